import type { Answers } from '../questions/index'
import type { Example } from './example'
import { doctorsJob, postdoctoralTerm } from './stand-ins'

const postdoc: Answers = {
  status: 'j1',
  citizenships: ['BR'],
  birthCountry: 'BR',
  history: ['none'],
  exchangePrograms: [{ category: 'scholar', asJ2: 'no', from: '2024-09-01', until: '2027-08-31', kept: 'yes' }],
  degrees: [
    { level: 'doctor', subject: 'ai', country: 'BR', state: 'awarded', month: '2024-03', evaluation: 'doctor' },
  ],
  workYears: { total: 2, after: 2, grew: 'yes', research: 2, study: 4, studyKind: 'praised' },
  evidenceKinds: { kinds: ['awards', 'judging', 'articles'], field: 'same' },
  awards: ['fellowship'],
  judging: { kinds: ['reviews'], count: 15 },
  articles: { kinds: ['journal', 'conference'], papers: 11 },
  endeavor: { focus: 'agenda', kind: 'research', reach: 'field' },
  endeavorSupport: ['grant', 'progress'],
  employers: ['university'],
  jobTerms: postdoctoralTerm,
  employerFacts: { h1b: 'yes', greenCard: 'no', size: 'more', layoffs: 'no', tie: 'no', ds2019: 'yes' },
  jobPosting: doctorsJob,
  priorities: 'green-card',
}

/** The two-year rule of INA 212(e). All invented. */
export const exchangeVisitors: readonly Example[] = [
  {
    id: 'government-fellow',
    person: 'Brazilian postdoc in J-1 on US government money, offered a post at a US university',
    asOf: '2026-11-20',
    answers: {
      ...postdoc,
      homeResidency: { grounds: ['us'], homeCountry: 'BR' },
      homeResidencyOutcome: 'nothing',
    },
    source:
      'Invented. INA 212(e): government money brings the two-year rule, which bars H status until it is served or waived, whatever the skills list says. It does not bar an O-1 visa.',
    expects: [
      {
        pathway: 'h1b-exempt',
        standing: ['later'],
        deciding: 'common.homeResidency',
        notMet: ['common.homeResidency'],
      },
      { pathway: 'o1a', standing: ['evidence'], deciding: 'o1a.totality', met: ['o1a.criteriaCount'] },
    ],
  },
  {
    id: 'waived-fellow',
    person: 'The same postdoc with a waiver of the two-year rule',
    asOf: '2026-11-20',
    answers: {
      ...postdoc,
      homeResidency: { grounds: ['us'], homeCountry: 'BR' },
      homeResidencyOutcome: 'waived',
    },
    source: 'Invented. INA 212(e): a waiver ends the bar.',
    expects: [{ pathway: 'h1b-exempt', standing: ['open'], met: ['common.homeResidency'], availability: 'now' }],
  },
  {
    id: 'foundation-fellow',
    person: 'The same postdoc on money of a private foundation',
    asOf: '2026-11-20',
    answers: { ...postdoc, homeResidency: { grounds: ['none'], homeCountry: 'BR' } },
    source:
      'Invented. 89 FR 97693: Brazil left the skills list in December 2024, also for exchanges begun before. Without government money or medical training nothing else brings the two-year rule.',
    expects: [{ pathway: 'h1b-exempt', standing: ['open'], met: ['common.homeResidency'], availability: 'now' }],
  },
]
