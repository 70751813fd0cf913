import type { Example } from './example'

/** Extraordinary ability, temporary (O-1A) and permanent (EB-1A). */
export const acclaim: readonly Example[] = [
  {
    id: 'language-scientist',
    person: 'Senior research scientist in language technology: reviews, cited papers and a high salary',
    asOf: '2026-11-20',
    answers: {
      evidenceKinds: { kinds: ['judging', 'articles', 'pay'], field: 'same' },
      judging: { kinds: ['reviews'], count: 'unsure' },
      articles: { kinds: ['conference'], papers: 'unsure' },
      payStanding: 'above',
      endeavor: 'unsure',
      employers: ['company'],
    },
    source:
      'AAO, 5 October 2020, published summary: judging, articles and salary were credited, three of ten kinds; the record as a whole did not show sustained acclaim. The same three kinds count for O-1A.',
    expects: [
      { pathway: 'eb1a', standing: ['evidence'], deciding: 'eb1a.finalMerits' },
      { pathway: 'o1a', standing: ['evidence'], deciding: 'o1a.totality', met: ['o1a.petitioner'] },
      { pathway: 'niw', standing: ['undecided'], deciding: 'niw.eb2Threshold' },
    ],
  },
  {
    id: 'eight-articles',
    person: 'Researcher in computer science: eight articles, seven reviews, letters and citations',
    asOf: '2026-11-20',
    answers: {
      evidenceKinds: { kinds: ['judging', 'contributions', 'articles'], field: 'same' },
      judging: { kinds: ['reviews'], count: 7 },
      contributions: { kinds: ['cited', 'letters'], citations: 'unsure' },
      articles: { kinds: ['journal'], papers: 8 },
      endeavor: 'unsure',
    },
    source:
      'AAO, 25 July 2016, published summary: two of ten kinds were credited. Letters and citations can show a contribution of major significance, and here they did not.',
    expects: [
      {
        pathway: 'eb1a',
        standing: ['evidence'],
        deciding: 'eb1a.criteriaCount',
        met: ['eb1a.judging', 'eb1a.articles'],
        notMet: ['eb1a.criteriaCount'],
      },
    ],
  },
  {
    id: 'data-science-blog',
    person: 'Data scientist who writes on company and community blogs, with some articles about the work',
    asOf: '2026-11-20',
    answers: {
      evidenceKinds: { kinds: ['press', 'judging', 'articles'], field: 'same' },
      press: ['section'],
      judging: { kinds: ['reviews'], count: 'unsure' },
      articles: { kinds: ['blog'], papers: 0 },
    },
    source:
      'AAO, 5 June 2024, published summary: posts on a company site and on a community blog are no scholarly articles, so that fewer than three kinds were left. The rule of three is 8 CFR 204.5(h)(3) and 8 CFR 214.2(o)(3)(iii).',
    expects: [
      { pathway: 'eb1a', standing: ['closed'], deciding: 'eb1a.criteriaCount', notMet: ['eb1a.articles'] },
      { pathway: 'o1a', standing: ['closed'], deciding: 'o1a.criteriaCount', notMet: ['o1a.articles'] },
    ],
  },
  {
    id: 'fee-memberships',
    person: 'Computer scientist with articles, memberships open to all and reviews that the file does not show',
    asOf: '2026-11-20',
    answers: {
      evidenceKinds: { kinds: ['memberships', 'judging', 'articles'], field: 'same' },
      memberships: ['open'],
      judging: { kinds: 'unsure' },
      articles: { kinds: ['journal'], papers: 'unsure' },
    },
    source:
      'AAO, July 2020, In Re 8514498, decision text: only the articles were credited. The memberships did not ask for outstanding achievements, and the credit for judging was withdrawn.',
    expects: [
      { pathway: 'eb1a', standing: ['closed'], deciding: 'eb1a.criteriaCount', notMet: ['eb1a.memberships'] },
      { pathway: 'o1a', standing: ['closed'], deciding: 'o1a.criteriaCount', notMet: ['o1a.memberships'] },
    ],
  },
  {
    id: 'fintech-cofounder',
    person: 'Co-founder and operations head of a seed-funded AI startup, with a bachelor’s degree and no papers',
    asOf: '2026-11-20',
    answers: {
      evidenceKinds: { kinds: ['awards', 'memberships', 'roles', 'pay', 'other'], field: 'same' },
      awards: ['funding'],
      memberships: ['reviewed'],
      leadRoles: { what: ['founder'], where: ['funded'] },
      payStanding: 'equity',
      endeavor: { focus: 'project', kind: 'startup', reach: 'unsure' },
      employers: ['own'],
      ownership: { form: 'separate', share: 'unsure', time: 'unsure', boss: 'unsure' },
    },
    source:
      'Law-firm account, “Not a CEO?”, opensphere.ai: approved as O-1A on five of eight kinds, with investors, a valuation of eight figures and a selective accelerator. The five are not named.',
    expects: [
      {
        pathway: 'o1a',
        standing: ['evidence'],
        deciding: 'o1a.totality',
        met: ['o1a.petitioner', 'o1a.criticalRole'],
        notMet: ['o1a.awards'],
      },
      { pathway: 'eb1a', standing: ['evidence', 'undecided'] },
    ],
  },
  {
    id: 'own-company-petitioner',
    person: 'Founder who owns all of a US corporation and wants it to file',
    asOf: '2026-11-20',
    answers: {
      employers: ['own'],
      ownership: { form: 'separate', share: 'all', time: 'unsure', boss: 'unsure' },
    },
    source:
      'USCIS Policy Manual, volume 2, part M, update of 8 January 2025, by a law-firm summary: a separate company may file for the person who owns it. 8 CFR 214.2(o)(2) keeps the person from filing.',
    expects: [{ pathway: 'o1a', standing: ['undecided'], deciding: 'o1a.criteriaCount', met: ['o1a.petitioner'] }],
  },
  {
    id: 'sole-proprietor',
    person: 'Consultant without a separate company who wants to file the petition personally',
    asOf: '2026-11-20',
    answers: {
      employers: ['own'],
      ownership: { form: 'sole', share: 'all', time: 'technical', boss: 'no' },
    },
    source:
      'Invented. 8 CFR 214.2(o)(2): the person may not file, and a sole proprietorship is the person. Another employer or an agent may.',
    expects: [{ pathway: 'o1a', standing: ['undecided', 'later'], notMet: ['o1a.petitioner'] }],
  },
  {
    id: 'invited-reviewer',
    person: 'Reviewer invited to twelve conferences, with no proof of a completed review',
    asOf: '2026-11-20',
    answers: {
      evidenceKinds: { kinds: 'unsure', field: 'unsure' },
      judging: { kinds: ['invited'] },
    },
    source:
      'USCIS Policy Manual, volume 2, part M, chapter 4: an invitation to review is not enough; the review must have taken place.',
    expects: [
      { pathway: 'eb1a', standing: ['undecided'], notMet: ['eb1a.judging'] },
      { pathway: 'o1a', standing: ['undecided'], notMet: ['o1a.judging'] },
    ],
  },
]
