import { assessorOf } from '../domain/assess'
import { type Circuit, circuitOf } from '../domain/circuit'
import type { Criterion } from '../domain/criterion'
import type { IsoDate } from '../domain/dates'
import type { Policy } from '../domain/parameter'
import { criteriaOf, type Evaluation, type Pathway } from '../domain/pathway'
import { applicable, askingOf, faultsIn, isComplete, type Question } from '../domain/question'
import { type AnswerMap, type Asking, type Read, reader } from '../domain/reading'

/** What is asked of one person, in order, and what is left of their answers once skipped questions are put aside. */
export interface Walk {
  readonly asked: readonly string[]
  /** No answer to these could change a result, the odds, the queue or the plan. */
  readonly skipped: ReadonlySet<string>
  /** These wait for an earlier answer. */
  readonly pending: readonly string[]
  /** These would be asked if the person were sure of an earlier answer; nothing is known of them. */
  readonly waiting: readonly string[]
  /** The skipped and the waiting: what rules read as not asked. */
  readonly unasked: ReadonlySet<string>
  /** The answers to questions that are asked. */
  readonly answers: AnswerMap
  /** Asked and not answered yet, in order. */
  readonly unanswered: readonly string[]
}

/**
 * The one relevance function. A question is asked when its own rule says so and something that reads it is still open,
 * given the answers before it; so a later answer never makes an earlier question appear or vanish.
 */
export const walk = (
  catalogue: readonly Question[],
  pathways: readonly Pathway[],
  answers: AnswerMap,
  policy: Policy,
): Walk => walkerFor(catalogue, pathways, policy).walk(answers)

/** Walks under the law of one day. What it found stays, so that a walk looks only at what has changed since the last. */
interface Walker {
  readonly walk: (answers: AnswerMap) => Walk
  /** What the pathways come to on the answers last walked. */
  readonly evaluate: () => readonly Evaluation[]
}

/** What came of one question. */
interface Step {
  readonly id: string
  readonly given: unknown
  readonly asking: Asking
  /** The answer as it is used. */
  readonly answer: unknown
}

const walkers = new WeakMap<Policy, { readonly of: readonly unknown[]; readonly walker: Walker }>()

/** One walker serves every walk of the same questions under the same law. */
export function walkerFor(catalogue: readonly Question[], pathways: readonly Pathway[], policy: Policy): Walker {
  const known = walkers.get(policy)
  if (known?.of[0] === catalogue && known.of[1] === pathways) return known.walker
  const walker = walkerOf(catalogue, pathways, policy)
  walkers.set(policy, { of: [catalogue, pathways], walker })
  return walker
}

/** All before the first answer that has changed stands, and is not looked at again. */
function walkerOf(catalogue: readonly Question[], pathways: readonly Pathway[], policy: Policy): Walker {
  const kept: Record<string, unknown> = {}
  const unasked = new Set<string>()
  const read = reader(kept, unasked)
  const circuit = circuitOf(pathways.flatMap(criteriaOf), policy)
  circuit.refresh(read)
  const renew = (ids: readonly string[]) => circuit.refresh(read, ids)
  const readers = readersIn(pathways)
  const steps: Step[] = []

  const takeBack = (from: number): void => {
    const taken = steps
      .splice(from)
      .map(({ id }) => id)
      .filter((id) => kept[id] !== undefined || unasked.has(id))
    for (const id of taken) {
      kept[id] = undefined
      unasked.delete(id)
    }
    renew(taken)
  }

  const settle = (question: Question): Asking => {
    const { id, informs } = question
    const asking = askingOf(question, read)
    if (
      asking === 'pending' ||
      (asking === 'asked' && (informs.length > 0 || isOpen(id, readers.get(id) ?? [], circuit)))
    )
      return asking
    unasked.add(id)
    renew([id])
    return asking === 'waiting' ? asking : 'skipped'
  }

  const take = (question: Question, given: unknown): unknown => {
    const answer = given === undefined ? undefined : usable(question, given, read, policy.asOf)
    if (answer === undefined) return undefined
    kept[question.id] = answer
    renew([question.id])
    return answer
  }

  const go = (answers: AnswerMap): Walk => {
    for (const [at, question] of catalogue.entries()) {
      const { id } = question
      const before = steps[at]
      const asking = before?.asking ?? settle(question)
      const given = asking === 'asked' ? answers[id] : undefined
      if (before !== undefined && before.given === given) continue
      takeBack(at)
      steps.push({ id, given, asking, answer: take(question, given) })
    }
    return walkIn(steps)
  }

  return { walk: go, evaluate: assessorOf(pathways, circuit, policy.asOf) }
}

/** The answer without what does not apply; undefined where it lacks something or does not stand its question's check. */
function usable(question: Question, given: unknown, read: Read, asOf: IsoDate): unknown {
  const answer = applicable(question, given, read)
  if (answer === undefined || !isComplete(question, answer, read)) return undefined
  // Answers come from links, and a check may read an earlier answer that has changed since: it is asked again.
  return faultsIn(question, answer, asOf, read).length > 0 ? undefined : answer
}

function walkIn(steps: readonly Step[]): Walk {
  const idsOf = (...found: readonly Asking[]) =>
    steps.filter(({ asking }) => found.includes(asking)).map(({ id }) => id)
  return {
    asked: idsOf('asked'),
    skipped: new Set(idsOf('skipped')),
    pending: idsOf('pending'),
    waiting: idsOf('waiting'),
    unasked: new Set(idsOf('skipped', 'waiting')),
    answers: Object.fromEntries(
      steps.filter(({ answer }) => answer !== undefined).map(({ id, answer }) => [id, answer]),
    ),
    unanswered: steps.filter(({ asking, answer }) => asking === 'asked' && answer === undefined).map(({ id }) => id),
  }
}

/** The pathways that read a question, by its id. */
function readersIn(pathways: readonly Pathway[]): ReadonlyMap<string, readonly Pathway[]> {
  const readers = new Map<string, Set<Pathway>>()
  for (const pathway of pathways)
    for (const id of criteriaOf(pathway).flatMap(questionsOf)) {
      const known = readers.get(id) ?? new Set()
      readers.set(id, known.add(pathway))
    }
  return new Map([...readers].map(([id, found]) => [id, [...found]]))
}

const questionsOf = (criterion: Criterion): readonly string[] =>
  criterion.kind === 'fact' ? criterion.reads.map(({ question }) => question) : criterion.parts.flatMap(questionsOf)

/** Whether some criterion still waits for a question. */
function isOpen(id: string, pathways: readonly Pathway[], circuit: Circuit): boolean {
  const waits = (criterion: Criterion) => circuit.at(criterion).finding.open.includes(id)
  return pathways.some(
    ({ eligibility, limits, circumstances }) =>
      waits(eligibility) ||
      (circuit.at(eligibility).finding.eventual !== 'unmet' &&
        (limits.some(({ unless }) => waits(unless)) || circumstances.some(waits))),
  )
}

/** Questions asked again although they were answered: the answer could not be used as it stands. It stays as it was given. */
export const askedAgain = (answers: AnswerMap, { unanswered }: Walk): readonly string[] =>
  unanswered.filter((id) => answers[id] !== undefined)
