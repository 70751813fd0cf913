import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { WizardEvent } from '../../src/wizard/machine'
import { answer, open, rulesOn, screenOf, started } from '../support/actor'
import { walkedAnswers } from '../support/arbitraries'
import { completeAnswers, smallCatalogue, smallRules } from '../support/small'

describe('any sequence of events', () => {
  const ids = [...smallCatalogue.map(({ id }) => id), 'constructor', '']
  const value = fc.oneof(
    fc.constantFrom(
      ...Object.values(completeAnswers),
      'abroad',
      'unsure',
      'none',
      ['none'],
      [],
      { kept: 'no' },
      Number.NaN,
      -0,
    ),
    fc.anything(),
  )
  const events: fc.Arbitrary<WizardEvent> = fc.oneof(
    { weight: 1, arbitrary: fc.constantFrom({ type: 'wizard.started' }, { type: 'review.opened' }) },
    { weight: 1, arbitrary: fc.constantFrom({ type: 'results.opened' }, { type: 'intro.opened' }) },
    { weight: 2, arbitrary: fc.constant({ type: 'nav.back' }) },
    {
      weight: 4,
      arbitrary: fc.record(
        {
          type: fc.constant('question.opened'),
          question: fc.constantFrom(...ids),
          entry: fc.integer(),
          stepping: fc.boolean(),
        },
        { requiredKeys: ['type', 'question'], noNullPrototype: true },
      ),
    },
    {
      weight: 6,
      arbitrary: fc.record(
        { type: fc.constant('answer.given'), question: fc.constantFrom(...ids), value, next: fc.integer() },
        { requiredKeys: ['type', 'question', 'value'], noNullPrototype: true },
      ),
    },
  )

  it('leaves the wizard running, at a place that exists', () =>
    fc.assert(
      fc.property(fc.array(events, { maxLength: 25 }), (sequence) => {
        const wizard = started(smallRules)
        for (const event of sequence) wizard.send(event)
        const { status, context } = wizard.getSnapshot()
        expect(status).toBe('active')
        const places = [...smallRules.weigh(context.answers).walk.asked, 'intro', 'review', 'results']
        expect(places).toContain(screenOf(wizard))
      }),
      { numRuns: 1_000 },
    ))

  /** Steps by place: to answer, open or leave what somebody else answered. */
  const step = fc.tuple(fc.constantFrom('answer', 'answer', 'open', 'back', 'review'), fc.nat())

  it('does so with every question, too', () =>
    fc.assert(
      fc.property(walkedAnswers(), fc.array(step, { maxLength: 15 }), ({ asOf, answers: given }, steps) => {
        const rules = rulesOn(asOf)
        const wizard = started(rules)
        wizard.send({ type: 'wizard.started' })
        const entries = Object.entries(given)
        for (const [kind, place] of steps) {
          const [question, value] = entries[place % Math.max(1, entries.length)] ?? ['status', 'abroad']
          if (kind === 'answer') answer(wizard, question, value)
          else if (kind === 'open') open(wizard, question)
          else wizard.send({ type: kind === 'back' ? 'nav.back' : 'review.opened' })
        }
        const { status, context } = wizard.getSnapshot()
        expect(status).toBe('active')
        expect([...rules.weigh(context.answers).walk.asked, 'intro', 'review', 'results']).toContain(screenOf(wizard))
      }),
      { numRuns: 1_000 },
    ))
})
