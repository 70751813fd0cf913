import { acclaim } from './acclaim'
import type { Example } from './example'
import { exchangeVisitors } from './exchange-visitors'
import { h1bPeople } from './h1b'
import { laborCertification } from './labor-certification'
import { nationalInterest } from './national-interest'
import { queues } from './queues'
import { researchVisits } from './research-visits'
import { researchers } from './researchers'
import { students } from './students'
import { transfers } from './transfers'
import { treatyProfessionals } from './treaty-professionals'

/** Every example, in the order of the examples page. */
export const examples: readonly Example[] = [
  ...h1bPeople,
  ...students,
  ...exchangeVisitors,
  ...researchVisits,
  ...treatyProfessionals,
  ...acclaim,
  ...researchers,
  ...nationalInterest,
  ...laborCertification,
  ...queues,
  ...transfers,
]
