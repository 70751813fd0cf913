import { policyOn } from '../../domain/parameter'
import type { IsoDate } from '../../domain/dates'
import { reader } from '../../domain/reading'
import type { Ternary } from '../../domain/ternary'
import type { Verdict } from '../../domain/verdict'
import { type Reckoned, reckonedOn } from '../../lottery/chance'
import { type Season, seasonsLeft } from '../../plan/seasons'
import { type DrawLevel, wageLevelOf } from '../../pathways/common/draw-level'
import { homeResidency } from '../../pathways/common/gates'
import { type Job, type ServingWages, wagesFor } from '../../pathways/common/wages'
import { wageYearOfDraw } from '../../policy/wages'
import { roleAndPay } from '../../questions/employer/roleAndPay'
import { LEVELS } from '../../lottery/pool'
import { likelyOccupations } from '../../reference/roles'
import type { Level, WageTable } from '../../reference/wages'
import type { Weighing } from '../../wizard/weigh'
import { useServices, useWizard, type WagesState } from '../services'
import { hasDraw } from './draw'

interface LikelyLevel {
  /** Absent for codes of which no wage figures are held. */
  readonly level: Level | undefined
  /** By the figures of the year before. */
  readonly isEstimate: boolean
  readonly occupations: readonly string[]
}

/** What the odds of this person rest on. */
export interface OddsOfPerson {
  readonly all: readonly Reckoned[]
  readonly level: DrawLevel
  /** Where the occupation code is not known: the levels that the codes usual for the role would give, the highest first. */
  readonly likely: readonly LikelyLevel[]
  readonly seasons: readonly Season[]
  /** Whether the US-master's draw counts the person in the first season. */
  readonly masters: Ternary
  /** Whether the two-year home rule of J-1 leaves H-1B open: never applied, served or waived. */
  readonly homeRule: Verdict | undefined
  /** The wages of the job's occupation and place in the wage year of the draw. */
  readonly wages: (ServingWages & { readonly occupation: string; readonly area: string }) | undefined
}

/** Undefined on a day whose draw is not held. */
export function useOdds(): OddsOfPerson | undefined {
  const { wages } = useServices()
  return oddsIn(useWizard().weighing, wages)
}

/** The same without the page. */
export function oddsIn({ walk, evaluations, asOf }: Weighing, wages: WagesState): OddsOfPerson | undefined {
  const all = reckonedOn(asOf)
  const read = reader(walk.answers, walk.unasked)
  const seasons = seasonsLeft(read, (id) => evaluations.find(({ pathway }) => pathway.id === id), asOf)
  const [first] = seasons
  if (all === undefined || first === undefined) return undefined
  const answer = read(roleAndPay)
  const job = answer.state === 'known' ? answer.value : undefined
  const table = wages.state === 'loaded' ? wages.table : undefined
  const year = policyOn(asOf).period(wageYearOfDraw)?.value
  const wagesOf = (occupation: string, area: string) => {
    const serving = table && year && wagesFor(table, occupation, area, year)
    return serving && { ...serving, occupation, area }
  }
  const isPlaced = job !== undefined && job.occupation !== 'unsure' && job.area !== 'unsure'
  return {
    all,
    seasons,
    masters: first.masters,
    homeRule: evaluations.find(hasDraw)?.finding.parts.find(({ criterion }) => criterion === homeResidency)?.verdict,
    level: wageLevelOf(job ?? 'unsure', table, asOf),
    likely: job?.occupation === 'unsure' ? likelyLevels(job, table, asOf) : [],
    wages: isPlaced ? wagesOf(job.occupation, job.area) : undefined,
  }
}

function likelyLevels(job: Job, table: WageTable | undefined, asOf: IsoDate): readonly LikelyLevel[] {
  const reached = likelyOccupations(job.role).map((occupation) => ({
    occupation,
    found: wageLevelOf({ ...job, occupation: occupation as Job['occupation'] }, table, asOf),
  }))
  const levelOf = ({ found }: (typeof reached)[number]) => (found.kind === 'unknown' ? undefined : found.level)
  return [...[...LEVELS].reverse(), undefined].flatMap((level) =>
    [false, true].flatMap((isEstimate) => {
      const at = reached.filter((one) => levelOf(one) === level && (one.found.kind === 'estimate') === isEstimate)
      return at.length === 0 ? [] : [{ level, isEstimate, occupations: at.map(({ occupation }) => occupation) }]
    }),
  )
}
