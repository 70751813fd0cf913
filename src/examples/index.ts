import { acclaim } from './acclaim'
import type { Example } from './example'
import { exchangeVisitors } from './exchange-visitors'
import { h1bPeople } from './h1b'
import { nationalInterest } from './national-interest'
import { queues } from './queues'
import { researchers } from './researchers'
import { students } from './students'
import { transfers } from './transfers'

/** Every example, in the order of the examples page. */
export const examples: readonly Example[] = [
  ...h1bPeople,
  ...students,
  ...exchangeVisitors,
  ...acclaim,
  ...researchers,
  ...nationalInterest,
  ...queues,
  ...transfers,
]
