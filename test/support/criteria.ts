import fc from 'fast-check'
import { all, any, atLeast, type Criterion, fact, type Judged, type Outcome, unless } from '../../src/domain/criterion'
import { type Evaluate, evaluator } from '../../src/domain/circuit'
import { type Parameter, policyOn } from '../../src/domain/parameter'
import { type AnswerMap, reader } from '../../src/domain/reading'

export const TODAY = '2026-11-20'
export const cites = [
  { label: 'INA 1', url: 'https://example.gov', checked: '2026-10-08', confidence: 'primary' },
] as const

/** A number of law in force today, and one that has no value today. */
export const number = (value: number): Parameter<number> => ({
  id: `needed${String(value)}`,
  reviewBy: '2027-03-01',
  periods: [{ from: '2020-01-01', value, cites }],
})
export const lapsed: Parameter<number> = { id: 'lapsed', reviewBy: '2027-03-01', periods: [] }

/**
 * What a fact comes to. met, unmet, opening, officer and unsettled are said of an answer that is there; open: not answered;
 * unsure: answered "not sure"; partly: a part of the answer is not sure; unasked: skipped; lapsed: no value of law that day;
 * faulty: the rule throws.
 */
export const STATES = [
  'met',
  'unmet',
  'opening',
  'officer',
  'unsettled',
  'partly',
  'open',
  'unsure',
  'unasked',
  'lapsed',
  'faulty',
] as const
export type State = (typeof STATES)[number]
export const KNOWN = ['met', 'unmet', 'opening'] as const satisfies readonly State[]

export interface Leaf {
  readonly state: State
  readonly judged?: Judged | undefined
}
interface Branch {
  readonly kind: 'all' | 'any' | 'atLeast' | 'unless'
  readonly needed: number
  readonly parts: readonly Tree[]
}
export type Tree = Leaf | Branch

const isLeaf = (tree: Tree): tree is Leaf => 'state' in tree

/** The leaves from left to right; the one at place n is the fact "f<n>", which reads the question "q<n>". */
export const leavesOf = (tree: Tree): readonly Leaf[] => (isLeaf(tree) ? [tree] : tree.parts.flatMap(leavesOf))

/** The same tree with other leaves. */
export function withLeaves(tree: Tree, change: (leaf: Leaf, place: number) => Leaf): Tree {
  let place = 0
  const visit = (one: Tree): Tree => (isLeaf(one) ? change(one, place++) : { ...one, parts: one.parts.map(visit) })
  return visit(tree)
}

function outcomeOf(state: State, place: number): Outcome {
  switch (state) {
    case 'met':
      return true
    case 'opening':
      return { event: `e${String(place)}` }
    case 'officer':
    case 'unsettled':
      return state
    case 'partly':
      return 'unsure'
    case 'faulty':
      throw new Error('A rule that fails')
    case 'unmet':
    case 'open':
    case 'unsure':
    case 'unasked':
    case 'lapsed':
      return false
  }
}

const factOf = ({ state, judged }: Leaf, place: number): Criterion =>
  fact({
    id: `f${String(place)}`,
    reads: [{ question: `q${String(place)}` }],
    uses: state === 'lapsed' ? [lapsed] : [],
    cites,
    ...(judged !== undefined && { judged }),
    holds: () => outcomeOf(state, place),
  })

function groupOf({ kind, needed }: Branch, parts: readonly Criterion[], id: string): Criterion {
  const [base, exception] = parts
  switch (kind) {
    case 'all':
      return all(id, parts)
    case 'any':
      return any(id, parts)
    case 'atLeast':
      return atLeast(id, number(needed), parts)
    case 'unless':
      if (base === undefined || exception === undefined) throw new Error('"unless" has a base and an exception')
      return unless(id, base, exception)
  }
}

/** The criterion of a tree, and the evaluation that puts its facts in their states. */
export function planted(tree: Tree): { readonly criterion: Criterion; readonly evaluate: Evaluate } {
  let place = 0
  let groups = 0
  const visit = (one: Tree): Criterion =>
    isLeaf(one) ? factOf(one, place++) : groupOf(one, one.parts.map(visit), `g${String(groups++)}`)
  const criterion = visit(tree)
  const leaves = leavesOf(tree).map(({ state }, index) => [`q${String(index)}`, state] as const)
  const skipped = new Set(leaves.filter(([, state]) => state === 'unasked').map(([question]) => question))
  const answers: AnswerMap = Object.fromEntries(
    leaves
      .filter(([, state]) => state !== 'open' && state !== 'unasked')
      .map(([question, state]) => [question, state === 'unsure' ? 'unsure' : 'yes']),
  )
  return { criterion, evaluate: evaluator(reader(answers, skipped), policyOn(TODAY)) }
}

/** Trees of facts in the states given, with `depth` groups above a fact at most. */
export function trees(
  states: readonly State[],
  judged: readonly (Judged | undefined)[] = [undefined],
  depth = 3,
): fc.Arbitrary<Tree> {
  const leaf: fc.Arbitrary<Tree> = fc.record({ state: fc.constantFrom(...states), judged: fc.constantFrom(...judged) })
  const grown = (left: number): fc.Arbitrary<Tree> => {
    if (left === 0) return leaf
    const part = fc.oneof({ weight: 2, arbitrary: leaf }, { weight: 1, arbitrary: grown(left - 1) })
    const group = fc.record({
      kind: fc.constantFrom('all', 'any', 'atLeast'),
      needed: fc.integer({ min: 0, max: 4 }),
      parts: fc.array(part, { minLength: 1, maxLength: 4 }),
    })
    const exception = fc.record({
      kind: fc.constant('unless'),
      needed: fc.constant(1),
      parts: fc.tuple(part, part),
    })
    return fc.oneof({ weight: 3, arbitrary: group }, { weight: 1, arbitrary: exception })
  }
  return grown(depth)
}

/** Whether a tree holds when each leaf is plainly true or false: school logic, from which three values follow. */
export function holds(tree: Tree, isTrue: (leaf: Leaf, place: number) => boolean): boolean {
  let place = 0
  const visit = (one: Tree): boolean => {
    if (isLeaf(one)) return isTrue(one, place++)
    const parts = one.parts.map(visit)
    const least = one.kind === 'all' ? parts.length : one.kind === 'atLeast' ? one.needed : 1
    return parts.filter(Boolean).length >= least
  }
  return visit(tree)
}
