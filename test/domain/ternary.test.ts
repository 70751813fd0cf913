import { describe, expect, it } from 'vitest'
import { every, isSure, not, some, type Ternary, whether } from '../../src/domain/ternary'

describe('strong Kleene logic of three values', () => {
  // a, b, both, either
  it.each<[Ternary, Ternary, Ternary, Ternary]>([
    [true, true, true, true],
    [true, 'unsure', 'unsure', true],
    [true, false, false, true],
    ['unsure', 'unsure', 'unsure', 'unsure'],
    ['unsure', false, false, 'unsure'],
    [false, false, false, false],
  ])('%s with %s: both %s, either %s', (a, b, both, either) => {
    expect([every([a, b]), every([b, a])]).toEqual([both, both])
    expect([some([a, b]), some([b, a])]).toEqual([either, either])
    expect(not(both)).toBe(some([not(a), not(b)]))
  })

  it.each<[Ternary, Ternary]>([
    [true, false],
    [false, true],
    ['unsure', 'unsure'],
  ])('not %s is %s', (a, opposite) => expect(not(a)).toBe(opposite))

  it('of nothing, every is true and some is false', () => expect([every([]), some([])]).toEqual([true, false]))
})

describe('whether', () => {
  const isLarge = (n: number): boolean => n > 10
  it('asks a value that is known', () => expect([whether(11, isLarge), whether(10, isLarge)]).toEqual([true, false]))
  it('is not sure of one that is not', () => expect(whether<number>('unsure', isLarge)).toBe('unsure'))
  it('is sure of all else', () => expect(['unsure', 0, false, null].map(isSure)).toEqual([false, true, true, true]))
})
