import type { Subject } from '../../questions/degree/degrees'
import type { Role } from '../../questions/employer/roleAndPay'

const BUSINESS_ROLES: readonly Role[] = ['product-manager', 'management-consultant']
const BUSINESS_SUBJECTS: readonly Subject[] = ['business', 'analytics', 'economics']

/** Whether the tie between a role and a major needs more than the usual explanation. */
export function isFarFromSubject(role: Role, subject: Subject): boolean {
  if (role === 'other' || subject === 'other') return true
  if (BUSINESS_ROLES.includes(role)) return !BUSINESS_SUBJECTS.includes(subject)
  return subject === 'business'
}
