import { wordsOf } from '../questions'
import { optionLabel } from '../answers'
import { bulletinTable } from './bulletin'
import type { ParameterWords } from './values'
import {
  countryList,
  days,
  hours,
  kinds,
  months,
  oneLine,
  oneOf,
  partOf,
  parts,
  people,
  type Show,
  share,
  shown,
  times,
  years,
} from './values'

const monthDay: Show = (value) => oneOf({ '10-01': '1 October', '04-01': '1 April' })(value)

const season: Show = (value) => {
  const year = String(partOf(value, 'fiscalYear'))
  const announced = partOf(value, 'days')
  if (announced === undefined) return `For fiscal year ${year}; its days are not announced`
  const day = (part: string) => oneLine(shown(partOf(announced, part)))
  return `For fiscal year ${year}: ${day('opens')} to ${day('closes')}; petitions to ${day('filingCloses')}`
}

const span: Show = (value) => (Array.isArray(value) ? `${value.map(String).join(' to ')} months` : shown(value))

const roles: Show = (value) =>
  Array.isArray(value)
    ? value.map((role) => optionLabel(wordsOf('roleAndPay')?.fields['role'], String(role))).join('; ')
    : shown(value)

/** Lists of codes are too long to print; the source has them. */
const codes: Show = (value) =>
  value instanceof Set
    ? `${value.size} codes, from ${first(value)} to ${[...value].map(String).sort().at(-1) ?? ''}`
    : shown(value)
const first = (value: ReadonlySet<unknown>): string => [...value].map(String).sort()[0] ?? ''

/** Figures and lists that requirements rest on. */
export const lawFigures: Readonly<Record<string, ParameterWords>> = {
  h1bExperiencePerYear: { title: 'Years of progressive work that stand for one year of college', show: years },
  h1bCollegeYears: { title: 'Years of college in a US bachelor’s degree', show: years },
  eb2ProgressiveYears: {
    title: 'Progressive years after a bachelor’s degree that equal a master’s in EB-2',
    show: years,
  },
  graceDays: { title: 'Grace period after a job ends in E, H-1B, H-1B1, L-1, O-1 or TN', show: days },
  f1DepartureDays: { title: 'Days a student may stay after the program or OPT', show: days },
  capGapEnd: { title: 'Day on which cap-gap ends, in the fiscal year of the H-1B', show: monthDay },
  stemPendingWorkDays: { title: 'Work while a STEM extension filed in time is pending', show: days },
  travelBan: {
    title: 'Countries whose nationals get no visas',
    show: parts(
      { full: 'All visas', partial: 'Immigrant visas and B, F, M and J', immigrant: 'Immigrant visas' },
      countryList,
    ),
  },
  benefitHolds: {
    title: 'Holds by USCIS on cases of listed nationals inside the country',
    show: oneOf({
      true: 'May be held: courts ended the holds, and the practice since is said to be uneven',
      false: 'Not held',
    }),
  },
  skillsListDate: {
    title: 'Exchange visitor skills list',
    show: parts({ removed: 'Countries removed', listed: 'Countries known to have stayed on it' }, countryList),
  },
  visaBulletin: { title: 'Cut-off dates for employment-based green cards', show: bulletinTable },
  permAnalystDays: { title: 'Average review of a PERM application', show: days },
  permAnalystQueue: {
    title: 'Months of filing that the Department of Labor was working on',
    show: parts({
      review: 'Analyst review',
      audit: 'Audit',
      reconsideration: 'Reconsideration',
      wageBySurvey: 'Prevailing wage by survey',
      wageOtherwise: 'Prevailing wage by other sources',
    }),
  },
  permPlanMonths: {
    title: 'Planning range before an I-140 on a PERM application',
    show: parts({ wage: 'Prevailing wage', recruitment: 'Recruitment', review: 'Review', total: 'In all' }, span),
  },
  advanceParoleMonths: { title: 'Processing of advance parole', show: months },
  h1bRegistrationSeason: { title: 'Registration season that is open or comes next', show: season },
  h1bWeights: {
    title: 'Entries in the draw by wage level',
    show: parts({ '0': 'Level I', '1': 'Level II', '2': 'Level III', '3': 'Level IV' }),
  },
  h1bMaxYears: { title: 'Most time in H status, with L counted', show: years },
  h1bCountedLookback: { title: 'Years for which somebody counted under the cap is not counted again', show: years },
  h1bResetAbroad: { title: 'Time abroad after which a new six years begin', show: years },
  h1bPost6OneYear: { title: 'Days since PERM or I-140 was filed, for time beyond six years', show: days },
  h1bControllingShare: { title: 'Share of the company or its votes above which an owner is in control', show: share },
  h1bExemptWorkShare: {
    title: 'Working time for an exempt institution that takes a company’s job out of the cap',
    show: share,
  },
  h1bLayoffReview: {
    title: 'Review of an employer’s layoffs of similar US workers',
    show: oneOf({ true: 'Agencies weigh them', false: 'Not weighed' }),
  },
  h1bPayment: {
    title: 'The $100,000 payment',
    show: oneOf({
      none: 'None',
      collected: 'Collected',
      vacated: 'Not collected: courts vacated it, appeals are open',
    }),
  },
  o1aCriteriaNeeded: { title: 'Kinds of evidence needed for O-1A, of eight', show: kinds },
  eb1aCriteriaNeeded: { title: 'Kinds of evidence needed for EB-1A, of ten', show: kinds },
  eb1bCriteriaNeeded: { title: 'Kinds of evidence needed for EB-1B, of six', show: kinds },
  eb1bExperienceYears: { title: 'Teaching or research in the field', show: years },
  eb1bPrivateResearchers: { title: 'Full-time researchers that a private employer must have', show: people },
  eb1cAbroadYears: { title: 'Work abroad for the group as a manager or executive', show: years },
  eb1cAbroadWindowYears: { title: 'Years in which that work must lie', show: years },
  eb1cUsBusinessYears: { title: 'Time the US employer must have done business', show: years },
  l1AbroadYears: { title: 'Continuous work abroad for the group', show: years },
  l1AbroadWindowYears: { title: 'Years before the filing in which it must lie', show: years },
  l1aMaxYears: { title: 'Most time in H and L, for managers and executives', show: years },
  l1bMaxYears: { title: 'Most time in H and L, for specialized knowledge', show: years },
  l1ResetYears: { title: 'Time abroad after which time in H and L starts again', show: years },
  optMonths: { title: 'OPT at each level of degree', show: months },
  cptFullTimeMonthsKillOpt: { title: 'Full-time CPT that uses up OPT of that level', show: months },
  optFileBeforeEnd: { title: 'First day to file for OPT, before the program ends', show: days },
  optFileAfterEnd: { title: 'Last day to file for OPT, after the program ends', show: days },
  optUnemploymentDays: { title: 'Days without work allowed on OPT', show: days },
  optMinHours: { title: 'Least work on OPT', show: hours },
  stemFileBeforeEnd: { title: 'First day to file for STEM OPT, before OPT ends', show: days },
  stemFileAfterRecommendation: { title: 'Time to file for STEM OPT after the school’s recommendation', show: days },
  stemUnemploymentDays: { title: 'Days without work allowed on OPT and STEM OPT together', show: days },
  stemMinHours: { title: 'Least work on STEM OPT, for each employer', show: hours },
  stemLifetimeCount: { title: 'STEM extensions in a lifetime', show: times },
  stemPriorDegreeYears: { title: 'How old an earlier degree may be for a STEM extension', show: years },
  stemListDate: { title: 'Fields of study that count as STEM', show: codes },
  j1ScholarMaxYears: { title: 'Longest window of a research scholar', show: years },
  j1RepeatBarMonths: { title: 'Wait after a research scholar or professor program', show: months },
  j1PriorJBarMonths: { title: 'Wait after a longer stay in another J category', show: months },
  j1PriorJStayMonths: { title: 'Stay in another J category that brings that wait', show: months },
  homeResidencyYears: { title: 'Time in the home country that INA 212(e) asks for', show: years },
  j1StemAcademicTrainingMonths: { title: 'Academic training for J-1 students in STEM fields', show: months },
  h1b1Professions: { title: 'Roles that H-1B1 takes without a degree in the specialty', show: roles },
  tnDiplomaYears: { title: 'Experience beside a diploma or certificate', show: years },
  tnConsultantYears: { title: 'Experience in place of a management consultant’s degree', show: years },
  tnSoftwareApart: {
    title: 'Guidance that keeps software work apart',
    show: oneOf({ true: 'In force: mainly programming is neither systems analysis nor engineering' }),
  },
  eb2ExceptionalNeeded: { title: 'Kinds of proof of exceptional ability needed, of six', show: kinds },
  eb2ExceptionalYears: { title: 'Full-time work in the occupation, as one of the six', show: years },
  permFullTimeHours: { title: 'Week that the Department of Labor takes for full time', show: hours },
  permLayoffMonths: { title: 'Months before the filing in which layoffs count', show: months },
  eb3SkilledYears: { title: 'Training or experience that a skilled worker’s job needs', show: years },
}
