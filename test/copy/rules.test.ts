import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { askedSentences, shownSentence } from '../../src/copy/rules/asking'
import { askedWhen, type Condition, shownWhen, type Term } from '../../src/copy/rules/conditions'
import { messagesOf } from '../../src/copy/rules/fields'
import { uncertainWords } from '../../src/copy/rules/uncertain'
import { wordsOf } from '../../src/copy/questions'
import { dateBounds } from '../../src/domain/bounds'
import type { Question } from '../../src/domain/question'
import { reader } from '../../src/domain/reading'
import { isIsoDate } from '../../src/domain/dates'
import { uncertainties } from '../../src/policy/uncertain'
import { CHECKED } from '../../src/policy/sources'
import { catalogue } from '../../src/questions/index'
import { walkedAnswers } from '../support/arbitraries'
import { faults } from '../support/law'

const questions: readonly Question[] = catalogue
const questionOf = (id: string): Question => {
  const found = questions.find((one) => one.id === id)
  if (found === undefined) throw new Error(`There is no question ${id}`)
  return found
}

type Answers = Readonly<Record<string, unknown>>

/** The value that a term looks at; undefined where it is not answered, or not sure. */
function valueIn(answers: Answers, { input: { question = '', field } }: Term): unknown {
  const answer = answers[question]
  const isPart = typeof answer === 'object' && answer !== null && !Array.isArray(answer) && field !== 'value'
  const value = isPart ? (answer as Answers)[field] : answer
  return value === 'unsure' ? undefined : value
}

/** Whether what the page says of a term is so. */
function isSo(term: Term, value: unknown): boolean {
  if (term.values.length === 0) return true
  const named = term.values.map(String)
  const held = Array.isArray(value) ? value.map(String) : [String(value)]
  const meets = held.some((one) => named.includes(one))
  return term.isWithout ? !meets : meets
}

describe('when a question is asked', () => {
  it('is found out for every question', () =>
    expect(questions.filter((one) => askedWhen(one).kind === 'varied')).toEqual([]))

  it('is told as the question decides it, whatever was answered', () => {
    const conditions = new Map<Question, Condition>(questions.map((one) => [one, askedWhen(one)]))
    fc.assert(
      fc.property(walkedAnswers(), ({ answers }) => {
        for (const [question, condition] of conditions) {
          if (condition.kind === 'always') expect(question.asking(reader(answers))).toBe('asked')
          if (condition.kind !== 'ways') continue
          const terms = condition.ways.flat()
          if (terms.some((term) => valueIn(answers, term) === undefined)) continue
          const told = condition.ways.some((way) => way.every((term) => isSo(term, valueIn(answers, term))))
          expect(question.asking(reader(answers)) === 'asked', question.id).toBe(told)
        }
      }),
      { numRuns: 300 },
    )
  })

  it.each([
    ['status', ['Always asked.']],
    ['familyBirth', [/China \(mainland\), Hong Kong, India, Macau, Mexico or Philippines\.$/, /^Asked too while/]],
    ['validVisas', [/^Asked when “Where you are now” is Outside the United States\.$/, /^Held back while/]],
    ['greenCardCase', [/includes A green-card case for you\.$/, /^Asked too while/]],
    [
      'exchangePrograms',
      [/J-1 or J-2\. Or when “What has happened before” includes J-1 or J-2 status\.$/, /^Asked too/],
    ],
    ['optHistory', [/STEM OPT, and “What has happened before” includes OPT or STEM OPT before\.$/, /^Held back/]],
    ['jobTerms', [/^Asked when “US employer” is anything but Nobody yet\.$/, /^Asked too/]],
    ['professionalRecord', [/^Asked when “Degrees” has any answer, and “Years of work” has any answer\.$/]],
  ])('says of %s what the questionnaire says', (id, sentences) => {
    const said = askedSentences(questionOf(id))
    expect(said).toHaveLength(sentences.length)
    sentences.forEach((sentence, at) => expect(said[at]).toMatch(sentence))
  })
})

describe('when a field is shown', () => {
  it.each([
    ['familyBirth', 'spouseBirth', /is Married\.$/],
    ['admission', 'lastDay', /is The job has ended\.$/],
    ['greenCardCase', 'planChanged', /is I-140 filed or I-485 filed, and “Category” is /],
    ['employerFacts', 'tie', /^Shown only when “US employer” does not include A company I own or part-own\.$/],
    ['workYears', 'after', /^Shown only for some answers to: Degrees\.$/],
  ])('says of %s.%s', (id, field, sentence) => expect(shownSentence(questionOf(id), field)).toMatch(sentence))

  it('says nothing of a field that always is', () => {
    const plain = questions.flatMap((one) =>
      Object.keys(one.group.fields)
        .filter((field) => !(field in one.group.shows))
        .map((field) => shownSentence(one, field)),
    )
    expect(new Set(plain)).toEqual(new Set([undefined]))
  })

  it('is decided by what the page names', () => {
    for (const question of questions)
      for (const field of Object.keys(question.group.shows))
        expect(['ways', 'varied'], `${question.id}.${field}`).toContain(shownWhen(question, field).kind)
  })
})

describe('messages', () => {
  it('are sentences, for every field', () => {
    for (const question of questions)
      for (const [name, field] of Object.entries(question.group.fields)) {
        const messages = messagesOf(field, wordsOf(question.id)?.fields[name], dateBounds(field, '2026-11-20'))
        expect(messages.length, `${question.id}.${name}`).toBeGreaterThan(0)
        for (const message of messages) expect(message).toMatch(/^[A-Z“].*[^ ]$/)
      }
  })
})

describe('what could not be verified', () => {
  it('is dated, cited and worded, each point once', () => {
    const ids = uncertainties.map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
    expect(Object.keys(uncertainWords).sort()).toEqual([...ids].sort())
    for (const { id, on, cites } of uncertainties) {
      expect(isIsoDate(on) && on <= CHECKED, id).toBe(true)
      expect(cites.length, id).toBeGreaterThan(0)
      expect(cites.flatMap(faults)).toEqual([])
    }
  })
})
