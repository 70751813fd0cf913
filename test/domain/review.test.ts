import { describe, expect, it } from 'vitest'
import { all, atLeast, fact } from '../../src/domain/criterion'
import { isPastReview, parametersOf, pastReview } from '../../src/domain/review'
import { cites, lapsed, number } from '../support/criteria'

describe('the parameters of a requirement', () => {
  const three = number(3)
  const uses = fact({ id: 'a', reads: [], uses: [three, lapsed], cites, holds: () => true })
  it('are those a fact uses', () => expect(parametersOf(uses)).toEqual([three, lapsed]))
  it('and the number of a count', () => expect(parametersOf(atLeast('b', three, [uses]))).toEqual([three]))
  it('and none of a group, whose parts have their own', () => expect(parametersOf(all('c', [uses]))).toEqual([]))
})

describe('a check that was due', () => {
  it.each([
    ['2026-11-19', true],
    ['2026-11-20', true],
    ['2026-11-21', false],
  ])('by %s: %s', (reviewBy, due) => expect(isPastReview(reviewBy, '2026-11-20')).toBe(due))

  it('is told by the earliest of its days', () => {
    expect(pastReview(['2026-11-01', '2026-10-01', '2027-01-01'], '2026-11-20')).toBe('2026-10-01')
    expect(pastReview(['2027-01-01'], '2026-11-20')).toBeUndefined()
  })
})
