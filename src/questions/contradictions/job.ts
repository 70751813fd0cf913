import { degrees } from '../degree/degrees'
import { isEquivalentTo, type UsLevel } from '../degree/qualifications'
import { employers, type Employer } from '../employer/employers'
import { jobDuties } from '../employer/jobDuties'
import { jobPosting, type Minimum } from '../employer/jobPosting'
import { jobTerms } from '../employer/jobTerms'
import { ownership } from '../employer/ownership'
import { workYears } from '../experience/workYears'
import { contradiction } from './contradiction'

/** Employers of the private economy, none of them a school or an institute. */
export const isCompany = (one: Employer): boolean => ['company', 'staffing', 'group', 'own', 'foreign'].includes(one)

/** Below this many hours a week work is commonly called part time; no rule here turns on it. */
const FULL_TIME_HOURS = 35

const LEVEL_ASKED: Readonly<Partial<Record<Minimum, UsLevel>>> = {
  any: 'bachelor',
  bachelor: 'bachelor',
  'bachelor-5': 'bachelor',
  master: 'master',
  doctor: 'doctor',
}

export const jobContradictions = [
  contradiction({
    id: 'job.tenure',
    reads: [employers, jobTerms.at.length],
    clash: ([all, length]) => length === 'tenure' && all.every(isCompany),
  }),
  contradiction({
    id: 'job.partTime',
    reads: [jobTerms.at.length, jobTerms.at.hours],
    clash: ([length, hours]) => length === 'lasting' && hours < FULL_TIME_HOURS,
  }),
  contradiction({
    id: 'job.visit',
    reads: [employers, jobTerms.at.length],
    clash: ([all, length]) => (length === 'lasting' || length === 'tenure') && all.every((one) => one === 'visit'),
  }),
  contradiction({
    id: 'job.boss',
    reads: [ownership.at.share, ownership.at.boss],
    clash: ([share, boss]) => share === 'all' && boss === 'yes',
  }),
  contradiction({
    id: 'job.sole',
    reads: [ownership.at.form, ownership.at.share],
    clash: ([form, share]) => form === 'sole' && share !== 'all',
  }),
  // A degree still studied for, or one whose evaluation is not sure, may yet be what the job asks for.
  contradiction({
    id: 'job.degree',
    reads: [jobPosting.at.minimum, degrees],
    clash([minimum, list]) {
      const level = LEVEL_ASKED[minimum]
      return level !== undefined && list.every((degree) => isEquivalentTo(degree, level) === false)
    },
  }),
  contradiction({
    id: 'job.years',
    reads: [jobPosting.at.years, workYears.at.total],
    clash: ([years, total]) => years > total,
  }),
  contradiction({
    id: 'job.coding',
    reads: [jobDuties.at.work, jobDuties.at.coding],
    clash: ([work, coding]) => work === 'programming' && coding === 'little',
  }),
] as const
