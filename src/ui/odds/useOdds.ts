import { policyOn } from '../../domain/parameter'
import type { Evaluation } from '../../domain/pathway'
import { reader } from '../../domain/reading'
import type { Ternary } from '../../domain/ternary'
import type { Verdict } from '../../domain/verdict'
import { type Reckoned, reckonedOn } from '../../lottery/chance'
import { type Season, seasonsLeft } from '../../lottery/season'
import { type DrawLevel, wageLevelOf } from '../../pathways/common/draw-level'
import { homeResidency } from '../../pathways/common/gates'
import { type ServingWages, wagesFor } from '../../pathways/common/wages'
import { wageYearOfDraw } from '../../policy/wages'
import { roleAndPay } from '../../questions/employer/roleAndPay'
import { useServices, useWizard } from '../services'

/** What the odds of this person rest on. */
export interface OddsOfPerson {
  readonly all: readonly Reckoned[]
  readonly level: DrawLevel
  readonly seasons: readonly Season[]
  /** Whether the US-master's draw counts the person in the first season. */
  readonly masters: Ternary
  /** Whether the two-year home rule of J-1 leaves H-1B open: never applied, served or waived. */
  readonly homeRule: Verdict | undefined
  /** The wages of the job's occupation and place in the wage year of the draw. */
  readonly wages: (ServingWages & { readonly occupation: string; readonly area: string }) | undefined
}

export const hasDraw = ({ pathway }: Evaluation): boolean => pathway.limits.some(({ state }) => state === 'lottery')

/** Undefined on a day whose draw is not held. */
export function useOdds(): OddsOfPerson | undefined {
  const { asOf, wages } = useServices()
  const { walk, evaluations } = useWizard().weighing
  const all = reckonedOn(asOf)
  const read = reader(walk.answers, walk.unasked)
  const standing = (id: string) => evaluations.find(({ pathway }) => pathway.id === id)?.standing
  const seasons = seasonsLeft(read, standing, asOf)
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
    wages: isPlaced ? wagesOf(job.occupation, job.area) : undefined,
  }
}
