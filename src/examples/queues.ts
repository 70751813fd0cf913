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
