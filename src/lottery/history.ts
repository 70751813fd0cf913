import type { IsoDate } from '../domain/dates'
import { type Period, policyOn } from '../domain/parameter'
import { type DrawSeason, drawSeasons, type SeasonCount } from '../policy/draw-seasons'

/** The seasons as far as they were published on a day, the earliest first, each with its sources. */
export const seasonsOn = (asOf: IsoDate): readonly Period<DrawSeason>[] =>
  drawSeasons.flatMap((season) => policyOn(asOf).period(season) ?? [])

/** The share selected, as a number from 0 to 1, and of what. */
export interface OverallRate {
  readonly rate: number
  readonly of: 'people' | 'registrations'
}

const rate = (selected: SeasonCount | undefined, among: SeasonCount | undefined, of: OverallRate['of']) =>
  selected === undefined || among === undefined ? undefined : { rate: selected.count / among.count, of }

/** Selected registrations out of eligible ones; undefined where either count was not published. */
export const rateOfRegistrations = ({ selectedRegistrations, eligible }: DrawSeason): OverallRate | undefined =>
  rate(selectedRegistrations, eligible, 'registrations')

/** Selected people out of all people; undefined where either count was not published. */
export const rateOfPeople = ({ selectedPeople, people }: DrawSeason): OverallRate | undefined =>
  rate(selectedPeople, people, 'people')

/**
 * The rate over both draws and all rounds together, of people where they were counted and of registrations otherwise. It is an
 * average: with a US master's the chance was higher than that, and without one lower.
 */
export const overallRate = (season: DrawSeason): OverallRate | undefined =>
  rateOfPeople(season) ?? rateOfRegistrations(season)

/**
 * The chance, from 0 to 1, of a person with so many registrations under the rule of the season, by its overall rate p. Up to
 * fiscal year 2024 each registration was an entry: 1 - (1 - p)^k, with p of registrations, each drawn as if by itself. From 2025
 * a person is one entry: p of people, whatever k. Undefined where p was not published, and under the weighted rule, where the
 * chance turns on the wage level. Throws a RangeError unless k is a whole number from 1.
 */
export function chanceWith(season: DrawSeason, registrations: number): number | undefined {
  if (!Number.isInteger(registrations) || registrations < 1) throw new RangeError('registrations')
  switch (season.rule) {
    case 'registrations': {
      const each = rateOfRegistrations(season)?.rate
      return each === undefined ? undefined : 1 - (1 - each) ** registrations
    }
    case 'people':
      return rateOfPeople(season)?.rate
    case 'weighted':
      return undefined
  }
}
