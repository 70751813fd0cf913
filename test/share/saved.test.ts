import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { catalogue } from '../../src/questions/index'
import { encodeAnswers } from '../../src/share/link'
import { MOST_SAVED, readSaved, type Saved, writeSaved } from '../../src/share/saved'
import { walkedAnswers } from '../support/arbitraries'

const CASES = { numRuns: 500 }
const AT = '2026-11-20T12:00:00.000Z'

const write = (saved: Saved) => writeSaved(catalogue, saved)
const read = (text: string) => readSaved(catalogue, text)
const recordWith = (parts: object): string =>
  JSON.stringify({ app: 'visa-pathway-wizard', v: 1, savedAt: AT, answers: 'v=1&status=h1b', ...parts })

const people = fc
  .tuple(walkedAnswers(), fc.date({ min: new Date('2020-01-01'), max: new Date('2090-01-01'), noInvalidDate: true }))
  .map(([{ answers }, at]): Saved => ({ answers, savedAt: at.toISOString() }))

describe('a record of answers', () => {
  it('brings back the answers of anybody, the day and the instant', () =>
    fc.assert(
      fc.property(people, (saved) => {
        expect(read(write(saved))).toEqual({ ok: true, saved, dropped: [] })
      }),
      CASES,
    ))

  it('holds the answers as a link does, and stays far below the most that is read', () =>
    fc.assert(
      fc.property(people, (saved) => {
        expect(write(saved)).toContain(encodeAnswers(catalogue, saved.answers))
        expect(write(saved).length).toBeLessThan(MOST_SAVED / 8)
      }),
      CASES,
    ))

  it('needs no day of the rules, and no answers', () => {
    const saved = { answers: {}, savedAt: AT }
    expect(read(write(saved))).toEqual({ ok: true, saved, dropped: [] })
  })

  it('is read as an editor leaves it: other line ends, and a mark of the byte order', () => {
    const text = write({ answers: { status: 'h1b' }, savedAt: AT })
    expect(read(`\uFEFF${text.replaceAll('\n', '\r\n')}`)).toMatchObject({ ok: true, dropped: [] })
  })
})

describe('reading any text', () => {
  const anyText = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 300 }),
    fc.json(),
    fc
      .record({ savedAt: fc.anything(), v: fc.anything(), answers: fc.anything() }, { requiredKeys: [] })
      .map(recordWith),
    fc.tuple(people.map(write), fc.nat(), fc.nat(9), fc.string({ maxLength: 9 })).map(([text, at, lost, mark]) => {
      const place = at % (text.length + 1)
      return text.slice(0, place) + mark + text.slice(place + lost)
    }),
  )

  it('never fails, and what it keeps can be written and read again', () =>
    fc.assert(
      fc.property(anyText, (text) => {
        const result = read(text)
        if (result.ok) expect(read(write(result.saved))).toEqual({ ok: true, saved: result.saved, dropped: [] })
      }),
      CASES,
    ))

  it.each([
    ['nothing', '', 'notJson'],
    ['a text', 'status=h1b', 'notJson'],
    ['half a file', write({ answers: { status: 'h1b' }, savedAt: AT }).slice(0, 60), 'notJson'],
    ['null', 'null', 'notOurs'],
    ['a number', '7', 'notOurs'],
    ['a list', '[1, 2]', 'notOurs'],
    ['another program’s file', '{"app": "other", "v": 1}', 'notOurs'],
    ['ours by its prototype', `{"__proto__": ${recordWith({})}}`, 'notOurs'],
    ['ours by its constructor', '{"constructor": {"app": "visa-pathway-wizard"}}', 'notOurs'],
    ['a later version', recordWith({ v: 2, answers: { other: 'shape' } }), 'newerVersion'],
    ['no version', recordWith({ v: undefined }), 'damaged'],
    ['a version in words', recordWith({ v: '1' }), 'damaged'],
    ['answers that are no text', recordWith({ answers: { status: 'h1b' } }), 'damaged'],
    ['no answers', recordWith({ answers: undefined }), 'damaged'],
    ['answers none of which can be read', recordWith({ answers: 'v=1&status=moon' }), 'damaged'],
    ['no instant', recordWith({ savedAt: 1_763_640_000_000 }), 'damaged'],
    ['a day that is none', recordWith({ savedAt: '2026-02-30T12:00:00.000Z' }), 'damaged'],
    ['an hour that is none', recordWith({ savedAt: '2026-02-03T25:00:00.000Z' }), 'damaged'],
    ['five megabytes', recordWith({ answers: 'x'.repeat(5_000_000) }), 'tooLarge'],
    ['brackets without end', '['.repeat(100_000), 'tooLarge'],
    ['brackets as deep as may be', '['.repeat(MOST_SAVED), 'notJson'],
  ])('says what is wrong with %s', (_, text, fault) => expect(read(text)).toEqual({ ok: false, fault }))

  it.each([
    ['an answer that is not known', { answers: 'v=1&status=h1b&birthCountry=Atlantis' }, ['birthCountry']],
    ['names that objects have', { answers: 'v=1&__proto__=1&constructor=2&status=h1b' }, ['__proto__', 'constructor']],
  ])('with %s keeps the rest and names what is left out', (_, parts, dropped) =>
    expect(read(recordWith(parts))).toEqual({ ok: true, saved: { answers: { status: 'h1b' }, savedAt: AT }, dropped }),
  )
})
