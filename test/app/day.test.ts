import { afterEach, describe, expect, it, vi } from 'vitest'
import { dayOf, timeOf, today } from '../../src/app/browser'
import { addDays } from '../../src/domain/dates'
import { CHECKED } from '../../src/policy/sources'

const zone = process.env['TZ']
afterEach(() => {
  vi.useRealTimers()
  if (zone === undefined) delete process.env['TZ']
  else process.env['TZ'] = zone
})

/** Somewhere, at an instant. */
function at(place: string, instant: string): void {
  process.env['TZ'] = place
  vi.useFakeTimers({ toFake: ['Date'], now: new Date(instant) })
}

describe('Today', () => {
  // Worked out by hand from the offset of the place on that day.
  it.each([
    ['Etc/GMT+12', '2026-11-21T11:59:59Z', '2026-11-20'],
    ['Etc/GMT+12', '2026-11-21T12:00:00Z', '2026-11-21'],
    ['Pacific/Honolulu', '2026-11-20T09:59:59Z', '2026-11-19'],
    ['America/New_York', '2026-11-20T04:59:59Z', '2026-11-19'],
    ['America/New_York', '2026-11-20T05:00:00Z', '2026-11-20'],
    ['America/New_York', '2026-07-01T03:59:59Z', '2026-06-30'],
    ['America/New_York', '2026-07-01T04:00:00Z', '2026-07-01'],
    ['Europe/London', '2026-03-29T01:00:00Z', '2026-03-29'],
    ['Asia/Kolkata', '2026-11-19T18:29:59Z', '2026-11-19'],
    ['Asia/Kolkata', '2026-11-19T18:30:00Z', '2026-11-20'],
    ['Asia/Kathmandu', '2026-11-19T18:15:00Z', '2026-11-20'],
    ['Australia/Lord_Howe', '2026-04-04T13:00:00Z', '2026-04-05'],
    ['Pacific/Kiritimati', '2026-11-19T10:00:00Z', '2026-11-20'],
    // These places have no midnight on these days: the clock goes from 23:59 to 1:00.
    ['America/Santiago', '2026-09-06T03:59:59Z', '2026-09-05'],
    ['America/Santiago', '2026-09-06T04:00:00Z', '2026-09-06'],
    ['Africa/Cairo', '2026-04-23T22:00:00Z', '2026-04-24'],
    // Samoa left this day out.
    ['Pacific/Apia', '2011-12-30T09:59:59Z', '2011-12-29'],
    ['Pacific/Apia', '2011-12-30T10:00:00Z', '2011-12-31'],
  ])('in %s at %s is %s', (place, instant, day) => {
    at(place, instant)
    expect(today()).toBe(day)
    expect(dayOf(instant)).toBe(day)
  })

  it.each([
    ['1970-01-01T12:00:00Z', '1970-01-01'],
    ['2099-12-31T12:00:00Z', '2099-12-31'],
    // No day of four-digit years: the rules then stand as they were last read.
    ['0970-01-01T12:00:00Z', CHECKED],
    ['+012026-11-20T12:00:00Z', CHECKED],
  ])('is what the clock says, as far as it is a day: %s', (instant, day) => {
    at('UTC', instant)
    expect(today()).toBe(day)
  })

  it('is the day on which the rules were last read where the clock cannot be read', () => {
    vi.stubGlobal(
      'Date',
      class extends Date {
        constructor() {
          super(Number.NaN)
        }
      },
    )
    expect(today()).toBe(CHECKED)
    vi.unstubAllGlobals()
  })
})

describe('The time of day', () => {
  it.each([
    ['America/New_York', '2026-11-01T05:30:00Z', '01:30'],
    // The hour that comes twice.
    ['America/New_York', '2026-11-01T06:30:00Z', '01:30'],
    ['America/New_York', '2026-03-08T07:00:00Z', '03:00'],
    ['Asia/Kolkata', '2026-11-20T00:00:00Z', '05:30'],
  ])('in %s at %s is %s', (place, instant, time) => {
    at(place, instant)
    expect(timeOf(instant)).toBe(time)
  })
})

describe('Days', () => {
  it('are counted alike everywhere, over every change of the clock', () => {
    const counted = (place: string) => {
      process.env['TZ'] = place
      return Array.from({ length: 800 }, (_, days) => addDays('2025-12-01', days)).join()
    }
    const places = [
      'UTC',
      'America/New_York',
      'America/Santiago',
      'Australia/Lord_Howe',
      'Pacific/Apia',
      'Africa/Cairo',
    ]
    expect(new Set(places.map(counted)).size).toBe(1)
  })
})
