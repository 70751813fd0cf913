import { nextLevel, type ReachedLevel, type Thresholds, type WageYear } from '../reference/wages'
import { longDate } from './dates'
import { countWord, figure, plural, usd } from './numbers'

const ROMAN = { 1: 'I', 2: 'II', 3: 'III', 4: 'IV' } as const

/** "III", or "below I". */
export const levelName = (level: ReachedLevel): string => (level === 'below' ? 'below I' : ROMAN[level])

/** "1 July 2026 to 30 June 2027". */
export const wageYearDays = (year: WageYear): string => {
  const first = Number(year.slice(0, 4))
  return `${longDate(`${first}-07-01`)} to ${longDate(`${first + 1}-06-30`)}`
}

const BY_ANOTHER_YEAR = ', by the figures of another year'

export const wages = {
  title: 'Wage level',
  prompt: 'Enter the occupation, the worksite and the salary to see the level this offer reaches.',
  loading: 'Reading the wage figures.',
  failed:
    'The wage figures could not be loaded, so the salary is not compared. If you know the wage level, select “I’m not sure” under the metro area and give the level.',
  failedInResult:
    'The wage figures could not be loaded, so your salary is not compared with them; if trying again does not help, reload the page.',
  reached: (level: ReachedLevel, isEstimate: boolean) =>
    level === 'below'
      ? `This offer is below level I${isEstimate ? BY_ANOTHER_YEAR : ''}`
      : `This offer ${isEstimate ? 'would reach' : 'reaches'} level ${levelName(level)} of IV${isEstimate ? BY_ANOTHER_YEAR : ''}`,
  more: (amount: number, level: ReachedLevel) => `${usd(amount)} a year more would reach level ${levelName(level)}.`,
  entries: (count: number) => `${countWord(count)} ${plural(count, 'ticket', 'tickets')} in the H-1B draw.`,
  below:
    'Pay below level I cannot rest on this survey. The employer may raise it, or use another wage source that the Department of Labor accepts; in the draw it then counts as level I.',
  severalCodes: 'The level depends on the occupation',
  severalCodesText: 'Your employer chooses the occupation from the duties. Ask which code it would use.',
  noFigures: 'No wage figures are held for this occupation and place.',
  askLevel:
    'No wage figures are held here for this occupation. The employer compares the pay; give the level below if you know it.',
  askLevelPlace: 'Without the place there are no figures to compare. Give the level below if you know it.',
  academic:
    'Universities, nonprofits tied to them and research organizations use wages of their own, which are not held here. These levels do not apply to a job with them.',
  estimate: (year: WageYear) =>
    `Only the figures for ${wageYearDays(year)} are held for this occupation and place. Figures change from year to year, so this is an estimate.`,
  year: (year: WageYear) => `Prevailing wages ${wageYearDays(year)}, US Department of Labor.`,
  proposal: 'A proposal of 27 March 2026 would raise all four levels. It was not final when last checked.',
  monthly: (pay: number) =>
    `Is ${usd(pay)} the pay for one month? Enter the salary for one year; twelve months of it are ${usd(pay * 12)}.`,
  thresholds: 'Where each level begins',
  level: 'Level',
  occupation: 'Occupation the employer may file under',
  share: 'Share of filings',
  noShare: 'not counted',
  noLevel: 'no figure',
  mastersUsual: 'usually a master’s degree',
} as const

/** "I $111,613, II $143,104, III $174,595, IV $206,086": where each level begins. */
export const thresholdsText = (levels: Thresholds | undefined): string =>
  (levels ?? []).map((wage, at) => `${Object.values(ROMAN)[at] ?? ''}\u00a0${usd(wage)}`).join(', ')

/** "$24,086 more for level IV"; empty at the top, or without figures. */
export function nextText(pay: number, levels: Thresholds | undefined): string {
  const next = levels && nextLevel(pay, levels)
  return next === undefined ? '' : `${usd(next.more)} more for level ${levelName(next.level)}`
}

interface Filings {
  readonly title: string
  readonly filings: number
  readonly allFields?: true
}

const percent = (share: number): string => `${Math.round(share * 100)}%`
export const shareText = percent

/** "Of 7,950 ML Engineer filings, fiscal years 2022 to 2025, 64% used 15-1252, 20% 15-2051 and 6% 15-1221." */
export const filingsText = ({ title, filings }: Filings, shares: readonly (readonly [string, number])[]): string => {
  const [first, ...others] = shares.map(([code, share]) => [code, percent(share)] as const)
  if (first === undefined) return ''
  const rest = others.map(([code, share]) => `${share} ${code}`)
  return `Of ${figure(filings)} ${title} filings, fiscal years 2022 to 2025, ${first[1]} used ${first[0]}${rest.length > 0 ? `, ${rest.join(', ')}` : ''}.`
}

export const filings = {
  duties: 'The duties decide the code, not the title.',
  small: 'The sample is small.',
  allFields: 'The title is counted in every field, not only machine learning.',
  source:
    'Filings: certified Labor Condition Applications, a lower bound. Occupation titles and usual education: O*NET, US Department of Labor, Employment and Training Administration, CC BY 4.0.',
} as const

export const areaWords = {
  clear: 'Clear the metro area',
  open: 'Show the list of metro areas',
  list: 'Metro areas',
  failed: 'The list of metro areas could not be loaded; until it is, “I’m not sure” can be answered.',
  none: 'No matching area. Try the largest city nearby, or the name of the state for a place outside every metro area.',
  count: (count: number) => `${figure(count)} ${plural(count, 'area matches', 'areas match')}`,
} as const
