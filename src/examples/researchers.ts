import type { Example } from './example'
import { lastingResearch, postdoctoralTerm, usDegree } from './stand-ins'

/** Outstanding professors and researchers (EB-1B). */
export const researchers: readonly Example[] = [
  {
    id: 'speech-applied-scientist',
    person: 'Applied scientist in speech recognition whose offer is not shown to be permanent',
    asOf: '2026-11-20',
    answers: { employers: ['company'], jobTerms: postdoctoralTerm },
    source:
      'AAO, 16 February 2017, published summary: three kinds of evidence were met, but neither a permanent post nor three years of research after the degree. INA 203(b)(1)(B)(iii).',
    expects: [{ pathway: 'eb1b', standing: ['closed'], deciding: 'eb1b.offer' }],
  },
  {
    id: 'robotics-engineer',
    person: 'Robotics software engineer with papers, patents and reviews for a robotics journal',
    asOf: '2026-11-20',
    answers: {
      evidenceKinds: { kinds: ['judging', 'contributions', 'articles'], field: 'same' },
      judging: { kinds: ['reviews'], count: 'unsure' },
      contributions: { kinds: ['patent'], citations: 'unsure' },
      articles: { kinds: ['journal'], papers: 'unsure' },
      employers: ['company'],
      jobTerms: lastingResearch,
    },
    source:
      'AAO, 20 March 2019, published summary: three of six kinds were met, and the record did not show international recognition as outstanding. What the employer showed is not given.',
    expects: [{ pathway: 'eb1b', standing: ['evidence', 'undecided'], met: ['eb1b.criteriaCount'] }],
  },
  {
    id: 'three-researchers',
    person: 'Researcher at a startup with exactly three full-time researchers, no product yet and negative cash flow',
    asOf: '2026-11-20',
    answers: {
      employers: ['company'],
      jobTerms: lastingResearch,
      employerFacts: {
        h1b: 'unsure',
        greenCard: 'yes',
        eVerify: 'unsure',
        size: '25',
        layoffs: 'unsure',
        pays: 'no',
        tie: 'unsure',
        researchers: 'three',
        record: 'unsure',
        ds2019: 'unsure',
      },
    },
    source:
      'Law-firm account, jclawoffice.com: such a petition needs documented accomplishments and the ability to pay. Whether the researcher counts among the three of INA 203(b)(1)(B)(iii)(III) is open.',
    expects: [
      {
        pathway: 'eb1b',
        standing: ['undecided'],
        deciding: 'eb1b.privateResearchers',
        notMet: ['eb1b.privateResearchers'],
      },
    ],
  },
  {
    id: 'fresh-doctorate',
    person: 'New PhD with four years of doctoral research, published but not shown to be outstanding',
    asOf: '2026-11-20',
    answers: {
      degrees: [{ ...usDegree('doctor', 'cs'), month: '2026-05' }],
      workYears: { total: 0, after: 0, research: 0, study: 4, studyKind: 'neither' },
    },
    source:
      '8 CFR 204.5(i)(3)(iii), by two law-firm summaries: research for a degree counts only if the degree is awarded and the research was recognized as outstanding.',
    expects: [
      { pathway: 'eb1b', standing: ['closed', 'later', 'undecided'], notMet: ['eb1b.threeYears'] },
      { pathway: 'niw', standing: ['evidence', 'undecided'], met: ['niw.eb2Threshold'] },
    ],
  },
]
