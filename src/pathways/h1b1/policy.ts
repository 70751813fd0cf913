import { type Parameter, UNDATED } from '../../domain/parameter'
import { ina214 } from '../../policy/sources'
import type { Role } from '../../questions/employer/roleAndPay'

/**
 * Professions that H-1B1 takes without a degree in the specialty. Disaster claims adjusters, and for Chile agricultural
 * managers and physical therapists, are listed too; none of them is a role that is asked about here.
 */
export const h1b1Professions: Parameter<readonly Role[]> = {
  id: 'h1b1Professions',
  reviewBy: '2027-03-01',
  periods: [{ from: UNDATED, value: ['management-consultant'], cites: [ina214('(i)(3)', 'secondary')] }],
}
