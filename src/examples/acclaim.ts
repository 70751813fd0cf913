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
  {
    id: 'two-kinds-and-a-doubt',
    person: 'Researcher with reviews and papers who is not sure of a prize',
    asOf: '2026-11-20',
    answers: {
      evidenceKinds: { kinds: ['awards', 'judging', 'articles'], field: 'same' },
      awards: 'unsure',
      judging: { kinds: ['reviews'], count: 9 },
      articles: { kinds: ['journal'], papers: 5 },
      employers: ['company'],
    },
    source: 'Invented. 8 CFR 214.2(o)(3)(iii): a third kind is possible, so that the count is neither met nor missed.',
    expects: [
      { pathway: 'o1a', standing: ['evidence'], deciding: 'o1a.criteriaCount', notMet: ['o1a.criteriaCount'] },
      { pathway: 'eb1a', standing: ['evidence', 'undecided'], notMet: ['eb1a.criteriaCount'] },
    ],
  },
  {
    id: 'two-kinds-only',
    person: 'The same researcher without the prize',
    asOf: '2026-11-20',
    answers: {
      evidenceKinds: { kinds: ['judging', 'articles'], field: 'same' },
      judging: { kinds: ['reviews'], count: 9 },
      articles: { kinds: ['journal'], papers: 5 },
    },
    source: 'Invented. 8 CFR 214.2(o)(3)(iii)(B); 8 CFR 204.5(h)(3): two kinds are fewer than three.',
    expects: [
      { pathway: 'o1a', standing: ['closed'], deciding: 'o1a.criteriaCount' },
      { pathway: 'eb1a', standing: ['closed'], deciding: 'eb1a.criteriaCount' },
    ],
  },
  {
    id: 'major-award',
    person: 'Scientist with an award of the rank of a Nobel Prize and nothing else named',
    asOf: '2026-11-20',
    answers: {
      evidenceKinds: { kinds: ['awards'], field: 'same' },
      awards: ['major'],
      endeavor: { focus: 'agenda', kind: 'research', reach: 'field' },
      employers: ['university'],
    },
    source: 'Invented. 8 CFR 214.2(o)(3)(iii)(A); 8 CFR 204.5(h)(3): such an award stands in for the count.',
    expects: [
      { pathway: 'o1a', standing: ['evidence'], deciding: 'o1a.totality', met: ['o1a.majorAward'] },
      { pathway: 'eb1a', standing: ['evidence'], deciding: 'eb1a.finalMerits', met: ['eb1a.majorAward'] },
    ],
  },
  {
    id: 'acclaim-without-petitioner',
    person: 'Researcher with three kinds of evidence and no US employer or agent',
    asOf: '2026-11-20',
    answers: {
      evidenceKinds: { kinds: ['awards', 'judging', 'articles'], field: 'same' },
      awards: ['fellowship'],
      judging: { kinds: ['reviews'], count: 9 },
      articles: { kinds: ['journal'], papers: 5 },
      employers: ['none'],
    },
    source: 'Invented. 8 CFR 214.2(o)(2): an employer or agent files. EB-1A needs neither: INA 203(b)(1)(A).',
    expects: [
      { pathway: 'o1a', standing: ['later'], deciding: 'o1a.petitioner', met: ['o1a.criteriaCount'] },
      { pathway: 'eb1a', standing: ['evidence', 'undecided'], met: ['eb1a.criteriaCount'] },
    ],
  },
  {
    id: 'acclaim-with-foreign-employer',
    person: 'The same researcher with an employer abroad that has no US entity and no agent',
    asOf: '2026-11-20',
    answers: {
      evidenceKinds: { kinds: ['awards', 'judging', 'articles'], field: 'same' },
      awards: ['fellowship'],
      judging: { kinds: ['reviews'], count: 9 },
      articles: { kinds: ['journal'], papers: 5 },
      employers: ['foreign'],
    },
    source: 'Invented. 8 CFR 214.2(o)(2): an employer abroad files through a US agent.',
    expects: [{ pathway: 'o1a', standing: ['later'], deciding: 'o1a.petitioner' }],
  },
  {
    id: 'company-still-planned',
    person: 'The same researcher, about to form a company that would file',
    asOf: '2026-11-20',
    answers: {
      evidenceKinds: { kinds: ['awards', 'judging', 'articles'], field: 'same' },
      awards: ['fellowship'],
      judging: { kinds: ['reviews'], count: 9 },
      articles: { kinds: ['journal'], papers: 5 },
      employers: ['own'],
      ownership: { form: 'planned', share: 'all', time: 'technical', boss: 'no' },
    },
    source:
      'Invented. USCIS Policy Manual, volume 2, part M, update of 8 January 2025, by a law-firm summary: a separate company may file, once there is one.',
    expects: [{ pathway: 'o1a', standing: ['later'], deciding: 'o1a.petitioner' }],
  },
  {
    id: 'from-chemistry-to-learning',
    person: 'Data scientist whose papers and citations are in physical chemistry',
    asOf: '2026-11-20',
    answers: {
      evidenceKinds: { kinds: ['contributions', 'articles', 'roles'], field: 'different' },
      contributions: { kinds: ['cited', 'adopted'], citations: 300 },
      articles: { kinds: ['journal'], papers: 7 },
      leadRoles: { what: ['critical'], where: ['known'] },
      endeavor: { focus: 'project', kind: 'engineering', reach: 'field' },
    },
    source:
      'AAO, 23 January 2024, published summary: two kinds were credited; contributions must be to the field claimed, and the case went back.',
    expects: [
      {
        pathway: 'eb1a',
        standing: ['evidence'],
        met: ['eb1a.articles', 'eb1a.leadingRole'],
        notMet: ['eb1a.contributions', 'eb1a.continueWork'],
      },
    ],
  },
  {
    id: 'out-of-the-field',
    person: 'The same data scientist, who would open a restaurant',
    asOf: '2026-11-20',
    answers: {
      evidenceKinds: { kinds: ['contributions', 'articles', 'roles'], field: 'different' },
      contributions: { kinds: ['cited', 'adopted'], citations: 300 },
      articles: { kinds: ['journal'], papers: 7 },
      leadRoles: { what: ['critical'], where: ['known'] },
      endeavor: { focus: 'project', kind: 'outside', reach: 'local' },
    },
    source: 'Invented. INA 203(b)(1)(A)(ii): the person comes to continue work in the area of extraordinary ability.',
    expects: [{ pathway: 'eb1a', standing: ['closed'], deciding: 'eb1a.continueWork' }],
  },
]
