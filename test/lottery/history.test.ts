import { describe, expect, it } from 'vitest'
import { chanceWith, overallRate, rateOfPeople, rateOfRegistrations, seasonsOn } from '../../src/lottery/history'
import type { DrawSeason } from '../../src/policy/draw-seasons'

const TODAY = '2026-11-20'
const seasons = seasonsOn(TODAY)

const of = (year: number): DrawSeason => {
  const found = seasons.find(({ value }) => value.fiscalYear === year)
  if (found === undefined) throw new Error(`No season of ${year}`)
  return found.value
}
const inHundred = (rate: number | undefined) => (rate === undefined ? undefined : Math.round(1000 * rate) / 10)

describe('past seasons', () => {
  it.each([
    [2021, 46.2, 'registrations'],
    [2022, 43.8, 'registrations'],
    [2023, 26.9, 'registrations'],
    [2024, 24.8, 'registrations'],
    [2025, 28.9, 'people'],
    [2026, 35.0, 'people'],
  ])('fiscal year %i: %d in 100 %s', (year, rate, whom) => {
    const overall = overallRate(of(year))
    expect(inHundred(overall?.rate)).toBe(rate)
    expect(overall?.of).toBe(whom)
  })

  it.each([
    [2025, 28.7],
    [2026, 34.9],
  ])('fiscal year %i: %d in 100 registrations', (year, rate) =>
    expect(inHundred(rateOfRegistrations(of(year))?.rate)).toBe(rate),
  )

  it('have no rate of people where selected people were not counted, and none at all for 2027', () => {
    expect([2021, 2022, 2023, 2024].map((year) => rateOfPeople(of(year)))).toEqual(Array(4).fill(undefined))
    expect(overallRate(of(2027))).toBeUndefined()
    expect(of(2027).selectedPeople).toBeUndefined()
    expect(of(2027).selectedRegistrations).toBeUndefined()
  })

  it.each([2021, 2022, 2023, 2024, 2025, 2026])('the parts of %i add up', (year) => {
    const { eligible, fromSingle, fromMultiple, ...season } = of(year)
    expect((fromSingle?.count ?? 0) + (fromMultiple?.count ?? 0)).toBe(eligible?.count)
    const sum = (rounds: readonly number[] = []) => rounds.reduce((a, b) => a + b, 0)
    if (season.registrationsByRound?.length === season.rounds)
      expect(sum(season.registrationsByRound)).toBe(season.selectedRegistrations?.count)
    if (season.peopleByRound !== undefined) expect(sum(season.peopleByRound)).toBe(season.selectedPeople?.count)
  })

  it('have the rule of their year', () =>
    expect(seasons.map(({ value }) => value.rule)).toEqual([
      ...Array<string>(4).fill('registrations'),
      'people',
      'people',
      'weighted',
    ]))

  it.each([
    ['2025-09-30', 2025],
    ['2025-10-01', 2026],
    ['2026-05-20', 2026],
    ['2026-05-21', 2027],
  ])('on %s end with %i', (day, last) => expect(seasonsOn(day).at(-1)?.value.fiscalYear).toBe(last))

  it('tell of the reached cap from the day it was announced', () => {
    expect(seasonsOn('2026-07-16').at(-1)?.value.rounds).toBeUndefined()
    expect(seasonsOn('2026-07-17').at(-1)?.value.rounds).toBe(1)
  })

  it('never take a figure for more than it is', () => {
    expect(of(2027).eligible?.confidence).toBe('conflicting')
    expect(of(2027).people?.confidence).toBe('derived')
    const older = seasons.filter(({ value }) => value.fiscalYear < 2027)
    expect(older.flatMap(({ cites }) => cites.map(({ confidence }) => confidence))).not.toContain('conflicting')
  })
})

describe('the chance with several registrations', () => {
  it.each([
    [2021, 1, 46.2],
    [2024, 1, 24.8],
    [2024, 2, 43.5],
    [2024, 3, 57.5],
    [2025, 1, 28.9],
    [2025, 3, 28.9],
    [2026, 1, 35.0],
    [2026, 5, 35.0],
    [2027, 1, undefined],
  ])('fiscal year %i, %i registrations: %d in 100', (year, registrations, chance) =>
    expect(inHundred(chanceWith(of(year), registrations))).toBe(chance),
  )

  it('is not told of a season without counts', () =>
    expect(chanceWith({ fiscalYear: 2020, rule: 'registrations' }, 2)).toBeUndefined())

  it.each([0, -1, 1.5, Number.NaN])('is not told of %d registrations', (registrations) =>
    expect(() => chanceWith(of(2024), registrations)).toThrow(RangeError),
  )
})
