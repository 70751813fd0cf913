import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { examples } from '../../src/examples/index'
import { settling } from '../../src/plan/settling'
import { weigherOn } from '../support/wages'

const DAY = '2026-11-20'
const weigh = weigherOn(DAY)

/** Somebody who has answered only some of the pages. */
const halfway = fc
  .constantFrom(...examples)
  .chain(({ answers }) => fc.subarray(Object.entries(answers)).map((some) => Object.fromEntries(some)))

describe('The answers that would settle most', () => {
  it('are none where nothing is undecided', () => {
    const decided = examples.filter(({ answers }) =>
      weigh(answers).evaluations.every(({ standing }) => standing !== 'undecided'),
    )
    expect(decided.length).toBeGreaterThan(5)
    for (const { answers } of decided) {
      const { evaluations, walk } = weigh(answers)
      expect(settling(evaluations, walk.asked)).toEqual([])
    }
  })

  it('begin with the first question for who has answered nothing, since everything waits for it', () => {
    const { evaluations, walk } = weigh({})
    const [first] = settling(evaluations, walk.asked)
    expect(first?.pathways.length).toBeGreaterThan(10)
    expect(walk.unanswered).toContain(first?.question)
  })

  it('are asked, open, named once, and sorted by how many pathways wait', () =>
    fc.assert(
      fc.property(halfway, (answers) => {
        const { evaluations, walk } = weigh(answers)
        const found = settling(evaluations, walk.asked)
        expect(new Set(found.map(({ question }) => question)).size).toBe(found.length)
        for (const [at, { question, pathways }] of found.entries()) {
          expect(walk.asked).toContain(question)
          expect(pathways.length).toBeLessThanOrEqual(found[at - 1]?.pathways.length ?? Infinity)
          for (const id of pathways) {
            const of = evaluations.find(({ pathway }) => pathway.id === id)
            expect(of?.standing).toBe('undecided')
            expect(of?.settledBy).toContain(question)
          }
        }
      }),
      { numRuns: 60 },
    ))

  it('name every undecided pathway that waits for an answer this person is asked', () =>
    fc.assert(
      fc.property(halfway, (answers) => {
        const { evaluations, walk } = weigh(answers)
        const named = settling(evaluations, walk.asked).flatMap(({ pathways }) => pathways)
        for (const { standing, pathway, settledBy } of evaluations)
          if (standing === 'undecided' && settledBy.some((id) => walk.asked.includes(id)))
            expect(named).toContain(pathway.id)
      }),
      { numRuns: 60 },
    ))
})
