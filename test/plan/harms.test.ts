import { describe, expect, it } from 'vitest'
import type { Standing } from '../../src/domain/pathway'
import { examples } from '../../src/examples/index'
import { searchHarms } from '../../src/plan/changes/harms'
import { atOnce } from '../../src/plan/changes/search'
import { weigherOn } from '../support/wages'

const DAY = '2026-11-20'
const weigh = weigherOn(DAY)
const people = examples.map(({ id, answers }) => ({
  id,
  answers,
  harms: atOnce(searchHarms(answers, (next) => weigh(next).evaluations)),
}))
const NEARER: readonly Standing[] = ['closed', 'evidence', 'later', 'open']

describe('What would set a pathway back', () => {
  it('is found for most people, by every mishap', () => {
    expect(people.filter(({ harms }) => harms.length > 0).length).toBeGreaterThan(people.length / 2)
    expect(new Set(people.flatMap(({ harms }) => harms.map(({ id }) => id))).size).toBe(6)
  })

  it('does so when it is weighed anew, and never the other way round', () => {
    for (const { id, answers, harms } of people) {
      const before = new Map(weigherOn(DAY)(answers).evaluations.map(({ pathway, standing }) => [pathway.id, standing]))
      for (const harm of harms) {
        const after = new Map(
          weigherOn(DAY)(harm.answers).evaluations.map(({ pathway, standing }) => [pathway.id, standing]),
        )
        expect(harm.turns.length, id).toBeGreaterThan(0)
        for (const { pathway, from, to } of harm.turns) {
          expect([before.get(pathway), after.get(pathway)], `${id} ${harm.id} ${pathway}`).toEqual([from, to])
          expect(NEARER.indexOf(to), `${id} ${harm.id} ${pathway}`).toBeLessThan(NEARER.indexOf(from))
        }
      }
    }
  })

  it('closes H-1B where the posting takes any degree, and puts OPT in doubt where the status was not kept', () => {
    const turnsOf = (harm: string) =>
      people.find(({ id }) => id === 'draw-in-november')?.harms.find(({ id }) => id === harm)?.turns
    expect(turnsOf('anyDegree')).toEqual([{ pathway: 'h1b', from: 'later', to: 'closed' }])
    expect(turnsOf('statusLost')).toEqual([{ pathway: 'opt', from: 'open', to: 'evidence' }])
  })
})
