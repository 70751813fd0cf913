import type { Answers } from '../questions/index'
import type { Example, Expectation } from './example'
import { establishedOffice, filesForWork, lastingJob } from './stand-ins'

const TODAY = '2026-11-20'

/** Three years with a group abroad, and a job with its US part. */
const transferee: Answers = {
  status: 'abroad',
  citizenships: ['FR'],
  birthCountry: 'FR',
  history: ['group'],
  groupWork: { tie: 'same', from: '2024-01-08', employment: 'employed', usDays: 0, fullTime: 'yes' },
  employers: ['group'],
  groupOffice: establishedOffice,
  jobTerms: lastingJob,
}

/** One who built the group’s product. */
const specialist: Answers = {
  ...transferee,
  groupRole: 'expert',
  groupJob: { work: 'expert', handsOn: 'high' },
  groupKnowledge: ['built'],
}

const abroadSince = (from: string, usDays = 0): Answers => ({
  ...specialist,
  groupWork: { tie: 'same', from, employment: 'employed', usDays, fullTime: 'yes' },
})

/** A manager of professionals, abroad and in the US. */
const manager: Answers = {
  ...transferee,
  groupRole: 'people',
  groupJob: { work: 'people', handsOn: 'low', reports: 8, degreed: 'yes', budget: 'yes' },
}

/** In the US, where the year abroad ended on the last day of 2021. */
const cameOver = (status: 'h1b' | 'f1', usFrom: string): Answers => ({
  ...specialist,
  status,
  groupWork: {
    tie: 'same',
    from: '2020-06-01',
    employment: 'ended',
    until: '2021-12-31',
    usDays: 0,
    fullTime: 'yes',
    since: 'working',
    usFrom,
  },
})

const student: Answers = {
  status: 'f1',
  history: ['group'],
  groupWork: {
    tie: 'same',
    from: '2020-06-01',
    employment: 'ended',
    until: '2021-12-31',
    usDays: 0,
    fullTime: 'yes',
    since: 'student',
  },
}

const inL1 = (firstDay: string): Answers => ({
  ...manager,
  status: 'l1',
  admission: { until: '2027-06-30', employment: 'employed', kept: 'yes' },
  hClock: { firstDay, daysOut: 0 },
  groupWork: {
    tie: 'same',
    from: '2018-01-08',
    employment: 'ended',
    until: '2020-12-31',
    usDays: 0,
    fullTime: 'yes',
    since: 'working',
    usFrom: firstDay,
  },
})

const l1b = (expects: Omit<Expectation, 'pathway'>): readonly Expectation[] => [{ pathway: 'l1b', ...expects }]
const l1a = (expects: Omit<Expectation, 'pathway'>): readonly Expectation[] => [{ pathway: 'l1a', ...expects }]

/** Both sides of the thresholds of L-1 and EB-1C. All invented. */
export const groupTransfers: readonly Example[] = [
  {
    id: 'a-year-to-the-day',
    person: 'Specialist whose year with the group abroad is complete today',
    asOf: TODAY,
    answers: abroadSince('2025-11-20'),
    source: 'Invented. INA 101(a)(15)(L): one continuous year of work abroad for the group.',
    expects: l1b({ standing: ['evidence'], deciding: 'l1b.specialKnowledge', met: ['l1.yearAbroad'] }),
  },
  {
    id: 'a-year-less-a-day',
    person: 'The same specialist, who began a day later',
    asOf: TODAY,
    answers: abroadSince('2025-11-21'),
    source: 'Invented. INA 101(a)(15)(L): a day is missing, and the year is complete on 21 November 2026.',
    expects: l1b({ standing: ['later'], deciding: 'l1.yearAbroad', opensOn: '2026-11-21' }),
  },
  {
    id: 'a-year-with-one-us-day',
    person: 'The first specialist with one day at the US office',
    asOf: TODAY,
    answers: abroadSince('2025-11-20', 1),
    source: 'Invented. PM-602-0167: a day in the US does not break the year, and does not count.',
    expects: l1b({ standing: ['later'], deciding: 'l1.yearAbroad', opensOn: '2026-11-21' }),
  },
  {
    id: 'part-time-abroad',
    person: 'Specialist who worked half time abroad',
    asOf: TODAY,
    answers: {
      ...specialist,
      groupWork: { tie: 'same', from: '2024-01-08', employment: 'employed', usDays: 0, fullTime: 'no' },
    },
    source: 'Invented. 8 CFR 214.2(l)(3)(iii): the year is one of full-time work.',
    expects: l1b({ standing: ['later'], deciding: 'l1.yearAbroad' }),
  },
  {
    id: 'window-moved-by-h1b',
    person: 'Specialist in H-1B with the same group since 2022',
    asOf: TODAY,
    answers: {
      ...cameOver('h1b', '2022-01-10'),
      admission: { until: '2027-06-30', employment: 'employed', kept: 'yes' },
      hClock: { counted: 'cap', firstDay: '2022-01-10', daysOut: 0 },
    },
    source: 'Invented. PM-602-0167: work in the US for the same group moves the three years to before it.',
    expects: l1b({ standing: ['evidence'], met: ['l1.yearAbroad', 'l1.maxStay.specialized'] }),
  },
  {
    id: 'window-not-moved-by-study',
    person: 'Specialist who has studied in the US since the year abroad ended in 2021',
    asOf: TODAY,
    answers: student,
    source: 'Invented. PM-602-0167: time as a student does not move the three years.',
    expects: l1b({ standing: ['closed'], deciding: 'l1.yearAbroad' }),
  },
  {
    id: 'study-after-work-for-the-group',
    person: 'Student who worked in the US for the group first',
    asOf: TODAY,
    answers: cameOver('f1', '2022-01-10'),
    source:
      'Invented. PM-602-0167: the work moved the three years, the study since did not. When the work ended is not asked, so that an officer counts.',
    expects: l1b({ standing: ['evidence'], deciding: 'l1.yearAbroad', notMet: ['l1.yearAbroad'] }),
  },
  {
    id: 'five-years-of-l1',
    person: 'Manager with five years of L-1',
    asOf: TODAY,
    answers: inL1('2021-11-20'),
    source:
      'Invented. 8 CFR 214.2(l)(12)(i), (15)(ii): five years for special knowledge, seven for managers and executives.',
    expects: [
      { pathway: 'l1b', standing: ['later'], deciding: 'l1.maxStay.specialized' },
      { pathway: 'l1a', standing: ['evidence'], met: ['l1.maxStay'] },
    ],
  },
  {
    id: 'seven-years-of-l1',
    person: 'Manager with seven years of L-1',
    asOf: TODAY,
    answers: inL1('2019-11-20'),
    source: 'Invented. 8 CFR 214.2(l)(12)(i): after seven years a year outside comes first.',
    expects: l1a({ standing: ['later'], deciding: 'l1.maxStay' }),
  },
  {
    id: 'client-directs-the-specialist',
    person: 'Specialist whom a client would direct at its site',
    asOf: TODAY,
    answers: { ...specialist, jobTerms: { ...lastingJob, direction: 'client-directs' } },
    source: 'Invented. INA 214(c)(2)(F): barred where the client principally controls and supervises the work.',
    expects: l1b({ standing: ['closed'], deciding: 'l1b.clientSite' }),
  },
  {
    id: 'client-site-under-own-direction',
    person: 'The same specialist at the client, directed by the group',
    asOf: TODAY,
    answers: { ...specialist, jobTerms: { ...lastingJob, direction: 'client' } },
    source: 'Invented. INA 214(c)(2)(F): not barred, unless it is in essence labor for hire, which an officer judges.',
    expects: l1b({ standing: ['evidence'], deciding: 'l1b.clientSite' }),
  },
  {
    id: 'office-without-premises',
    person: 'Manager going to a US office that has no premises yet',
    asOf: TODAY,
    answers: { ...manager, groupOffice: { age: 'none', premises: 'no', plan: 'yes', blanket: 'no' } },
    source: 'Invented. 8 CFR 214.2(l)(3)(v): a new office has secured its premises. EB-1C asks for a year of business.',
    expects: [
      { pathway: 'l1a', standing: ['later'], deciding: 'l1.newOffice' },
      { pathway: 'eb1c', standing: ['later', 'undecided'], notMet: ['eb1c.usBusiness'] },
    ],
  },
  {
    id: 'manager-at-technical-work',
    person: 'Manager whose US job is technical work for the most part',
    asOf: TODAY,
    answers: {
      ...manager,
      groupJob: { work: 'people', handsOn: 'high', reports: 8, degreed: 'yes', budget: 'yes' },
    },
    source: 'Invented. INA 101(a)(44): the job is primarily managing.',
    expects: l1a({ standing: ['closed'], deciding: 'l1a.managerialShare' }),
  },
  {
    id: 'manager-and-green-card',
    person: 'Manager abroad whose US company, in business for years, sponsors a green card',
    asOf: TODAY,
    answers: { ...manager, employerFacts: { ...filesForWork, greenCard: 'yes', pays: 'yes' } },
    source: 'Invented. INA 203(b)(1)(C); 8 CFR 204.5(j): a managing year abroad, and a managing job in the US.',
    expects: [{ pathway: 'eb1c', standing: ['evidence'], deciding: 'eb1c.managerialUs', availability: 'now' }],
  },
  {
    id: 'company-under-a-year',
    person: 'The same manager, where the US company has done business for less than a year',
    asOf: TODAY,
    answers: {
      ...manager,
      groupOffice: { age: 'new', premises: 'yes', plan: 'yes', blanket: 'no' },
      employerFacts: { ...filesForWork, greenCard: 'yes', pays: 'yes' },
    },
    source: 'Invented. 8 CFR 204.5(j)(3)(i)(D): a new office does not qualify for EB-1C. For L-1A its plan is weighed.',
    expects: [
      { pathway: 'eb1c', standing: ['later'], deciding: 'eb1c.usBusiness' },
      { pathway: 'l1a', standing: ['evidence'], met: ['l1.qualifyingGroup'] },
    ],
  },
]
