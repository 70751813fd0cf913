import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { accentTokens, contrast } from '../../src/ui/parts/accent'

const hex = fc.integer({ min: 0, max: 0xffffff }).map((number) => `#${number.toString(16).padStart(6, '0')}`)
const LIGHT = '#ffffff'
const DARK = '#101419'

describe('The contrast of two colours', () => {
  // Published pairs: the ends of the scale, and the greys on both sides of 4.5 on white.
  it.each([
    ['#000000', '#ffffff', 21],
    ['#ffffff', '#ffffff', 1],
    ['#767676', '#ffffff', 4.54],
    ['#777777', '#ffffff', 4.48],
    ['#0000ff', '#ffffff', 8.59],
    ['#ff0000', '#ffffff', 4],
  ])('of %s and %s is %f to 1', (one, other, ratio) => {
    expect(contrast(one, other)).toBeCloseTo(ratio, 1)
    expect(contrast(other, one)).toBe(contrast(one, other))
  })
})

describe('A host’s accent', () => {
  it.each([
    ['#767676', false, true],
    ['#777777', false, false],
    ['#9fd3c2', true, true],
    ['#9fd3c2', false, false],
    ['#8a1d45', true, false],
  ])('%s on the dark ground: %s, is taken: %s', (accent, isDark, isTaken) =>
    expect(accentTokens(accent, isDark) !== undefined).toBe(isTaken),
  )

  it('can be read on its ground, and so can the text on it, also under the pointer', () =>
    fc.assert(
      fc.property(hex, fc.boolean(), (accent, isDark) => {
        const tokens = accentTokens(accent, isDark)
        if (tokens === undefined) return
        const read = (name: string) => tokens[`--${name}`] ?? ''
        expect(contrast(read('accent'), isDark ? DARK : LIGHT)).toBeGreaterThanOrEqual(4.5)
        for (const ground of ['accent', 'accent-hover'])
          expect(contrast(read('on-accent'), read(ground))).toBeGreaterThanOrEqual(4.5)
        // Main text on a selected card; an outline beside the ground.
        expect(contrast(isDark ? '#eceff3' : '#12171f', read('accent-soft'))).toBeGreaterThanOrEqual(4.5)
        expect(contrast(read('accent-mid'), isDark ? DARK : LIGHT)).toBeGreaterThanOrEqual(2)
      }),
    ))
})
