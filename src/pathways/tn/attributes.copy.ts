import type { OwnStatements } from '../common/attributes/statement'
import type { tnAttributes } from './attributes'

export const tnStatements: Readonly<Record<OwnStatements<typeof tnAttributes>, string>> = {
  'tn.files.you': 'You, with the employer’s letter; or the employer on Form I-129',
  'tn.stay.steps': 'Up to {step} at a time, without limit in number',
  'tn.ownCompany.no': 'Not allowed: work for a company that you own alone or control counts as self-employment',
  'tn.greenCard.complicates': 'Not by itself; steps toward a green card complicate visas and renewals',
  'tn.timing.port':
    'Canadians are decided at the port of entry; Mexicans wait for a visa first, a time that was not read',
  'tn.premium.petitionOnly': 'Only where the employer files Form I-129.',
  'tn.apply.port': 'Canadian citizens: at the port of entry, without a visa',
  'tn.apply.visa': 'Mexican citizens: a TN visa from a consulate first',
  'tn.fees.port': 'The fee that Canadians pay at the port of entry is not covered here.',
  'tn.fees.petition': 'With Form I-129, for those who are in the US:',
}
