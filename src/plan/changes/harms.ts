import type { Evaluation } from '../../domain/pathway'
import type { Answers } from '../../questions/index'
import { changing } from './lever'
import { isUp, type Turn } from './search'

/** Something that can happen, or be done unwisely, as a change of answers; nothing where it does not apply. */
interface Mishap<Id extends string> {
  readonly id: Id
  readonly befall: (answers: Answers) => Answers | undefined
}

const mishap = <const Id extends string>(id: Id, befall: Mishap<Id>['befall']): Mishap<Id> => ({ id, befall })

/** Hours a week that every rule takes for part-time. */
const SHORT = 15

const hasLostJob = ({ admission }: Answers): boolean =>
  typeof admission === 'object' && admission.employment === 'ended'

const mishaps = [
  mishap('jobEnds', (answers) =>
    hasLostJob(answers)
      ? undefined
      : changing(answers, 'employers', (all) => (all.includes('none') ? undefined : ['none'])),
  ),
  mishap('outsideEVerify', (answers) =>
    changing(answers, 'employerFacts', (facts) => (facts.eVerify === 'yes' ? { ...facts, eVerify: 'no' } : undefined)),
  ),
  mishap('anyDegree', (answers) =>
    changing(answers, 'jobPosting', (posting) =>
      posting.fields === 'one' || posting.fields === 'tied' ? { ...posting, fields: 'mixed' } : undefined,
    ),
  ),
  mishap('shorterHours', (answers) =>
    changing(answers, 'jobTerms', (terms) => (terms.hours > SHORT ? { ...terms, hours: SHORT } : undefined)),
  ),
  mishap('term', (answers) =>
    changing(answers, 'jobTerms', (terms) =>
      terms.length === 'lasting' || terms.length === 'tenure' ? { ...terms, length: 'term' } : undefined,
    ),
  ),
  mishap(
    'statusLost',
    (answers) =>
      changing(answers, 'studentDates', (dates) => (dates.kept === 'yes' ? { ...dates, kept: 'no' } : undefined)) ??
      changing(answers, 'admission', (stay) => (stay.kept === 'yes' ? { ...stay, kept: 'no' } : undefined)),
  ),
] as const

export type MishapId = (typeof mishaps)[number]['id']

/** A mishap, and the pathways that would then stand further off. */
export interface Harm {
  readonly id: MishapId
  readonly answers: Answers
  readonly turns: readonly Turn[]
}

/** What would set pathways back, the most of them first. Yields after every evaluation. `evaluate`: every pathway, for answers on that day. */
export function* searchHarms(
  answers: Answers,
  evaluate: (answers: Answers) => readonly Evaluation[],
): Generator<undefined, readonly Harm[]> {
  const before = evaluate(answers)
  const harms: Harm[] = []
  for (const { id, befall } of mishaps) {
    const then = befall(answers)
    if (then === undefined) continue
    const after = evaluate(then)
    const turns = before.flatMap(({ pathway, standing: from }, at) => {
      const to = after[at]?.standing ?? from
      return isUp(to, from) ? [{ pathway: pathway.id, from, to }] : []
    })
    if (turns.length > 0) harms.push({ id, answers: then, turns })
    yield undefined
  }
  return harms.sort((a, b) => b.turns.length - a.turns.length)
}
