import type { Answers } from '../questions/index'
import type { Example } from './example'
import { postdoctoralTerm } from './stand-ins'

export const visitor: Answers = {
  status: 'abroad',
  citizenships: ['BR'],
  birthCountry: 'BR',
  employers: ['visit'],
  jobTerms: postdoctoralTerm,
  employerFacts: { greenCard: 'no', size: 'more', tie: 'no', ds2019: 'yes' },
}

/** The waits and the five years of J-1 research, 22 CFR 62.20 in summaries of universities. All invented. */
export const researchVisits: readonly Example[] = [
  {
    id: 'first-visit',
    person: 'Brazilian researcher invited for a year by a US university that issues the DS-2019',
    asOf: '2026-11-20',
    answers: { ...visitor, history: ['none'] },
    source: 'Invented. 22 CFR 62.20: research under a designated sponsor, and no earlier time in J.',
    expects: [
      {
        pathway: 'j1',
        standing: ['open'],
        met: ['j1.sponsor', 'j1.purpose', 'j1.bar24', 'j1.bar12'],
        availability: 'now',
      },
    ],
  },
  {
    id: 'second-visit',
    person: 'The same researcher after a research scholar program that ended on 30 June 2025',
    asOf: '2026-11-20',
    answers: {
      ...visitor,
      history: ['j'],
      exchangePrograms: [{ category: 'scholar', asJ2: 'no', from: '2025-03-01', until: '2025-06-30' }],
    },
    source: 'Invented. 22 CFR 62.20: after a research scholar program of any length, none may begin for 24 months.',
    expects: [
      { pathway: 'j1', standing: ['later'], deciding: 'j1.bar24', notMet: ['j1.bar24'], opensOn: '2027-07-01' },
    ],
  },
  {
    id: 'former-exchange-student',
    person: 'The same researcher after two years as a J-1 student that ended on 31 May 2026',
    asOf: '2026-11-20',
    answers: {
      ...visitor,
      history: ['j'],
      exchangePrograms: [{ category: 'student', asJ2: 'no', from: '2024-06-01', until: '2026-05-31' }],
    },
    source:
      'Invented. 22 CFR 62.20(d): more than six months in another J category bring a wait of 12 months, counted from the end of the program.',
    expects: [
      {
        pathway: 'j1',
        standing: ['later'],
        deciding: 'j1.bar12',
        met: ['j1.bar24'],
        notMet: ['j1.bar12'],
        opensOn: '2027-06-01',
      },
    ],
  },
  {
    id: 'short-term-scholar',
    person: 'The same researcher after five months as a short-term scholar that ended in May 2026',
    asOf: '2026-11-20',
    answers: {
      ...visitor,
      history: ['j'],
      exchangePrograms: [{ category: 'short', asJ2: 'no', from: '2026-01-01', until: '2026-05-31' }],
    },
    source: 'Invented. 22 CFR 62.20(d): time as a short-term scholar brings neither wait.',
    expects: [{ pathway: 'j1', standing: ['open'], met: ['j1.bar24', 'j1.bar12'] }],
  },
  {
    id: 'tenure-track-visit',
    person: 'The same researcher with a tenure-track offer',
    asOf: '2026-11-20',
    answers: {
      ...visitor,
      history: ['none'],
      employers: ['university'],
      jobTerms: { ...postdoctoralTerm, length: 'tenure' },
      employerFacts: { h1b: 'no', greenCard: 'no', size: 'more', tie: 'no', ds2019: 'yes' },
    },
    source: 'Invented. 22 CFR 62.20(d): a candidate for the tenure track is no research scholar.',
    expects: [{ pathway: 'j1', standing: ['closed'], deciding: 'j1.purpose' }],
  },
  {
    id: 'listed-passport-visit',
    person: 'Nigerian researcher abroad with the same invitation and no US visa',
    asOf: '2026-11-20',
    answers: { ...visitor, history: ['none'], citizenships: ['NG'], birthCountry: 'NG', validVisas: ['none'] },
    source: 'Invented. Proclamation 10998 suspends J visas for the countries of its partial list, Nigeria among them.',
    expects: [{ pathway: 'j1', standing: ['open'], availability: 'suspended' }],
  },
]
