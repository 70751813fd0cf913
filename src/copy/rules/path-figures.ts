import { figure } from '../numbers'
import {
  businessDays,
  days,
  dollars,
  months,
  oneOf,
  partOf,
  type ParameterWords,
  type Show,
  shown,
  years,
} from './values'

const percent: Show = (value) => (typeof value === 'number' ? `${figure(value)} percent` : shown(value))

const ages: Show = (value) => (typeof value === 'number' ? `Under ${figure(value)}` : shown(value))

const family: Show = oneOf({
  atOnce: 'May work by the status itself',
  onCase: 'May work with a permit once the worker’s green-card case is far enough',
  permit: 'May work with a permit',
  no: 'May not work',
})

const media: Show = oneOf({ true: 'Consulates read public social media', false: 'Not read' })

const yearText = (rate: unknown): string => {
  const year = `Fiscal year ${String(partOf(rate, 'fiscalYear'))}`
  const quarter = partOf(rate, 'quarter')
  return typeof quarter === 'number' ? `${year}, quarter ${quarter}` : year
}

const percentText = (rate: unknown): string => {
  const bounds = partOf(rate, 'percent')
  const [least, most] = Array.isArray(bounds) ? bounds.map(String) : []
  const figures = least === most ? `${least ?? ''} percent` : `${least ?? ''} to ${most ?? ''} percent`
  return partOf(rate, 'about') === true ? `about ${figures}` : figures
}

const BASES: Readonly<Record<string, string>> = { decided: 'of petitions decided', receipts: 'of petitions received' }

const rates: Show = (value) =>
  Array.isArray(value)
    ? {
        head: [],
        rows: value.map((rate: unknown) => {
          const decided = partOf(rate, 'decided')
          const basis = `${percentText(rate)} ${BASES[String(partOf(rate, 'basis'))] ?? ''}`
          return [yearText(rate), typeof decided === 'number' ? `${basis}, ${figure(decided)} in all` : basis]
        }),
      }
    : shown(value)

/** Figures of what a pathway gives, takes and costs, and of wages. */
export const pathFigures: Readonly<Record<string, ParameterWords>> = {
  adjustmentChart: {
    title: 'Chart that USCIS accepts for an I-485',
    show: oneOf({ finalAction: 'Final action dates', filing: 'Dates for filing' }),
  },
  wageYear: { title: 'Wage year in force for a labor condition application or a wage determination' },
  wageYearOfDraw: { title: 'Wage year that decides the level in the draw' },
  h1bBelowLevel1: { title: 'Level in the draw of a wage below level I' },
  wageTable: { title: 'Prevailing wages by occupation and area' },
  optFileAfterRecommendation: { title: 'Days after the school’s recommendation to file for OPT', show: days },
  stemFileAfterRecommendation: { title: 'Days after the school’s recommendation to file for STEM OPT', show: days },
  h1bRegularCap: { title: 'H-1B regular cap' },
  h1bUsMastersCap: { title: 'H-1B numbers for US master’s degrees' },
  h1b1SetAside: { title: 'Numbers set aside for H-1B1' },
  h1b1CapChile: { title: 'H-1B1 numbers for Chile' },
  h1b1CapSingapore: { title: 'H-1B1 numbers for Singapore' },
  e3Cap: { title: 'E-3 numbers' },
  ebAnnualNumbers: { title: 'Employment-based green cards' },
  ebShareEb1Eb2Eb3: { title: 'Share of each of EB-1, EB-2 and EB-3', show: percent },
  perCountryShare: { title: 'Most for natives of one country', show: percent },
  h1bPetitionYears: { title: 'One H-1B petition', show: years },
  h1bPost6YearStep: { title: 'Each step past six years, with PERM or I-140 filed long enough before', show: years },
  h1bPost6ThreeYear: { title: 'Each step past six years, with an approved I-140 and no visa number', show: years },
  h1bOwnerMonths: { title: 'First petition and first extension where the worker controls the employer', show: months },
  o1InitialYears: { title: 'O-1, first stay', show: years },
  o1ExtensionYears: { title: 'O-1, each step for the same event', show: years },
  o1NewEventYears: { title: 'O-1, for a new event or activity', show: years },
  l1InitialYears: { title: 'L-1, first stay', show: years },
  l1NewOfficeYears: { title: 'L-1, first stay in a new office', show: years },
  l1ExtensionYears: { title: 'L-1, each extension', show: years },
  e3Years: { title: 'E-3, each stay', show: years },
  h1b1Years: { title: 'H-1B1, each stay', show: years },
  h1b1VisaMonths: { title: 'H-1B1 visa, at most', show: months },
  h1b1FiveExtensions: { title: 'H-1B1 extensions in a row, after which each takes a number of the H-1B cap' },
  tnYears: { title: 'TN, each stay', show: years },
  stemMonths: { title: 'STEM extension of OPT', show: months },
  h4Work: { title: 'Spouse in H-4', show: family },
  h4RuleStands: {
    title: 'The court challenge to the rule on permits for H-4 spouses',
    show: oneOf({ true: 'Ended, and the rule stands', false: 'Not ended' }),
  },
  l2Work: { title: 'Spouse in L-2', show: family },
  e3Work: { title: 'Spouse in E-3', show: family },
  j2Work: { title: 'Spouse and children in J-2', show: family },
  o3Work: { title: 'Spouse in O-3', show: family },
  f2Work: { title: 'Spouse in F-2', show: family },
  tdWork: { title: 'Spouse in TD', show: family },
  childAge: { title: 'Age of an unmarried child', show: ages },
  eadAutoExtensionEnd: {
    title: 'Work permits of spouses while a renewal is pending',
    show: oneOf({ true: 'Run on', false: 'Do not run on' }),
  },
  feeH1bRegistration: { title: 'H-1B registration', show: dollars },
  feeI129H1b: { title: 'I-129 for H-1B', show: dollars },
  feeI129H1bReduced: { title: 'I-129 for H-1B, small employer or nonprofit', show: dollars },
  feeI129O: { title: 'I-129 for O-1', show: dollars },
  feeI129OReduced: { title: 'I-129 for O-1, small employer or nonprofit', show: dollars },
  feeI129L: { title: 'I-129 for L-1', show: dollars },
  feeI129LReduced: { title: 'I-129 for L-1, small employer or nonprofit', show: dollars },
  feeI129ETn: { title: 'I-129 for E-3 and TN', show: dollars },
  feeI129ETnReduced: { title: 'I-129 for E-3 and TN, small employer or nonprofit', show: dollars },
  feeAcwia: { title: 'Training fee (ACWIA) for H-1B', show: dollars },
  feeAcwiaSmall: { title: 'Training fee for H-1B, small employer', show: dollars },
  feeAcwiaExempt: { title: 'Training fee for H-1B, schools and research organizations', show: dollars },
  feeAcwiaH1b1: { title: 'Training fee for H-1B1', show: dollars },
  feeAcwiaH1b1Small: { title: 'Training fee for H-1B1, small employer', show: dollars },
  feeFraudH1b: { title: 'Fraud fee for H-1B', show: dollars },
  feeFraudL: { title: 'Fraud fee for L-1', show: dollars },
  feeAsylumProgram: { title: 'Asylum program fee', show: dollars },
  feeAsylumProgramSmall: { title: 'Asylum program fee, small employer', show: dollars },
  feeAsylumProgramNonprofit: { title: 'Asylum program fee, nonprofit', show: dollars },
  feeAsylumProgramSelf: { title: 'Asylum program fee, self-petitioner', show: dollars },
  fee911H1b: { title: 'Fee for H-1B of employers of 50 or more, over half in H-1B or L-1', show: dollars },
  fee911L1: { title: 'The same for L-1', show: dollars },
  fee911OnExtensions: {
    title: 'Whether extensions with the same employer pay it',
    show: oneOf({ true: 'They do', false: 'They do not' }),
  },
  feeI140: { title: 'I-140', show: dollars },
  feeI765Opt: { title: 'I-765 for OPT, on paper', show: dollars },
  feeI765OptOnline: { title: 'I-765 for OPT, online', show: dollars },
  feeI539: { title: 'I-539, on paper', show: dollars },
  feeI539Online: { title: 'I-539, online', show: dollars },
  feeMrvFJTn: { title: 'Visa application for F, J and TN', show: dollars },
  feeMrvHLO: { title: 'Visa application for H, L and O', show: dollars },
  feeMrvE: { title: 'Visa application for E', show: dollars },
  feeSevisJ: { title: 'SEVIS fee for J-1', show: dollars },
  feeSevisF: { title: 'SEVIS fee for F-1', show: dollars },
  feeVisaIntegrity: { title: 'Visa integrity fee, in no total', show: dollars },
  feeI485: { title: 'I-485, in no total', show: dollars },
  feeI131With485: { title: 'I-131 with an I-485, in no total', show: dollars },
  feeI765With485: { title: 'I-765 with an I-485, in no total', show: dollars },
  premiumFeeI129: { title: 'Premium fee for I-129', show: dollars },
  premiumFeeI140: { title: 'Premium fee for I-140', show: dollars },
  premiumI765Opt: { title: 'Premium fee for I-765 on OPT', show: dollars },
  premiumI539FJM: { title: 'Premium fee for I-539 in F, J and M', show: dollars },
  premiumDaysI129: { title: 'Premium clock for I-129', show: businessDays },
  premiumDaysI140Fast: { title: 'Premium clock for I-140: EB-1A, EB-1B and PERM', show: businessDays },
  premiumDaysI140Slow: { title: 'Premium clock for I-140: EB-1C and NIW', show: businessDays },
  premiumDaysI765: { title: 'Premium clock for I-765', show: businessDays },
  socialMediaFMJ: { title: 'Social media of applicants for F, M and J visas', show: media },
  socialMediaH: { title: 'Social media of applicants for H visas', show: media },
  socialMediaTN: { title: 'Social media of applicants for TN visas', show: media },
  ivAppointmentPause: {
    title: 'Appointments for immigrant visas',
    show: oneOf({ true: 'Paused worldwide; whether they have resumed was not found', false: 'Held' }),
  },
  rateO1a: { title: 'O-1A', show: rates },
  rateO1AllFy2025: { title: 'O-1A and O-1B together', show: rates },
  rateEb1aFy2025: { title: 'EB-1A, of petitions decided', show: rates },
  rateEb1aReceipts: { title: 'EB-1A, of petitions received', show: rates },
  rateNiw: { title: 'National interest waiver', show: rates },
}
