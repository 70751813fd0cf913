import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  addDays,
  addMonths,
  addYears,
  daysBetween,
  earlier,
  firstOfMonth,
  isIsoDate,
  isIsoMonth,
  lastOfMonth,
  later,
} from '../../src/domain/dates'

const CASES = { numRuns: 1_000 }
const two = (n: number): string => String(n).padStart(2, '0')

/** The calendar, written out: no Date in it. */
const isLeap = (year: number): boolean => year % 400 === 0 || (year % 4 === 0 && year % 100 !== 0)
const lengthOf = (year: number, month: number): number =>
  month === 2 ? (isLeap(year) ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31

const parts = fc.record({
  year: fc.integer({ min: 1960, max: 2100 }),
  month: fc.integer({ min: 1, max: 12 }),
  day: fc.integer({ min: 1, max: 31 }),
})
const day = parts.map(
  ({ year, month, day }) => `${String(year)}-${two(month)}-${two(Math.min(day, lengthOf(year, month)))}`,
)

describe('isIsoDate', () => {
  it.each(['2026-11-20', '2024-02-29', '2000-02-29', '2026-12-31'])('takes %s', (text) =>
    expect(isIsoDate(text)).toBe(true),
  )

  it.each([
    ['2027-02-29', 'no leap year'],
    ['2100-02-29', 'a century that is no leap year'],
    ['2026-04-31', 'a day April does not have'],
    ['2026-13-01', 'a thirteenth month'],
    ['2026-00-10', 'month 0'],
    ['2026-01-00', 'day 0'],
    ['2026-1-1', 'no zeros'],
    [' 2026-01-01', 'a space'],
    ['2026-01-01T00:00', 'a time'],
    ['0026-01-01', 'a year of two digits'],
    ['', 'nothing'],
  ])('refuses %s: %s', (text) => expect(isIsoDate(text)).toBe(false))

  it('agrees with the calendar on every day', () =>
    fc.assert(
      fc.property(parts, ({ year, month, day: number }) => {
        expect(isIsoDate(`${String(year)}-${two(month)}-${two(number)}`)).toBe(number <= lengthOf(year, month))
      }),
      CASES,
    ))

  it.each([
    ['2026-11', true],
    ['2026-13', false],
    ['2026-1', false],
    ['2026-11-01', false],
  ])('reads %s as a month: %s', (text, is) => expect(isIsoMonth(text)).toBe(is))
})

describe('adding', () => {
  it.each([
    ['2026-12-31', 1, '2027-01-01'],
    ['2024-02-28', 1, '2024-02-29'],
    ['2026-02-28', 1, '2026-03-01'],
    ['2024-03-01', -1, '2024-02-29'],
    ['2026-11-20', 365, '2027-11-20'],
    ['2027-11-20', 366, '2028-11-20'],
  ])('%s and %i days is %s', (from, days, to) => expect(addDays(from, days)).toBe(to))

  it.each([
    ['2026-01-31', 1, '2026-02-28'],
    ['2024-01-31', 1, '2024-02-29'],
    ['2026-03-31', -1, '2026-02-28'],
    ['2026-11-30', 3, '2027-02-28'],
    ['2026-01-15', 12, '2027-01-15'],
    ['2026-01-15', -13, '2024-12-15'],
    ['2026-10-31', 1, '2026-11-30'],
  ])('%s and %i months is %s', (from, months, to) => expect(addMonths(from, months)).toBe(to))

  it.each([
    ['2024-02-29', 1, '2025-02-28'],
    ['2024-02-29', 4, '2028-02-29'],
    ['2026-06-01', -6, '2020-06-01'],
  ])('%s and %i years is %s', (from, years, to) => expect(addYears(from, years)).toBe(to))

  it('days come back', () =>
    fc.assert(
      fc.property(day, fc.integer({ min: -20_000, max: 20_000 }), (from, days) => {
        const to = addDays(from, days)
        expect(isIsoDate(to)).toBe(true)
        expect(addDays(to, -days)).toBe(from)
        expect(daysBetween(from, to)).toBe(days)
        expect(to > from).toBe(days > 0)
      }),
      CASES,
    ))

  it('months keep the day, or take the month’s last', () =>
    fc.assert(
      fc.property(day, fc.integer({ min: -600, max: 600 }), (from, months) => {
        const count = Number(from.slice(0, 4)) * 12 + Number(from.slice(5, 7)) - 1 + months
        const [year, month] = [Math.floor(count / 12), (count % 12) + 1]
        const number = Math.min(Number(from.slice(8)), lengthOf(year, month))
        expect(addMonths(from, months)).toBe(`${String(year)}-${two(month)}-${two(number)}`)
      }),
      CASES,
    ))
})

describe('between', () => {
  it('days count one way and back', () =>
    fc.assert(
      fc.property(day, day, (a, b) => {
        expect(daysBetween(a, b) + daysBetween(b, a)).toBe(0)
        expect(addDays(a, daysBetween(a, b))).toBe(b)
        expect([earlier(a, b), later(a, b)]).toEqual([a, b].sort())
      }),
      CASES,
    ))
})

it.each([
  ['2024-02', '2024-02-01', '2024-02-29'],
  ['2026-02', '2026-02-01', '2026-02-28'],
  ['2026-12', '2026-12-01', '2026-12-31'],
  ['2026-04', '2026-04-01', '2026-04-30'],
])('%s begins on %s and ends on %s', (month, first, last) =>
  expect([firstOfMonth(month), lastOfMonth(month)]).toEqual([first, last]),
)
