import type { IsoDate } from '../../domain/dates'
import type { Availability, Evaluation, PathwayId, Standing } from '../../domain/pathway'
import type { Answers } from '../../questions/index'
import { careerLevers } from './career-levers'
import { employerLevers } from './employer-levers'
import type { Effort, Lever } from './lever'
import { recordLevers } from './record-levers'

/** Everything somebody can really change. Birth, citizenship, status and the past are none of it. */
export type LeverId = (typeof employerLevers | typeof recordLevers | typeof careerLevers)[number]['id']
export const levers: readonly Lever<LeverId>[] = [...employerLevers, ...recordLevers, ...careerLevers]

/** A pathway that a change moves. */
export interface Turn {
  readonly pathway: PathwayId
  readonly from: Standing
  readonly to: Standing
  /** What stands between it and the visa then. */
  readonly availability?: Availability
}

/** The fewest levers that move these pathways. */
export interface Change {
  readonly levers: readonly Lever<LeverId>[]
  /** The answers once they are pulled. */
  readonly answers: Answers
  readonly turns: readonly Turn[]
  /** What it costs elsewhere: pathways that would no longer stand as they do today. */
  readonly losses: readonly Turn[]
}

type Evaluate = (answers: Answers) => readonly Evaluation[]
type Pulled = readonly Lever<LeverId>[]

/** How far a standing is from work; "undecided" is no place to turn from or to. */
const RANK: Readonly<Record<Standing, number | undefined>> = {
  closed: 0,
  evidence: 1,
  later: 2,
  open: 3,
  undecided: undefined,
}

const MONTHS: Readonly<Record<Effort, number>> = { weeks: 1, months: 4, year: 12, years: 30 }

/** About how long all of it takes, one after the other. */
const monthsOf = ({ levers }: Change): number => levers.reduce((sum, { effort }) => sum + MONTHS[effort], 0)

/** From a date that is known to an officer's judgement, or the other way round, is neither better nor worse. */
export function isUp(from: Standing, to: Standing): boolean {
  const [before, after] = [RANK[from], RANK[to]]
  return before !== undefined && after !== undefined && after > before && (from === 'closed' || to === 'open')
}

/**
 * Two levers of one kind are one too many. Three are tried only where all build a record, since a count of evidence is what may
 * lack so many; other needs come one or two at a time.
 */
const isTried = (pulled: Pulled): boolean => {
  const kinds = pulled.flatMap(({ kind }) => kind ?? [])
  return new Set(kinds).size === kinds.length && (pulled.length < 3 || pulled.every(isOfRecord))
}

const isOfRecord = ({ id }: Lever): boolean => recordLevers.some((one) => one.id === id)

const isReached = (changes: readonly Change[], pulled: Pulled, { pathway, to }: Turn): boolean =>
  changes.some(
    (change) =>
      change.levers.every((one) => pulled.includes(one)) &&
      change.turns.some((turn) => turn.pathway === pathway && (RANK[turn.to] ?? 0) >= (RANK[to] ?? 0)),
  )

/**
 * The smallest changes, of one lever to three, that turn a pathway from closed to any other standing or to open. More levers
 * are named only for what fewer of them do not do. Yields after every evaluation, so that a page can go on in between; the
 * changes come at the end, the quickest first. `evaluate`: every pathway, for answers on that day.
 */
export function* searchChanges(
  answers: Answers,
  asOf: IsoDate,
  evaluate: Evaluate,
): Generator<undefined, readonly Change[]> {
  const before = evaluate(answers)
  const found: Change[] = []
  let last: readonly { readonly pulled: Pulled; readonly answers: Answers }[] = [{ pulled: [], answers }]
  while (last.length > 0) {
    const next: { readonly pulled: Pulled; readonly answers: Answers }[] = []
    for (const { pulled, answers: sofar } of last)
      for (const one of levers.slice(
        pulled.length === 0 ? 0 : levers.findIndex((lever) => lever === pulled.at(-1)) + 1,
      )) {
        const all = [...pulled, one]
        const then = all.length <= MOST && isTried(all) ? one.pull(sofar, asOf) : undefined
        if (then === undefined) continue
        const change = changeBetween(before, evaluate(then), all, then)
        const turns = change.turns.filter((turn) => !isReached(found, all, turn))
        if (turns.length > 0) found.push({ ...change, turns })
        next.push({ pulled: all, answers: then })
        yield undefined
      }
    last = next
  }
  return withoutRepeats(found.sort((a, b) => monthsOf(a) - monthsOf(b) || b.turns.length - a.turns.length))
}

const MOST = 3

function changeBetween(
  before: readonly Evaluation[],
  after: readonly Evaluation[],
  pulled: Pulled,
  answers: Answers,
): Change {
  const all = before.flatMap(({ pathway, standing: from }, at) => {
    const then = after[at]
    return then === undefined || then.standing === from
      ? []
      : [{ pathway: pathway.id, from, to: then.standing, availability: then.availability }]
  })
  return {
    levers: pulled,
    answers,
    // A visa that is suspended is no gain.
    turns: all.filter(({ from, to, availability }) => availability !== 'suspended' && isUp(from, to)),
    // What waits for an event can go on waiting for it.
    losses: all.filter(({ from, to }) => (from === 'open' || from === 'evidence') && isUp(to, from)),
  }
}

/** The same at one go. */
export const findChanges = (answers: Answers, asOf: IsoDate, evaluate: Evaluate): readonly Change[] =>
  atOnce(searchChanges(answers, asOf, evaluate))

/** Runs a search to its end. */
export function atOnce<T>(search: Generator<undefined, T>): T {
  for (;;) {
    const step = search.next()
    if (step.done === true) return step.value
  }
}

/** What a quicker change does already needs no slower one. */
function withoutRepeats(changes: readonly Change[]): readonly Change[] {
  const done = new Set<string>()
  return changes.filter(({ turns }) => {
    const names = turns.map(({ pathway, to }) => `${pathway} ${to}`)
    const isNew = names.some((name) => !done.has(name))
    for (const name of names) done.add(name)
    return isNew
  })
}
