/** A wage year runs from 1 July to 30 June. */
export type WageYear = '2025-26' | '2026-27'

/** What levels I to IV come to, in USD a year. */
export type Thresholds = readonly [number, number, number, number]

/** The prevailing wages of one occupation in one area, and the wage year they were published for. */
export interface Wages {
  readonly year: WageYear
  readonly levels: Thresholds
}

/** Prevailing wages by occupation (SOC 2018 code) and worksite area (code of areas.ts); undefined where no figure is held. */
export interface WageTable {
  readonly wagesOf: (occupation: string, area: string) => Wages | undefined
}

export type Level = 1 | 2 | 3 | 4
export type ReachedLevel = Level | 'below'

/** The highest level whose wage a salary in USD a year equals or exceeds; "below" level I. */
export function levelReached(salary: number, [one, two, three, four]: Thresholds): ReachedLevel {
  if (salary >= four) return 4
  if (salary >= three) return 3
  if (salary >= two) return 2
  return salary >= one ? 1 : 'below'
}

/** The next level up and what it takes to reach it, in USD a year; undefined at level IV. */
export function nextLevel(salary: number, levels: Thresholds): { level: Level; more: number } | undefined {
  const least = levels.find((wage) => salary < wage)
  const level = least === undefined ? 'below' : levelReached(least, levels)
  return least === undefined || level === 'below' ? undefined : { level, more: least - salary }
}

const HOURS_A_YEAR = 2080
/** Teachers, whose wages are published by the year. */
const isAnnual = (occupation: string): boolean => occupation.startsWith('25-')

/**
 * The four levels from the first and the last: INA 212(p)(4) divides their difference by three, adds the quotient to the first
 * and takes it from the last. Takes cents an hour, or USD a year for teachers; gives USD a year.
 */
export function levelsBetween(first: number, last: number, occupation: string): Thresholds {
  const third = (last - first) / 3
  const annual = (wage: number) => (isAnnual(occupation) ? wage : Math.round((wage * HOURS_A_YEAR) / 100))
  return [annual(first), annual(Math.round(first + third)), annual(Math.round(first + 2 * third)), annual(last)]
}

const CELL = /^(\d+),(\d+)(\*?)$/
const OCCUPATION = /\b(\d{2}-\d{4})\s/

/**
 * Reads the text of wage-figures.ts, given the area codes in its order: an occupation once it is asked for, since a person has a
 * few and the table many. Asking throws where a cell of the occupation cannot be read.
 */
export function readWages(text: string, areas: readonly string[]): WageTable {
  const [, ...parts] = text.split(OCCUPATION)
  const rows = new Map(parts.flatMap((code, at) => (at % 2 === 0 ? [[code, parts[at + 1] ?? ''] as const] : [])))
  const read = new Map<string, ReadonlyMap<string, Wages>>()
  return {
    wagesOf: (code, area) => {
      const row = rows.get(code)
      if (row === undefined) return undefined
      const wages = read.get(code) ?? readRow(row, code, areas)
      read.set(code, wages)
      return wages.get(area)
    },
  }
}

function readRow(row: string, occupation: string, areas: readonly string[]): ReadonlyMap<string, Wages> {
  const wages = new Map<string, Wages>()
  for (const [place, word] of row.trim().split(/\s+/).entries()) {
    if (word === '-') continue
    const area = areas[place]
    const [, first, last, mark] = CELL.exec(word) ?? []
    if (area === undefined || first === undefined || last === undefined) throw new Error(`${occupation}: ${word}`)
    const levels = levelsBetween(Number(first), Number(last), occupation)
    wages.set(area, { year: mark === '*' ? '2026-27' : '2025-26', levels })
  }
  return wages
}
