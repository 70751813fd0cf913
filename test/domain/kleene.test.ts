import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Judged } from '../../src/domain/criterion'
import type { Finding } from '../../src/domain/finding'
import type { Verdict } from '../../src/domain/verdict'
import {
  holds,
  KNOWN,
  type Leaf,
  leavesOf,
  planted,
  type State,
  STATES,
  type Tree,
  trees,
  withLeaves,
} from '../support/criteria'

const CASES = { numRuns: 2_000 }
const JUDGED: readonly (Judged | undefined)[] = [undefined, 'ordinary', 'weighed']
const isKnown = ({ state }: Leaf): boolean => KNOWN.some((known) => known === state)

const anyTree = trees(STATES, JUDGED)
/** What becomes of each unknown in turn; null leaves it as it is. */
const learning = fc.array(fc.option(fc.constantFrom<State>(...STATES)), { minLength: 17, maxLength: 17 })

const finding = (tree: Tree): Finding => {
  const { criterion, evaluate } = planted(tree)
  return evaluate(criterion)
}

/** The verdict by school logic alone: met if met with every unknown false, unmet if unmet with every unknown true. */
function verdictBy(tree: Tree, opened: boolean): Verdict {
  const isTrue = (leaf: Leaf, unknown: boolean): boolean =>
    leaf.state === 'met' || (leaf.state === 'opening' ? opened : !isKnown(leaf) && unknown)
  if (holds(tree, (leaf) => isTrue(leaf, false))) return 'met'
  return holds(tree, (leaf) => isTrue(leaf, true)) ? 'unknown' : 'unmet'
}

/** The places of unknown leaves that can tip the scales, whatever comes of the others. */
function pivotal(tree: Tree, opened: boolean): ReadonlySet<number> {
  const leaves = leavesOf(tree)
  const unknown = leaves.flatMap((leaf, place) => (isKnown(leaf) ? [] : [place]))
  const found = new Set<number>()
  for (let bits = 0; bits < 2 ** unknown.length; bits += 1) {
    const chosen = new Set(unknown.filter((_, index) => bits & (1 << index)))
    const outcome = (turned: number | undefined): boolean =>
      holds(tree, ({ state }, place) => {
        if (state === 'met' || state === 'opening') return state === 'met' || opened
        return chosen.has(place) !== (place === turned)
      })
    for (const place of unknown) if (!found.has(place) && outcome(place) !== outcome(undefined)) found.add(place)
  }
  return found
}

/** Trees small enough to try every outcome of what is unknown. */
const small = (states: readonly State[], judged = JUDGED): fc.Arbitrary<Tree> =>
  trees(states, judged, 2).filter((tree) => leavesOf(tree).filter((leaf) => !isKnown(leaf)).length <= 8)

const speaks = ({ open, unsure, doubtful, unsettled, faulty }: Finding): number =>
  open.length + unsure.length + doubtful.length + unsettled.length + faulty.length

describe('over random criteria', () => {
  it('both verdicts are those of school logic with the unknown taken either way', () =>
    fc.assert(
      fc.property(anyTree, (tree) => {
        const { verdict, eventual } = finding(tree)
        expect([verdict, eventual]).toEqual([verdictBy(tree, false), verdictBy(tree, true)])
      }),
      CASES,
    ))

  it('monotone: knowing more never changes a settled verdict', () =>
    fc.assert(
      fc.property(anyTree, learning, (tree, learned) => {
        const before = finding(tree)
        const after = finding(
          withLeaves(tree, (leaf, place) => {
            const state = learned[place % learned.length] ?? leaf.state
            return isKnown(leaf) ? leaf : { ...leaf, state }
          }),
        )
        if (before.verdict !== 'unknown') expect(after.verdict).toBe(before.verdict)
        if (before.eventual !== 'unknown') expect(after.eventual).toBe(before.eventual)
      }),
      CASES,
    ))

  it('what is settled asks for nothing, at every place in the proof', () =>
    fc.assert(
      fc.property(anyTree, (tree) => {
        const visit = (found: Finding): void => {
          if (found.verdict !== 'unknown' && found.eventual !== 'unknown') expect(speaks(found)).toBe(0)
          found.parts.forEach(visit)
        }
        visit(finding(tree))
      }),
      CASES,
    ))

  it('a wall is a wall: never met today and unmet one day', () =>
    fc.assert(
      fc.property(anyTree, (tree) => {
        const { verdict, eventual } = finding(tree)
        const order: readonly Verdict[] = ['unmet', 'unknown', 'met']
        expect(order.indexOf(verdict)).toBeLessThanOrEqual(order.indexOf(eventual))
      }),
      CASES,
    ))

  it('honest: names only what is open, unsure, unsettled, faulty, judged or opening', () =>
    fc.assert(
      fc.property(anyTree, (tree) => {
        const found = finding(tree)
        const leaves = leavesOf(tree)
        const names = (prefix: string, is: (leaf: Leaf) => boolean): readonly string[] =>
          leaves.flatMap((leaf, place) => (is(leaf) ? [`${prefix}${String(place)}`] : []))
        const isUnsure = ({ state }: Leaf): boolean => state === 'unsure' || state === 'partly'
        expect(names('q', ({ state }) => state === 'open')).toEqual(expect.arrayContaining([...found.open]))
        expect(names('q', (leaf) => isUnsure(leaf) && leaf.judged !== 'weighed')).toEqual(
          expect.arrayContaining([...found.unsure]),
        )
        expect(names('q', (leaf) => isUnsure(leaf) && leaf.judged === 'weighed')).toEqual(
          expect.arrayContaining([...found.doubtful]),
        )
        expect([...names('f', ({ state }) => state === 'unsettled'), 'lapsed']).toEqual(
          expect.arrayContaining([...found.unsettled]),
        )
        expect(names('f', ({ state }) => state === 'faulty')).toEqual(expect.arrayContaining([...found.faulty]))
        expect(names('f', ({ state, judged }) => state === 'officer' || judged === 'weighed')).toEqual(
          expect.arrayContaining([...found.judgement]),
        )
        expect(names('e', ({ state }) => state === 'opening')).toEqual(
          expect.arrayContaining(found.openings.map(({ event }) => event)),
        )
      }),
      CASES,
    ))

  it('gives a reason for whatever is unknown', () =>
    fc.assert(
      fc.property(
        trees(
          STATES.filter((state) => state !== 'unasked'),
          JUDGED,
        ),
        (tree) => {
          const found = finding(tree)
          fc.pre(found.verdict === 'unknown' || found.eventual === 'unknown')
          expect(speaks(found) + found.judgement.length).toBeGreaterThan(0)
        },
      ),
      CASES,
    ))

  it('names what to wait for, whenever today’s no is not the last word', () =>
    fc.assert(
      fc.property(trees(['met', 'unmet', 'opening', 'opening', 'open', 'officer']), (tree) => {
        const { verdict, eventual, openings } = finding(tree)
        fc.pre(verdict === 'unmet' && eventual !== 'unmet')
        expect(openings.length).toBeGreaterThan(0)
      }),
      CASES,
    ))

  it('rests on judgement only where facts alone would not do', () =>
    fc.assert(
      fc.property(trees(['met', 'met', 'met', 'unmet', 'open'], JUDGED), (tree) => {
        const found = finding(tree)
        fc.pre(found.verdict === 'met')
        const byFact = holds(tree, ({ state, judged }) => state === 'met' && judged !== 'weighed')
        expect(found.judgement.length === 0).toBe(byFact)
      }),
      CASES,
    ))
})

describe('what is asked', () => {
  const of = (tree: Tree, places: ReadonlySet<number>, is: (leaf: Leaf) => boolean, prefix = 'q'): readonly string[] =>
    leavesOf(tree).flatMap((leaf, place) => (places.has(place) && is(leaf) ? [`${prefix}${String(place)}`] : []))
  const isOpen = ({ state }: Leaf): boolean => state === 'open'
  const isUnsure = ({ state }: Leaf): boolean => state === 'unsure' || state === 'partly'
  const isFaulty = ({ state }: Leaf): boolean => state === 'faulty'

  it('is exactly what can tip the scales, where no gate is still to open', () =>
    fc.assert(
      fc.property(small(STATES.filter((state) => state !== 'opening')), (tree) => {
        const found = finding(tree)
        const places = pivotal(tree, false)
        expect([...found.open].sort()).toEqual([...of(tree, places, isOpen)].sort())
        expect([...found.unsure].sort()).toEqual(
          [...of(tree, places, (leaf) => isUnsure(leaf) && leaf.judged !== 'weighed')].sort(),
        )
        expect([...found.doubtful].sort()).toEqual(
          [...of(tree, places, (leaf) => isUnsure(leaf) && leaf.judged === 'weighed')].sort(),
        )
        expect([...found.faulty].sort()).toEqual([...of(tree, places, isFaulty, 'f')].sort())
      }),
      CASES,
    ))

  it('sufficient: leaves out nothing that could tip either verdict', () =>
    fc.assert(
      fc.property(small(STATES), (tree) => {
        const found = finding(tree)
        const places = new Set([...pivotal(tree, false), ...pivotal(tree, true)])
        expect(found.open).toEqual(expect.arrayContaining([...of(tree, places, isOpen)]))
        expect([...found.unsure, ...found.doubtful]).toEqual(expect.arrayContaining([...of(tree, places, isUnsure)]))
        expect(found.faulty).toEqual(expect.arrayContaining([...of(tree, places, isFaulty, 'f')]))
      }),
      CASES,
    ))
})
