import { describe, expect, it } from 'vitest'
import { choice, date, several, wholeNumber, yesNo } from '../../src/domain/field'
import { applicable, faultsIn, firstUnfit, list, page, single } from '../../src/domain/question'
import { always, possibly, reader } from '../../src/domain/reading'

const TODAY = '2026-11-20'
const nobody = reader({})

const status = single({ id: 'status', section: 'you', field: choice(['abroad', 'f1']), asking: always })
const inStudy = reader({ status: 'f1' })
const abroad = reader({ status: 'abroad' })

const visa = single({
  id: 'visa',
  section: 'you',
  field: choice(['student', 'visitor'], { unsure: true }),
  offers: (option, read) => option !== 'student' || possibly(read, status, (at) => at === 'f1'),
  asking: always,
})
const kinds = page({
  id: 'kinds',
  section: 'achievements',
  fields: { all: several(['student', 'prize', 'press'], { unsure: true }), years: wholeNumber(0, 9) },
  offers: { all: (option, read) => option !== 'student' || possibly(read, status, (at) => at === 'f1') },
  asking: always,
})
const jobs = list({
  id: 'jobs',
  section: 'experience',
  least: 0,
  most: 3,
  fields: { from: date({ most: 0 }), kept: yesNo(), ended: yesNo() },
  shows: { ended: ({ kept }) => kept === 'no' },
  check: ({ kept }, _, __, others = []) =>
    kept === 'yes' && others.some((other) => other.kept === 'yes') ? [{ field: 'kept', code: 'twice' }] : [],
  asking: always,
})

describe('an answer under earlier answers that have changed', () => {
  it.each([
    ['a choice still offered', visa, 'student', inStudy, 'student'],
    ['a choice no longer offered', visa, 'student', abroad, undefined],
    ['another choice', visa, 'visitor', abroad, 'visitor'],
    ['not sure, which is always offered', visa, 'unsure', abroad, 'unsure'],
    ['nothing known of earlier answers', visa, 'student', nobody, 'student'],
  ] as const)('%s', (_, question, answer, read, left) => expect(applicable(question, answer, read)).toBe(left))

  it.each([
    ['all that is offered', ['student', 'prize'], inStudy, { all: ['student', 'prize'], years: 1 }],
    ['what is left of several', ['student', 'prize'], abroad, { all: ['prize'], years: 1 }],
    ['several of which none is left', ['student'], abroad, { years: 1 }],
    ['several not sure', 'unsure', abroad, { all: 'unsure', years: 1 }],
  ] as const)('%s', (_, all, read, left) => expect(applicable(kinds, { all, years: 1 }, read)).toEqual(left))

  it('leaves out a field that no longer applies, entry by entry', () =>
    expect(
      applicable(
        jobs,
        [
          { from: '2020-01-01', kept: 'yes', ended: 'no' },
          { from: '2021-01-01', kept: 'no', ended: 'no' },
        ],
        nobody,
      ),
    ).toEqual([
      { from: '2020-01-01', kept: 'yes' },
      { from: '2021-01-01', kept: 'no', ended: 'no' },
    ]))
})

const first = { from: '2020-01-01', kept: 'yes' } as const
const past = { from: '2021-01-01', kept: 'no', ended: 'yes' } as const

describe('the first entry to be met again', () => {
  it.each([
    ['none of none', [], undefined],
    ['none where all are whole', [first, past], undefined],
    ['one that lacks a field', [first, { from: '2021-01-01', kept: 'no' }], 1],
    ['one with a day to come', [{ ...first, from: '2026-11-21' }, past], 0],
    ['one that does not fit another', [past, first, first], 1],
    ['one that keeps a field of another answer, which is put aside', [{ ...first, ended: 'no' }], undefined],
  ] as const)('%s', (_, entries, at) => expect(firstUnfit(jobs, entries, TODAY, nobody)).toBe(at))

  it('is none of a list not sure, nor of a question that is no list', () => {
    expect(firstUnfit(jobs, 'unsure', TODAY, nobody)).toBeUndefined()
    expect(firstUnfit(kinds, { all: ['prize'] }, TODAY, nobody)).toBeUndefined()
  })
})

describe('faults of a whole answer', () => {
  it.each([
    ['none', [first, past], []],
    ['a day to come', [{ ...first, from: '2026-11-21' }], [{ field: 'from', code: 'range' }]],
    [
      'two that do not fit each other, at both',
      [first, first],
      [
        { field: 'kept', code: 'twice' },
        { field: 'kept', code: 'twice' },
      ],
    ],
    ['not sure', 'unsure', []],
  ] as const)('%s', (_, answer, faults) => expect(faultsIn(jobs, answer, TODAY, nobody)).toEqual(faults))
})
