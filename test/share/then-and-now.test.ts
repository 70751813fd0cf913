import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { IsoDate } from '../../src/domain/dates'
import { CALENDAR, mixedLaw } from '../../src/domain/mixed'
import type { Parameter, Policy } from '../../src/domain/parameter'
import { policyOn } from '../../src/domain/parameter'
import { pathways } from '../../src/pathways/index'
import { visaBulletin } from '../../src/policy/visa-bulletin'
import { catalogue } from '../../src/questions/index'
import { changesBetween, isSame, movedBetween, type View } from '../../src/share/then-and-now'
import { weigher } from '../../src/wizard/weigh'
import { DAYS, walkedAnswers } from '../support/arbitraries'

const cites = [{ label: 'a', url: 'https://x.test', checked: '2026-10-08', confidence: 'primary' }] as const
const since = (id: string, day: IsoDate): Parameter<number> => ({
  id,
  reviewBy: '2027-01-01',
  periods: [
    { from: '2020-01-01', until: '2026-02-28', value: 0, cites },
    { from: day, value: 1, cites },
  ],
})
const [a, b] = [since('a', '2026-03-01'), since('b', '2026-03-01')]
const valueOf = (law: Policy, parameter: Parameter<number>) => law.period(parameter)?.value ?? Number.NaN
const row =
  (of: (law: Policy) => unknown): View<unknown> =>
  (law) =>
    new Map([['row', of(law)]])
const [then, now] = [policyOn('2026-01-15'), policyOn('2026-11-29')]
const causesOf = (view: View<unknown>) =>
  changesBetween(view, then, now).map(({ timePassed, moved }) => [
    timePassed,
    moved.map(({ parameter }) => parameter.id),
  ])

describe('the causes of a change', () => {
  it.each<[string, (law: Policy) => unknown, readonly unknown[]]>([
    ['one parameter', (law) => valueOf(law, a), [[false, ['a']]]],
    ['the calendar', ({ asOf }) => asOf > '2026-06-01', [[true, []]]],
    ['two parameters that only act together', (law) => valueOf(law, a) * valueOf(law, b), [[false, ['a', 'b']]]],
    ['a parameter and the calendar', (law) => law.asOf > '2026-06-01' && valueOf(law, a) === 1, [[true, ['a']]]],
    ['one of two, where each is enough', (law) => Math.max(valueOf(law, a), valueOf(law, b)), [[false, ['a']]]],
    [
      'parameters, where the calendar would be enough as well',
      (law) => law.asOf > '2026-06-01' || valueOf(law, a) * valueOf(law, b) === 1,
      [[false, ['a', 'b']]],
    ],
    [
      'the calendar, where it is enough and each parameter only together with it',
      (law) => [law.asOf > '2026-06-01', law.asOf > '2026-06-01' && valueOf(law, a) === 2],
      [[true, []]],
    ],
    ['none, where nothing changed', (law) => valueOf(law, a) * 0, []],
  ])('are %s', (_, of, expected) => expect(causesOf(row(of))).toEqual(expected))

  it('give the periods of both days, the newer with its sources', () => {
    const [change] = changesBetween(
      row((law) => valueOf(law, a)),
      then,
      now,
    )
    expect(change?.moved[0]).toMatchObject({ kind: 'rule', then: { value: 0 }, now: { from: '2026-03-01', cites } })
  })

  it('come with the law before figures, however they are asked for', () => {
    const kinds = (asked: readonly Parameter[]) => movedBetween(asked, then, now).map(({ kind }) => kind)
    expect(kinds([visaBulletin, a])).toEqual(['rule', 'figures'])
    expect(kinds([a, visaBulletin])).toEqual(['rule', 'figures'])
    expect(movedBetween([a], now, now)).toEqual([])
  })

  it('tell figures that are published anew from rules', () => {
    const [change] = changesBetween(
      row((law) => law.period(visaBulletin)?.value.finalAction.eb2.IN),
      then,
      now,
    )
    expect(change?.moved.map(({ kind }) => kind)).toEqual(['figures'])
  })
})

describe('two values', () => {
  it.each<[unknown, unknown, boolean]>([
    [1, 1, true],
    [1, 2, false],
    [undefined, null, false],
    [{ a: [1] }, { a: [1] }, true],
    [{ a: [1] }, { a: [2] }, false],
    [new Set(['a']), new Set(['a']), true],
    [new Set(['a']), new Set(['b']), false],
    [new Set(['a']), new Set([]), false],
  ])('%o and %o are the same: %o', (one, other, same) => expect(isSame(one, other)).toBe(same))
})

/** The standings of anybody, on any two days. */
const standings =
  (answers: Readonly<Record<string, unknown>>): View<string> =>
  (law) =>
    new Map(
      weigher(
        catalogue,
        pathways,
        law,
      )(answers).evaluations.map(({ pathway, standing, availability }) => [pathway.id, `${standing} ${availability}`]),
    )
const people = fc.record({ person: walkedAnswers(), then: fc.constantFrom(...DAYS), now: fc.constantFrom(...DAYS) })
const CASES = { numRuns: 12 }

describe('the changes between two days', () => {
  it('are none on one and the same day', () =>
    fc.assert(
      fc.property(people, ({ person: { answers }, then: day }) => {
        expect(changesBetween(standings(answers), policyOn(day), policyOn(day))).toEqual([])
      }),
      CASES,
    ))

  it('are every row that differs and no other, and the same the other way round', () =>
    fc.assert(
      fc.property(people, ({ person: { answers }, ...days }) => {
        const [before, after] = [policyOn(days.then), policyOn(days.now)]
        const view = standings(answers)
        const rows = changesBetween(view, before, after)
        const differing = [...view(before)].filter(([id, value]) => view(after).get(id) !== value)
        expect(rows.map((one) => [one.id, one.then])).toEqual(differing)
        const mirrored = changesBetween(view, after, before)
        expect(mirrored.map((one) => [one.id, one.now, one.then])).toEqual(
          rows.map((one) => [one.id, one.then, one.now]),
        )
      }),
      CASES,
    ))

  it('each have causes that are enough, and of which none can be left out', () =>
    fc.assert(
      fc.property(people, ({ person: { answers }, ...days }) => {
        const [before, after] = [policyOn(days.then), policyOn(days.now)]
        const view = standings(answers)
        for (const { id, timePassed, moved, now: value } of changesBetween(view, before, after)) {
          const causes = [...moved.map(({ parameter }) => parameter.id), ...(timePassed ? [CALENDAR] : [])]
          const comesAbout = (some: readonly string[]) =>
            isSame(view(mixedLaw(before, after, new Set(some))).get(id), value)
          expect(causes.length).toBeGreaterThan(0)
          expect(comesAbout(causes)).toBe(true)
          for (const one of causes) expect(comesAbout(causes.filter((other) => other !== one))).toBe(false)
        }
      }),
      CASES,
    ))
})
