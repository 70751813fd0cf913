import { afterEach, describe, expect, it, vi } from 'vitest'
import { reasonOf } from '../../src/copy/reasons'
import { type Criterion, type Fact, officerDecides } from '../../src/domain/criterion'
import type { Evaluation } from '../../src/domain/pathway'
import { reader } from '../../src/domain/reading'
import { examples } from '../../src/examples/index'
import { reach } from '../../src/pathways/common/reach/index'
import { pathways } from '../../src/pathways/index'
import { calendarOf, type Entry } from '../../src/plan/calendar/calendar'
import { findChanges } from '../../src/plan/changes/search'
import { firstStep } from '../../src/plan/order/first-step'
import { settling } from '../../src/plan/settling'
import { nextSteps } from '../../src/plan/steps/next-steps'
import { catalogue } from '../../src/questions/index'
import type { Answers } from '../../src/questions/index'
import { readAlerts } from '../../src/wizard/alerts'
import { weigher, type Weighing } from '../../src/wizard/weigh'
import { criteriaOf, tree } from '../support/law'
import { withWages } from '../support/wages'

afterEach(() => void vi.restoreAllMocks())

const factsOf = (pathway: Evaluation['pathway']): readonly Fact[] =>
  criteriaOf(pathway).flatMap((one) => (one.kind === 'fact' ? [one] : []))
const facts = [...new Set(pathways.flatMap(factsOf))]

const fail = (one: Fact) =>
  vi.spyOn(one, 'holds').mockImplementation(() => {
    throw new TypeError(`${one.id} fails`)
  })

/** Under a law of its own each time: nothing is kept of what was weighed before. */
const weighed = (answers: Answers, asOf: string): Weighing =>
  weigher(catalogue, pathways, { ...withWages(asOf) })(answers)

/** For each fact, somebody of whom it is asked; facts of nobody are left out. */
const asked = (() => {
  const found = new Map<Fact, (typeof examples)[number]>()
  const calls = facts.map((one) => [one, vi.spyOn(one, 'holds')] as const)
  for (const example of examples) {
    weighed(example.answers, example.asOf)
    for (const [one, call] of calls) {
      if (call.mock.calls.length > 0 && !found.has(one)) found.set(one, example)
      call.mockClear()
    }
  }
  vi.restoreAllMocks()
  return [...found]
})()

const failingFact = (one: Criterion) => (one.kind === 'fact' ? [fail(one)] : [])
const never = officerDecides('never', [])

/** Each of these facts failing, for that person: what was weighed without the fault, and with it. */
const trials = (() => {
  const sound = new Map(examples.map((example) => [example, weighed(example.answers, example.asOf)]))
  return asked.flatMap(([one, example]) => {
    const failing = fail(one)
    const after = weighed(example.answers, example.asOf)
    failing.mockRestore()
    const before = sound.get(example)
    return before === undefined ? [] : [{ one, asOf: example.asOf, before, after }]
  })
})()

const isSilent = ({ finding }: Evaluation): boolean => finding.faulty.length > 0

describe('A rule that fails', () => {
  it('is tried for nearly every fact of the law, and leaves many pathways undecided', () => {
    expect(facts.length).toBeGreaterThan(300)
    expect(trials.length / facts.length).toBeGreaterThan(0.95)
    expect(trials.filter(({ after }) => after.evaluations.some(isSilent)).length).toBeGreaterThan(100)
  })

  it('touches only the pathways that rest on it, which are then undecided or as they were', () => {
    for (const { one, before, after } of trials)
      after.evaluations.forEach((now, at) => {
        const then = before.evaluations[at]
        const told = `${one.id} in ${now.pathway.id}`
        if (isSilent(now)) {
          expect([told, now.standing, now.settledBy, now.openings]).toEqual([told, 'undecided', [], []])
          expect(reasonOf(now)).toContain('could not be weighed because of a fault in this program')
        } else expect([told, now.standing]).toEqual([told, then?.standing])
        if (now.faulty.length > 0) {
          expect([told, now.faulty]).toEqual([told, [one.id]])
          expect(factsOf(now.pathway)).toContain(one)
        } else if (now.standing !== 'closed') expect([told, now.availability]).toEqual([told, then?.availability])
      })
  })

  it('asks what was asked before, and keeps every answer', () => {
    for (const { before, after } of trials) {
      expect(after.walk.asked).toEqual(expect.arrayContaining([...before.walk.asked]))
      expect(after.walk.answers).toMatchObject(before.walk.answers)
    }
  })

  it('lets nothing be advised by the pathways that rest on it', () => {
    for (const { one, asOf, after } of trials) {
      const { walk, evaluations } = after
      const silent = evaluations.filter(isSilent).map(({ pathway }) => pathway.id)
      if (silent.length === 0) continue
      const situation = { read: reader(walk.answers, walk.unasked), policy: withWages(asOf), evaluations }
      const calendar = calendarOf(situation)
      const entries: readonly Entry[] = calendar
      const advised: readonly (string | undefined)[] = [
        firstStep(evaluations, 'soon', situation)?.pathway.id,
        // A wait that an exchange program brings is counted from its dates, whatever else stands in the way of another.
        ...entries.flatMap(({ nature, pathways: ids = [] }) => (nature === 'wait' ? [] : ids)),
        ...nextSteps(situation, calendar).flatMap(({ pathways: ids }) => ids),
        ...settling(evaluations, walk.asked).flatMap(({ pathways: ids }) => ids),
      ]
      expect([one.id, silent.filter((id) => advised.includes(id))]).toEqual([one.id, []])
    }
  })

  it('turns no pathway by a change, whatever the change', () => {
    for (const [one, { answers, asOf }] of asked.filter((_, at) => at % 40 === 0)) {
      const failing = fail(one)
      const weigh = weigher(catalogue, pathways, { ...withWages(asOf) })
      const changes = findChanges(answers, asOf, (next) => weigh(next).evaluations)
      const silent = weigh(answers).evaluations.filter(isSilent)
      failing.mockRestore()
      const turned = changes.flatMap(({ turns, losses }) => [...turns, ...losses]).map(({ pathway }) => pathway)
      expect(silent.filter(({ pathway }) => turned.includes(pathway.id))).toEqual([])
    }
  })
})

describe('A rule that tells whom an alert reaches, and fails,', () => {
  it('leaves it among those that may touch, and says that it failed', () => {
    let failed = 0
    for (const { answers, asOf } of examples.slice(0, 15)) {
      const weighing = weighed(answers, asOf)
      const touching = readAlerts(weighing).filter(({ touch }) => touch === 'touches')
      for (const { alert, cases } of touching) {
        const calls = cases.flatMap((name) => tree(reach[alert.id].touches[name]?.when ?? never)).flatMap(failingFact)
        const now = readAlerts({ ...weighing }).find((one) => one.alert === alert)
        for (const call of calls) call.mockRestore()
        // Cases may rest on another rule besides, or on none that reads an answer.
        expect(['touches', 'may']).toContain(now?.touch)
        if (now?.touch === 'may') expect(now.isFaulty).toBe(true)
        failed += now?.isFaulty === true ? 1 : 0
      }
    }
    expect(failed).toBeGreaterThan(10)
  })
})

describe('A rule of the questionnaire that fails', () => {
  const [person] = examples
  if (person === undefined) throw new Error('There are no examples')

  it.each(['asking', 'shows', 'offers', 'check'] as const)('hides no question and loses no answer: %s', (kind) => {
    const all = { ...person.answers }
    const before = weighed(all, person.asOf)
    const broken = () => {
      throw new TypeError('A rule that fails')
    }
    for (const question of catalogue) {
      const { group } = question
      const calls =
        kind === 'asking'
          ? [vi.spyOn(question, 'asking').mockImplementation(broken)]
          : kind === 'check'
            ? [vi.spyOn(group, 'check').mockImplementation(broken)]
            : Object.keys(group[kind]).map((name) =>
                vi.spyOn(group[kind] as Record<string, () => boolean>, name).mockImplementation(broken),
              )
      const { walk, evaluations } = weighed(all, person.asOf)
      for (const call of calls) call.mockRestore()
      expect(walk.asked).toEqual(expect.arrayContaining([...before.walk.asked]))
      expect(evaluations).toHaveLength(pathways.length)
    }
  })
})
