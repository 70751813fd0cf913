import type { OwnStatements } from '../common/attributes/statement'
import type { niwAttributes } from './attributes'

export const niwStatements: Readonly<Record<OwnStatements<typeof niwAttributes>, string>> = {
  'niw.files.self': 'You, or an employer',
  'niw.ownCompany.beyond': 'Allowed, if what you do matters beyond the company',
  'niw.approval.leftOut':
    'Fiscal year 2024 is left out: sources count it on two bases. The newest quarter read ended in June 2026.',
}
