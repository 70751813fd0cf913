import type { IdsOf } from '../../domain/criterion'
import type { CriterionWords } from '../../domain/words'
import type { EventId } from './events'
import type { changeOfStatus, employerCanPay, intent, visaNotSuspended, visaNumber } from './gates'
import type { noOfferYet } from './offer'
import type { adjustmentDiscretion, interview, noRfeDenial } from './steps'

type CriterionId =
  | IdsOf<typeof changeOfStatus>
  | IdsOf<typeof employerCanPay>
  | IdsOf<typeof intent>
  | IdsOf<typeof noOfferYet>
  | IdsOf<(typeof visaNotSuspended)[keyof typeof visaNotSuspended]>
  | IdsOf<(typeof visaNumber)[keyof typeof visaNumber]>

type StepId = (typeof adjustmentDiscretion | typeof interview | typeof noRfeDenial)['id']

const suspension: Readonly<Record<Extract<CriterionId, `common.travelBan${string}`>, CriterionWords>> = {
  'common.travelBanVisa': {
    title: 'Visas of this kind are issued to your nationality',
    unmet: 'Proclamation 10998 suspends visas of this kind for your citizenship, as of 7 October 2026.',
    opens: 'A change of the proclamation, or a second citizenship that is not listed',
    note: 'The suspension reaches people outside the United States. It says nothing about whether you meet the requirements.',
  },
  'common.travelBanVisa.here': { title: 'You are in the United States' },
  'common.travelBanVisa.nationality': {
    title: 'A citizenship that is not listed for this kind of visa',
    note: 'With two citizenships, one that is not listed is enough if you travel on that passport.',
  },
  'common.travelBanVisa.visa': {
    title: 'A US visa of this kind that has not expired',
    note: 'The proclamation leaves people alone who held a visa when it began. Whether a visa of another kind helps is not settled, as of 8 October 2026.',
  },
}

const homeResidency: Readonly<Record<Extract<CriterionId, `common.homeResidency${string}`>, CriterionWords>> = {
  'common.homeResidency': {
    title: 'The two-year rule for exchange visitors does not stand in the way',
    unmet: 'While the two-year rule applies to you, you cannot hold H or L status or get a green card.',
    opens: 'A waiver, or two years at home',
  },
  'common.homeResidencyTrigger': {
    title: 'The two-year rule never came to apply to you',
    unmet: 'Government money, medical training or the skills list brought you under the two-year rule.',
    note: 'The Department of State gives an advisory opinion on request.',
  },
  'common.homeResidency.never': { title: 'No time in J-1 or J-2' },
  'common.homeResidency.notNow': { title: 'Not in J-1 or J-2 now' },
  'common.homeResidency.notBefore': { title: 'Not in J-1 or J-2 before' },
  'common.homeResidencyTrigger.untouched': { title: 'None of the three grounds of the two-year rule' },
  'common.homeResidencyTrigger.funding': {
    title: 'No government money and no clinical training',
    unmet:
      'Money of the US government or of your home government, or clinical training, brings the two-year rule with it.',
    note: 'Money of an international organization counts only where one of the two governments gave it for exchange. A note on a visa or DS-2019 is not the last word.',
  },
  'common.homeResidencyTrigger.skills': { title: 'Country and field not on the skills list' },
  'common.homeResidencyTrigger.country': {
    title: 'A home country that left the skills list in December 2024',
    note: 'The change also frees people whose exchange began earlier.',
  },
  'common.homeResidencyTrigger.field': {
    title: 'A field that your home country did not list',
    note: 'Your country may have no entry on the skills list. We did not read the list of countries and fields that remain. Check it with the Department of State.',
  },
  'common.homeResidency.fulfilled': {
    title: 'Two years at home done, or a waiver granted',
    unmet: 'The two years are not done and no waiver was granted.',
    opens: 'A waiver, or two years at home',
  },
}

const visaNumbers: Readonly<Record<Extract<CriterionId, `common.visaNumber${string}`>, CriterionWords>> = {
  'common.visaNumber': {
    title: 'A visa number is available',
    unmet: 'No visa number is available today for this category and your country of birth.',
    opens: 'A later Visa Bulletin, or a spouse or parent born elsewhere',
    note: 'A petition can be filed and approved while no number is available. Its date keeps your place in the queue.',
  },
  'common.visaNumber.today': { title: 'A number for a petition filed today' },
  'common.visaNumber.earlier': {
    title: 'A number for the priority date of an earlier case',
    note: 'An approved petition in EB-1, EB-2 or EB-3 passes its priority date to a later one. A pending one does so once it is approved.',
  },
  'common.visaNumber.anyColumn': {
    title: 'The category has a number for at least one country',
    unmet: 'The Visa Bulletin has a cutoff in this category for every country of birth.',
  },
  'common.visaNumber.birth': { title: 'A country of birth with a number' },
  'common.visaNumber.own': {
    title: 'Your own country of birth has a number',
    unmet: 'The cutoff for your country of birth is earlier than your priority date.',
    note: 'The sources conflict on which queue Hong Kong belongs to, and do not settle it for Macau. Check with a lawyer.',
  },
  'common.visaNumber.spouse': { title: 'The queue of your spouse’s country of birth' },
  'common.visaNumber.spouseBirth': {
    title: 'Your spouse’s country of birth has a number',
    unmet: 'Your spouse’s country of birth does not help, or you are not married.',
    note: 'Both of you must immigrate together. An engagement is not enough.',
  },
  'common.visaNumber.parent': { title: 'The queue of a parent’s country of birth' },
  'common.visaNumber.parentBirth': {
    title: 'A parent’s country of birth has a number',
    unmet: 'A parent’s country of birth does not help.',
    note: 'This counts only if neither parent was born or settled in the country where you were born.',
  },
  'common.visaNumber.longerQueue': { title: 'A birth in a country with a queue of its own' },
  'common.visaNumber.case': { title: 'A green-card case that was started before' },
}

const changes: Readonly<
  Record<Extract<CriterionId, `common.changeOfStatus${string}` | `common.grace${string}`>, CriterionWords>
> = {
  'common.changeOfStatus': {
    title: 'A change of status inside the United States',
    unmet: 'You would go through a US consulate abroad instead of changing status inside the country.',
    note: 'The request must be filed before your stay ends, and you must stay in the country until the decision.',
  },
  'common.changeOfStatus.status': {
    title: 'You are in the country, in a status that can be changed',
    unmet: 'People abroad, Visa Waiver visitors and people without a status cannot change status.',
  },
  'common.changeOfStatus.stay': {
    title: 'Your stay still runs and you kept its terms',
    unmet: 'Your stay has ended, or its terms were not kept.',
  },
  'common.changeOfStatus.student': { title: 'A student stay that still runs' },
  'common.changeOfStatus.isStudent': { title: 'You are a student' },
  'common.changeOfStatus.studentKept': {
    title: 'Student status kept, and work only with permission',
    unmet: 'You did not keep your student status or worked without permission.',
  },
  'common.changeOfStatus.studentUntil': {
    title: 'Your program or OPT ended no more than 60 days ago',
    unmet: 'The 60 days after your program or OPT have passed.',
    note: 'Cap-gap or a pending extension can carry your stay past the date on the card.',
  },
  'common.changeOfStatus.exchange': { title: 'An exchange stay that still runs' },
  'common.changeOfStatus.isExchange': { title: 'You are an exchange visitor' },
  'common.changeOfStatus.exchangeStay': {
    title: 'Your exchange program still runs and you kept its terms',
    unmet: 'You did not keep the terms of your exchange stay.',
    note: 'After the program ends, whether a change of status can still be filed is not settled here. Ask a lawyer at once.',
  },
  'common.changeOfStatus.admitted': { title: 'An admission that still runs' },
  'common.changeOfStatus.hasI94Date': { title: 'A stay with an end date on your I-94' },
  'common.changeOfStatus.kept': {
    title: 'Dates kept, and work only with permission',
    unmet: 'You did not keep within your dates or worked without permission.',
  },
  'common.changeOfStatus.until': {
    title: 'The date on your I-94 has not passed',
    unmet: 'The date on your I-94 has passed.',
  },
  'common.grace': {
    title: 'Your job goes on, or the days after its end still run',
    unmet: 'The days of grace after your job ended have passed.',
    note: 'You have up to 60 days, as of 8 October 2026, and never past the date on your I-94. A proposed rule would end these days.',
  },
  'common.grace.notByJob': { title: 'Your status does not rest on a job' },
  'common.grace.employed': { title: 'You still work for the employer of your status' },
  'common.grace.running': { title: 'The days after the job still run' },
  'common.grace.days': {
    title: 'No more than 60 days since your last day of work',
    unmet: 'More than 60 days have passed since your last day of work.',
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
  registrationWindow: 'the next H-1B registration window, by past pattern in March, not announced before the winter',
  filingWindow: 'the start of your filing window',
  yearAbroad: 'one full year with the company group abroad',
  usOfficeYear: 'one year of business in the US office',
  degreeAwarded: 'the award of your degree',
  fifthYear: 'the fifth year of growing experience after your bachelor’s degree',
  researchYears: 'three years of research or teaching',
  thirdResearcher: 'another full-time researcher at the employer',
  onOpt: 'the start of your OPT',
  academicYear: 'one full academic year of study',
  waiverOrTwoYears: 'a waiver of the two-year rule, or two years at home',
  timeRecaptured: 'days abroad added back to your time',
  usOffice: 'premises and a funded plan for the US office',
  yearOutside: 'a full year outside the United States',
  definedEndeavor: 'one defined undertaking for your work in the US',
}

const steps: Readonly<Record<StepId, string>> = {
  'common.adjustmentDiscretion':
    'A green card inside the country (I-485) is granted at discretion, and a memo of 21 May 2026 calls it extraordinary.',
  'common.noRfeDenial':
    'File complete: as of 8 October 2026 the agency may deny a case without first asking for what is missing.',
  'common.interview':
    'A visa takes an interview in your country of citizenship or residence, and for several classes your public social media are read.',
}

export const commonWords = {
  criteria: {
    ...suspension,
    ...homeResidency,
    ...visaNumbers,
    ...changes,
    'common.noOfferYet': { title: 'No US job yet' },
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
      note: 'A consular officer looks at this when you ask for a visa, and again at each renewal.',
    },
    'common.intent.noCase': { title: 'No green-card case so far' },
    'common.intent.case': {
      title: 'How far your green-card case has come',
      note: 'A filed or approved petition makes a student, exchange or TN visa and its renewal harder.',
    },
  } satisfies Readonly<Record<CriterionId, CriterionWords>>,
  events,
  steps,
}
