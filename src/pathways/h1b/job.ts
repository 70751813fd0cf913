import { all, fact, unless } from '../../domain/criterion'
import { cfr214_2, fr89_103054, ina214 } from '../../policy/sources'
import { asksForField, jobPosting } from '../../questions/employer/jobPosting'
import { jobTerms } from '../../questions/employer/jobTerms'
import { noEmployerYet } from './employer'

const specialty = [ina214('(i)(1)'), cfr214_2('(h)(4)(ii)'), fr89_103054('', 'secondary')]

export const degreeRequired = unless(
  'h1b.degreeRequired',
  fact({
    id: 'h1b.degreeRequired.posting',
    reads: [jobPosting.at.minimum],
    cites: specialty,
    judged: 'ordinary',
    holds: ([minimum]) => asksForField(minimum),
  }),
  noEmployerYet,
)

/** A posting that asks for no degree in a field fails above, and has no fields to compare. */
export const fieldsAccepted = unless(
  'h1b.fieldsTied.posting',
  fact({
    id: 'h1b.fieldsTied.fields',
    reads: [jobPosting.at.fields],
    cites: specialty,
    judged: 'ordinary',
    holds: ([fields]) => fields !== 'mixed' && fields !== 'any',
  }),
  noEmployerYet,
)

const test = [cfr214_2('(h)(4)(iii)(A)')]

export const occupationTest = unless(
  'h1b.occupationTest',
  all('h1b.occupationTest.job', [
    fact({
      id: 'h1b.occupationTest.normally',
      reads: [jobPosting.at.norm],
      cites: test,
      judged: 'ordinary',
      holds: ([norm]) => (norm?.includes('none') ? 'officer' : true),
    }),
    // For somebody staffed to a client, what the client requires of the position counts.
    fact({
      id: 'h1b.occupationTest.client',
      reads: [jobTerms.at.direction, jobPosting.at.norm],
      cites: [cfr214_2('(h)(4)(i)(B)(3)', 'secondary'), ...test],
      judged: 'ordinary',
      holds: ([direction, norm]) =>
        direction !== 'client-directs' || norm === null || norm.includes('here') || 'officer',
    }),
  ]),
  noEmployerYet,
)
