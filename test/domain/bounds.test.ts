import { describe, expect, it } from 'vitest'
import { dateBounds, isOutOfRange } from '../../src/domain/bounds'
import { choice, date, month } from '../../src/domain/field'

const TODAY = '2026-11-20'

describe('the days a field takes', () => {
  it.each([
    ['no bounds of its own', date({}), '1960-01-01', '2100-12-31'],
    ['nothing to come', date({ most: 0 }), '1960-01-01', TODAY],
    ['a year back to eight ahead', date({ least: -1, most: 8 }), '2025-11-20', '2034-11-20'],
    ['from a day on', date({ least: '1990-07-01' }), '1990-07-01', '2100-12-31'],
    ['months, to eight years ahead', month({ most: 8 }), '1960-01-01', '2034-11-20'],
    ['no date at all', choice(['a']), '1960-01-01', '2100-12-31'],
  ])('%s', (_, field, from, until) => expect(dateBounds(field, TODAY)).toEqual([from, until]))
})

describe('what is out of range', () => {
  const ofAYear = date({ least: -1, most: 1 }, { unsure: true })
  const months = month({ least: -1, most: 1 })
  it.each([
    ['2025-11-19', true],
    ['2025-11-20', false],
    ['2027-11-20', false],
    ['2027-11-21', true],
    ['unsure', false],
    [undefined, false],
  ])('of a year back and a year ahead: %s is %s', (value, is) => expect(isOutOfRange(ofAYear, value, TODAY)).toBe(is))

  it.each([
    ['2025-10', true],
    ['2025-11', false],
    ['2027-11', false],
    ['2027-12', true],
  ])('of months, by the month alone: %s is %s', (value, is) => expect(isOutOfRange(months, value, TODAY)).toBe(is))

  it('nothing but dates', () => expect(isOutOfRange(choice(['1900-01-01']), '1900-01-01', TODAY)).toBe(false))
})
