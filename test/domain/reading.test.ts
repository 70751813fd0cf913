import { describe, expect, it } from 'vitest'
import {
  always,
  type AnswerMap,
  type Asking,
  type AskingRule,
  bothOf,
  eitherOf,
  possibly,
  reader,
  type Ref,
  when,
} from '../../src/domain/reading'

const whole: Ref<string> = { question: 'status' }
const field: Ref<string | null> = { question: 'job', field: 'tie' }

describe('reader', () => {
  const read = reader(
    { status: 'f1', sure: 'unsure', job: { tie: 'owner', pay: 'unsure' } },
    new Set(['skipped', 'status']),
  )

  it.each<[string, Ref, object]>([
    ['an answer', whole, { state: 'known', value: 'f1' }],
    ['not sure', { question: 'sure' }, { state: 'unsure' }],
    ['a field', field, { state: 'known', value: 'owner' }],
    ['a field not sure', { question: 'job', field: 'pay' }, { state: 'unsure' }],
    ['a field left out', { question: 'job', field: 'months' }, { state: 'known', value: null }],
    ['a field of a page not sure', { question: 'sure', field: 'tie' }, { state: 'unsure' }],
    ['no answer', { question: 'none' }, { state: 'open' }],
    ['no answer to a field', { question: 'none', field: 'tie' }, { state: 'open' }],
    ['a question skipped', { question: 'skipped' }, { state: 'unasked' }],
  ])('reads %s', (_, ref, reading) => expect(read(ref)).toEqual(reading))

  it('reads false and 0 as answers', () => {
    const values = reader({ no: false, count: { years: 0 } })
    expect(values({ question: 'no' })).toEqual({ state: 'known', value: false })
    expect(values({ question: 'count', field: 'years' })).toEqual({ state: 'known', value: 0 })
  })
})

describe('asking', () => {
  const rule = when(whole, (status) => status === 'f1')
  const strict = when(whole, (status) => status === 'f1', 'waiting')
  const SKIPPED = new Set(['status'])

  it.each<[AnswerMap, ReadonlySet<string>, Asking, Asking]>([
    [{ status: 'f1' }, new Set(), 'asked', 'asked'],
    [{ status: 'b' }, new Set(), 'skipped', 'skipped'],
    [{ status: 'unsure' }, new Set(), 'asked', 'waiting'],
    [{}, new Set(), 'pending', 'pending'],
    [{}, SKIPPED, 'skipped', 'skipped'],
  ])('of %o is %s %s, or strictly %s', (answers, skipped, asking, strictly) => {
    const read = reader(answers, skipped)
    expect([rule(read), strict(read)]).toEqual([asking, strictly])
    expect(possibly(read, whole, (status) => status === 'f1')).toBe(asking !== 'skipped')
  })

  it('is always what it says', () => expect(always(reader({}))).toBe('asked'))

  const fixed =
    (asking: Asking): AskingRule =>
    () =>
      asking

  // a, b, either, both
  it.each<[Asking, Asking, Asking, Asking]>([
    ['asked', 'asked', 'asked', 'asked'],
    ['asked', 'pending', 'asked', 'pending'],
    ['asked', 'skipped', 'asked', 'skipped'],
    ['pending', 'pending', 'pending', 'pending'],
    ['pending', 'skipped', 'pending', 'skipped'],
    ['asked', 'waiting', 'asked', 'waiting'],
    ['pending', 'waiting', 'pending', 'waiting'],
    ['waiting', 'skipped', 'waiting', 'skipped'],
    ['skipped', 'skipped', 'skipped', 'skipped'],
  ])('%s with %s: either %s, both %s', (a, b, either, both) => {
    const read = reader({})
    expect([eitherOf(fixed(a), fixed(b))(read), eitherOf(fixed(b), fixed(a))(read)]).toEqual([either, either])
    expect([bothOf(fixed(a), fixed(b))(read), bothOf(fixed(b), fixed(a))(read)]).toEqual([both, both])
  })
})
