import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import * as z from 'zod/mini'
import { applicable, isComplete, type Question } from '../../src/domain/question'
import { type AnswerMap, reader } from '../../src/domain/reading'
import { catalogue } from '../../src/questions/index'
import { answerTo, walkedAnswers } from '../support/arbitraries'

const questions: readonly Question[] = catalogue
const TODAY = '2026-11-20'

/** Answers of people, and those alone that came before a question. */
const situations = fc.sample(walkedAnswers({ pathways: [], stops: false }), { numRuns: 60, seed: 11 })
const before = (answers: AnswerMap, id: string): AnswerMap => {
  const place = questions.findIndex((question) => question.id === id)
  return Object.fromEntries(questions.slice(0, place).map((question) => [question.id, answers[question.id]]))
}

describe.each(questions.map((question) => [question.id, question] as const))('an answer to %s', (id, question) => {
  const drawn = fc.constantFrom(...situations).chain(({ asOf, answers }) => {
    const read = reader(before(answers, id))
    return answerTo(question, read, asOf).map((answer) => ({ answer, read }))
  })

  it('leaves out no field that applies, holds none that does not, and survives its text', () =>
    fc.assert(
      fc.property(drawn, ({ answer, read }) => {
        expect(isComplete(question, answer, read)).toBe(true)
        expect(applicable(question, answer, read)).toEqual(answer)
        expect(z.decode(question.schema, z.encode(question.schema, answer))).toEqual(answer)
      }),
      { numRuns: 200 },
    ))

  it('can be not sure as a whole only where that is offered', () => {
    const ofField = question.kind === 'single' && question.group.fields['value']?.unsure === true
    const { success, data } = z.safeDecode(question.schema, '~')
    expect(success && data === 'unsure').toBe(question.unsure || ofField)
  })

  it('is refused without an exception, whatever the text', () =>
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const result = z.safeDecode(question.schema, text)
        if (result.success) expect(isComplete(question, result.data, reader({}))).toBeTypeOf('boolean')
      }),
      { numRuns: 200 },
    ))
})

it('people can mostly answer without a contradiction on a page', () => {
  const pages = situations.flatMap(({ answers }) =>
    questions.flatMap(({ id, group, kind }) => {
      const answer = answers[id]
      const values = kind === 'list' && Array.isArray(answer) ? answer : kind === 'page' ? [answer] : []
      const read = reader(before(answers, id))
      return values
        .filter((page) => typeof page === 'object' && page !== null)
        .map((page) => group.check(page as Readonly<Record<string, unknown>>, TODAY, read).length === 0)
    }),
  )
  expect(pages.filter(Boolean).length / pages.length).toBeGreaterThan(0.9)
})
