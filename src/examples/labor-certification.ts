import type { Answers } from '../questions/index'
import type { Example } from './example'
import { bachelorsJob, evidenceNotStated, lastingJob, postdoctoralTerm } from './stand-ins'

const bachelors = {
  level: 'bachelor',
  years: 4,
  subject: 'software',
  country: 'US',
  school: 'public',
  accredited: 'yes',
  state: 'awarded',
  month: '2018-05',
} as const

export const masters = { ...bachelors, level: 'master', years: 2, subject: 'cs', month: '2020-05' } as const

export const sponsor = { h1b: 'yes', greenCard: 'yes', size: 'more', layoffs: 'no', pays: 'yes', tie: 'no' } as const

/** An engineer in H-1B whose employer sponsors a green card; the pay is not asked of a university. */
const sponsoredAnywhere: Answers = {
  status: 'h1b',
  citizenships: ['BR'],
  birthCountry: 'BR',
  history: ['none'],
  degrees: [bachelors],
  workYears: { total: 4, after: 4, grew: 'yes', research: 0 },
  evidenceKinds: { kinds: ['none'] },
  employers: ['company'],
  jobTerms: lastingJob,
  employerFacts: sponsor,
  jobPosting: { ...bachelorsJob, years: 2 },
}

export const sponsored: Answers = {
  ...sponsoredAnywhere,
  // Well above wage level IV of the place.
  roleAndPay: { role: 'software-engineer', occupation: '15-1252', area: '19100', pay: 190_000, otherLevel: 'no' },
}

export const mastersDegree: Answers = {
  degrees: [masters],
  workYears: { total: 4, after: 4, grew: 'yes', research: 0, study: 0 },
}

/** Green cards through an employer that tests the labor market (PERM). Employers’ facts are stand-ins unless said. */
export const laborCertification: readonly Example[] = [
  {
    id: 'sponsored-fourth-year',
    person: 'Engineer with a four-year bachelor’s degree and four years, sponsored for a bachelor’s job',
    asOf: '2026-11-20',
    answers: { ...sponsored, professionalRecord: ['none'] },
    source:
      'USCIS Policy Manual, volume 6, part F, chapter 5; INA 203(b)(3)(A)(ii): below a master’s degree EB-2 asks for five years, while EB-3 takes a bachelor’s degree in a job that needs one. The job is a stand-in.',
    expects: [
      { pathway: 'perm-eb2', standing: ['closed'], deciding: 'eb2Perm.personHas', notMet: ['eb2Perm.personHas'] },
      {
        pathway: 'perm-eb3',
        standing: ['open'],
        met: ['eb3Perm.professional', 'perm.workerQualified'],
        availability: 'queue',
      },
    ],
  },
  {
    id: 'sponsored-masters-job',
    person: 'Engineer with a US master’s degree, sponsored for a job that requires one',
    asOf: '2026-11-20',
    answers: { ...sponsored, ...mastersDegree, jobPosting: { ...bachelorsJob, minimum: 'master', years: 1 } },
    source:
      'Invented. 8 CFR 204.5(k)(2): the position and the person both need the advanced degree. Visa Bulletin of October 2026: EB-2 has a cutoff for every country.',
    expects: [
      { pathway: 'perm-eb2', standing: ['open'], met: ['eb2Perm.jobRequires'], availability: 'queue' },
      { pathway: 'perm-eb3', standing: ['open'], availability: 'queue' },
    ],
  },
  {
    id: 'sponsored-masters-job-summer',
    person: 'The same engineer in the summer of 2026',
    asOf: '2026-08-20',
    answers: { ...sponsored, ...mastersDegree, jobPosting: { ...bachelorsJob, minimum: 'master', years: 1 } },
    source:
      'Invented. Visa Bulletin of August 2026: EB-2 had no cutoff for most countries from April to September 2026, and EB-3 had one.',
    expects: [
      { pathway: 'perm-eb2', standing: ['open'], availability: 'now' },
      { pathway: 'perm-eb3', standing: ['open'], availability: 'queue' },
    ],
  },
  {
    id: 'sponsored-overqualified',
    person: 'Engineer with a US master’s degree, sponsored for a job that takes a bachelor’s',
    asOf: '2026-11-20',
    answers: { ...sponsored, ...mastersDegree },
    source:
      'Invented. USCIS Policy Manual, volume 6, part F, chapter 5: EB-2 goes by what the position requires; that the person holds more is not enough.',
    expects: [
      { pathway: 'perm-eb2', standing: ['closed'], deciding: 'eb2Perm.jobRequires' },
      { pathway: 'perm-eb3', standing: ['open'], met: ['eb3Perm.professional'] },
    ],
  },
  {
    id: 'sponsored-postdoc',
    person: 'Postdoc on a renewable term at a US university',
    asOf: '2026-11-20',
    answers: {
      ...sponsoredAnywhere,
      employers: ['university'],
      jobTerms: postdoctoralTerm,
      employerFacts: { ...sponsor, ds2019: 'no' },
    },
    source: 'Invented. 20 CFR 656 and INA 203(b)(3)(A): the labor certification is for a permanent job.',
    expects: [{ pathway: 'perm-eb3', standing: ['closed'], deciding: 'perm.offer', notMet: ['perm.offer'] }],
  },
  {
    id: 'sponsored-founder',
    person: 'Founder whose own corporation, under a board that can dismiss them, would sponsor',
    asOf: '2026-11-20',
    answers: {
      ...sponsored,
      evidenceKinds: evidenceNotStated,
      employers: ['own'],
      ownership: { form: 'separate', share: 'control', time: 'technical', boss: 'yes' },
      employerFacts: { h1b: 'yes', greenCard: 'yes', size: '25', layoffs: 'no', pays: 'yes' },
    },
    source:
      'Invented. 20 CFR 656.17(l): where the worker owns part of the employer, the employer has to prove that the job is open to US workers.',
    expects: [
      {
        pathway: 'perm-eb3',
        standing: ['evidence'],
        deciding: 'perm.noOwnership',
        notMet: ['perm.noOwnership'],
      },
    ],
  },
]
