import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import * as z from 'zod/mini'
import { choice, date, several, text, wholeNumber, yesNo } from '../../src/domain/field'
import { isComplete, list, page, type Question, single } from '../../src/domain/question'
import { always, possibly, reader } from '../../src/domain/reading'
import { catalogue } from '../../src/questions/index'
import { answerTo } from '../support/codecValues'

const status = single({
  id: 'status',
  section: 'you',
  field: choice(['abroad', 'f1', 'h1b'], { unsure: true }),
  asking: always,
})
const kinds = single({
  id: 'kinds',
  section: 'achievements',
  field: several(['press', 'awards', 'none']),
  asking: always,
})

const stay = page({
  id: 'stay',
  section: 'you',
  unsure: true,
  fields: {
    until: date({ most: 10 }, { unsure: true }),
    employment: choice(['employed', 'ended']),
    lastDay: date({ most: 0 }),
    kept: yesNo({ unsure: true }),
  },
  shows: {
    employment: (_, read) => possibly(read, status, (at) => at === 'h1b'),
    lastDay: ({ employment }) => employment === 'ended',
  },
  asking: always,
})
const certain = page({
  id: 'certain',
  section: 'you',
  fields: { years: wholeNumber(0, 9), kept: yesNo() },
  asking: always,
})

const degrees = list({
  id: 'degrees',
  section: 'degree',
  least: 0,
  most: 3,
  fields: {
    level: choice(['bachelor', 'master']),
    years: wholeNumber(1, 8),
    cip: text(/^\d{2}\.\d{4}$/, { unsure: true }),
    first: yesNo(),
  },
  shows: { years: ({ level }) => level === 'bachelor', first: (_, __, entry) => entry === 0 },
  asking: always,
})
const programs = list({
  id: 'programs',
  section: 'you',
  unsure: true,
  least: 1,
  most: 2,
  fields: { category: choice(['scholar', 'student']) },
  asking: always,
})

interface Refusal {
  readonly refused: readonly string[]
}

/** What a question makes of a text of a link: its value, or "field: code" for each thing wrong. */
function decoded({ schema }: Pick<Question, 'schema'>, words: string): unknown {
  const result = z.safeDecode(schema, words)
  if (result.success) return result.data
  const refused = result.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`)
  return { refused } satisfies Refusal
}

const encoded = ({ schema }: Pick<Question, 'schema'>, value: unknown): string => z.encode(schema, value)

describe('answers in a link', () => {
  it.each<[string, Question, string, unknown]>([
    ['one choice', status, 'f1', 'f1'],
    ['not sure', status, '~', 'unsure'],
    ['several', kinds, 'press.awards', ['press', 'awards']],
    ['none of several', kinds, 'none', ['none']],
    [
      'a page',
      stay,
      '2027-09-30_ended_2026-08-15_yes',
      { until: '2027-09-30', employment: 'ended', lastDay: '2026-08-15', kept: 'yes' },
    ],
    ['a page with fields left out', stay, '2027-09-30___no', { until: '2027-09-30', kept: 'no' }],
    [
      'a page with a field not sure',
      stay,
      '~_employed__~',
      { until: 'unsure', employment: 'employed', kept: 'unsure' },
    ],
    ['a page not sure as a whole', stay, '~', 'unsure'],
    ['no entry', degrees, 'none', []],
    ['one entry', degrees, 'master__11.0701_yes', [{ level: 'master', cip: '11.0701', first: 'yes' }]],
    [
      'two entries',
      degrees,
      'master__~_no*bachelor_4_11.0701',
      [
        { level: 'master', cip: 'unsure', first: 'no' },
        { level: 'bachelor', years: 4, cip: '11.0701' },
      ],
    ],
    ['a list not sure as a whole', programs, '~', 'unsure'],
  ])('%s', (_, question, words, value) => {
    expect(decoded(question, words)).toEqual(value)
    expect(encoded(question, value)).toBe(words)
  })

  it('leave out what does not apply, whether absent, undefined or null', () => {
    const page = { until: '2027-09-30', kept: 'yes' }
    expect(encoded(stay, page)).toBe('2027-09-30___yes')
    expect(encoded(stay, { ...page, employment: undefined, lastDay: null })).toBe('2027-09-30___yes')
  })
})

describe('texts that are no answer', () => {
  it.each<[string, Question, string, readonly string[]]>([
    ['an option it does not have', status, 'tn', ['value: missing']],
    ['nothing', status, '', ['value: missing']],
    ['not sure, where the field has none', kinds, '~', ['value: missing']],
    ['a page without a required field', stay, '_employed__yes', ['until: missing']],
    ['a page without its last field', stay, '2027-09-30_employed', ['kept: missing']],
    ['a page with two things wrong', stay, '1950-01-01_retired__yes', ['until: range', 'employment: missing']],
    ['a page with more fields than it has', certain, '3_yes_no', ['years: missing']],
    ['a page that cannot be not sure', certain, '~', ['years: missing', 'kept: missing']],
    ['a field that cannot be not sure', certain, '~_yes', ['years: missing']],
    ['a number out of range', certain, '10_yes', ['years: range']],
    ['no entry where one is needed', programs, 'none', ['category: missing']],
    ['more entries than it holds', programs, 'scholar*student*student', ['category: missing']],
    ['an entry that cannot be read', programs, 'scholar*tourist', ['category: missing']],
    ['an empty entry', programs, 'scholar*', ['category: missing']],
    ['a list that cannot be not sure', degrees, '~', ['level: missing', 'cip: missing']],
  ])('%s', (_, question, words, refused) => expect(decoded(question, words)).toEqual({ refused }))
})

describe('every question of the catalogue', () => {
  const questions: readonly Question[] = catalogue
  const SEPARATORS = /[._*~]/

  it('has option ids that a link can carry', () => {
    const options = questions.flatMap(({ id, group }) =>
      Object.values(group.fields).flatMap((field) =>
        field.kind === 'choice' || field.kind === 'several' ? field.options.map((option) => `${id} ${option}`) : [],
      ),
    )
    expect(
      options.filter(
        (option) => SEPARATORS.test(option) || encodeURIComponent(option.split(' ')[1] ?? '') !== option.split(' ')[1],
      ),
    ).toEqual([])
  })

  it.each(questions.map((question) => [question.id, question] as const))(
    '%s reads back what it writes',
    (_, question) =>
      fc.assert(
        fc.property(answerTo(question), (answer) => {
          const words = encoded(question, answer)
          // A page of which nothing is filled in but one "not sure" reads as not sure as a whole; no complete answer does.
          fc.pre(words !== '~' || answer === 'unsure')
          expect(decoded(question, words)).toEqual(answer)
        }),
        { numRuns: 1_000 },
      ),
  )

  it('reads any text without throwing', () => {
    const words = fc.oneof(
      fc.string(),
      fc.stringMatching(/^[a-z0-9._*~-]*$/),
      fc.constantFrom('', '_', '*', '~*~', '~_~', 'none*none'),
    )
    fc.assert(
      fc.property(words, (text) => questions.forEach((question) => void decoded(question, text))),
      { numRuns: 1_000 },
    )
  })
})

describe('isComplete', () => {
  const worker = reader({ status: 'h1b' })
  const visitor = reader({ status: 'abroad' })
  const until = '2027-09-30'

  it.each<[string, unknown, boolean, boolean]>([
    ['all fields', { until, employment: 'ended', lastDay: '2026-08-15', kept: 'yes' }, true, true],
    ['no last day, still employed', { until, employment: 'employed', kept: 'yes' }, true, true],
    ['no last day of a job that ended', { until, employment: 'ended', kept: 'yes' }, false, false],
    ['nothing on employment', { until, kept: 'yes' }, false, true],
    ['not sure as a whole', 'unsure', true, true],
  ])('%s', (_, answer, forWorker, forVisitor) => {
    expect(isComplete(stay, answer, worker)).toBe(forWorker)
    expect(isComplete(stay, answer, visitor)).toBe(forVisitor)
  })

  it('takes each entry of a list at its place', () => {
    const first = { level: 'master', cip: 'unsure', first: 'yes' }
    const other = { level: 'master', cip: 'unsure' }
    const read = reader({})
    expect(isComplete(degrees, [], read)).toBe(true)
    expect(isComplete(degrees, [first, other], read)).toBe(true)
    expect(isComplete(degrees, [other, first], read)).toBe(false)
    expect(isComplete(degrees, [first, { ...other, level: 'bachelor' }], read)).toBe(false)
  })

  it('asks no more of a question of one field', () => expect(isComplete(status, 'f1', reader({}))).toBe(true))
})
