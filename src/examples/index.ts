import { acclaim } from './acclaim'
import type { Example } from './example'
import { exchangeVisitors } from './exchange-visitors'
import { exchangeWaits } from './exchange-waits'
import { h1bPeople } from './h1b'
import { h1bJobs } from './h1b-jobs'
import { h1bTime } from './h1b-time'
import { groupTransfers } from './group-transfers'
import { laborCertification } from './labor-certification'
import { listedProfessions } from './listed-professions'
import { nationalInterest } from './national-interest'
import { practicalTraining } from './practical-training'
import { queues } from './queues'
import { researchVisits } from './research-visits'
import { researchers } from './researchers'
import { specialtyCitizens } from './specialty-citizens'
import { sponsorship } from './sponsorship'
import { students } from './students'
import { transfers } from './transfers'
import { treatyProfessionals } from './treaty-professionals'

/** Every example, in the order of the examples page. */
export const examples: readonly Example[] = [
  ...h1bPeople,
  ...h1bTime,
  ...h1bJobs,
  ...students,
  ...practicalTraining,
  ...exchangeVisitors,
  ...researchVisits,
  ...exchangeWaits,
  ...treatyProfessionals,
  ...specialtyCitizens,
  ...listedProfessions,
  ...acclaim,
  ...researchers,
  ...nationalInterest,
  ...laborCertification,
  ...sponsorship,
  ...queues,
  ...transfers,
  ...groupTransfers,
]
