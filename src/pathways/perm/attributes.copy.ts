import type { OwnStatements } from '../common/attributes/statement'
import type { permEb2Attributes, permEb3Attributes } from './attributes'

type Id = OwnStatements<typeof permEb2Attributes | typeof permEb3Attributes>

export const permStatements: Readonly<Record<Id, string>> = {
  'perm.files.employer': 'The employer: first PERM with the labor department, then the I-140',
  'perm.offer.permanent': 'Yes: a permanent, full-time job, after a test of the labor market',
  'perm.ownCompany.no': 'In practice no: ownership must be disclosed, and the job must be truly open to US workers',
  'perm.timing.plan':
    'Plan {total} before the I-140: the prevailing wage {wage}, recruitment {recruitment}, then the review',
  'perm.timing.review':
    'The labor department’s review took {days} on average, as read on {read}. It was working on filings of {month}.',
  'perm.premium.notLabor': 'The labor department’s stage has no premium clock.',
  'perm.fees.employer': 'The costs of PERM are the employer’s.',
}
