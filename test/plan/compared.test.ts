import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { PathwayId, Standing } from '../../src/domain/pathway'
import { examples } from '../../src/examples/index'
import { pathways } from '../../src/pathways/index'
import { added, comparedFirst, put, without } from '../../src/plan/compared'
import { weigherOn } from '../support/wages'

const weigh = weigherOn('2026-11-20')
const people = examples.map(({ answers }) => weigh(answers).evaluations)
const ids = pathways.map(({ id }) => id)
const several = fc.uniqueArray(fc.constantFrom(...ids), { minLength: 2, maxLength: 4 })

describe('The pathways compared at first', () => {
  it('are two to four, each once, and those in play before all others', () => {
    const inPlay: readonly Standing[] = ['open', 'later', 'evidence']
    for (const evaluations of people) {
      const first = comparedFirst(evaluations)
      const standing = (id: PathwayId) => evaluations.find(({ pathway }) => pathway.id === id)?.standing ?? 'closed'
      const living = evaluations.filter((one) => inPlay.includes(one.standing)).length
      expect(first.length).toBe(Math.max(2, Math.min(4, living)))
      expect(new Set(first).size).toBe(first.length)
      expect(first.filter((id) => inPlay.includes(standing(id))).length).toBe(Math.min(4, living))
      const order = first.map((id) => ['open', 'later', 'evidence', 'undecided', 'closed'].indexOf(standing(id)))
      expect(order).toEqual([...order].sort())
    }
  })
})

describe('Choosing what is compared', () => {
  it('puts any pathway anywhere, and none twice', () =>
    fc.assert(
      fc.property(several, fc.nat(3), fc.constantFrom(...ids), (chosen, at, id) => {
        const place = at % chosen.length
        const next = put(chosen, place, id)
        expect(next[place]).toBe(id)
        expect(next.length).toBe(chosen.length)
        expect(new Set(next).size).toBe(next.length)
      }),
    ))

  it('adds up to four and takes away down to two', () =>
    fc.assert(
      fc.property(several, fc.constantFrom(...people), (chosen, evaluations) => {
        const more = added(chosen, evaluations)
        expect(more.length).toBe(Math.min(4, chosen.length + 1))
        expect(more.slice(0, chosen.length)).toEqual(chosen)
        expect(new Set(more).size).toBe(more.length)
        const [first = 'h1b'] = chosen
        expect(without(chosen, first).length).toBe(Math.max(2, chosen.length - 1))
      }),
    ))
})
