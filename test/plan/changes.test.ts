import { describe, expect, it } from 'vitest'
import type { PathwayId, Standing } from '../../src/domain/pathway'
import { examples } from '../../src/examples/index'
import type { Lever } from '../../src/plan/changes/lever'
import { type Change, findChanges, type LeverId, levers } from '../../src/plan/changes/search'
import type { Answers, QuestionId } from '../../src/questions/index'
import { askedAgain } from '../../src/wizard/relevance'
import { weigherOn } from '../support/wages'

const DAY = '2026-11-20'
const weigh = weigherOn(DAY)
const people = examples.map(({ id, answers }) => ({
  id,
  answers,
  changes: findChanges(answers, DAY, (next) => weigh(next).evaluations),
}))
const all = people.flatMap(({ id, answers, changes }) => changes.map((change) => ({ id, answers, change })))

/** What nobody can change, or only others can give. A waiver of the two-year home rule can be asked for: INA 212(e). */
const GIVEN: readonly QuestionId[] = [
  'status',
  'citizenships',
  'birthCountry',
  'familyBirth',
  'admission',
  'studentDates',
  'history',
  'optHistory',
  'exchangePrograms',
  'homeResidency',
  'hClock',
  'greenCardCase',
  'spouseCase',
  'validVisas',
  'professionalRecord',
  'groupWork',
  'groupRole',
  'awards',
  'memberships',
  'press',
  'leadRoles',
  'payStanding',
  'ownership',
  'priorities',
]

/** By a new weigher, which has weighed nothing before. */
const standingsOf = (answers: Answers): ReadonlyMap<PathwayId, Standing> =>
  new Map(weigherOn(DAY)(answers).evaluations.map(({ pathway, standing }) => [pathway.id, standing]))

const pulled = (answers: Answers, some: readonly Lever<LeverId>[]): Answers | undefined =>
  some.reduce<Answers | undefined>((now, one) => now && one.pull(now, DAY), answers)

const subsets = (some: Change['levers']): readonly Change['levers'][] =>
  some.length < 2 ? [] : some.flatMap((one) => [[one], some.filter((other) => other !== one)])

const ORDER: readonly Standing[] = ['closed', 'evidence', 'later', 'open']

describe('What would change a result', () => {
  it('is found for many people, and uses most levers', () => {
    expect(people.filter(({ changes }) => changes.length > 0).length).toBeGreaterThan(70)
    expect(new Set(all.flatMap(({ change }) => change.levers.map(({ id }) => id))).size).toBeGreaterThanOrEqual(10)
  })

  it('really changes it: weighed anew, each pathway turns as said', () => {
    for (const { id, answers, change } of all) {
      const [before, after] = [standingsOf(answers), standingsOf(pulled(answers, change.levers) ?? {})]
      for (const { pathway, from, to } of [...change.turns, ...change.losses]) {
        expect([id, pathway, before.get(pathway)]).toEqual([id, pathway, from])
        expect([id, pathway, after.get(pathway)]).toEqual([id, pathway, to])
      }
    }
  })

  it('goes from closed to anything better, or to open, and hides no loss of what stands today', () => {
    for (const { answers, change } of all) {
      expect(change.turns.length).toBeGreaterThan(0)
      for (const { from, to } of change.turns) {
        expect(from === 'closed' || to === 'open').toBe(true)
        expect(ORDER.indexOf(to)).toBeGreaterThan(ORDER.indexOf(from))
      }
      const [before, after] = [standingsOf(answers), standingsOf(change.answers)]
      for (const [pathway, from] of before)
        if ((from === 'open' || from === 'evidence') && after.get(pathway) === 'closed')
          expect(change.losses.map((turn) => turn.pathway)).toContain(pathway)
    }
  })

  it('is nothing that cannot be changed', () => {
    for (const { answers, change } of all) {
      for (const question of GIVEN) expect(change.answers[question]).toEqual(answers[question])
      const [degrees, now] = [answers.degrees, change.answers.degrees]
      if (Array.isArray(degrees) && Array.isArray(now)) expect(now.slice(0, degrees.length)).toEqual(degrees)
      const [work, then] = [answers.workYears, change.answers.workYears]
      if (typeof work === 'object' && typeof then === 'object') expect(then.total).toBeGreaterThanOrEqual(work.total)
    }
  })

  it('is an answer that the questionnaire takes', () => {
    for (const { answers, change } of all) {
      const before = askedAgain(answers, weigh(answers).walk)
      expect(askedAgain(change.answers, weigh(change.answers).walk).filter((id) => !before.includes(id))).toEqual([])
    }
  })

  it('is the smallest: no part of it turns the same pathway as far', () => {
    for (const { id, answers, change } of all)
      for (const fewer of subsets(change.levers)) {
        const part = pulled(answers, fewer)
        if (part === undefined) continue
        const after = standingsOf(part)
        for (const { pathway, to } of change.turns)
          expect([id, pathway, ORDER.indexOf(after.get(pathway) ?? 'closed') < ORDER.indexOf(to)]).toEqual([
            id,
            pathway,
            true,
          ])
      }
  })

  it('needs no slow change for what a quick one does', () => {
    for (const { changes } of people) {
      const names = changes.map(({ turns }) => turns.map(({ pathway, to }) => `${pathway} ${to}`))
      for (const [at, mine] of names.entries())
        expect(mine.some((name) => !names.slice(0, at).flat().includes(name))).toBe(true)
    }
  })
})

describe('A lever', () => {
  it('leaves the answers it is given as they are', () => {
    for (const { answers } of people) {
      const before = structuredClone(answers)
      for (const one of levers) one.pull(answers, DAY)
      expect(answers).toEqual(before)
    }
  })

  it('does not apply where nothing is answered', () => {
    for (const one of levers) expect(one.pull({}, DAY)).toBeUndefined()
  })
})
