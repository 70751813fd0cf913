import type { Policy } from '../domain/parameter'
import type { Read } from '../domain/reading'
import { type NoLevel, wageLevelUnder } from '../pathways/common/draw-level'
import { wageTable } from '../pathways/common/wages'
import { roleAndPay } from '../questions/employer/roleAndPay'
import type { Level } from '../reference/wages'
import { type Chance, chanceOf, inHundred, isRandom, reckonedUnder, weightsUnder } from './chance'
import { nextMasters } from '../pathways/h1b/masters-by-filing'

/**
 * A person's odds in the season that is open or comes next: in 100 people like them. In a random draw the level is any. notHeld: no
 * draw of that day is held.
 */
export type OneSeason =
  | { readonly kind: 'chance'; readonly level: Level | 'any'; readonly inHundred: Chance }
  | { readonly kind: 'unknown'; readonly reason: NoLevel }
  | { readonly kind: 'notHeld' }

/** The odds under any law, with the wage figures that come with it. */
export function oneSeason(read: Read, policy: Policy): OneSeason {
  const masters = nextMasters(read, policy)
  const all = reckonedUnder(policy)
  const weights = weightsUnder(policy)?.value
  if (masters === undefined || all === undefined || weights === undefined) return { kind: 'notHeld' }
  const at = (level: Level) => inHundred(chanceOf(all, level, [masters]))
  if (isRandom(weights)) return { kind: 'chance', level: 'any', inHundred: at(1) }
  const job = read(roleAndPay)
  const level = wageLevelUnder(job.state === 'known' ? job.value : 'unsure', policy.period(wageTable)?.value, policy)
  if (level.kind === 'unknown') return { kind: 'unknown', reason: level.reason }
  return { kind: 'chance', level: level.level, inHundred: at(level.level) }
}
