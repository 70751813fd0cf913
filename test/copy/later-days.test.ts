import { describe, expect, it } from 'vitest'
import { cellTexts } from '../../src/copy/attributes'
import { criterionWords, isStepOn, noteOn } from '../../src/copy/pathways'
import { openingWords } from '../../src/copy/reasons'
import { policyOn } from '../../src/domain/parameter'
import { reader } from '../../src/domain/reading'
import { gridOf } from '../../src/pathways/attributes'
import { families } from '../../src/pathways/copy'
import { pathways } from '../../src/pathways/index'

const MONTHS = 'January February March April May June July August September October November December'.split(' ')
const SINCE = new RegExp(`\\b(?:Since|From) (?:(\\d{1,2}) )?(${MONTHS.join('|')}) (20\\d\\d)`)

/** The day from which a sentence speaks, "Since 18 September 2026", as far as it names one. */
function sinceIn(text: string): string | undefined {
  const [, day, month = '', year] = SINCE.exec(text) ?? []
  const at = String(MONTHS.indexOf(month) + 1).padStart(2, '0')
  return year === undefined ? undefined : `${year}-${at}-${(day ?? '').padStart(2, '0')}`.replace(/-00$/, '')
}

const notes = families.flatMap(({ criteria }) =>
  Object.entries(criteria).flatMap(([id, { note, noteFrom }]) => (note === undefined ? [] : [{ id, note, noteFrom }])),
)

describe('what a later day brought is not told of an earlier one', () => {
  it('in notes that say since when', () => {
    const dated = notes.filter(({ note }) => sinceIn(note) !== undefined)
    expect(dated.length).toBeGreaterThan(2)
    for (const { id, note, noteFrom = '' } of dated) expect(noteFrom >= (sinceIn(note) ?? ''), id).toBe(true)
  })

  it('in steps that say since when', () => {
    const steps = families.flatMap((family) => Object.entries(family.steps ?? {}))
    const dated = steps.filter(([, text]) => sinceIn(text) !== undefined)
    expect(dated.length).toBeGreaterThan(2)
    for (const [id, text] of dated) {
      const since = (sinceIn(text) ?? '').padEnd(10, '-01')
      expect(isStepOn(id, since), id).toBe(true)
      expect(isStepOn(id, '2026-03-10'), id).toBe(false)
    }
  })

  it.each([
    ['h1b.layoffs', '2026-09-17', '2026-09-18'], // EO 14431
    ['opt.cptUnder12', '2026-08-11', '2026-08-12'], // SEVP Broadcast 2608-01
    ['h1bCap.registration.window', '2026-03-19', '2026-03-20'], // the window of fiscal year 2027 closed on 19 March
    ['common.travelBanVisa.h1b.issued', '2025-12-31', '2026-01-01'], // Proclamation 10998
  ])('%s', (id, before, from) => {
    expect(noteOn(criterionWords(id), before)).toBeUndefined()
    expect(noteOn(criterionWords(id), from)).toBe(criterionWords(id).note)
    expect(criterionWords(id).note).toBeDefined()
  })

  it.each([
    ['common.adjustmentDiscretion', '2026-05-20', '2026-05-21'], // PM-602-0199
    ['common.noRfeDenial', '2026-08-04', '2026-08-05'], // PA-2026-05
    ['tn.socialMedia', '2026-09-30', '2026-10-01'],
  ])('the step %s', (id, before, from) => {
    expect([isStepOn(id, before), isStepOn(id, from)]).toEqual([false, true])
  })
})

describe('the H-1B window', () => {
  it('is told by past pattern only while its day is not known', () => {
    expect(openingWords({ event: 'registrationWindow' })).toContain('from past pattern')
    expect(openingWords({ event: 'registrationWindow', on: '2026-03-04' })).toBe(
      'the next H-1B registration window, 4 March 2026',
    )
  })
})

describe('a cell of the grid', () => {
  const nobody = reader({}, new Set())
  const days = ['1999-01-01', '2025-10-01', '2026-03-10', '2026-11-20', '2027-06-01', '2050-01-01']
  it.each(days)('says nothing twice on %s', (asOf) => {
    const rows = gridOf(
      pathways.map(({ id }) => id),
      { read: nobody, policy: policyOn(asOf) },
    )
    for (const { attribute, cells } of rows)
      for (const cell of cells) {
        const texts = cellTexts(cell).map(({ text }) => text)
        expect(new Set(texts).size, `${attribute}: ${texts.join(' / ')}`).toBe(texts.length)
      }
  })

  it('keeps the sources of all that it says once', () => {
    const twice = (label: string) => ({
      says: 'common.notKnown',
      figures: { day: { unit: 'date', value: '2025-10-01' } } as const,
      cites: [{ label, url: 'https://x.test', checked: '2026-10-08', confidence: 'primary' } as const],
    })
    expect(cellTexts([twice('a'), twice('b')]).map(({ cites }) => cites.map(({ label }) => label))).toEqual([
      ['a', 'b'],
    ])
  })
})
