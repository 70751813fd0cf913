import type { OwnStatements } from '../common/attributes/statement'
import type { l1aAttributes, l1bAttributes } from './attributes'

export const l1Statements: Readonly<Record<OwnStatements<typeof l1aAttributes | typeof l1bAttributes>, string>> = {
  'l1.files.group': 'The US part of your company group',
  'l1.offer.transfer': 'Yes, a job in the US part of the same group',
  'l1.stay.limits': 'Up to {first}, then steps of {step}, {most} in all with time in H',
  'l1.stay.newOffice': 'For a new office the first stay is {first}.',
  'l1.ownCompany.return': 'Possible, with proof that your work here is temporary and that you go back abroad',
  'l1.greenCard.eb1c': 'Not by itself; EB-1C is the natural step if you managed abroad too',
  'l1.greenCard.notEb1c': 'Not by itself; work in L-1B does not count as the year of managing for EB-1C',
  'l1.fees.fifty': 'An employer of 50 or more, over half of them in H-1B or L-1, owes {amount} more.',
  'l1.fees.blanket': 'Under a blanket petition the fraud fee is paid with the visa application, by you.',
}
