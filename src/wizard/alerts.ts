import { type Evaluate, evaluator } from '../domain/circuit'
import type { Finding } from '../domain/finding'
import { type Period, policyOn } from '../domain/parameter'
import type { Evaluation, PathwayId } from '../domain/pathway'
import { reader } from '../domain/reading'
import type { Case } from '../pathways/common/reach/reach'
import { reach } from '../pathways/common/reach/index'
import { type Alert, isUnsettled, type LawState, stateOn } from '../policy/alerts/alert'
import { type AlertId, alerts } from '../policy/alerts/index'
import type { Weighing } from './weigh'

/** may: an answer, or a point the sources leave open, would tell. apart: it has nothing to do with these answers. */
export type Touch = 'touches' | 'may' | 'spares' | 'apart'

/** One alert on one day, for one person. It never changes a standing. */
export interface AlertReading {
  readonly alert: Alert<AlertId>
  readonly turn: Period<LawState>
  readonly unsettled: boolean
  readonly touch: Touch
  /** The cases that touch or spare, or that still may. */
  readonly cases: readonly string[]
  /** The pathways, not closed, through which it touches or may. */
  readonly pathways: readonly PathwayId[]
  /** Questions whose answers would tell. */
  readonly toldBy: readonly string[]
  /** It may touch because a rule failed: what it comes to is not known. */
  readonly isFaulty: boolean
}

const known = new WeakMap<Weighing, readonly AlertReading[]>()

/** The alerts of the day the answers are weighed for, in the order of the register; read once for each weighing. */
export function readAlerts(weighing: Weighing): readonly AlertReading[] {
  const readings = known.get(weighing) ?? readAll(weighing)
  known.set(weighing, readings)
  return readings
}

function readAll({ asOf, walk, evaluations }: Weighing): readonly AlertReading[] {
  const evaluate = evaluator(reader(walk.answers, walk.unasked), policyOn(asOf))
  return alerts.flatMap((alert: Alert<AlertId>) => {
    const turn = stateOn(alert, asOf)
    if (turn === undefined) return []
    const touch = turn.value === 'ended' ? APART : touchOf(alert.id, evaluate, evaluations)
    return [{ alert, turn, unsettled: isUnsettled(alert, turn.value), ...touch }]
  })
}

type Touched = Pick<AlertReading, 'touch' | 'cases' | 'pathways' | 'toldBy' | 'isFaulty'>

const APART: Touched = { touch: 'apart', cases: [], pathways: [], toldBy: [], isFaulty: false }

function touchOf(id: AlertId, evaluate: Evaluate, evaluations: readonly Evaluation[]): Touched {
  const { touches, spares } = reach[id]
  const spared = Object.keys(spares).find(
    (name) => spares[name] !== undefined && evaluate(spares[name]).verdict === 'met',
  )
  if (spared !== undefined) return { ...APART, touch: 'spares', cases: [spared] }
  const found = Object.entries(touches).map(([name, one]) => ({ name, ...caseOf(one, evaluate, evaluations) }))
  const met = found.filter(({ verdict }) => verdict === 'met')
  if (met.length > 0) return gather('touches', met)
  const open = found.filter(
    ({ verdict, toldBy, unsettled, isFaulty }) => verdict === 'unknown' && (toldBy.length > 0 || unsettled || isFaulty),
  )
  return open.length > 0 ? gather('may', open) : APART
}

interface Found {
  readonly verdict: Finding['verdict']
  readonly pathways: readonly PathwayId[]
  readonly toldBy: readonly string[]
  readonly unsettled: boolean
  readonly isFaulty: boolean
}

/** What holds for anybody is told only where nothing closer does. */
const closest = (names: readonly string[]): readonly string[] =>
  names.length > 1 ? names.filter((name) => name !== 'anybody') : names

const gather = (touch: Touch, found: readonly (Found & { readonly name: string })[]): Touched => ({
  touch,
  cases: closest(found.map(({ name }) => name)),
  pathways: [...new Set(found.flatMap(({ pathways }) => pathways))],
  toldBy: touch === 'may' ? [...new Set(found.flatMap(({ toldBy }) => toldBy))] : [],
  isFaulty: touch === 'may' && found.some(({ isFaulty }) => isFaulty),
})

/** Undecided for want of answers; where the law alone leaves a pathway open, it is possible. */
const waitsForAnswers = ({ standing, settledBy }: Evaluation): boolean =>
  standing === 'undecided' && settledBy.length > 0

/** A pathway that is closed touches nobody; one that waits for answers leaves open whether it will. */
function caseOf({ when, unless, through }: Case, evaluate: Evaluate, evaluations: readonly Evaluation[]): Found {
  const findings = [evaluate(when), ...(unless === undefined ? [] : [negated(evaluate(unless))])]
  const possible =
    through === 'person'
      ? []
      : evaluations.filter(({ pathway, standing }) => through.includes(pathway.id) && standing !== 'closed')
  const pathways = possible.map(({ pathway }) => pathway.id)
  const isOut = through !== 'person' && possible.length === 0
  if (isOut || findings.some(({ verdict }) => verdict === 'unmet')) return NOT_TOUCHED
  const unknown = findings.filter(({ verdict }) => verdict === 'unknown')
  const undecided = possible.every(waitsForAnswers) ? possible : []
  const verdict = unknown.length + undecided.length > 0 ? 'unknown' : 'met'
  return {
    verdict,
    pathways,
    toldBy: [
      ...unknown.flatMap(({ open, unsure }) => [...open, ...unsure]),
      ...undecided.flatMap((one) => one.settledBy),
    ],
    unsettled: unknown.some(({ unsettled }) => unsettled.length > 0),
    isFaulty: unknown.some(({ faulty }) => faulty.length > 0),
  }
}

const NOT_TOUCHED: Found = { verdict: 'unmet', pathways: [], toldBy: [], unsettled: false, isFaulty: false }

const OPPOSITE = { met: 'unmet', unmet: 'met', unknown: 'unknown' } as const

const negated = ({ verdict, open, unsure, unsettled, faulty }: Finding) => ({
  verdict: OPPOSITE[verdict],
  open,
  unsure,
  unsettled,
  faulty,
})
