import { describe, expect, it } from 'vitest'
import { examples } from '../../src/examples/index'
import type { When } from '../../src/plan/steps/step'
import { planOf } from '../support/plan'

const DAY = '2026-11-20'
const people = examples.map(({ id, answers }) => ({ id, ...planOf(answers) }))
const stepsOf = (id: string) => people.find((one) => one.id === id)?.steps ?? []

const rank = (when: When): number =>
  when.kind === 'now' || (when.kind === 'between' && when.from <= DAY) ? 0 : when.kind === 'any' ? 2 : 1
const day = (when: When): string => (when.kind === 'between' ? when.from : 'day' in when ? when.day : '')

describe('The next steps', () => {
  it('of an engineer on OPT: the level before March, registration, the extension, a petition of their own', () =>
    expect(stepsOf('draw-in-november').map(({ id, when, who, fee }) => ({ id, when, who, usd: fee?.usd }))).toEqual([
      { id: 'agreeLevel', when: { kind: 'by', day: '2027-02-28' }, who: 'employer', usd: undefined },
      {
        id: 'register',
        when: { kind: 'between', from: '2027-03-01', until: '2027-03-31', isExpected: true },
        who: 'employer',
        usd: 215,
      },
      {
        id: 'fileStem',
        when: { kind: 'between', from: '2027-04-01', until: '2027-06-30', isExpected: false },
        who: 'you',
        usd: 470,
      },
      { id: 'selfPetition', when: { kind: 'any' }, who: 'you', usd: 1015 },
    ]))

  it('come soonest first', () => {
    for (const { id, steps } of people)
      for (const [at, { when }] of steps.slice(1).entries()) {
        const before = steps[at]?.when ?? when
        expect(rank(before), id).toBeLessThanOrEqual(rank(when))
        if (rank(before) === rank(when)) expect(day(before) <= day(when), id).toBe(true)
      }
  })

  it('are each named once, cite the law, and lead to a pathway that is not closed, but for what must be built or waived first', () => {
    for (const { id, steps, evaluations } of people) {
      expect(new Set(steps.map((one) => one.id)).size, id).toBe(steps.length)
      for (const { id: step, pathways, cites } of steps) {
        expect(cites.length, `${id} ${step}`).toBeGreaterThan(0)
        expect(pathways.length, `${id} ${step}`).toBeGreaterThan(0)
        if (step === 'build' || step === 'waiver') continue
        for (const pathway of pathways)
          expect(evaluations.find((one) => one.pathway.id === pathway)?.standing, `${id} ${step}`).toMatch(
            /open|later|evidence/,
          )
      }
    }
  })

  it('ask nobody with a green-card case to start another, and nobody without an offer to register', () => {
    for (const { id, answers } of examples) {
      const steps = stepsOf(id).map((one) => one.id)
      const past = answers.history
      if (Array.isArray(past) && past.includes('green-card')) expect(steps, id).not.toContain('startPerm')
      const offers = answers.employers
      if (Array.isArray(offers) && offers.includes('none')) expect(steps, id).not.toContain('startPerm')
    }
  })

  it('never let a last day go by unsaid: each window of training that is ahead or open is a step', () => {
    for (const { id, calendar, steps } of people)
      for (const [entry, step] of [
        ['optWindow', 'fileOpt'],
        ['stemWindow', 'fileStem'],
        ['registration', 'register'],
      ] as const)
        expect(
          steps.some((one) => one.id === step),
          `${id} ${step}`,
        ).toBe(calendar.some((one) => one.id === entry))
  })
})
