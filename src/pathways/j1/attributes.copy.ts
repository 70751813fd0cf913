import type { OwnStatements } from '../common/attributes/statement'
import type { j1Attributes } from './attributes'

export const j1Statements: Readonly<Record<OwnStatements<typeof j1Attributes>, string>> = {
  'j1.files.sponsor': 'A designated sponsor issues the DS-2019; you apply for the visa',
  'j1.offer.host': 'No job: a host for your research and a sponsor',
  'j1.stay.window': 'Up to {most} in one unbroken window; time not used is lost',
  'j1.ownCompany.no': 'Not allowed',
  'j1.greenCard.no': 'No',
  'j1.greenCard.home':
    'Where the two-year rule binds you, {years} at home or a waiver come before H, L or a green card.',
  'j1.timing.sponsor': 'As long as the sponsor and the consulate take; neither was read',
  'j1.apply.change': 'Inside the US, a change of status on Form I-539.',
  'j1.premium.none': 'None: there is no petition to USCIS',
  'j1.premium.change': 'A change to J-1 inside the US on Form I-539 can be answered sooner for {fee}.',
}
