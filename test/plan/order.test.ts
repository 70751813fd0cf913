import { describe, expect, it } from 'vitest'
import type { PathwayId } from '../../src/domain/pathway'
import { examples } from '../../src/examples/index'
import { firstStep, nearness } from '../../src/plan/order/first-step'
import { type Order, ORDERS, ordered, orderFor } from '../../src/plan/order/orders'
import { planOf } from '../support/plan'

const people = examples.map(({ id, answers }) => ({ id, ...planOf(answers) }))
const first = people[0]
const idsIn = (order: Order): readonly PathwayId[] =>
  first === undefined ? [] : ordered(first.evaluations, order, first.situation).map(({ pathway }) => pathway.id)

describe('The order of pathways', () => {
  it('follows what was said to matter most, and how soon work could begin without that', () => {
    expect(orderFor('spouse')).toBe('spouse')
    expect(orderFor('none')).toBe('soon')
    expect(orderFor(undefined)).toBe('soon')
  })

  it.each(ORDERS)('by %s leaves nothing out, for anybody', (order) => {
    for (const { id, evaluations, situation } of people)
      expect(new Set(ordered(evaluations, order, situation)), id).toEqual(new Set(evaluations))
  })

  // Each pair as in the comparison of pathways: the first has it, or has it sooner.
  it.each<[Order, PathwayId, PathwayId]>([
    ['spouse', 'l1b', 'o1a'],
    ['spouse', 'e3', 'h1b'],
    ['spouse', 'j1', 'tn'],
    ['spouse', 'h1b', 'opt'],
    ['company', 'niw', 'tn'],
    ['company', 'o1a', 'j1'],
    ['company', 'opt', 'stem-opt'],
    ['freedom', 'eb1a', 'perm-eb2'],
    ['freedom', 'niw', 'eb1b'],
    ['green-card', 'eb1a', 'h1b'],
    ['green-card', 'h1b', 'tn'],
    ['green-card', 'l1a', 'j1'],
    ['soon', 'tn', 'h1b'],
    ['soon', 'h1b-exempt', 'h1b'],
    ['soon', 'h1b', 'perm-eb2'],
    ['cost', 'opt', 'h1b'],
  ])('by %s puts %s before %s', (order, before, after) => {
    const ids = idsIn(order)
    expect(ids.indexOf(before)).toBeLessThan(ids.indexOf(after))
  })

  it('by certainty never puts a draw or a queue before what is to be had now', () => {
    for (const { id, evaluations, situation } of people) {
      const availabilities = ordered(evaluations, 'certainty', situation).map(({ availability }) => availability)
      expect(availabilities.lastIndexOf('now'), id).toBeLessThan(
        Math.min(...['lottery', 'queue'].map((one) => [...availabilities, one].indexOf(one))),
      )
    }
  })
})

describe('The likeliest first step', () => {
  it.each(ORDERS)('by %s is none of the closed, undecided or suspended, and none is nearer', (order) => {
    for (const { id, evaluations, situation } of people) {
      const step = firstStep(evaluations, order, situation)
      const near = evaluations.flatMap((one) => nearness(one, situation.read, order) ?? [])
      if (step === undefined) expect(near, id).toEqual([])
      else {
        expect(['open', 'later', 'evidence'], id).toContain(step.standing)
        expect(step.availability, id).not.toBe('suspended')
        expect(nearness(step, situation.read, order), id).toBe(Math.min(...near))
      }
    }
  })

  it.each([
    ['draw-in-november', 'h1b'],
    ['university-researcher', 'h1b-exempt'],
    ['early-for-opt', 'opt'],
    ['university-offer-iran', undefined],
  ])('of %s is %s', (id, pathway) => {
    const found = people.find((one) => one.id === id)
    expect(found && firstStep(found.evaluations, 'soon', found.situation)?.pathway.id).toBe(pathway)
  })
})
