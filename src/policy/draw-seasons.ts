import type { Citation, Confidence } from '../domain/citation'
import type { IsoDate } from '../domain/dates'
import type { Parameter, Period } from '../domain/parameter'
import { fr84_888, fr89_7456, fr90_60864, HELD_FROM, registrationPage } from './sources'

/** What one entry of the draw stood for: each registration, each person, or each ticket that a person's wage level gives. */
export type DrawRule = 'registrations' | 'people' | 'weighted'

export interface SeasonCount {
  readonly count: number
  /** How the count is known: it is never a guess, and absent where none was published. */
  readonly confidence: Confidence
  readonly about?: true
}

/** One registration season of the cap and its draws, as far as it was published. */
export interface DrawSeason {
  /** The fiscal year for which people are selected; they are registered in the March before it. */
  readonly fiscalYear: number
  readonly rule: DrawRule
  readonly registrations?: SeasonCount
  /** Registrations that entered the draw. */
  readonly eligible?: SeasonCount
  /** Eligible registrations of people who had one, and of people who had several: no counts of people. */
  readonly fromSingle?: SeasonCount
  readonly fromMultiple?: SeasonCount
  readonly people?: SeasonCount
  readonly selectedRegistrations?: SeasonCount
  readonly selectedPeople?: SeasonCount
  readonly rounds?: number
  /** What the rounds selected, in their order, as far as it was published. */
  readonly registrationsByRound?: readonly number[]
  readonly peopleByRound?: readonly number[]
}

const published = (count: number): SeasonCount => ({ count, confidence: 'secondary' })
const about = (count: number, confidence: Confidence): SeasonCount => ({ count, confidence, about: true })

const season = (fiscalYear: number, ...periods: readonly Period<DrawSeason>[]): Parameter<DrawSeason> => ({
  id: `h1bSeason${fiscalYear}`,
  reviewBy: '2027-01-15',
  periods,
})

// The days of publication were not read: no season is held before the first day of its fiscal year.
const FISCAL_2026: IsoDate = '2025-10-01'

const past = (value: DrawSeason, rule: Citation, from: IsoDate = HELD_FROM): Parameter<DrawSeason> =>
  season(value.fiscalYear, { from, value, cites: [rule, registrationPage(', past seasons', 'secondary')] })

/** Every count but those of people is of registrations: registered, eligible, of people with one and with several, selected. */
const counts = (
  ...[registrations, eligible, fromSingle, fromMultiple, selected]: readonly [number, number, number, number, number]
) => ({
  registrations: published(registrations),
  eligible: published(eligible),
  fromSingle: published(fromSingle),
  fromMultiple: published(fromMultiple),
  selectedRegistrations: published(selected),
})

const season2027: DrawSeason = {
  fiscalYear: 2027,
  rule: 'weighted',
  // "Properly submitted", in press copies of a release; the table of USCIS had no row for the year when last read.
  eligible: { count: 211_600, confidence: 'conflicting' },
  // At 1.01 registrations a person, as in the year before.
  people: about(209_500, 'derived'),
}

const cites2027 = [
  fr90_60864(),
  registrationPage(', fiscal year 2027', 'conflicting'),
  registrationPage(', people of fiscal year 2027', 'derived'),
]

/** The seasons of electronic registration, the first of them in March 2020. */
export const drawSeasons: readonly Parameter<DrawSeason>[] = [
  past(
    { fiscalYear: 2021, rule: 'registrations', ...counts(274_237, 269_424, 241_299, 28_125, 124_415), rounds: 2 },
    fr84_888(),
  ),
  past(
    { fiscalYear: 2022, rule: 'registrations', ...counts(308_613, 301_447, 211_304, 90_143, 131_924), rounds: 3 },
    fr84_888(),
  ),
  past(
    { fiscalYear: 2023, rule: 'registrations', ...counts(483_927, 474_421, 309_241, 165_180, 127_600), rounds: 1 },
    fr84_888(),
  ),
  past(
    {
      fiscalYear: 2024,
      rule: 'registrations',
      ...counts(780_884, 758_994, 350_103, 408_891, 188_400),
      people: about(446_000, 'secondary'),
      rounds: 2,
      registrationsByRound: [110_791],
    },
    fr84_888(),
  ),
  past(
    {
      fiscalYear: 2025,
      rule: 'people',
      ...counts(479_953, 470_342, 423_028, 47_314, 135_137),
      people: about(442_000, 'secondary'),
      selectedPeople: published(127_624),
      rounds: 2,
      registrationsByRound: [120_603, 14_534],
      peopleByRound: [114_017, 13_607],
    },
    fr89_7456(),
  ),
  past(
    {
      fiscalYear: 2026,
      rule: 'people',
      ...counts(358_737, 343_981, 336_153, 7_828, 120_141),
      people: about(339_000, 'secondary'),
      selectedPeople: published(118_660),
      rounds: 1,
    },
    fr89_7456(),
    FISCAL_2026,
  ),
  // USCIS announced on 17 July 2026 that the cap was reached, without a second round.
  season(
    2027,
    { from: '2026-05-21', until: '2026-07-16', value: season2027, cites: cites2027 },
    {
      from: '2026-07-17',
      value: { ...season2027, rounds: 1 },
      cites: [...cites2027, registrationPage(', cap reached for fiscal year 2027', 'secondary')],
    },
  ),
]
