import { policyOn } from '../../src/domain/parameter'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { entry } from '../../src/domain/field'
import { page } from '../../src/domain/question'
import { always } from '../../src/domain/reading'
import { pathways } from '../../src/pathways/index'
import { catalogue } from '../../src/questions/index'
import { decodeAnswers, encodeAnswers, encodeOfItsDay } from '../../src/share/link'
import { weigher } from '../../src/wizard/weigh'
import { DAYS, walkedAnswers } from '../support/arbitraries'

const place = page({
  id: 'place',
  section: 'you',
  unsure: true,
  fields: { area: entry('areas', { unsure: true }), home: entry('countries', { unsure: true }) },
  asking: always,
})

const CASES = { numRuns: 1_000 }

const encode = (answers: Readonly<Record<string, unknown>>, asOf?: string) => encodeAnswers(catalogue, answers, asOf)
const decode = (text: string) => decodeAnswers(catalogue, text)

/** Links of people, with a mark or two added, lost or replaced. */
const damagedLinks = fc
  .tuple(
    walkedAnswers().map(({ asOf, answers }) => encode(answers, asOf)),
    fc.array(fc.tuple(fc.nat(), fc.nat(2), fc.constantFrom(...'&=~_*.%-2N\u0000’'.split(''), '%E0', '__proto__')), {
      minLength: 1,
      maxLength: 6,
    }),
  )
  .map(([link, damage]) =>
    damage.reduce((text, [place, lost, mark]) => {
      const at = place % (text.length + 1)
      return text.slice(0, at) + mark + text.slice(at + lost)
    }, link),
  )

const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc
    .array(fc.tuple(fc.constantFrom(...catalogue.map(({ id }) => id), '', 'x'), fc.string()), { maxLength: 12 })
    .map((parts) => parts.map(([name, value]) => `${name}=${value}`).join('&')),
  damagedLinks,
)

describe('a link', () => {
  it('brings back the answers of anybody, and the day', () =>
    fc.assert(
      fc.property(walkedAnswers(), ({ asOf, answers }) => {
        expect(decode(encode(answers, asOf))).toEqual({ answers, asOf, dropped: [] })
      }),
      CASES,
    ))

  it('is the same for the same answers, in whatever order they were given', () =>
    fc.assert(
      fc.property(
        walkedAnswers().chain((person) =>
          fc.tuple(
            fc.constant(person),
            fc.shuffledSubarray(Object.entries(person.answers), { minLength: Object.keys(person.answers).length }),
          ),
        ),
        ([{ asOf, answers }, shuffled]) => {
          const link = encode(answers, asOf)
          expect(encode(Object.fromEntries(shuffled), asOf)).toBe(link)
          expect(encode(decode(link).answers, decode(link).asOf)).toBe(link)
        },
      ),
      CASES,
    ))

  it('uses only marks that no chat or mail program breaks', () =>
    fc.assert(
      fc.property(walkedAnswers(), ({ asOf, answers }) => {
        expect(encode(answers, asOf)).toMatch(/^[A-Za-z0-9&=~_*.-]+$/)
      }),
      CASES,
    ))

  it('fits into a message and far into what is read, even of people to whom nearly everything applies', () =>
    fc.assert(
      fc.property(walkedAnswers({ stops: false }), ({ asOf, answers }) => {
        expect(encode(answers, asOf).length).toBeLessThan(2_000)
      }),
      CASES,
    ))
})

describe('reading any text', () => {
  it('never fails, and keeps only answers that can be written again', () =>
    fc.assert(
      fc.property(anyText, (text) => {
        const { answers } = decode(text)
        expect(decode(encode(answers))).toEqual({ answers, dropped: [] })
      }),
      { numRuns: 3_000 },
    ))

  it('gives answers that can be weighed, and on which no rule fails', () => {
    const weighers = DAYS.map((asOf) => weigher(catalogue, pathways, policyOn(asOf)))
    fc.assert(
      fc.property(damagedLinks, fc.constantFrom(...weighers), (text, weigh) => {
        const { evaluations } = weigh(decode(text).answers)
        expect(evaluations).toHaveLength(pathways.length)
        expect(evaluations.flatMap(({ faulty }) => faulty)).toEqual([])
      }),
      CASES,
    )
  })

  it('names what it leaves out', () => {
    const { answers, dropped } = decode(
      'v=1&status=f1&salary=9&birthCountry=in&citizenships=IN&status=abroad&history&workYears=',
    )
    expect(answers).toEqual({ status: 'f1', citizenships: ['IN'] })
    expect(dropped).toEqual(['salary', 'birthCountry', 'status', 'history', 'workYears'])
  })

  it('names a day that does not exist', () => {
    expect(decode('v=1&asOf=2026-02-30&status=f1')).toEqual({ answers: { status: 'f1' }, dropped: ['asOf'] })
    expect(decode('v=1&asOf=2026-02-28')).toEqual({ answers: {}, asOf: '2026-02-28', dropped: [] })
    expect(decode('v=1&asOf=2026-02-28&rules=then')).toEqual({
      answers: {},
      asOf: '2026-02-28',
      ofItsDay: true,
      dropped: [],
    })
  })

  it('takes the first of two days, and names the other', () => {
    expect(decode('asOf=2026-02-28&asOf=2026-03-01')).toStrictEqual({
      answers: {},
      asOf: '2026-02-28',
      dropped: ['asOf'],
    })
    expect(decode('asOf')).toStrictEqual({ answers: {}, dropped: ['asOf'] })
  })

  it('reads a link of its day as such', () =>
    expect(decode(encodeOfItsDay(catalogue, { status: 'f1' }, '2026-02-28'))).toStrictEqual({
      answers: { status: 'f1' },
      asOf: '2026-02-28',
      ofItsDay: true,
      dropped: [],
    }))

  it.each([
    ['v=1', []],
    ['v=2', ['v=2']],
    ['v', ['v=']],
    ['v=123456789', ['v=12345678']],
    ['v=%', ['v=']],
    ['=f1', ['']],
    ['embed=1', []],
  ])('names a version that it does not know: %s', (text, dropped) =>
    expect(decode(text)).toStrictEqual({ answers: {}, dropped }),
  )

  it.each([
    ['birthCountry=ZZ', {}],
    ['birthCountry=IN', { birthCountry: 'IN' }],
    ['citizenships=IN.ZZ', {}],
    ['citizenships=ZZ.IN', {}],
    ['place=99999_ZZ', {}],
    ['place=99999_BR', { place: { area: '99999', home: 'BR' } }],
    ['place=99999_~', { place: { area: '99999', home: 'unsure' } }],
    ['place=~', { place: 'unsure' }],
  ])('knows the countries there are, and leaves areas to their table: %s', (text, answers) =>
    expect(decodeAnswers([...catalogue, place], text)).toStrictEqual({
      answers,
      dropped: Object.keys(answers).length > 0 ? [] : [text.split('=')[0]],
    }),
  )

  it('reads 8,000 characters and not one more', () => {
    const text = `status=f1&x=${'y'.repeat(8_000 - 'status=f1&x='.length)}`
    expect(decode(text).dropped).toEqual(['x'])
    expect(decode(`${text}y`).dropped).toEqual(['…'])
  })

  it('does not repeat a long name at length', () =>
    expect(decode(`${'x'.repeat(5_000)}=1`).dropped).toEqual(['x'.repeat(40)]))

  it('reads the beginning of an endless text', () => {
    const { answers } = decode(`status=f1&${'x=1&'.repeat(100_000)}`)
    expect(answers).toEqual({ status: 'f1' })
  })

  it('says that it read no further', () => {
    expect(decode(`status=f1&${'x'.repeat(100_000)}`)).toEqual({ answers: { status: 'f1' }, dropped: ['…'] })
    expect(decode('y'.repeat(100_000))).toEqual({ answers: {}, dropped: ['…'] })
  })

  it.each([
    ['none among others', 'history=none.j'],
    ['a country twice', 'citizenships=IN.CA.IN'],
    ['a program without its dates', 'exchangePrograms=scholar_no'],
    ['a date of five figures', 'studentDates=20266-01-01_yes_0___yes'],
    ['a salary in words', 'roleAndPay=ml-engineer_15-1252_41860_much__no'],
  ])('leaves out %s', (_, part) => expect(decode(part)).toEqual({ answers: {}, dropped: [part.split('=')[0]] }))

  it('shows no name that turns or breaks the text around it', () =>
    expect(decode('\u202eabc\u200f\ud83d=1&😀😀=2').dropped).toEqual(['abc', '😀😀']))

  it.each(['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty', 'valueOf'])(
    'takes %s for no question, no field and no option',
    (name) => {
      const { answers, dropped } = decode(`${name}=polluted&status=${name}&history=${name}.j&citizenships=${name}`)
      expect(Object.keys(answers)).toEqual([])
      expect(dropped).toEqual([name, 'status', 'history', 'citizenships'])
      expect(Object.getPrototypeOf(answers)).toBe(Object.prototype)
      expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false)
      expect(decode(`ownership=${name}`).answers).toEqual({})
    },
  )
})
