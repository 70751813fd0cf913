import type { OwnStatements } from '../common/attributes/statement'
import type { eb1cAttributes } from './attributes'

export const eb1cStatements: Readonly<Record<OwnStatements<typeof eb1cAttributes>, string>> = {
  'eb1c.files.group': 'The US part of your company group',
  'eb1c.offer.managing': 'Yes, as a manager or executive in the US part of the same group',
  'eb1c.ownCompany.asL1': 'Owners meet the same questions as in L-1A',
}
