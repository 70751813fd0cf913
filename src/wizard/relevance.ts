import { type Circuit, circuitOf } from '../domain/circuit'
import type { Criterion } from '../domain/criterion'
import type { Policy } from '../domain/parameter'
import { criteriaOf, type Pathway } from '../domain/pathway'
import { applicable, askingOf, faultsIn, isComplete, type Question } from '../domain/question'
import { type AnswerMap, type Read, reader } from '../domain/reading'

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
export function walk(
  catalogue: readonly Question[],
  pathways: readonly Pathway[],
  answers: AnswerMap,
  policy: Policy,
): Walk {
  const kept: Record<string, unknown> = {}
  const skipped = new Set<string>()
  const unasked = new Set<string>()
  const waiting: string[] = []
  const asked: string[] = []
  const pending: string[] = []
  const read = reader(kept, unasked)
  const open = openQuestions(pathways, read, policy)
  for (const question of catalogue) {
    const { id } = question
    const asking = askingOf(question, read)
    if (asking === 'pending') pending.push(id)
    else if (asking !== 'asked' || (question.informs.length === 0 && !open.has(id))) {
      if (asking === 'waiting') waiting.push(id)
      else skipped.add(id)
      unasked.add(id)
      open.renew(id)
    } else {
      asked.push(id)
      const given = answers[id]
      const answer = given === undefined ? given : applicable(question, given, read)
      if (answer === undefined || !isComplete(question, answer, read)) continue
      // Answers come from links, and a check may read an earlier answer that has changed since: it is asked again.
      if (faultsIn(question, answer, policy.asOf, read).length > 0) continue
      kept[id] = answer
      open.renew(id)
    }
  }
  return {
    asked,
    skipped,
    pending,
    waiting,
    unasked,
    answers: kept,
    unanswered: asked.filter((id) => kept[id] === undefined),
  }
}

/** Whether some criterion still waits for a question. What an answer touches is evaluated anew, the rest kept. */
function openQuestions(pathways: readonly Pathway[], read: Read, policy: Policy) {
  const circuit = circuitFor(pathways, policy)
  circuit.refresh(read)
  const waitsFor = (criterion: Criterion, id: string) => circuit.at(criterion).finding.open.includes(id)
  return {
    has: (id: string) =>
      pathways.some(
        ({ eligibility, limits, circumstances }) =>
          waitsFor(eligibility, id) ||
          (circuit.at(eligibility).finding.eventual !== 'unmet' &&
            (limits.some(({ unless }) => waitsFor(unless, id)) || circumstances.some((one) => waitsFor(one, id)))),
      ),
    renew: (id: string) => circuit.refresh(read, id),
  }
}

const circuits = new WeakMap<Policy, WeakMap<readonly Pathway[], Circuit>>()

/** One circuit serves every walk under the same law: a walk begins by reading everything anew. */
function circuitFor(pathways: readonly Pathway[], policy: Policy): Circuit {
  const known = circuits.get(policy) ?? new WeakMap<readonly Pathway[], Circuit>()
  circuits.set(policy, known)
  const circuit = known.get(pathways) ?? circuitOf(pathways.flatMap(criteriaOf), policy)
  known.set(pathways, circuit)
  return circuit
}

/** Questions asked again although they were answered: the answer could not be used as it stands. It stays as it was given. */
export const askedAgain = (answers: AnswerMap, { unanswered }: Walk): readonly string[] =>
  unanswered.filter((id) => answers[id] !== undefined)
