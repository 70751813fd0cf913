import type { Answers } from '../questions/index'
import type { Example } from './example'
import { filesForWork, lastingResearch, postdoctoralTerm, usDegree } from './stand-ins'

const doctor: Answers = {
  status: 'abroad',
  history: ['none'],
  degrees: [
    {
      level: 'doctor',
      subject: 'cs',
      country: 'US',
      school: 'public',
      accredited: 'yes',
      state: 'awarded',
      month: '2020-05',
    },
  ],
  articles: { kinds: ['journal'], papers: 12 },
}

const twoKinds: Answers = {
  evidenceKinds: { kinds: ['judging', 'articles'], field: 'same' },
  judging: { kinds: ['reviews'], count: 20 },
}

const professor: Answers = {
  ...doctor,
  employers: ['university'],
  jobTerms: { ...lastingResearch, length: 'tenure' },
  employerFacts: { ...filesForWork, greenCard: 'yes', pays: 'yes', ds2019: 'no' },
}

const scholar: Answers = { ...professor, ...twoKinds }

const atCompany = (researchers: 'few' | 'four'): Answers => ({
  ...doctor,
  ...twoKinds,
  employers: ['company'],
  jobTerms: lastingResearch,
  employerFacts: { ...filesForWork, greenCard: 'yes', pays: 'yes', researchers, record: 'yes', ds2019: 'no' },
})

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
  {
    id: 'tenure-track-professor',
    person: 'Assistant professor with a tenure-track post, four years of research and two kinds of evidence',
    asOf: '2026-11-20',
    answers: { ...scholar, workYears: { total: 4, after: 4, grew: 'yes', research: 4, study: 0 } },
    source:
      'Invented. INA 203(b)(1)(B); 8 CFR 204.5(i)(3): two of six kinds, three years and a permanent post; then an officer weighs it.',
    expects: [
      {
        pathway: 'eb1b',
        standing: ['evidence'],
        deciding: 'eb1b.finalMerits',
        met: ['eb1b.offer', 'eb1b.threeYears', 'eb1b.criteriaCount', 'eb1b.privateResearchers'],
      },
    ],
  },
  {
    id: 'two-years-of-research',
    person: 'The same professor with two years of research',
    asOf: '2026-11-20',
    answers: { ...scholar, workYears: { total: 2, after: 2, grew: 'yes', research: 2, study: 0 } },
    source: 'Invented. INA 203(b)(1)(B)(ii): three years of teaching or research.',
    expects: [{ pathway: 'eb1b', standing: ['later'], deciding: 'eb1b.threeYears' }],
  },
  {
    id: 'praised-doctoral-research',
    person: 'The same professor with one year of research and two praised ones for the doctorate',
    asOf: '2026-11-20',
    answers: {
      ...scholar,
      workYears: { total: 1, after: 1, grew: 'yes', research: 1, study: 2, studyKind: 'praised' },
    },
    source:
      'Invented. 8 CFR 204.5(i)(3)(iii): research for a degree that was awarded counts if it was recognized as outstanding.',
    expects: [{ pathway: 'eb1b', standing: ['evidence'], met: ['eb1b.threeYears'] }],
  },
  {
    id: 'one-kind-of-evidence',
    person: 'The same professor with articles only',
    asOf: '2026-11-20',
    answers: {
      ...professor,
      workYears: { total: 4, after: 4, grew: 'yes', research: 4, study: 0 },
      evidenceKinds: { kinds: ['articles'], field: 'same' },
    },
    source: 'Invented. 8 CFR 204.5(i)(3)(i): one kind is fewer than two.',
    expects: [{ pathway: 'eb1b', standing: ['closed'], deciding: 'eb1b.criteriaCount' }],
  },
  {
    id: 'two-company-researchers',
    person: 'Researcher at a company with two people in full-time research',
    asOf: '2026-11-20',
    answers: { ...atCompany('few'), workYears: { total: 4, after: 4, grew: 'yes', research: 4, study: 0 } },
    source: 'Invented. INA 203(b)(1)(B)(iii)(III): at least three persons full time in research.',
    expects: [{ pathway: 'eb1b', standing: ['later'], deciding: 'eb1b.privateResearchers' }],
  },
  {
    id: 'four-company-researchers',
    person: 'The same researcher with three colleagues in full-time research',
    asOf: '2026-11-20',
    answers: { ...atCompany('four'), workYears: { total: 4, after: 4, grew: 'yes', research: 4, study: 0 } },
    source:
      'Invented. INA 203(b)(1)(B)(iii)(III): three persons and documented accomplishments, whether or not the researcher is one of the three.',
    expects: [{ pathway: 'eb1b', standing: ['evidence'], met: ['eb1b.privateResearchers'] }],
  },
]
