import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { WizardEvent } from '../../src/wizard/machine'
import { answerAll, rulesOn, screenOf, started, type Wizard } from '../support/actor'
import { DAYS, firstAnswers, walkedAnswers } from '../support/arbitraries'
import { smallCatalogue, smallPathways } from '../support/small'

const small = rulesOn('2026-11-20', smallCatalogue, smallPathways)
const real = new Map(DAYS.map((asOf) => [asOf, rulesOn(asOf)]))
const rulesFor = (asOf: string) => real.get(asOf) ?? rulesOn(asOf)

/** Complete answers to the small questionnaire: no master's degree, and so years of work. */
const complete = {
  status: 'student',
  dates: { kept: 'yes' },
  degrees: [{ level: 'bachelor' }],
  years: 3,
  kinds: ['awards'],
  awards: 'major',
  job: 'yes',
}
const order = Object.keys(complete)

const at = (count: number): Wizard => {
  const wizard = started(small)
  wizard.send({ type: 'wizard.started' })
  answerAll(wizard, firstAnswers(complete, count))
  return wizard
}
const reviewing = () => started(small, { answers: complete, at: 'review' })
const answers = (wizard: Wizard) => wizard.getSnapshot().context.answers
const back = (wizard: Wizard) => wizard.send({ type: 'nav.back' })
const open = (wizard: Wizard, question: string, entry?: number) =>
  wizard.send({ type: 'question.opened', question, ...(entry !== undefined && { entry }) })
const answer = (wizard: Wizard, question: string, value: unknown, next?: number) =>
  wizard.send({ type: 'answer.given', question, value, ...(next !== undefined && { next }) })
const entryOf = (wizard: Wizard) => wizard.getSnapshot().context.revisiting?.entry

describe('starting', () => {
  it('shows the introduction, then the first question', () => {
    const wizard = started(small)
    expect(screenOf(wizard)).toBe('intro')
    wizard.send({ type: 'wizard.started' })
    expect(screenOf(wizard)).toBe('status')
  })

  it.each(['intro', 'review', 'results'] as const)('can be at %s', (place) =>
    expect(screenOf(started(small, { at: place }))).toBe(place),
  )

  it('can be at a question that is asked', () =>
    expect(screenOf(started(small, { at: { question: 'kinds' } }))).toBe('kinds'))

  it.each(['dates', 'awards', 'nothing of the kind', 'constructor'])(
    'leads from %s to the first unanswered question',
    (id) => expect(screenOf(started(small, { answers: { status: 'abroad' }, at: { question: id } }))).toBe('degrees'),
  )
})

describe('answering', () => {
  it('goes from question to question, and then to the review', () =>
    expect(order.map((_, count) => screenOf(at(count))).concat(screenOf(at(order.length)))).toEqual([
      ...order,
      'review',
    ]))

  it('passes over a question that cannot matter', () => {
    const wizard = at(2)
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
    const wizard = at(0)
    const before = wizard.getSnapshot().context
    answer(wizard, question, value)
    expect(wizard.getSnapshot().context).toEqual(before)
    expect(screenOf(wizard)).toBe('status')
  })

  it('stays where an answer lacks a field that applies', () => {
    const wizard = at(1)
    answer(wizard, 'dates', { kept: 'no' })
    expect(screenOf(wizard)).toBe('dates')
    answer(wizard, 'dates', { kept: 'no', months: 2 })
    expect(screenOf(wizard)).toBe('degrees')
  })
})

describe('Back', () => {
  it('shows the question before, and keeps all answers', () => {
    const wizard = at(order.length)
    for (const question of order.toReversed()) {
      back(wizard)
      expect(screenOf(wizard)).toBe(question)
    }
    back(wizard)
    expect(screenOf(wizard)).toBe('intro')
    expect(answers(wizard)).toEqual(complete)
  })

  it('passes over questions that are not asked', () => {
    const wizard = started(small, { answers: { status: 'abroad' }, at: { question: 'degrees' } })
    back(wizard)
    expect(screenOf(wizard)).toBe('status')
  })

  it('and then Continue leads to the next question, as far as there are answers', () => {
    const wizard = at(5)
    back(wizard)
    back(wizard)
    back(wizard)
    expect(screenOf(wizard)).toBe('degrees')
    const seen = (['degrees', 'years', 'kinds'] as const).map((question) => {
      answer(wizard, question, complete[question])
      return screenOf(wizard)
    })
    expect(seen).toEqual(['years', 'kinds', 'awards'])
  })

  it('leads from the results to the review', () => {
    const wizard = started(small, { answers: complete, at: 'results' })
    back(wizard)
    expect(screenOf(wizard)).toBe('review')
  })
})

describe('a change from the review', () => {
  it('returns to the review', () => {
    const wizard = reviewing()
    open(wizard, 'kinds')
    expect(screenOf(wizard)).toBe('kinds')
    answer(wizard, 'kinds', ['awards'])
    expect(screenOf(wizard)).toBe('review')
  })

  it('shows the questions it opens first', () => {
    const wizard = started(small, { answers: { ...complete, status: 'abroad', kinds: ['none'] }, at: 'review' })
    open(wizard, 'kinds')
    answer(wizard, 'kinds', ['awards'])
    expect(screenOf(wizard)).toBe('review')
    const { awards: _, ...without } = complete
    const other = started(small, { answers: { ...without, kinds: ['none'] }, at: 'review' })
    open(other, 'kinds')
    answer(other, 'kinds', ['awards'])
    expect(screenOf(other)).toBe('awards')
    answer(other, 'awards', 'minor')
    expect(screenOf(other)).toBe('review')
  })

  it('forgets nothing when an answer closes a question, and takes it up when that is undone', () => {
    const wizard = reviewing()
    open(wizard, 'kinds')
    answer(wizard, 'kinds', ['none'])
    expect(screenOf(wizard)).toBe('review')
    expect(small.weigh(answers(wizard)).walk.answers).not.toHaveProperty('awards')
    open(wizard, 'kinds')
    answer(wizard, 'kinds', ['awards'])
    expect(screenOf(wizard)).toBe('review')
    expect(small.weigh(answers(wizard)).walk.answers).toHaveProperty('awards', 'major')
  })

  it('leads from a question that is not asked back to the review', () => {
    const wizard = started(small, { answers: { ...complete, status: 'abroad' }, at: 'review' })
    open(wizard, 'dates')
    expect(screenOf(wizard)).toBe('review')
  })
})

describe('a list', () => {
  it('goes to the next entry, and then on', () => {
    const wizard = at(2)
    answer(wizard, 'degrees', [{ level: 'bachelor' }], 1)
    expect([screenOf(wizard), entryOf(wizard)]).toEqual(['degrees', 1])
    answer(wizard, 'degrees', [{ level: 'bachelor' }, { level: 'bachelor' }])
    expect(screenOf(wizard)).toBe('years')
  })

  const bachelors = [{ level: 'bachelor' }, { level: 'bachelor' }]

  it('goes back entry by entry, and forward again', () => {
    const wizard = started(small, { answers: { ...complete, degrees: bachelors }, at: { question: 'years' } })
    const seen = [back, back].map((step) => {
      step(wizard)
      return [screenOf(wizard), entryOf(wizard)]
    })
    answer(wizard, 'degrees', bachelors, 1)
    seen.push([screenOf(wizard), entryOf(wizard)])
    answer(wizard, 'degrees', bachelors)
    expect([...seen, screenOf(wizard)]).toEqual([['degrees', 1], ['degrees', 0], ['degrees', 1], 'years'])
  })

  it('opens at an entry', () => {
    const wizard = started(small, { answers: { ...complete, degrees: bachelors }, at: 'review' })
    open(wizard, 'degrees', 1)
    expect([screenOf(wizard), entryOf(wizard)]).toEqual(['degrees', 1])
    answer(wizard, 'degrees', bachelors)
    expect(screenOf(wizard)).toBe('review')
  })

  it('may be empty', () => {
    const wizard = at(2)
    answer(wizard, 'degrees', [])
    expect(screenOf(wizard)).toBe('years')
  })
})

describe('with every question', () => {
  it('asks in order, goes back in order, and restores the same place from the answers', () =>
    fc.assert(
      fc.property(walkedAnswers(), ({ asOf, answers: given }) => {
        const rules = rulesFor(asOf)
        const wizard = started(rules)
        wizard.send({ type: 'wizard.started' })
        for (const [question, value] of Object.entries(given)) {
          expect(screenOf(wizard)).toBe(question)
          answer(wizard, question, value)
        }
        expect(answers(wizard)).toEqual(given)
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
      { numRuns: 300 },
    ))
})

describe('any sequence of events', () => {
  const ids = [...smallCatalogue.map(({ id }) => id), 'constructor', '']
  const value = fc.oneof(
    fc.constantFrom(
      ...Object.values(complete),
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
        const wizard = started(small)
        for (const event of sequence) wizard.send(event)
        const { status, context } = wizard.getSnapshot()
        expect(status).toBe('active')
        const places = [...small.weigh(context.answers).walk.asked, 'intro', 'review', 'results']
        expect(places).toContain(screenOf(wizard))
      }),
      { numRuns: 1_000 },
    ))
})
