import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import * as z from 'zod/mini'
import {
  choice,
  date,
  entries,
  entry,
  type Field,
  type FieldValue,
  month,
  several,
  text,
  wholeNumber,
  yesNo,
} from '../../src/domain/field'
import { valueOf } from '../support/codecValues'

type Decoded = { readonly value: unknown } | { readonly code: string | undefined }

/** What a field makes of a text. */
function decoded(field: Field, words: string): Decoded {
  const result = z.safeDecode<z.ZodMiniType<unknown, string>>(field.codec, words)
  return result.success ? { value: result.data } : { code: result.error.issues[0]?.message }
}

const level = choice(['bachelor', 'master', 'first-professional'])
const awards = several(['major', 'national', 'paper', 'none'])
const years = wholeNumber(0, 60)
const pay = wholeNumber(1_000, 5_000_000, { unit: 'usd' })
const from = date({ least: -2, most: 10 })
const awarded = month({ most: 8 })
const birth = entry('countries')
const citizenships = entries('citizenships', 4)
const cip = text(/^\d{2}\.\d{4}$/, { inputMode: 'decimal' })

describe('each kind of field takes what it is for', () => {
  it.each<[string, Field, string, unknown]>([
    ['choice', level, 'master', 'master'],
    ['choice with a dash', level, 'first-professional', 'first-professional'],
    ['yes or no', yesNo(), 'yes', 'yes'],
    ['several, one', awards, 'paper', ['paper']],
    ['several', awards, 'major.paper', ['major', 'paper']],
    ['several, in another order', awards, 'paper.major', ['major', 'paper']],
    ['none of them', awards, 'none', ['none']],
    ['number', years, '7', 7],
    ['nought', years, '0', 0],
    ['the least and the most', years, '60', 60],
    ['thousands', pay, '185,000', 185_000],
    ['thousands with spaces', pay, ' 185 000 ', 185_000],
    ['dollars', pay, '$185,000', 185_000],
    ['dollars with spaces', pay, '$182 000', 182_000],
    ['dollars by name', pay, 'USD 182,000', 182_000],
    ['dollars at the end', pay, '182000 USD', 182_000],
    ['US dollars', pay, 'US$182,000.00', 182_000],
    ['Indian groups', pay, '1,82,000', 182_000],
    ['Swiss groups', pay, '182’000', 182_000],
    ['spaces that do not break', pay, '182\u00a0000\u202f', 182_000],
    ['full-width figures', pay, '＄１８２，０００', 182_000],
    ['Arabic figures', years, '\u0661\u0662', 12],
    ['Devanagari figures', years, '\u0967\u0968', 12],
    ['marks of direction', years, '\u200f7\u200e', 7],
    ['full-width figures in a date', from, '２０２７-３-４', '2027-03-04'],
    ['date', from, '2027-03-04', '2027-03-04'],
    ['date without zeros', from, '2027-3-4', '2027-03-04'],
    ['leap day', from, '2028-2-29', '2028-02-29'],
    ['first date', from, '1960-01-01', '1960-01-01'],
    ['last date', from, '2100-12-31', '2100-12-31'],
    ['month', awarded, '2027-3', '2027-03'],
    ['entry', birth, 'IN', 'IN'],
    ['area', entry('areas'), '41860', '41860'],
    ['entries', citizenships, 'IN.CA', ['IN', 'CA']],
    ['text', cip, ' 11.0701 ', '11.0701'],
  ])('%s', (_, field, words, value) => expect(decoded(field, words)).toEqual({ value }))
})

describe('each kind of field refuses the rest', () => {
  it.each<[string, Field, string, string]>([
    ['nothing', level, '', 'missing'],
    ['an option it does not have', level, 'phd', 'missing'],
    ['another case', level, 'Master', 'missing'],
    ['a property of every object', level, 'constructor', 'missing'],
    ['no option', awards, '', 'missing'],
    ['only dots', awards, '..', 'missing'],
    ['an option it does not have among others', awards, 'major.phd', 'missing'],
    ['an option twice', awards, 'major.major', 'missing'],
    ['none with another', awards, 'major.none', 'missing'],
    ['another with none', awards, 'none.major', 'missing'],
    ['no number', years, '', 'missing'],
    ['blanks', years, '  ', 'missing'],
    ['a word', years, 'seven', 'missing'],
    ['a fraction', years, '7.5', 'fraction'],
    ['a fraction with a comma', years, '2,5', 'fraction'],
    ['what may be a fraction or thousands', pay, '182.000', 'fraction'],
    ['cents', pay, '$182,000.50', 'fraction'],
    ['below nought', years, '-1', 'range'],
    ['below nought, with a true minus', years, '−1', 'range'],
    ['far too much', pay, '1000000000', 'range'],
    ['more figures than a number holds', pay, '9'.repeat(400), 'range'],
    ['nothing at all', pay, '0', 'range'],
    ['a word for a number', pay, '15k a month', 'missing'],
    ['a letter of another script', pay, '১৮২০০০ টাকা', 'missing'],
    ['a picture', pay, '💰', 'missing'],
    ['a text without end', pay, 'x'.repeat(100_000), 'missing'],
    ['an exponent for money', pay, '1.8e5', 'missing'],
    ['groups of another size', pay, '18,20,00', 'missing'],
    ['an exponent', years, '1e1', 'missing'],
    ['hexadecimal', years, '0x10', 'missing'],
    ['one above the most', years, '61', 'range'],
    ['one below the least', pay, '999', 'range'],
    ['a day that does not exist', from, '2027-02-29', 'day'],
    ['the 31st of a month of 30', from, '2027-4-31', 'day'],
    ['no day', from, '2027-4-0', 'day'],
    ['month 13', from, '2027-13-1', 'month'],
    ['month 0', from, '2027-0-1', 'month'],
    ['a year of five figures', from, '20266-3-1', 'year'],
    ['a year of two figures', from, '27-3-1', 'year'],
    ['a word for a day', from, '2027-3-x', 'missing'],
    ['a date the other way round', from, '04-03-2027', 'year'],
    ['half a date', from, '2027-03', 'missing'],
    ['no date', from, '', 'missing'],
    ['a year long past', from, '1959-12-31', 'range'],
    ['a year far ahead', from, '2101-01-01', 'range'],
    ['a thirteenth month', awarded, '2027-13', 'month'],
    ['a day for a month', awarded, '2027-03-01', 'missing'],
    ['a month long past', awarded, '1959-12', 'range'],
    ['a month far ahead', awarded, '2101-01', 'range'],
    ['a code in small letters', birth, 'in', 'missing'],
    ['a name', birth, 'India', 'missing'],
    ['no entry', citizenships, '', 'missing'],
    ['five entries where four may be', citizenships, 'IN.CA.FR.DE.JP', 'range'],
    ['an entry twice', citizenships, 'IN.CA.IN', 'repeated'],
    ['a code that is too short', cip, '11.07', 'missing'],
  ])('%s', (_, field, words, code) => expect(decoded(field, words)).toEqual({ code }))

  it('“~” is a word of the question, never a value of the field', () => {
    const fields = [level, awards, years, from, awarded, birth, citizenships, cip, choice(['a'], { unsure: true })]
    expect(fields.map((field) => 'code' in decoded(field, '~'))).toEqual(fields.map(() => true))
  })
})

describe('round trips', () => {
  it.each<[string, Field]>([
    ['choice', level],
    ['several', awards],
    ['number', pay],
    ['date', from],
    ['month', awarded],
    ['entry', birth],
    ['entries', citizenships],
    ['text', cip],
  ])('%s', (_, field) =>
    fc.assert(
      fc.property(valueOf(field), (value) => {
        const written = z.encode<z.ZodMiniType<unknown, string>>(field.codec, value)
        expect(written).not.toMatch(/[_*~]/)
        expect(decoded(field, written)).toEqual({ value })
      }),
      { numRuns: 1_000 },
    ),
  )

  it('what is read is written the same way again', () =>
    fc.assert(
      fc.property(fc.shuffledSubarray(['major', 'national', 'paper'], { minLength: 1 }), (picked) => {
        const value = z.decode(awards.codec, picked.join('.'))
        expect(z.decode(awards.codec, z.encode(awards.codec, value))).toEqual(value)
        expect(new Set<string>(value)).toEqual(new Set(picked))
      }),
      { numRuns: 1_000 },
    ))

  it('no text makes a field throw', () =>
    fc.assert(
      fc.property(
        fc.oneof(fc.string(), fc.stringMatching(/^[a-z0-9.,$~_* -]*$/)),
        fc.constantFrom<Field>(level, awards, pay, from, awarded, birth, citizenships, cip),
        (words, field) => void decoded(field, words),
      ),
      { numRuns: 1_000 },
    ))
})

it('knows the types of its values', () => {
  const days = wholeNumber(0, 90, { unsure: true })
  const unsure: FieldValue<typeof days> = 'unsure'
  const number: FieldValue<typeof years> = 7
  expect([unsure, number]).toEqual(['unsure', 7])
  expect([days.unsure, years.unsure]).toEqual([true, false])
})
