import type { OwnStatements } from '../common/attributes/statement'
import type { e3Attributes } from './attributes'

export const e3Statements: Readonly<Record<OwnStatements<typeof e3Attributes>, string>> = {
  'e3.files.consulate':
    'You at a consulate, with the employer’s certified labor condition application; or the employer on Form I-129',
  'e3.cap.numbers': '{cap} a fiscal year, families not counted',
  'e3.cap.never': 'They have never run out.',
  'e3.stay.steps': 'Up to {step} at a time, without limit in number',
  'e3.intent.quasi': 'Nearly: you intend to leave when it ends, and a green-card filing alone is no ground to refuse',
  'e3.ownCompany.notSettled':
    'Self-employment is not allowed; whether your own company can employ you is not settled in the sources read',
  'e3.greenCard.no': 'Not by itself',
  'e3.premium.petitionOnly': 'Only where the employer files Form I-129; a consulate has no such clock.',
  'e3.apply.ways': 'At a consulate without Form I-129, or inside the US by a change of status on it',
  'e3.apply.waiver': 'Who entered under the Visa Waiver Program cannot change status.',
  'e3.fees.direct': 'At a consulate: the visa fee alone; the labor condition application is free',
  'e3.fees.petition': 'With Form I-129 inside the US:',
}
