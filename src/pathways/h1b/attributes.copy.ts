import type { OwnStatements } from '../common/attributes/statement'
import type { h1bAttributes, h1bExemptAttributes, h1bTransferAttributes } from './attributes'

type Id = OwnStatements<typeof h1bAttributes | typeof h1bExemptAttributes | typeof h1bTransferAttributes>

export const h1bStatements: Readonly<Record<Id, string>> = {
  'h1b.files.registers': 'A US employer: it registers you in March and files if you are selected',
  'h1b.files.exempt':
    'A university, a nonprofit tied to one, a research organization, or a company with half of your work there',
  'h1b.files.either': 'Your new employer, or the present one for more time or a changed job',
  'h1b.cap.numbers': '{regular} a fiscal year, and {masters} more for US master’s degrees',
  'h1b.cap.exempt': 'None',
  'h1b.cap.reform':
    'A rule that may narrow the exemption was under review on 8 October 2026; its text is not published.',
  'h1b.cap.counted': 'None, if you were counted in the past six years',
  'h1b.lottery.draw': 'Yes, weighted by wage level',
  'h1b.lottery.exempt': 'None; a later move to an employer under the cap takes registration and selection',
  'h1b.lottery.counted': 'None if counted; a move from an exempt employer to one under the cap takes a draw',
  'h1b.stay.limits': 'Up to {petition} for each petition, {most} in all with time in L',
  'h1b.stay.rest': 'What is left of your time in H and L, with full days abroad added back',
  'h1b.stay.pastSix':
    'Past that: steps of {step} once {wait} have passed since PERM or I-140 was filed, or up to {long} with an approved I-140 and no visa number because of the per-country limits.',
  'h1b.stay.owner':
    'With a controlling interest in the company: {months} on the first petition and on the first extension.',
  'h1b.ownCompany.capApplies':
    'Allowed: the company files, most of your time goes to specialty duties, and cap and draw apply',
  'h1b.ownCompany.half':
    'Only by placing at least half of your work at a qualifying institution; limits for owners apply too',
  'h1b.ownCompany.transfer': 'Allowed, with the limits for owners on the first petition and the first extension',
  'h1b.greenCard.base': 'Not by itself; it may run beside PERM, EB-1 or the national interest waiver',
  'h1b.timing.announced': 'Registration from {opens} to {closes}',
  'h1b.timing.pattern': 'Registration in March by past pattern; no date is announced in the sources read',
  'h1b.timing.notKnown': 'The season of this day is not known here',
  'h1b.timing.filing':
    'In past seasons: selection told by 31 March, petitions from 1 April to 30 June, work from 1 October at the earliest.',
  'h1b.timing.anyDay': 'Any day of the year',
  'h1b.timing.portability': 'Work for the new employer may begin when the petition is filed in time',
  'h1b.fees.fifty': 'An employer of 50 or more, over half of them in H-1B or L-1, owes {amount} more.',
  'h1b.fees.acwiaPayer': 'Only the employer may pay the training fee, never you.',
  'h1b.fees.wageFloor':
    'The employer bears every cost of the petition that would cut your pay below the required wage.',
  'h1b.fees.paymentAsked':
    'Not in the total: the $100,000 payment, collected at the time from some petitions for people abroad.',
  'h1b.fees.paymentVacated':
    'Not in the total: the $100,000 payment. It was not collected on 7 October 2026 under court orders; appeals were open.',
  'h1b.fees.proposal': 'Not in the total: $103,265 more that was only proposed on 8 October 2026.',
  'h1b.fees.firstExtension':
    'The total is for the first extension by this employer. Later ones leave out the training fee.',
  'h1b.fees.amendment': 'An amended petition of the same employer; the training and fraud fees are not named for it.',
  'h1b.fees.ifSame':
    'The total is for a change of employer. The same employer leaves out the fraud fee, and after its first extension the training fee.',
  'h1b.fees.fiftyToo': 'The fee of employers with over half their staff in H-1B or L-1 is owed on extensions too.',
  'h1b.fees.fiftyNotOnExtension':
    'On this day the fee of employers with over half their staff in H-1B or L-1 was not owed on extensions.',
}
