import { describe, expect, it } from 'vitest'
import { accepts, currentQuestion, following, placeOf, preceding, reread } from '../../src/wizard/place'
import type { Walk } from '../../src/wizard/relevance'
import { smallCatalogue } from '../support/small'

const ASKED = ['status', 'degrees', 'kinds', 'job']

/** A walk on which the questions from `first` on are not answered. */
const until = (first: string | undefined): Walk => ({
  asked: ASKED,
  skipped: new Set(['years']),
  pending: ['awards'],
  waiting: ['dates'],
  unasked: new Set(['years', 'dates']),
  answers: {},
  unanswered: first === undefined ? [] : ASKED.slice(ASKED.indexOf(first)),
})

describe('the current question', () => {
  it('is the first unanswered one', () =>
    expect(currentQuestion(until('kinds'), undefined)).toEqual({ question: 'kinds' }))

  it('is none when all are answered', () => expect(currentQuestion(until(undefined), undefined)).toBeUndefined())

  it('is the one opened out of turn, answered or not', () => {
    expect(currentQuestion(until('kinds'), { question: 'status' })).toEqual({ question: 'status' })
    expect(currentQuestion(until('kinds'), { question: 'job' })).toEqual({ question: 'job' })
    expect(currentQuestion(until(undefined), { question: 'degrees', entry: 1 })).toEqual({
      question: 'degrees',
      entry: 1,
    })
  })

  it.each(['years', 'awards', 'dates', 'nothing'])('is not %s, which is not asked', (question) =>
    expect(currentQuestion(until('kinds'), { question })).toEqual({ question: 'kinds' }),
  )
})

describe('Back', () => {
  const from = (first: string | undefined, revisiting?: { question: string; entry?: number }, degrees: unknown = []) =>
    preceding(until(first), { answers: { degrees }, revisiting })

  it('leads to the question asked before', () => {
    expect(from('job')).toEqual({ question: 'kinds', stepping: true })
    expect(from('job', { question: 'kinds' })).toEqual({ question: 'degrees', stepping: true })
  })

  it('leads from the review to the last question', () =>
    expect(from(undefined)).toEqual({ question: 'job', stepping: true }))

  it('leads nowhere from the first question', () => {
    expect(from('status')).toBeUndefined()
    expect(from('job', { question: 'status' })).toBeUndefined()
  })

  it('leads to the last entry of a list, and through its entries', () => {
    const degrees = [{ level: 'master' }, { level: 'bachelor' }]
    expect(from('kinds', undefined, degrees)).toEqual({ question: 'degrees', entry: 1, stepping: true })
    expect(from('kinds', { question: 'degrees', entry: 1 }, degrees)).toEqual({
      question: 'degrees',
      entry: 0,
      stepping: true,
    })
    expect(from('kinds', { question: 'degrees', entry: 0 }, degrees)).toEqual({ question: 'status', stepping: true })
  })

  it('leads to a list answered "not sure" or "none" as to any question', () => {
    expect(from('kinds', undefined, 'unsure')).toEqual({ question: 'degrees', stepping: true })
    expect(from('kinds', undefined, [])).toEqual({ question: 'degrees', stepping: true })
  })
})

describe('Continue', () => {
  it('goes on to the next question after Back', () => {
    const place = { question: 'degrees', stepping: true }
    expect(following(until('job'), place)).toEqual({ question: 'kinds', stepping: true })
  })

  it('hands over to the first unanswered question once there is one', () => {
    expect(following(until('kinds'), { question: 'degrees', stepping: true })).toBeUndefined()
    expect(following(until(undefined), { question: 'job', stepping: true })).toBeUndefined()
  })

  it('does so where Back led to a question that is not asked any more', () =>
    expect(following(until('kinds'), { question: 'dates', stepping: true })).toBeUndefined())

  it('does so at once after a change', () => {
    expect(following(until('job'), { question: 'degrees' })).toBeUndefined()
    expect(following(until('job'), undefined)).toBeUndefined()
  })
})

describe('an answer', () => {
  it.each<[string, unknown]>([
    ['status', 'abroad'],
    ['status', 'unsure'],
    ['dates', { kept: 'no', months: 3 }],
    ['dates', { kept: 'unsure' }],
    ['degrees', []],
    ['degrees', [{ level: 'master' }]],
    ['years', 0],
    ['kinds', ['awards']],
  ])('to %s is kept: %j', (id, value) => {
    expect(reread(smallCatalogue, id, value)).toEqual(value)
    expect(accepts(smallCatalogue, id, value)).toBe(true)
  })

  it.each<[string, unknown]>([
    ['status', 'tourist'],
    ['status', ''],
    ['status', undefined],
    ['dates', { months: 3 }],
    ['dates', null],
    ['degrees', [{}]],
    ['degrees', [null]],
    ['years', Number.NaN],
    ['years', -1],
    ['years', '7'],
    ['kinds', []],
    ['kinds', ['awards', 'none']],
    ['kinds', 'awards'],
    ['salary', 5],
    ['constructor', 'abroad'],
  ])('to %s is refused: %j', (id, value) => {
    expect(reread(smallCatalogue, id, value)).toBeUndefined()
    expect(accepts(smallCatalogue, id, value)).toBe(false)
  })

  it('is kept without what is no part of it, and in the order of the options', () => {
    expect(reread(smallCatalogue, 'dates', { kept: 'yes', extra: 1 })).toEqual({ kept: 'yes' })
    expect(reread(smallCatalogue, 'degrees', '')).toEqual([])
  })
})

it('a place leaves behind what else an event carries', () => {
  const event = { type: 'question.opened', question: 'degrees', entry: 2 }
  expect(placeOf(event)).toEqual({ question: 'degrees', entry: 2 })
  expect(placeOf({ question: 'status', stepping: true })).toEqual({ question: 'status', stepping: true })
})
