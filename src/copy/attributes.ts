import type { Citation, Confidence } from '../domain/citation'
import type { IsoDate } from '../domain/dates'
import { feeNames, filerNames, statementWords } from '../pathways/attributes.copy'
import type { Figure, Statement, Unit } from '../pathways/common/attributes/statement'
import type { ApprovalRate, Basis } from '../policy/approval-rates'
import type { Amount, Filer } from '../policy/fees-due'
import { longDate, longMonth } from './dates'
import { figure as grouped, plural, usd } from './numbers'

/** The heading of the grid in an opened pathway. */
export const gridTitle = 'At a glance'

/** One sentence of a cell, ready to be shown: in a row's grid or in a table that compares pathways. */
export interface CellText {
  readonly text: string
  readonly cites: readonly Citation[]
  /** The weakest mark among its sources. */
  readonly confidence: Confidence
  /** The first review day of its figures. */
  readonly reviewBy?: IsoDate
}

/** The sentences of a cell, the short answer first. */
export const cellTexts = (statements: readonly Statement[]): readonly CellText[] =>
  sameOnce(
    statements.map(({ says, figures, cites, reviewBy }) => ({
      text: filled(statementWords[says] ?? says, figures),
      cites,
      confidence: weakest(cites),
      ...(reviewBy !== undefined && { reviewBy }),
    })),
  )

/** Figures that are not known for a day are said so in the same words: told once, with the sources of all. */
function sameOnce(texts: readonly CellText[]): readonly CellText[] {
  const kept = new Map<string, CellText>()
  for (const text of texts) {
    const before = kept.get(text.text)
    const cites = [...(before?.cites ?? []), ...text.cites]
    const [reviewBy] = [before?.reviewBy, text.reviewBy].flatMap((day) => day ?? []).sort()
    kept.set(text.text, { ...text, cites, confidence: weakest(cites), ...(reviewBy !== undefined && { reviewBy }) })
  }
  return [...kept.values()]
}

const STRONGEST_FIRST: readonly Confidence[] = ['primary', 'derived', 'secondary', 'memory', 'conflicting']

/** The weakest mark on a chain of reasoning is the mark of its result. */
export const weakest = (cites: readonly Citation[]): Confidence =>
  STRONGEST_FIRST.findLast((mark) => cites.some(({ confidence }) => confidence === mark)) ?? 'primary'

/** The sources of several sentences, each once and with its weakest mark. */
export function sourcesOf(texts: readonly CellText[]): readonly Citation[] {
  const all = texts.flatMap(({ cites }) => cites)
  const kept = new Map<string, Citation>()
  for (const cite of all) {
    const before = kept.get(cite.label)
    if (before === undefined || weakest([before, cite]) !== before.confidence) kept.set(cite.label, cite)
  }
  return [...kept.values()]
}

/** The sentence with its figures, which begin it with a capital where they stand first. */
function filled(words: string, figures: Statement['figures']): string {
  const text = words.replace(/\{(\w+)\}/g, (hole, name: string) => {
    const figure = figures[name]
    return figure === undefined ? hole : figureText(figure)
  })
  return text.charAt(0).toUpperCase() + text.slice(1)
}

const NOUNS: Readonly<Record<Exclude<Unit, 'usd' | 'count' | 'percent'>, readonly [string, string]>> = {
  years: ['year', 'years'],
  months: ['month', 'months'],
  days: ['day', 'days'],
  businessDays: ['business day', 'business days'],
}

function figureText(figure: Figure): string {
  switch (figure.unit) {
    case 'years':
    case 'months':
    case 'days':
    case 'businessDays':
      return `${grouped(figure.value)} ${plural(figure.value, ...NOUNS[figure.unit])}`
    case 'usd':
      return usd(figure.value)
    case 'count':
      return grouped(figure.value)
    case 'percent':
      return `${figure.value}%`
    case 'monthSpan':
      return `${figure.value[0]} to ${figure.value[1]} months`
    case 'date':
      return longDate(figure.value)
    case 'month':
      return longMonth(figure.value)
    case 'name':
      return figure.value
    case 'amounts':
      return amountsText(figure.value, inTotal)
    case 'shares':
      return amountsText(figure.value, inFee)
    case 'fee':
      return feeNames[figure.value]
    case 'rates':
      return ratesText(figure.value)
  }
}

/** "$500", or each amount with whom it is for: "$3,595 for an employer with more than 25 full-time staff; $2,225 ...". */
function amountsText(amounts: readonly Amount[], each: (usd: string, names: readonly Filer[]) => string): string {
  const distinct = [...new Set(amounts.map((one) => one.usd))]
  if (distinct.length < 2) return distinct.map(usd).join('')
  const filers = (value: number) => amounts.filter((one) => one.usd === value).map(({ filer }) => filer)
  return distinct.map((value) => each(usd(value), filers(value))).join('; ')
}
const inTotal = (amount: string, filers: readonly Filer[]): string =>
  `${amount} ${filers.map((one) => filerNames[one].total).join(', or ')}`
const inFee = (amount: string, filers: readonly Filer[]): string =>
  `${amount} (${filers.map((one) => filerNames[one].fee).join(', ')})`

const BASES: Readonly<Record<Basis, string>> = {
  decided: 'of petitions decided',
  receipts: 'of petitions received, pending ones among them',
}
const QUARTERS = {
  1: 'October to December',
  2: 'January to March',
  3: 'April to June',
  4: 'July to September',
} as const

/** "55.3% in April to June 2026, of petitions decided", newest first. */
const ratesText = (rates: readonly ApprovalRate[]): string =>
  [...rates.map(rateText).reverse(), ...new Set(rates.map(({ basis }) => BASES[basis]))].join(', ')

function rateText({ fiscalYear, quarter, percent: [least, most], about, decided }: ApprovalRate): string {
  const share = least === most ? `${least}%` : `${least} to ${most}%`
  // The first quarter of a fiscal year lies in the calendar year before.
  const when =
    quarter === undefined
      ? `fiscal year ${fiscalYear}`
      : `${QUARTERS[quarter]} ${quarter === 1 ? fiscalYear - 1 : fiscalYear}`
  const among = decided === undefined ? '' : ` of ${grouped(decided)}`
  return `${about ? 'about ' : ''}${share}${among} in ${when}`
}
