import type { Answers } from '../questions/index'
import type { Example } from './example'

const visionResearcher: Answers = {
  status: 'o1',
  citizenships: ['DE'],
  history: ['none'],
  evidenceKinds: { kinds: ['awards', 'judging', 'contributions', 'articles'], field: 'same' },
  awards: ['paper', 'fellowship'],
  judging: { kinds: ['reviews', 'chair'], count: 60 },
  contributions: { kinds: ['cited', 'adopted', 'letters'], citations: 1_900 },
  articles: { kinds: ['journal', 'conference'], papers: 24 },
  endeavor: { focus: 'agenda', kind: 'research', reach: 'field' },
  endeavorSupport: ['users', 'experts', 'progress'],
}

const evidence = { pathway: 'eb1a', standing: ['evidence'], met: ['eb1a.criteriaCount'] } as const

const single = { marriage: 'single', parents: 'one' } as const
const bornInChina = { birthCountry: 'CN', familyBirth: single } as const
const bornInIndia = { birthCountry: 'IN', familyBirth: single } as const

/** An approved I-140 in EB-2 with that priority date. */
const approvedOn = (priorityDate: string) =>
  ({ history: ['green-card'], greenCardCase: { step: 'approved', category: 'eb2', priorityDate } }) as const

/** Birth, marriage and passport, and the green-card queue. All invented. */
export const queues: readonly Example[] = [
  {
    id: 'born-in-china',
    person: 'Vision researcher in O-1, German citizen, born in China, single',
    asOf: '2026-11-20',
    answers: { ...visionResearcher, birthCountry: 'CN', familyBirth: { marriage: 'single', parents: 'one' } },
    source:
      'Invented. INA 202(b): the queue goes by birth, not by citizenship. Visa Bulletin of October 2026: EB-1 for China at 1 July 2023.',
    expects: [{ ...evidence, availability: 'queue' }],
  },
  {
    id: 'born-in-china-married',
    person: 'The same researcher, married to a person born in Germany',
    asOf: '2026-11-20',
    answers: {
      ...visionResearcher,
      birthCountry: 'CN',
      familyBirth: { marriage: 'married', spouseBirth: 'DE', parents: 'one' },
    },
    source:
      'Invented. INA 202(b)(2): spouses who immigrate together may use the country of birth of either. EB-1 has no cutoff for Germany.',
    expects: [{ ...evidence, availability: 'now' }],
  },
  {
    id: 'born-in-hong-kong',
    person: 'The same researcher, single, born in Hong Kong',
    asOf: '2026-11-20',
    answers: { ...visionResearcher, birthCountry: 'HK', familyBirth: { marriage: 'single', parents: 'one' } },
    source:
      'Invented. Pub. L. 101-649, section 103, gives Hong Kong a column of its own; EO 13936 suspended that. The sources conflict, so that the queue is not known.',
    expects: [{ ...evidence, availability: 'unsettled' }],
  },
  {
    id: 'born-in-india-spouse-in-hong-kong',
    person: 'The same researcher, born in India, married to a person born in Hong Kong',
    asOf: '2026-11-20',
    answers: {
      ...visionResearcher,
      birthCountry: 'IN',
      familyBirth: { marriage: 'married', spouseBirth: 'HK', parents: 'one' },
    },
    source:
      'Invented. INA 202(b)(2) would lend the spouse’s queue, but the sources conflict on which one Hong Kong has. EB-1 for India stood at 1 February 2023.',
    expects: [{ ...evidence, availability: 'unsettled' }],
  },
  {
    id: 'born-in-india-spouse-in-us',
    person: 'The same researcher, born in India, married to a person born in the US',
    asOf: '2026-11-20',
    answers: {
      ...visionResearcher,
      birthCountry: 'IN',
      familyBirth: { marriage: 'married', spouseBirth: 'US', parents: 'one' },
    },
    source: 'Invented. INA 202(b)(2) asks that the spouse immigrates along, as a citizen does not.',
    expects: [{ ...evidence, availability: 'queue' }],
  },
  {
    id: 'born-in-india-parents-posted-there',
    person: 'The same researcher, born in India to parents from France who were posted there',
    asOf: '2026-11-20',
    answers: {
      ...visionResearcher,
      birthCountry: 'IN',
      familyBirth: { marriage: 'single', parents: 'neither', parentBirth: 'FR' },
    },
    source:
      'Invented. INA 202(b)(4): born where neither parent was born or resident, a person may use a parent’s country.',
    expects: [{ ...evidence, availability: 'now' }],
  },
  {
    id: 'born-in-india-engaged',
    person: 'The same researcher, born in India, engaged to a person born in Germany',
    asOf: '2026-11-20',
    answers: { ...visionResearcher, birthCountry: 'IN', familyBirth: { marriage: 'planned', parents: 'one' } },
    source: 'Invented. INA 202(b)(2) and 22 CFR 42.12(c): a marriage counts, an engagement does not.',
    expects: [{ ...evidence, availability: 'queue' }],
  },
  {
    id: 'born-in-taiwan',
    person: 'The same researcher, born in Taiwan',
    asOf: '2026-11-20',
    answers: { ...visionResearcher, birthCountry: 'TW' },
    source:
      'Invented. Pub. L. 97-113, section 714: Taiwan is counted apart from mainland China, and EB-1 has no cutoff for it.',
    expects: [{ ...evidence, availability: 'now' }],
  },
  {
    id: 'born-in-macau',
    person: 'The same researcher, single, born in Macau',
    asOf: '2026-11-20',
    answers: { ...visionResearcher, birthCountry: 'MO', familyBirth: { marriage: 'single', parents: 'one' } },
    source: 'Invented. No source was found on which queue Macau belongs to, so that it is not known.',
    expects: [{ ...evidence, availability: 'unsettled' }],
  },
  {
    id: 'birth-not-told',
    person: 'The same researcher, single, who would rather not say where they were born',
    asOf: '2026-11-20',
    answers: {
      ...visionResearcher,
      birthCountry: 'unsure',
      familyBirth: { marriage: 'single', parents: 'one' },
    },
    source:
      'Visa Bulletin of October 2026: EB-1 has a cutoff for China and India only. Without a country of birth the result shows every queue.',
    expects: [{ ...evidence, availability: 'unknown' }],
  },
  {
    id: 'kept-date-current',
    person: 'The same researcher, born in China, with an approved I-140 in EB-2 of June 2023',
    asOf: '2026-11-20',
    answers: { ...visionResearcher, ...bornInChina, ...approvedOn('2023-06-30') },
    source:
      'Invented. 8 CFR 204.5(e): an approved EB-2 petition passes its priority date to a later one in EB-1. EB-1 for China stood at 1 July 2023, and the date is earlier.',
    expects: [{ ...evidence, availability: 'now' }],
  },
  {
    id: 'kept-date-on-the-cutoff',
    person: 'The same researcher, whose priority date is the date shown',
    asOf: '2026-11-20',
    answers: { ...visionResearcher, ...bornInChina, ...approvedOn('2023-07-01') },
    source:
      'Invented. Visa Bulletin of October 2026, EB-1 for China at 1 July 2023: a number is for earlier dates only.',
    expects: [{ ...evidence, availability: 'queue' }],
  },
  {
    id: 'retrogressed',
    person: 'The same researcher, born in India, with a priority date of January 2023, in June 2026',
    asOf: '2026-06-15',
    answers: { ...visionResearcher, ...bornInIndia, ...approvedOn('2023-01-10') },
    source:
      'Visa Bulletins of May and June 2026: EB-1 for India went back from 1 April 2023 to 15 December 2022. The person is invented.',
    expects: [{ ...evidence, availability: 'queue' }],
  },
  {
    id: 'turkmen-passport',
    person: 'The same researcher, in Ashgabat with a Turkmen passport, and a company in Boston that would file',
    asOf: '2026-11-20',
    answers: {
      ...visionResearcher,
      status: 'abroad',
      citizenships: ['TM'],
      birthCountry: 'TM',
      validVisas: ['none'],
      employers: ['company'],
    },
    source: 'Invented. Proclamation 10998 suspends immigrant visas for Turkmenistan, and no other visas.',
    expects: [
      { ...evidence, availability: 'suspended' },
      { pathway: 'o1a', standing: ['evidence'], met: ['o1a.criteriaCount'], availability: 'now' },
    ],
  },
]
