import type { OwnStatements } from '../common/attributes/statement'
import type { eb1aAttributes } from './attributes'

export const eb1aStatements: Readonly<Record<OwnStatements<typeof eb1aAttributes>, string>> = {
  'eb1a.files.self': 'You, or anybody for you',
  'eb1a.approval.receipts': 'On another basis, not to be set beside the first: {rates}.',
  'eb1a.approval.newest': 'No figure for fiscal year 2026 was found.',
}
