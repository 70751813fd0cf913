import { describe, expect, it } from 'vitest'
import type { LawState } from '../../src/policy/alerts/alert'
import { alertOf, type AlertId } from '../../src/policy/alerts/index'
import { motionOf } from '../../src/policy/law-in-motion'
import { g1055 } from '../../src/policy/sources'

const turn = (from: string, value: LawState) => ({ from, value, cites: [g1055()] })
const comments = { what: 'comments', on: '2026-11-09' } as const

describe('a change of law that is told first', () => {
  it.each<[LawState, 'inForce' | 'blocked' | 'proposed']>([
    ['inForce', 'inForce'],
    ['blocked', 'blocked'],
    ['vacated', 'blocked'],
    ['proposed', 'proposed'],
    ['notApplied', 'proposed'],
    ['open', 'proposed'],
    ['ended', 'proposed'],
  ])('last read as %s is told as %s, from the day of that state', (state, told) =>
    expect(motionOf('optFee', { turns: [turn('2026-01-01', 'proposed'), turn('2026-10-08', state)] })).toEqual([
      { id: 'optFee', state: told, on: '2026-10-08' },
    ]),
  )

  it('as a proposal, is told with the last day for comments; in force, with its first day', () => {
    const on = (state: LawState) =>
      motionOf('optFee', { turns: [turn('2026-10-08', state)], scheduled: comments }).map((one) => one.on)
    expect(on('proposed')).toEqual(['2026-11-09'])
    expect(on('inForce')).toEqual(['2026-10-08'])
  })

  it('without a state is not told', () => expect(motionOf('optFee', { turns: [] })).toEqual([]))
})

it.each(['optFee', 'weightedSelection'] as const)('%s is found by its id', (id) => expect(alertOf(id).id).toBe(id))

it('an alert that is gone is missed aloud', () =>
  expect(() => alertOf('repealed' as AlertId)).toThrow('There is no alert repealed'))
