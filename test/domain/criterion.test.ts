import { describe, expect, expectTypeOf, it } from 'vitest'
import { all, any, atLeast, fact, type IdsOf, officerDecides, unless } from '../../src/domain/criterion'
import type { Verdict } from '../../src/domain/verdict'
import type { Ref } from '../../src/domain/reading'
import { cites, type Leaf, lapsed, number, planted, type State, type Tree } from '../support/criteria'

const VERDICTS = ['met', 'unmet', 'unknown'] as const
/** A fact of each verdict; "officer" is unknown without any question. */
const STATE_OF = { met: 'met', unmet: 'unmet', unknown: 'officer' } as const satisfies Record<Verdict, State>
const leaf = (verdict: Verdict): Leaf => ({ state: STATE_OF[verdict] })

/** Today's verdict; without openings the eventual one is the same. */
function verdictOf(tree: Tree): Verdict {
  const { criterion, evaluate } = planted(tree)
  const { verdict, eventual } = evaluate(criterion)
  expect(eventual).toBe(verdict)
  return verdict
}

describe('strong Kleene logic', () => {
  // a, b, all, any (and "unless": the exception excuses)
  it.each<[Verdict, Verdict, Verdict, Verdict]>([
    ['met', 'met', 'met', 'met'],
    ['met', 'unmet', 'unmet', 'met'],
    ['met', 'unknown', 'unknown', 'met'],
    ['unmet', 'unmet', 'unmet', 'unmet'],
    ['unmet', 'unknown', 'unmet', 'unknown'],
    ['unknown', 'unknown', 'unknown', 'unknown'],
  ])('%s with %s: all %s, any %s', (a, b, both, either) => {
    for (const parts of [
      [leaf(a), leaf(b)],
      [leaf(b), leaf(a)],
    ]) {
      expect(verdictOf({ kind: 'all', needed: 0, parts })).toBe(both)
      expect(verdictOf({ kind: 'any', needed: 0, parts })).toBe(either)
      expect(verdictOf({ kind: 'unless', needed: 0, parts })).toBe(either)
    }
  })

  it.each<[Verdict, Verdict, Verdict, Verdict]>([
    // Two of three, as sorted triples.
    ['met', 'met', 'met', 'met'],
    ['met', 'met', 'unmet', 'met'],
    ['met', 'met', 'unknown', 'met'],
    ['met', 'unmet', 'unmet', 'unmet'],
    ['met', 'unmet', 'unknown', 'unknown'],
    ['met', 'unknown', 'unknown', 'unknown'],
    ['unmet', 'unmet', 'unmet', 'unmet'],
    ['unmet', 'unmet', 'unknown', 'unmet'],
    ['unmet', 'unknown', 'unknown', 'unknown'],
    ['unknown', 'unknown', 'unknown', 'unknown'],
  ])('two of %s, %s and %s is %s', (a, b, c, verdict) => {
    const orders = [
      [a, b, c],
      [a, c, b],
      [b, a, c],
      [b, c, a],
      [c, a, b],
      [c, b, a],
    ]
    for (const order of orders) expect(verdictOf({ kind: 'atLeast', needed: 2, parts: order.map(leaf) })).toBe(verdict)
  })

  it('of a count, all is n of n and any is 1 of n', () => {
    for (const a of VERDICTS)
      for (const b of VERDICTS)
        for (const c of VERDICTS) {
          const parts = [a, b, c].map(leaf)
          expect(verdictOf({ kind: 'atLeast', needed: 3, parts })).toBe(verdictOf({ kind: 'all', needed: 0, parts }))
          expect(verdictOf({ kind: 'atLeast', needed: 1, parts })).toBe(verdictOf({ kind: 'any', needed: 0, parts }))
        }
  })

  it.each<[string, Tree, Verdict]>([
    ['all of nothing', { kind: 'all', needed: 0, parts: [] }, 'met'],
    ['any of nothing', { kind: 'any', needed: 0, parts: [] }, 'unmet'],
    ['none of a few', { kind: 'atLeast', needed: 0, parts: [leaf('unmet')] }, 'met'],
    ['more than there are', { kind: 'atLeast', needed: 2, parts: [leaf('met')] }, 'unmet'],
  ])('%s', (_, tree, verdict) => expect(verdictOf(tree)).toBe(verdict))
})

describe('a gate that opens', () => {
  const opening: Leaf = { state: 'opening' }

  it.each<[string, Tree, Verdict, Verdict]>([
    ['is not met today and met one day', opening, 'unmet', 'met'],
    ['holds back all', { kind: 'all', needed: 0, parts: [opening, leaf('met')] }, 'unmet', 'met'],
    ['does not help past a wall', { kind: 'all', needed: 0, parts: [opening, leaf('unmet')] }, 'unmet', 'unmet'],
    ['leaves open what is unknown', { kind: 'all', needed: 0, parts: [opening, leaf('unknown')] }, 'unmet', 'unknown'],
    [
      'is not waited for where another way is open',
      { kind: 'any', needed: 0, parts: [opening, leaf('met')] },
      'met',
      'met',
    ],
    ['is a way where the other is a wall', { kind: 'any', needed: 0, parts: [opening, leaf('unmet')] }, 'unmet', 'met'],
    [
      'is a way where the other is unknown',
      { kind: 'any', needed: 0, parts: [opening, leaf('unknown')] },
      'unknown',
      'met',
    ],
    ['counts one day', { kind: 'atLeast', needed: 2, parts: [opening, leaf('met'), leaf('unmet')] }, 'unmet', 'met'],
  ])('%s', (_, tree, verdict, eventual) => {
    const { criterion, evaluate } = planted(tree)
    expect(evaluate(criterion)).toMatchObject({ verdict, eventual })
  })
})

describe('criteria', () => {
  const years: Ref<number> = { question: 'workYears', field: 'years' }
  const degree: Ref<'bachelor' | 'none'> = { question: 'degree' }
  const short = fact({ id: 'a.years', reads: [years], uses: [number(5)], cites, holds: ([n], [least]) => n >= least })
  const long = fact({ id: 'a.degree', reads: [degree], cites, holds: ([level]) => level === 'bachelor' })

  it('carry the ids of their parts in their type, so that no word can be missing', () => {
    const both = all('a', [any('a.either', [short, long]), unless('a.unless', short, long)], cites)
    expectTypeOf<IdsOf<typeof both>>().toEqualTypeOf<'a' | 'a.either' | 'a.unless' | 'a.years' | 'a.degree'>()
    expect(both).toMatchObject({ kind: 'all', id: 'a', cites })
    expect(both.kind === 'all' && both.parts.map(({ id }) => id)).toEqual(['a.either', 'a.unless'])
  })

  it('count by a parameter, since the law sets the number', () =>
    expect(atLeast('a.count', lapsed, [short, long])).toMatchObject({ kind: 'atLeast', needed: lapsed, cites: [] }))

  it('leave what no answer settles to the officer', () =>
    expect(officerDecides('a.totality', cites)).toMatchObject({ kind: 'fact', judged: 'weighed', reads: [], uses: [] }))
})
