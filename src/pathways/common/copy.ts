import type { IdsOf } from '../../domain/criterion'
import type { IsoDate } from '../../domain/dates'
import type { CriterionWords } from '../../domain/words'
import type { EventId } from './events'
import type { employerCanPay, intent } from './gates'
import type { noOfferYet, notSponsoringYet } from './offer'
import { stayWords } from './stay.copy'
import type { adjustmentDiscretion, immigrantVisaPause, interview, noRfeDenial } from './steps'
import { visaNumberWords } from './visa-number.copy'
import { suspensionWords } from './visa-suspension.copy'

type CriterionId =
  IdsOf<typeof employerCanPay> | IdsOf<typeof intent> | IdsOf<typeof noOfferYet | typeof notSponsoringYet>
type StepId = (typeof adjustmentDiscretion | typeof immigrantVisaPause | typeof interview | typeof noRfeDenial)['id']

const criteria: Readonly<Record<CriterionId, CriterionWords>> = {
  'common.noOfferYet': { title: 'No US job yet' },
  'common.notSponsoringYet': { title: 'The employer does not sponsor a green card so far' },
  'common.abilityToPay': {
    title: 'The employer can pay the wage from the priority date',
    note: 'Young companies are asked about this most.',
  },
  'common.abilityToPay.accounts': {
    title: 'The employer’s accounts cover your salary',
    note: 'If the accounts do not show it, wages already paid to you can.',
  },
  'common.intent': {
    title: 'A temporary purpose can be shown',
    unmet: 'A green-card case speaks against a temporary purpose.',
    note: 'An officer looks at this when you ask for a visa or at the border, and again at each renewal.',
  },
  'common.intent.noCase': { title: 'No green-card case so far' },
  'common.intent.case': {
    title: 'How far your green-card case has come',
    note: 'A filed or approved petition makes a student, exchange, H-1B1 or TN visa and its renewal harder.',
  },
}

const events: Readonly<Record<EventId, string>> = {
  usOffer: 'a US job offer',
  exemptOffer: 'a job at a university or a research nonprofit',
  permanentResearchOffer: 'an offer of a permanent research post',
  petitioner: 'a US employer or agent that files',
  groupTransfer: 'a transfer to the US part of your company group',
  eVerifyEmployer: 'an employer that uses E-Verify',
  employerSponsors: 'an employer that agrees to file',
  registrationWindow: 'the next H-1B registration window, expected in March from past pattern',
  filingWindow: 'the start of your filing window',
  yearAbroad: 'one full year with the company group abroad',
  usOfficeYear: 'one year of business in the US office',
  degreeAwarded: 'the award of your degree',
  fifthYear: 'the fifth year of growing experience after your bachelor’s degree',
  researchYears: 'three years of research or teaching',
  thirdResearcher: 'another full-time researcher at the employer',
  onOpt: 'the start of your OPT at the earliest',
  moreHours: 'at least 20 hours of work a week',
  paidJob: 'a paid job',
  academicYear: 'one full academic year of study',
  waiverOrTwoYears: 'a waiver of the two-year rule, or two years at home',
  timeRecaptured: 'days abroad added back to your time',
  usOffice: 'premises and a funded plan for the US office',
  yearOutside: 'a full year outside the United States',
  companyFormed: 'a company of your own, formed apart from you',
  caseYear: '365 days since your PERM or I-140 was filed',
  professionYears: 'the years of experience that the profession asks for',
  higherPay:
    'pay of at least wage level I for the occupation and place, or a wage source other than the survey that the Department of Labor accepts',
  fullTimeHours: 'full-time hours',
  requiredYears: 'the years of work or training that are required',
  exchangeHost: 'a US host for your research',
  exchangeSponsor: 'a DS-2019 from a designated sponsor',
  exchangeBarOver: 'the end of the waiting time after your J program',
  definedEndeavor: 'one defined undertaking for your work in the US',
}

// With its day known, the window needs no pattern.
const datedEvents: Readonly<Partial<Record<EventId, string>>> = {
  registrationWindow: 'the next H-1B registration window',
}

const stepsFrom: Readonly<Partial<Record<StepId, IsoDate>>> = {
  'common.adjustmentDiscretion': '2026-05-21',
  'common.immigrantVisaPause': '2026-08-25',
  'common.noRfeDenial': '2026-08-05',
}

const steps: Readonly<Record<StepId, string>> = {
  'common.adjustmentDiscretion':
    'A green card inside the country (I-485) is granted at discretion, and a memo of 21 May 2026 calls it extraordinary.',
  'common.immigrantVisaPause':
    'From 25 or 26 August 2026 consulates worldwide paused appointments for immigrant visas. As of 8 October 2026 it could not be verified that they had resumed, nor whether a pause for 75 nationalities, ended by a court on 21 August, is under appeal. A green card inside the country takes no such visa.',
  'common.noRfeDenial':
    'File complete: as of 8 October 2026 the agency may deny a case without first asking for what is missing.',
  'common.interview':
    'A visa takes an interview in your country of citizenship or residence, and for several classes your public social media are read.',
}

/** The words of everything several families share. */
export const commonWords = {
  criteria: { ...criteria, ...stayWords, ...suspensionWords, ...visaNumberWords },
  events,
  steps,
  stepsFrom,
  datedEvents,
}
