import { all, any, fact, unless } from '../../domain/criterion'
import { cfr214_2, fr89_103054, ina214 } from '../../policy/sources'
import { jobPosting } from '../../questions/employer/jobPosting'
import { jobTerms } from '../../questions/employer/jobTerms'
import { degreeAsked, fieldsNamed, normallyAsked } from '../common/specialty-occupation'
import { noEmployerYet } from './employer'

const specialty = [ina214('(i)(1)'), cfr214_2('(h)(4)(ii)'), fr89_103054('', 'secondary')]

export const degreeRequired = unless(
  'h1b.degreeRequired',
  degreeAsked('h1b.degreeRequired.posting', specialty),
  noEmployerYet,
)

/** A posting that asks for no degree in a field fails above. */
export const fieldsAccepted = unless(
  'h1b.fieldsTied.posting',
  fieldsNamed('h1b.fieldsTied.fields', specialty),
  noEmployerYet,
)

const test = [cfr214_2('(h)(4)(iii)(A)')]
const staffed = [cfr214_2('(h)(4)(i)(B)(3)', 'secondary'), ...test]

export const occupationTest = unless(
  'h1b.occupationTest',
  all('h1b.occupationTest.job', [
    normallyAsked('h1b.occupationTest.normally', test),
    // For somebody staffed to a client, what the client requires of the position counts.
    any('h1b.occupationTest.client', [
      fact({
        id: 'h1b.occupationTest.directed',
        reads: [jobTerms.at.direction],
        cites: staffed,
        judged: 'ordinary',
        holds: ([direction]) => direction !== 'client-directs',
      }),
      fact({
        id: 'h1b.occupationTest.required',
        reads: [jobPosting.at.norm],
        cites: staffed,
        judged: 'ordinary',
        holds: ([norm]) => norm === null || norm.includes('here') || 'officer',
      }),
    ]),
  ]),
  noEmployerYet,
)
