import type { Parameter, Period, Policy } from '../../domain/parameter'
import type { Evaluation, PathwayId } from '../../domain/pathway'
import type { AnswerMap } from '../../domain/reading'
import type { OneSeason } from '../../lottery/one-season'
import { preferenceOf } from '../../pathways/common/visa-number'
import { pathways } from '../../pathways/index'
import { parametersUsed } from '../../pathways/used'
import type { QueueDate } from '../../plan/queue-dates'
import type { Alert, LawState } from '../../policy/alerts/alert'
import type { AlertId } from '../../policy/alerts/index'
import { visaBulletin } from '../../policy/visa-bulletin'
import { catalogue } from '../../questions/index'
import { type Change, changesBetween, isSame, type Moved, movedBetween } from '../../share/then-and-now'
import { readAlerts } from '../../wizard/alerts'
import { type Weighing, weigher } from '../../wizard/weigh'
import { datesIn, oddsIn, ofKind, type Place, queuesFor, readOf, type Row, standingsIn } from './rows'

/** An alert that began, ended or has another state; `turn` is the state it came to. */
export interface AlertChange {
  readonly alert: Alert<AlertId>
  readonly then: LawState | undefined
  readonly now: LawState | undefined
  readonly turn: Period<LawState>
}

/** A parameter with another value, and the alert that tells of it. */
export interface FigureChange extends Moved {
  readonly alert: AlertChange | undefined
}

/** What differs for one person between the law of two days. */
export interface Comparison {
  readonly standings: readonly Change<Place>[]
  readonly odds: readonly Change<OneSeason>[]
  readonly queues: readonly Change<QueueDate>[]
  /** Parameters on which pathways rest that are not closed on both days. */
  readonly figures: readonly FigureChange[]
  /** Figures held for one of the days only: whether they changed is not known. */
  readonly notCompared: readonly Parameter[]
  /** Those that touch the person on either day, or may, and that no figure tells of. */
  readonly alerts: readonly AlertChange[]
  /** The second day's, from which reasons are told. */
  readonly evaluations: readonly Evaluation[]
}

const weighed = (answers: AnswerMap, law: Policy): Weighing => weigher(catalogue, pathways, law)(answers)

/** Compares answers under two laws, which come with the same loaded tables. */
export function compare(answers: AnswerMap, before: Policy, after: Policy): Comparison {
  const [then, now] = [weighed(answers, before), weighed(answers, after)]
  const alive = pathways.filter(({ id }) => [then, now].some((day) => standingOf(day, id) !== 'closed'))
  const queues = queuesFor(
    alive.flatMap((one) => preferenceOf(one) ?? []),
    readOf(now),
    [before, after],
  )
  const changes = changesBetween<Row>(
    (law) => {
      const weighing = weighed(answers, law)
      const dates = queues.flatMap((queue) => datesIn(law, queue))
      return new Map([...standingsIn(weighing), ...oddsIn(weighing, law), ...dates])
    },
    before,
    after,
  )
  const used = new Set([before, after].flatMap((law) => [...parametersUsed(alive, readOf(now), law)]))
  const moved = movedBetween(used, before, after).filter((one) => !isSame(one.then?.value, one.now?.value))
  const told = moved.filter(({ parameter }) => queues.length === 0 || parameter.id !== visaBulletin.id)
  const alerts = alertsBetween(then, now)
  return {
    standings: ofKind(changes, 'standing'),
    odds: ofKind(changes, 'odds'),
    queues: ofKind(changes, 'queue'),
    figures: told.filter(isCompared).map((one) => ({ ...one, alert: alerts.find((alert) => tellsOf(alert, one)) })),
    notCompared: told.filter((one) => !isCompared(one)).map(({ parameter }) => parameter),
    alerts: alerts.filter((alert) => !moved.some((one) => tellsOf(alert, one))),
    evaluations: now.evaluations,
  }
}

const standingOf = ({ evaluations }: Weighing, id: PathwayId) =>
  evaluations.find(({ pathway }) => pathway.id === id)?.standing

/** A rule begins in law on the day from which it is held; a figure may only have been read then. */
const isCompared = ({ kind, then, now }: Moved): boolean =>
  kind === 'rule' || kind === 'measure' || (then !== undefined && now !== undefined)

const tellsOf = ({ alert: { id, rules } }: AlertChange, { parameter }: Moved): boolean =>
  id === parameter.id || rules.includes(parameter.id)

function alertsBetween(then: Weighing, now: Weighing): readonly AlertChange[] {
  const [old, recent] = [readAlerts(then), readAlerts(now)]
  const concerning = [...recent, ...old].filter(
    ({ alert, touch }) => !alert.minor && (touch === 'touches' || touch === 'may'),
  )
  return [...new Set(concerning.map(({ alert }) => alert))].flatMap((alert) => {
    const turnIn = (readings: typeof old) => readings.find((one) => one.alert === alert)?.turn
    const [was, is] = [turnIn(old), turnIn(recent)]
    const turn = is ?? was
    return turn === undefined || was?.value === is?.value ? [] : [{ alert, then: was?.value, now: is?.value, turn }]
  })
}
