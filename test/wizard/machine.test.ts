import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { answer, answersOf, back, entryOf, rulesOn, screenOf, started } from '../support/actor'
import { walkedAnswers } from '../support/arbitraries'
import { afterAnswers, completeAnswers, smallRules } from '../support/small'

const order = Object.keys(completeAnswers)

describe('starting', () => {
  it('shows the introduction, then the first question', () => {
    const wizard = started(smallRules)
    expect(screenOf(wizard)).toBe('intro')
    wizard.send({ type: 'wizard.started' })
    expect(screenOf(wizard)).toBe('status')
  })

  it.each(['intro', 'review', 'results'] as const)('can be at %s', (place) =>
    expect(screenOf(started(smallRules, { at: place }))).toBe(place),
  )

  it('can be at a question that is asked', () =>
    expect(screenOf(started(smallRules, { at: { question: 'kinds' } }))).toBe('kinds'))

  it.each(['dates', 'awards', 'nothing of the kind', 'constructor'])(
    'leads from %s to the first unanswered question',
    (id) =>
      expect(screenOf(started(smallRules, { answers: { status: 'abroad' }, at: { question: id } }))).toBe('degrees'),
  )
})

describe('answering', () => {
  it('goes from question to question, and then to the review', () =>
    expect(order.map((_, count) => screenOf(afterAnswers(count))).concat(screenOf(afterAnswers(order.length)))).toEqual(
      [...order, 'review'],
    ))

  it('passes over a question that cannot matter', () => {
    const wizard = afterAnswers(2)
    answer(wizard, 'degrees', [{ level: 'master' }])
    expect(screenOf(wizard)).toBe('kinds')
  })

  it.each<[string, string, unknown]>([
    ['an option that is not offered', 'status', 'tourist'],
    ['nothing', 'status', undefined],
    ['null', 'status', null],
    ['a page without its field', 'dates', {}],
    ['a page for one value', 'status', { value: 'abroad' }],
    ['a number out of range', 'years', 51],
    ['a fraction', 'years', 1.5],
    ['not sure, where that is not offered', 'years', 'unsure'],
    ['too long a list', 'degrees', Array.from({ length: 4 }, () => ({ level: 'bachelor' }))],
    ['no list', 'degrees', 'bachelor'],
    ['a question that does not exist', 'salary', 5],
    ['a property of every object', '__proto__', { polluted: true }],
  ])('refuses %s', (_, question, value) => {
    const wizard = afterAnswers(0)
    const before = wizard.getSnapshot().context
    answer(wizard, question, value)
    expect(wizard.getSnapshot().context).toEqual(before)
    expect(screenOf(wizard)).toBe('status')
  })

  it('stays where an answer lacks a field that applies', () => {
    const wizard = afterAnswers(1)
    answer(wizard, 'dates', { kept: 'no' })
    expect(screenOf(wizard)).toBe('dates')
    answer(wizard, 'dates', { kept: 'no', months: 2 })
    expect(screenOf(wizard)).toBe('degrees')
  })
})

describe('with every question', () => {
  it(
    'asks in order, goes back in order, and restores the same place from the answers',
    () =>
      fc.assert(
        fc.property(walkedAnswers(), ({ asOf, answers: given }) => {
          const rules = rulesOn(asOf)
          const wizard = started(rules)
          wizard.send({ type: 'wizard.started' })
          for (const [question, value] of Object.entries(given)) {
            expect(screenOf(wizard)).toBe(question)
            answer(wizard, question, value)
          }
          expect(answersOf(wizard)).toEqual(given)
          const restored = started(rules, { answers: given })
          restored.send({ type: 'wizard.started' })
          expect(screenOf(restored)).toBe(screenOf(wizard))
          for (const question of Object.keys(given).toReversed()) {
            // A list goes back entry by entry.
            do back(wizard)
            while (screenOf(wizard) === question && (entryOf(wizard) ?? 0) > 0)
            expect(screenOf(wizard)).toBe(question)
          }
        }),
        { numRuns: 1_000 },
      ),
    300_000,
  )
})
