import { describe, expect, it } from 'vitest'
import { CALENDAR, mixedLaw } from '../../src/domain/mixed'
import { policyOn } from '../../src/domain/parameter'

describe('A mixture of the law of two days', () => {
  const mixed = (...moved: readonly string[]) =>
    mixedLaw(policyOn('2026-01-15'), policyOn('2026-11-20'), new Set(moved))

  it('stands on the first day, or on the second where the calendar has moved', () => {
    expect(mixed().asOf).toBe('2026-01-15')
    expect(mixed(CALENDAR).asOf).toBe('2026-11-20')
  })
})
