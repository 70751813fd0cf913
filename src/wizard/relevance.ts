import { evaluator } from '../domain/finding'
import type { Policy } from '../domain/parameter'
import type { Pathway } from '../domain/pathway'
import { isComplete, type Question } from '../domain/question'
import { type AnswerMap, reader } from '../domain/reading'

/** What is asked of one person, in order, and what is left of their answers once skipped questions are put aside. */
export interface Walk {
  readonly asked: readonly string[]
  /** No answer to these could change a result, the odds, the queue or the plan. */
  readonly skipped: ReadonlySet<string>
  /** These wait for an earlier answer. */
  readonly pending: readonly string[]
  /** The answers to questions that are asked. */
  readonly answers: AnswerMap
  /** Asked and not answered yet, in order. */
  readonly unanswered: readonly string[]
}

/**
 * The one relevance function. A question is asked when its own rule says so and something that reads it is still open,
 * given the answers before it; so a later answer never makes an earlier question appear or vanish.
 */
export function walk(catalogue: readonly Question[], pathways: readonly Pathway[], answers: AnswerMap, policy: Policy): Walk {
  const kept: Record<string, unknown> = {}
  const skipped = new Set<string>()
  const asked: string[] = []
  const pending: string[] = []
  let open: ReadonlySet<string> | undefined
  for (const question of catalogue) {
    const read = reader(kept, skipped)
    const asking = question.asking(read)
    if (asking === 'pending') {
      pending.push(question.id)
      continue
    }
    const settles = () => (open ??= openQuestions(pathways, kept, skipped, policy)).has(question.id)
    if (asking === 'skipped' || (question.informs.length === 0 && !settles())) {
      skipped.add(question.id)
      open = undefined
      continue
    }
    asked.push(question.id)
    const answer = answers[question.id]
    if (answer !== undefined && isComplete(question, answer, read)) {
      kept[question.id] = answer
      open = undefined
    }
  }
  return { asked, skipped, pending, answers: kept, unanswered: asked.filter((id) => kept[id] === undefined) }
}

/** Every question some criterion still waits for. */
function openQuestions(
  pathways: readonly Pathway[],
  answers: AnswerMap,
  skipped: ReadonlySet<string>,
  policy: Policy,
): ReadonlySet<string> {
  const evaluate = evaluator(reader(answers, skipped), policy)
  const criteria = pathways.flatMap(({ eligibility, limits, circumstances }) => {
    const gates = evaluate(eligibility)
    if (gates.eventual === 'unmet') return [gates]
    return [gates, ...limits.map(({ unless }) => evaluate(unless)), ...circumstances.map(evaluate)]
  })
  return new Set(criteria.flatMap((finding) => finding.open))
}
