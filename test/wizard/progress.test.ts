import { policyOn } from '../../src/domain/parameter'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { pathways } from '../../src/pathways/index'
import { catalogue } from '../../src/questions/index'
import { progress } from '../../src/wizard/progress'
import { weigher } from '../../src/wizard/weigh'
import { DAYS, walkedAnswers } from '../support/arbitraries'

const weighers = new Map(DAYS.map((asOf) => [asOf, weigher(catalogue, pathways, policyOn(asOf))]))

describe('progress', () => {
  it('counts from one, and says about how many there are', () => {
    const { walk } = weigher(catalogue, pathways, policyOn('2026-11-20'))({})
    const { position, about } = progress(walk, 'status')
    expect(position).toBe(1)
    expect(about).toBeGreaterThanOrEqual(14)
    expect(about).toBeLessThanOrEqual(30)
  })

  it('never counts past the end, and ends with the number of questions asked', () =>
    fc.assert(
      fc.property(walkedAnswers(), ({ asOf, answers }) => {
        const weighed = weighers.get(asOf)?.(answers)
        if (weighed === undefined) throw new Error(asOf)
        const { walk } = weighed
        const steps = walk.asked.map((id) => progress(walk, id))
        expect(steps.map(({ position }) => position)).toEqual(steps.map((_, index) => index + 1))
        expect(steps.filter(({ position, about }) => about < position)).toEqual([])
        if (walk.unanswered.length === 0) expect(steps.at(-1)?.about).toBe(walk.asked.length)
      }),
      { numRuns: 1_000 },
    ))
})
