import type { OwnStatements } from '../common/attributes/statement'
import type { h1b1Attributes } from './attributes'

export const h1b1Statements: Readonly<Record<OwnStatements<typeof h1b1Attributes>, string>> = {
  'h1b1.files.consulate': 'You at a consulate, with the employer’s certified labor condition application',
  'h1b1.cap.numbers':
    '{chile} a fiscal year for Chile and {singapore} for Singapore, {all} in all, taken out of the H-1B cap',
  'h1b1.stay.steps':
    'Admitted for {step}, then steps of {step}; every third takes a new labor condition application. The visa runs up to {visa}',
  'h1b1.stay.afterFive':
    'After {five} extensions in a row each further one takes a number from the H-1B cap. The six-year limit does not apply.',
  'h1b1.spouse.notRead': 'Not established: families come in H-4, and no source read says whether they may work',
  'h1b1.ownCompany.notSettled':
    'Self-employment is not allowed; whether your own company can employ you is not settled in the sources read',
  'h1b1.greenCard.tested':
    'Not by itself; a green card is not barred, but your intent is tested at each visa and renewal',
  'h1b1.timing.consulate': 'The consulate’s waiting time, which was not read',
  'h1b1.premium.none': 'None',
  'h1b1.apply.consulate': 'At a consulate, without Form I-129',
  'h1b1.fees.training':
    'The law sets a training fee of {large}, or {small} with up to 25 full-time staff, on the first grant and every third extension, owed by the employer. Whether consulates collect it is not established.',
  'h1b1.fees.petition': 'Form I-129 for H-1B1 is not covered here: see the fee schedule.',
}
