import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { entry } from '../../src/domain/field'
import { policyOn } from '../../src/domain/parameter'
import { page } from '../../src/domain/question'
import { always } from '../../src/domain/reading'
import { examples } from '../../src/examples/index'
import { pathways } from '../../src/pathways/index'
import { catalogue } from '../../src/questions/index'
import { redacted } from '../../src/share/redaction'
import { linkParameters, readLink } from '../../src/share/shared-link'
import { weigher } from '../../src/wizard/weigh'
import { walkedAnswers } from '../support/arbitraries'

const student = {
  status: 'opt',
  citizenships: ['IN', 'CA'],
  birthCountry: 'IN',
  familyBirth: { marriage: 'married', spouseBirth: 'BR' },
  studentDates: { cardEnd: '2027-06-30', idleDays: 0, kept: 'yes' },
  history: ['none'],
  greenCardCase: { stage: 'perm', category: 'eb2', priorityDate: '2026-03-01' },
  degrees: [{ level: 'master', years: 2, subject: 'cs', country: 'US', state: 'awarded', month: '2026-05' }],
  employers: ['company'],
  roleAndPay: { role: 'ml-engineer', occupation: '15-2051', area: '19740', pay: 182_000 },
  priorities: 'freedom',
}

describe('Answers without who one is', () => {
  it('keep status, history and degrees', () =>
    expect(redacted(catalogue, student).answers).toStrictEqual({
      status: 'opt',
      history: ['none'],
      greenCardCase: { stage: 'perm', category: 'eb2', priorityDate: 'unsure' },
      degrees: student.degrees,
    }))

  it('name what is left out, and what was made unsure', () => {
    const { withheld, blurred } = redacted(catalogue, student)
    expect(withheld).toEqual([
      ...['citizenships', 'birthCountry', 'familyBirth', 'studentDates', 'employers', 'roleAndPay', 'priorities'],
    ])
    expect(blurred).toEqual({ greenCardCase: ['priorityDate'] })
  })

  it.each<[string, Readonly<Record<string, unknown>>, Readonly<Record<string, unknown>>]>([
    ['a status that names a citizenship', { status: 'tn' }, {}],
    ['a page as a whole that is not sure', { greenCardCase: 'unsure' }, { greenCardCase: 'unsure' }],
    [
      'a page whose day is not sure anyway',
      { greenCardCase: { stage: 'perm', category: 'eb2', priorityDate: 'unsure' } },
      { greenCardCase: { stage: 'perm', category: 'eb2', priorityDate: 'unsure' } },
    ],
    [
      'a page without the day that it may hold',
      { greenCardCase: { stage: 'none' } },
      { greenCardCase: { stage: 'none' } },
    ],
    ['a day that one may be unsure of', { admission: { until: '2027-01-31' } }, { admission: { until: 'unsure' } }],
    [
      'a list with one entry that holds a day',
      {
        exchangePrograms: [
          { category: 'scholar', lasted: 'no' },
          { category: 'scholar', lasted: 'no', from: '2024-01-01' },
        ],
      },
      {},
    ],
    ['work, of which nothing tells who one is', { workYears: { total: 3 } }, { workYears: { total: 3 } }],
  ])('treat %s', (_, given, answers) => expect(redacted(catalogue, given).answers).toStrictEqual(answers))

  it('keep a place of work where no employer is asked about', () => {
    const place = page({
      id: 'place',
      section: 'you',
      fields: { area: entry('areas', { unsure: true }), home: entry('countries', { unsure: true }) },
      asking: always,
    })
    expect(redacted([place], { place: { area: '19740', home: 'IN' } })).toStrictEqual({
      answers: { place: { area: '19740', home: 'unsure' } },
      withheld: [],
      blurred: { place: ['home'] },
    })
  })

  it('carry no day, no citizenship and no country of birth of anybody', () =>
    fc.assert(
      fc.property(walkedAnswers({ stops: false }), ({ answers: all, asOf }) => {
        const left = redacted(catalogue, all).answers
        expect(JSON.stringify(left)).not.toMatch(/\d{4}-\d{2}-\d{2}/)
        for (const id of ['citizenships', 'birthCountry', 'employers', 'roleAndPay', 'employerFacts'])
          expect([undefined, 'unsure']).toContain(left[id])
        expect(readLink(catalogue, linkParameters(catalogue, left, asOf))).toEqual({
          ...{ answers: left, asOf, dropped: [] },
        })
      }),
    ))
})

describe('The result of answers without who one is', () => {
  it('never says the contrary of the whole one: it may only know less', () => {
    for (const { id, answers, asOf } of examples) {
      const weigh = weigher(catalogue, pathways, policyOn(asOf))
      const whole = weigh(answers).evaluations
      weigh(redacted(catalogue, answers).answers).evaluations.forEach(({ finding, pathway }, at) => {
        if (finding.verdict !== 'unknown')
          expect([id, pathway.id, whole[at]?.finding.verdict]).toEqual([id, pathway.id, finding.verdict])
      })
    }
  })
})
