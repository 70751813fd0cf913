import { describe, expect, it } from 'vitest'
import { catalogue } from '../../src/questions/index'
import { answering } from '../../src/wizard/answering'
import { weigherOn } from '../support/wages'

const weigh = weigherOn('2026-11-20')
const NONE = { answers: {}, revisiting: undefined }

describe('What an answer makes of the answers', () => {
  it('is the same object for the same answer to the same answers', () => {
    const answered = answering(catalogue, weigh)
    const given = { question: 'citizenships', value: ['IN'] }
    expect(answered(NONE, { ...given, value: [...given.value] })).toBe(answered(NONE, given))
    expect(answered(NONE, given).answers).toEqual({ citizenships: ['IN'] })
  })

  it.each([
    ['another value', NONE, { question: 'status', value: 'f1' }, { status: 'f1' }],
    [
      'other answers before',
      { ...NONE, answers: { birthCountry: 'IN' } },
      { question: 'status', value: 'h1b' },
      { birthCountry: 'IN', status: 'h1b' },
    ],
    ['another question', NONE, { question: 'birthCountry', value: 'IN' }, { birthCountry: 'IN' }],
  ])('is another for %s', (_, before, given, answers) => {
    const answered = answering(catalogue, weigh)
    answered(NONE, { question: 'status', value: 'h1b' })
    expect(answered(before, given).answers).toEqual(answers)
  })

  it('keeps the place apart by which the question was reached', () => {
    const answered = answering(catalogue, weigh)
    const answers = { status: 'h1b', citizenships: ['IN'] }
    const given = { question: 'status', value: 'f1' }
    const back = answered({ answers, revisiting: { question: 'status', stepping: true } }, given)
    const changed = answered({ answers, revisiting: { question: 'status' } }, given)
    expect([back.revisiting, changed.revisiting]).toEqual([{ question: 'citizenships', stepping: true }, undefined])
  })

  it('leads to the entry that is to follow', () => {
    const answered = answering(catalogue, weigh)
    const value = [{ level: 'bachelor' }]
    const leads = (next?: number) =>
      answered(NONE, { question: 'citizenships', value, ...(next !== undefined && { next }) })
    expect([leads(1).revisiting, leads(0).revisiting, leads().revisiting]).toEqual([
      { question: 'citizenships', entry: 1 },
      { question: 'citizenships', entry: 0 },
      undefined,
    ])
  })

  it('is worked out anew under another law', () => {
    let law = weigh
    const answered = answering(catalogue, (answers) => law(answers))
    const given = { question: 'status', value: 'h1b' }
    const before = answered(NONE, given)
    law = weigherOn('2024-01-02')
    expect(answered(NONE, given)).not.toBe(before)
  })
})
