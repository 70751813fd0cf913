import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { examples } from '../../src/examples/index'
import { catalogue } from '../../src/questions/index'
import { encodeAnswers } from '../../src/share/link'
import { pack, unpack } from '../../src/share/packed'
import { linkParameters, MOST_OF_A_LINK, readLink } from '../../src/share/shared-link'
import { fuzzedText, pickerOf, readingFault } from '../fuzz/links'
import { walkedAnswers } from '../support/arbitraries'

const TODAY = '2026-11-29'
const read = (text: string) => readLink(catalogue, text, TODAY)
const lengthOf = (parameters: string) => `#/results?${parameters}`.length

describe('A result link', () => {
  it.each(examples)('brings back $id, and the day', ({ answers, asOf }) =>
    expect(read(linkParameters(catalogue, answers, asOf))).toEqual({ answers, asOf, dropped: [] }),
  )

  it('brings back anybody, to whom however much applies, in at most 1,200 characters', () =>
    fc.assert(
      fc.property(walkedAnswers({ stops: false }), ({ answers, asOf }) => {
        const link = linkParameters(catalogue, answers, asOf)
        expect(lengthOf(link)).toBeLessThanOrEqual(MOST_OF_A_LINK)
        expect(read(link)).toEqual({ answers, asOf, dropped: [] })
      }),
      { numRuns: 1_000 },
    ))

  it('takes at most 400 characters for the median of the examples', () => {
    const lengths = examples.map(({ answers, asOf }) => lengthOf(linkParameters(catalogue, answers, asOf)))
    expect(lengths.sort((a, b) => a - b)[Math.floor(lengths.length / 2)]).toBeLessThanOrEqual(400)
  })

  it('is packed where it would be longer, and says the same', () => {
    const degree = {
      level: 'doctor',
      subject: 'ai',
      country: 'DE',
      state: 'awarded',
      month: '2020-05',
      evaluation: 'doctor',
    }
    const answers = { status: 'abroad', degrees: Array.from({ length: 5 }, () => degree), employers: ['company'] }
    const text = encodeAnswers(catalogue, answers)
    expect(read(`v=1&asOf=2026-11-20&z=${pack(text)}`)).toEqual({ answers, asOf: '2026-11-20', dropped: [] })
  })
})

describe('Packing', () => {
  it('brings back any text of answers', () =>
    fc.assert(
      fc.property(walkedAnswers(), ({ answers }) => {
        const text = encodeAnswers(catalogue, answers)
        expect(unpack(pack(text))).toBe(text)
      }),
    ))

  it.each([
    ['nothing', ''],
    ['other letters', 'a b'],
    ['random bytes', 'q80Xz-_9aGVsbG8'],
    ['half of it', pack('status=f1&'.repeat(50)).slice(0, 20)],
    ['a small text of a huge one', pack('a'.repeat(5_000_000))],
  ])('takes no %s', (_, text) => {
    expect(unpack(text)).toBeUndefined()
    expect(read(`status=f1&z=${text}`)).toEqual({ answers: { status: 'f1' }, dropped: ['z'] })
  })
})

describe('What contradicts itself', () => {
  it.each([
    ['a program that ends before it starts', 'exchangePrograms=scholar_no_2026-01-01_2025-01-01'],
    ['a degree awarded in the future', 'degrees=doctor__ai_DE___awarded_2027-05_doctor'],
    ['a stay that began in the future', 'hClock=cap_2027-05-01__0'],
    ['the length of a doctorate, which is not asked', 'degrees=doctor_4_ai_DE___awarded_2020-05_doctor'],
  ])('is left out and named: %s', (_, part) =>
    expect(read(`v=1&${part}&status=abroad`)).toEqual({ answers: { status: 'abroad' }, dropped: [part.split('=')[0]] }),
  )

  it('is seen from the day of the link', () => {
    const part = 'degrees=bachelor_4_cs_DE___studying_2026-06'
    expect(read(`asOf=2026-03-10&${part}`).dropped).toEqual([])
    expect(read(part).dropped).toEqual(['degrees'])
  })
})

describe('Ten thousand damaged links and random texts', () => {
  it('are read without a fault, and what is kept comes back from its own link', () => {
    const pick = pickerOf(20_261_129)
    for (let count = 0; count < 10_000; count += 1) {
      const text = fuzzedText(pick)
      expect([readingFault(text), text]).toEqual([undefined, text])
    }
  })
})
