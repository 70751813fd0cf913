import type { Policy } from '../domain/parameter'
import type { Read } from '../domain/reading'
import { type Bulletin, CHARTS, type Column, type Cutoff, type Preference, visaBulletin } from '../policy/visa-bulletin'
import { claimsOf, leadingClaim } from './queue-claims'

/** One date of one queue. */
export interface QueueDate {
  readonly preference: Preference
  readonly column: Column
  readonly chart: keyof Bulletin
  readonly cutoff: Cutoff
}

/** How many queues may be a person's and still be told one by one. */
const MOST = 2

/** The queues that are, or may be, the person's under these bulletins; none where their birth leaves open more than two. */
export function queuesOf(read: Read, preference: Preference, bulletins: readonly Bulletin[]): readonly Column[] {
  const claims = claimsOf(read)
  const leading = bulletins.flatMap((bulletin) => leadingClaim(claims, bulletin, preference)?.column ?? [])
  const columns = leading.length === bulletins.length ? [...new Set(leading)] : claims.columns
  return columns.length > MOST ? [] : columns
}

/** The dates of a queue under any law, by chart; none where its bulletin is not held. */
export function datesUnder(policy: Policy, preference: Preference, column: Column): readonly QueueDate[] {
  const bulletin = policy.period(visaBulletin)?.value
  if (bulletin === undefined) return []
  return CHARTS.map((chart) => ({ preference, column, chart, cutoff: bulletin[chart][preference][column] }))
}
