import type { Policy } from '../../domain/parameter'
import type { Availability, PathwayId, Standing } from '../../domain/pathway'
import { type Read, reader } from '../../domain/reading'
import { type OneSeason, oneSeason } from '../../lottery/one-season'
import { datesUnder, type QueueDate, queuesOf } from '../../plan/queue-dates'
import { type Preference, visaBulletin } from '../../policy/visa-bulletin'
import type { Change } from '../../share/then-and-now'
import type { Weighing } from '../../wizard/weigh'
import { hasDraw } from '../odds/draw'

/** Where a pathway stands; whether it is available matters while it is not closed. */
export interface Place {
  readonly pathway: PathwayId
  readonly standing: Standing
  readonly availability: Availability | undefined
}

/** What one law comes to for one person, in one row. */
export type Row =
  | { readonly kind: 'standing'; readonly value: Place }
  | { readonly kind: 'odds'; readonly value: OneSeason }
  | { readonly kind: 'queue'; readonly value: QueueDate }

type Entry = readonly [id: string, row: Row]

export const readOf = ({ walk }: Weighing): Read => reader(walk.answers, walk.unasked)

export const standingsIn = ({ evaluations }: Weighing): readonly Entry[] =>
  evaluations.map(({ pathway: { id }, standing, availability }) => {
    const value = { pathway: id, standing, availability: standing === 'closed' ? undefined : availability }
    return [`standing ${id}`, { kind: 'standing', value }]
  })

/** The odds of the draw, while the pathway behind it is not closed. */
export function oddsIn(weighing: Weighing, law: Policy): readonly Entry[] {
  const drawn = weighing.evaluations.find(hasDraw)
  if (drawn === undefined || drawn.standing === 'closed') return []
  return [['odds', { kind: 'odds', value: oneSeason(readOf(weighing), law) }]]
}

type Queue = Pick<QueueDate, 'preference' | 'column'>

/** The queues whose dates are told one by one. */
export function queuesFor(preferences: readonly Preference[], read: Read, laws: readonly Policy[]): readonly Queue[] {
  const bulletins = laws.flatMap((law) => law.period(visaBulletin)?.value ?? [])
  return [...new Set(preferences)].flatMap((preference) =>
    queuesOf(read, preference, bulletins).map((column) => ({ preference, column })),
  )
}

export const datesIn = (law: Policy, { preference, column }: Queue): readonly Entry[] =>
  datesUnder(law, preference, column).map((value) => [
    `queue ${preference} ${column} ${value.chart}`,
    { kind: 'queue', value },
  ])

type ValueOf<K extends Row['kind']> = Extract<Row, { readonly kind: K }>['value']

/** The changes of one kind, with the values themselves. */
export function ofKind<K extends Row['kind']>(changes: readonly Change<Row>[], kind: K): readonly Change<ValueOf<K>>[] {
  const valueOf = (row: Row | undefined) => row?.value as ValueOf<K> | undefined
  return changes
    .filter(({ then, now }) => (now ?? then)?.kind === kind)
    .map((change) => ({ ...change, then: valueOf(change.then), now: valueOf(change.now) }))
}
