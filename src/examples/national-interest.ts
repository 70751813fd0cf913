import type { Answers } from '../questions/index'
import type { Example } from './example'
import { evidenceNotStated, usBachelors, usDegree } from './stand-ins'

/** A bachelor’s degree and recognition. */
const able: Answers = {
  history: ['none'],
  degrees: [usDegree('bachelor', 'software')],
  professionalRecord: ['recognition'],
  evidenceKinds: { kinds: ['none'] },
}

/** One project whose effect reaches a field. */
const project: Answers = {
  endeavor: { focus: 'project', kind: 'engineering', reach: 'field' },
  endeavorSupport: ['users', 'progress', 'critical'],
}

const pending: Answers = {
  birthCountry: 'FR',
  history: ['green-card'],
  degrees: [usDegree('doctor', 'cs')],
  evidenceKinds: evidenceNotStated,
  endeavor: { focus: 'project', kind: 'startup', reach: 'nation' },
  endeavorSupport: ['backers', 'progress'],
}

/** National interest waiver (EB-2 NIW). Where only the level of a degree is known, its school and year are stand-ins. */
export const nationalInterest: readonly Example[] = [
  {
    id: 'hypersonic-propulsion',
    person: 'Aerospace researcher and teacher with a doctorate, two master’s degrees and funded work on propulsion',
    asOf: '2026-11-20',
    answers: {
      history: ['none'],
      degrees: [usDegree('doctor', 'engineering'), usDegree('master', 'engineering'), usDegree('master', 'physics')],
      evidenceKinds: evidenceNotStated,
      endeavor: { focus: 'project', kind: 'research', reach: 'nation' },
      endeavorSupport: ['grant'],
    },
    source:
      'Matter of Dhanasar, 26 I&N Dec. 884 (AAO 2016), the precedent: sustained. The degrees are from memory; their years are stand-ins.',
    expects: [
      {
        pathway: 'niw',
        standing: ['evidence'],
        deciding: 'niw.balance',
        met: ['niw.eb2Threshold', 'niw.profession', 'niw.specificEndeavor'],
      },
    ],
  },
  {
    id: 'secure-learning',
    person: 'Graduate research assistant in Tennessee, born in Nepal, working on secure machine learning',
    asOf: '2026-11-20',
    answers: {
      birthCountry: 'NP',
      history: ['green-card'],
      greenCardCase: { step: 'approved', category: 'niw', priorityDate: '2026-02-02' },
      endeavor: { focus: 'agenda', kind: 'research', reach: 'unsure' },
    },
    source:
      'Law-firm account, wegreened.com, 2026: approved on 8 April 2026, two months and six days after filing. Visa Bulletin of October 2026: EB-2 for all other countries at 1 January 2025. The degrees are not given.',
    expects: [{ pathway: 'niw', standing: ['evidence', 'undecided'], availability: 'queue' }],
  },
  {
    id: 'software-work',
    person: 'Software developer whose plan is to work in software development',
    asOf: '2026-11-20',
    answers: {
      history: ['none'],
      evidenceKinds: evidenceNotStated,
      endeavor: { focus: 'area', kind: 'engineering', reach: 'unsure' },
      endeavorSupport: 'unsure',
    },
    source:
      'AAO, 1 November 2024, In Re 34836399, decision text: an occupation is no endeavor. The degrees are not given.',
    expects: [{ pathway: 'niw', standing: ['evidence', 'undecided'], notMet: ['niw.specificEndeavor'] }],
  },
  {
    id: 'software-company',
    person: 'IT professional with an advanced degree who wants to expand a software company they own',
    asOf: '2026-11-20',
    answers: {
      history: ['none'],
      degrees: [usDegree('master', 'software')],
      evidenceKinds: evidenceNotStated,
      endeavor: { focus: 'project', kind: 'startup', reach: 'customers' },
      endeavorSupport: 'unsure',
      employers: ['own'],
      ownership: { form: 'separate', share: 'unsure', time: 'unsure', boss: 'unsure' },
    },
    source:
      'AAO, 29 October 2024, In Re 30174723, decision text: substantial merit yes, national importance no. The school and year of the degree are stand-ins.',
    expects: [
      {
        pathway: 'niw',
        standing: ['evidence'],
        deciding: 'niw.meritImportance',
        met: ['niw.eb2Threshold'],
        notMet: ['niw.meritImportance'],
      },
    ],
  },
  {
    id: 'three-endeavors',
    person: 'Computer science lecturer and network consultant who describes three different plans',
    asOf: '2026-11-20',
    answers: {
      history: ['none'],
      degrees: [usDegree('master', 'cs')],
      evidenceKinds: evidenceNotStated,
      endeavor: { focus: 'several', kind: 'teaching', reach: 'unsure' },
    },
    source:
      'AAO, 10 December 2024, In Re 34833064, decision text: EB-2 was met, and three plans were no specific endeavor. The degree is a stand-in for the one that met EB-2.',
    expects: [
      {
        pathway: 'niw',
        standing: ['evidence', 'later'],
        deciding: 'niw.specificEndeavor',
        met: ['niw.eb2Threshold'],
        notMet: ['niw.specificEndeavor'],
      },
    ],
  },
  {
    id: 'bakery',
    person: 'Engineer with a doctorate who will open a bakery',
    asOf: '2026-11-20',
    answers: {
      degrees: [usDegree('doctor', 'engineering')],
      endeavor: { focus: 'project', kind: 'outside', reach: 'unsure' },
    },
    source:
      'USCIS policy alert PA-2025-03, example, by a law-firm summary: an advanced degree must belong to the profession of the endeavor. The school and year of the degree are stand-ins.',
    expects: [
      { pathway: 'niw', standing: ['closed', 'undecided'], deciding: 'niw.profession', notMet: ['niw.profession'] },
    ],
  },
  {
    id: 'fourth-year',
    person: 'Engineer with a four-year bachelor’s degree and four years of experience',
    asOf: '2026-11-20',
    answers: {
      degrees: [usDegree('bachelor', 'software')],
      workYears: { total: 4, after: 4, grew: 'yes', research: 0 },
      professionalRecord: ['none'],
      evidenceKinds: { kinds: ['none'] },
    },
    source:
      'USCIS Policy Manual, volume 6, part F, chapter 5; 8 CFR 204.5(k)(2): without a master’s degree, five years after the bachelor’s are required, or exceptional ability on three of six proofs.',
    expects: [{ pathway: 'niw', standing: ['closed'], deciding: 'niw.eb2Threshold', notMet: ['niw.eb2Threshold'] }],
  },
  {
    id: 'fifth-year',
    person: 'Engineer with a four-year bachelor’s degree and five years of growing experience',
    asOf: '2026-11-20',
    answers: {
      history: ['none'],
      degrees: [usDegree('bachelor', 'software')],
      workYears: { total: 5, after: 5, grew: 'yes', research: 0 },
      evidenceKinds: { kinds: ['none'] },
      endeavor: 'unsure',
      endeavorSupport: 'unsure',
    },
    source:
      'Invented. 8 CFR 204.5(k)(2): a bachelor’s degree and five progressive years in the specialty count as a master’s degree.',
    expects: [{ pathway: 'niw', standing: ['evidence'], met: ['niw.eb2Threshold'] }],
  },
  {
    id: 'three-proofs-of-ability',
    person: 'Engineer with a three-proof record: degree, ten years of work and recognition',
    asOf: '2026-11-20',
    answers: { ...able, ...project, workYears: { total: 10, after: 4, grew: 'yes', research: 0 } },
    source: 'Invented. 8 CFR 204.5(k)(3)(ii): three of six proofs of exceptional ability, then an officer weighs it.',
    expects: [{ pathway: 'niw', standing: ['evidence'], deciding: 'niw.eb2Threshold' }],
  },
  {
    id: 'two-proofs-of-ability',
    person: 'The same engineer with nine years of work',
    asOf: '2026-11-20',
    answers: { ...able, workYears: { total: 9, after: 4, grew: 'yes', research: 0 } },
    source: 'Invented. 8 CFR 204.5(k)(3)(ii)(B) asks for ten years; a degree and recognition alone are two proofs.',
    expects: [{ pathway: 'niw', standing: ['closed'], deciding: 'niw.eb2Threshold' }],
  },
  {
    id: 'no-plan-yet',
    person: 'Doctor of computer science who has not thought about the work yet',
    asOf: '2026-11-20',
    answers: { history: ['none'], degrees: [usDegree('doctor', 'cs')], endeavor: { focus: 'none' } },
    source: 'Invented. Matter of Dhanasar, 26 I&N Dec. 884: a specific endeavor is what the waiver is weighed on.',
    expects: [
      {
        pathway: 'niw',
        standing: ['later', 'evidence', 'undecided'],
        met: ['niw.eb2Threshold'],
        notMet: ['niw.specificEndeavor'],
      },
    ],
  },
  {
    id: 'plan-changed',
    person: 'Founder whose pending petition rests on a plan that was given up',
    asOf: '2026-11-20',
    answers: {
      ...pending,
      greenCardCase: { step: 'i140', category: 'niw', priorityDate: '2025-09-01', planChanged: 'yes' },
    },
    source: 'Invented. A plan that changes in substance after filing has cost petitions; from memory, not read again.',
    expects: [
      {
        pathway: 'niw',
        standing: ['evidence'],
        deciding: 'niw.specificEndeavor',
        notMet: ['niw.specificEndeavor'],
        availability: 'queue',
      },
    ],
  },
  {
    id: 'plan-kept',
    person: 'The same founder with the same plan',
    asOf: '2026-11-20',
    answers: {
      ...pending,
      greenCardCase: { step: 'i140', category: 'niw', priorityDate: '2025-09-01', planChanged: 'no' },
    },
    source:
      'Invented. Visa Bulletin of October 2026: EB-2 for all other countries at 1 January 2025, and the petition is from September.',
    expects: [{ pathway: 'niw', standing: ['evidence'], met: ['niw.specificEndeavor'], availability: 'queue' }],
  },
  {
    id: 'waiver-under-the-two-year-rule',
    person: 'Researcher under the two-year rule after a funded exchange',
    asOf: '2026-11-20',
    answers: {
      ...pending,
      status: 'abroad',
      citizenships: ['FR'],
      degrees: [{ ...usBachelors, level: 'master', years: 2 }],
      history: ['j'],
      exchangePrograms: [{ category: 'scholar', asJ2: 'no', from: '2023-01-10', until: '2024-01-10' }],
      homeResidency: { grounds: ['us'], homeCountry: 'FR' },
      homeResidencyOutcome: 'nothing',
    },
    source:
      'Invented. INA 212(e): no immigrant visa or green card until the two years are served or waived. That the petition can be approved before is from memory.',
    expects: [{ pathway: 'niw', standing: ['evidence'], notMet: ['common.homeResidency'] }],
  },
]
