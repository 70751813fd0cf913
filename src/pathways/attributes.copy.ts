import type { FeeId, Filer } from '../policy/fees-due'
import type { CommonStatement } from './attributes'
import type { AttributeId } from './common/attributes/statement'
import { e3Statements } from './e3/attributes.copy'
import { eb1aStatements } from './eb1a/attributes.copy'
import { eb1bStatements } from './eb1b/attributes.copy'
import { eb1cStatements } from './eb1c/attributes.copy'
import { h1bStatements } from './h1b/attributes.copy'
import { h1b1Statements } from './h1b1/attributes.copy'
import { j1Statements } from './j1/attributes.copy'
import { l1Statements } from './l1/attributes.copy'
import { niwStatements } from './niw/attributes.copy'
import { o1aStatements } from './o1a/attributes.copy'
import { permStatements } from './perm/attributes.copy'
import { practicalTrainingStatements } from './practical-training/attributes.copy'
import { tnStatements } from './tn/attributes.copy'

/** What each row is called. */
export const attributeLabels: Readonly<Record<AttributeId, string>> = {
  files: 'Who files',
  offer: 'Job offer needed',
  cap: 'Annual cap',
  lottery: 'Lottery',
  stay: 'Lasts',
  intent: 'Dual intent',
  spouse: 'Spouse’s work',
  children: 'Children and study',
  ownCompany: 'Own company',
  greenCard: 'Way to a green card',
  timing: 'Usual time',
  premium: 'Premium processing',
  approval: 'Approval rate',
  apply: 'Where, and interview',
  fees: 'Government fees',
}

const common: Readonly<Record<CommonStatement, string>> = {
  'common.notKnown': 'Not known for {day}: no figure held here reaches that day.',
  'common.offer.job': 'Yes, a job with a US employer',
  'common.offer.none': 'None needed',
  'common.cap.none': 'None',
  'common.cap.green':
    '{share} of {numbers} numbers a year, with unused ones on top; at most {country} for natives of one country',
  'common.lottery.none': 'None',
  'common.lottery.queue': 'None; a queue by category and country instead',
  'common.stay.permanent': 'Permanent',
  'common.intent.yes': 'Yes: green-card steps do not count against you',
  'common.intent.no': 'No: it takes the intent to leave',
  'common.intent.immigrant': 'Does not arise: you come to stay',
  'common.spouse.atOnce': 'Yes, at once: {status} carries the right to work',
  'common.spouse.onCase':
    'In {status}, only with a permit, and only once your I-140 is approved or H-1B is extended past six years',
  'common.spouse.ruleStands':
    'A court challenge to the rule for H-4 ended in October 2025; the rule was in force as of 8 October 2026.',
  'common.spouse.permit': 'In {status}, with a permit',
  'common.spouse.no': 'No: {status} carries no right to work',
  'common.spouse.yourI140': 'Your I-140 is approved, so your spouse can ask for the permit while you are in H-1B.',
  'common.spouse.youMayInH4': 'In H-4 today, you can ask for a permit yourself: your spouse’s case is far enough.',
  'common.spouse.youMayNotInH4':
    'In H-4 today, you cannot ask for a permit yourself: your spouse’s case is not far enough.',
  'common.spouse.permitEnds': 'A renewal filed in time no longer carries the permit on.',
  'common.spouse.notToSupport': 'Not to support you, the J-1.',
  'common.spouse.immigrates': 'Immigrates with you, and works as a permanent resident',
  'common.children.no': 'No work in {status}',
  'common.children.notL2': 'No work in L-2',
  'common.children.permitJ2': 'Work in J-2 with a permit, not to support you',
  'common.children.workNotRead': 'Work: not established in the sources read',
  'common.children.immigrate': 'Immigrate with you',
  'common.children.age': 'Unmarried, under {age}.',
  'common.children.study':
    'Children may study (from memory, to be verified). Study by a spouse: not established in the sources read.',
  'common.children.studyF2':
    'Study in F-2 part-time (from memory, to be verified); what holds for children at school was not read.',
  'common.ownCompany.free': 'Allowed',
  'common.greenCard.isOne': 'It is one: the I-140, then the I-485 or an immigrant visa',
  'common.timing.usualNotRead': 'Without premium: not in the sources read; see the agency’s page',
  'common.timing.advanceParole': 'Permission to travel while the I-485 is pending took about {months} in {month}.',
  'common.premium.i129': '{fee} for an answer within {time}, on Form I-129',
  'common.premium.i140': '{fee} for an answer within {time}, on the I-140 alone',
  'common.premium.answer': 'The answer may be an approval, a denial, or a request for more evidence.',
  'common.approval.none': 'No rate found in the sources read',
  'common.approval.newest': 'Approved: {rates}',
  'common.approval.earlier': 'Before that: {rates}.',
  'common.apply.interview': 'A visa takes an interview at a consulate in your country of nationality or residence',
  'common.apply.change': 'Inside the US the petition can ask for a change of status, filed before your stay ends.',
  'common.apply.socialMedia': 'Consular officers read your public social media.',
  'common.apply.greenCard': 'The I-485 inside the US, at an officer’s discretion, or an immigrant visa at a consulate',
  'common.apply.immigrantVisaPause':
    'Appointments for immigrant visas were paused worldwide in August 2026. Whether they have resumed was not found.',
  'common.fees.total.employer': 'To file, paid by the employer: {total}',
  'common.fees.total.petitioner': 'To file, paid by whoever petitions: {total}',
  'common.fees.total.either': 'To file, paid by whoever petitions: {total}',
  'common.fees.total.you': 'Paid by you: {total}',
  'common.fees.line': '{fee}: {amount}',
  'common.fees.visa': 'The visa, where you need one: {visa}, paid by you.',
  'common.fees.integrity':
    'In no total: the visa integrity fee of {amount}, enacted on 4 July 2025. Sources differ on whether it is collected.',
  'common.fees.family':
    'Spouse and children who change or extend a stay inside the US: I-539, {online} online or {paper} on paper.',
  'common.fees.lastStep':
    'Not in the total: the I-485 with its permits, or the immigrant visa and the National Visa Center. See the fee schedule on the day you file.',
  'common.fees.lastStep2024': 'The rule of 2024 set I-485 at {i485}, and with it I-131 at {i131} and I-765 at {i765}.',
}

/** Every sentence of the grid; names in braces stand for figures. */
export const statementWords: Readonly<Record<string, string>> = {
  ...common,
  ...e3Statements,
  ...eb1aStatements,
  ...eb1bStatements,
  ...eb1cStatements,
  ...h1bStatements,
  ...h1b1Statements,
  ...j1Statements,
  ...l1Statements,
  ...niwStatements,
  ...o1aStatements,
  ...permStatements,
  ...practicalTrainingStatements,
  ...tnStatements,
}

export const feeNames: Readonly<Record<FeeId, string>> = {
  registration: 'Registration',
  i129: 'Form I-129',
  i140: 'Form I-140',
  acwia: 'Training fee (ACWIA)',
  fraud: 'Fraud fee',
  asylum: 'Asylum program fee',
  fifty: 'Fee of employers with over half their staff in H-1B or L-1',
  visa: 'Visa',
  sevis: 'SEVIS fee (I-901)',
}

/** Whom a total is for, and whom a single fee is for, where amounts differ. */
export const filerNames: Readonly<Record<Filer, { readonly total: string; readonly fee: string }>> = {
  large: { total: 'for an employer with more than 25 full-time staff', fee: 'over 25 staff' },
  fifty: { total: 'for an employer with over half its staff in H-1B or L-1', fee: 'over half in H-1B or L-1' },
  small: { total: 'for an employer with up to 25 full-time staff', fee: 'up to 25 staff' },
  nonprofit: { total: 'for a nonprofit', fee: 'nonprofit' },
  smallNonprofit: { total: 'for a nonprofit with up to 25 full-time staff', fee: 'nonprofit with up to 25 staff' },
  academic: {
    total: 'for a university or research organization charged as a nonprofit',
    fee: 'charged as a nonprofit',
  },
  government: { total: 'for a government lab charged in full', fee: 'charged in full' },
  self: { total: 'if you file for yourself', fee: 'yourself' },
}
