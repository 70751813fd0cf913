import nodeIcal from 'node-ical'
import { afterEach, describe, expect, it } from 'vitest'
import { calendarFile, type FileEvent } from '../../src/plan/calendar/file'

const events: readonly FileEvent[] = [
  { id: 'a@x', day: '2027-03-01', title: 'H-1B registration 2027', text: 'One, two; three\\four\nfive', alarms: [14] },
  {
    id: 'b@x',
    day: '2027-06-30',
    title: 'Last day: File for the STEM extension',
    text: '“Curly” — ü',
    alarms: [30, 7],
  },
  { id: 'c@x', day: '2028-02-29', title: 'A leap day', text: 'x'.repeat(300), alarms: [] },
]
const text = () => calendarFile('Visa pathway dates', events, '2026-11-20')
const read = () => Object.values(nodeIcal.sync.parseICS(text())).flatMap((one) => (one?.type === 'VEVENT' ? [one] : []))

const zone = process.env['TZ']
afterEach(() => {
  if (zone === undefined) delete process.env['TZ']
  else process.env['TZ'] = zone
})

describe('The calendar file', () => {
  it('reads back, by another library, as it was made', () => {
    expect(read().map(({ uid, summary, description }) => [uid, summary, description])).toEqual(
      events.map(({ id, title, text: note }) => [id, title, note]),
    )
  })

  it.each(['UTC', 'Pacific/Auckland', 'America/Los_Angeles', 'Asia/Kolkata'])('names the same days in %s', (place) => {
    process.env['TZ'] = place
    const days = [...text().matchAll(/^DTSTART;VALUE=DATE:(\d{8})\r$/gm)].map(([, day]) => day)
    expect(days).toEqual(['20270301', '20270630', '20280229'])
    for (const { datetype } of read()) expect(datetype).toBe('date')
  })

  it('reminds so many days before, in the morning', () => {
    const triggers = [...text().matchAll(/^TRIGGER:(\S+)\r$/gm)].map(([, trigger]) => trigger)
    // Nine in the morning of the 14th, 30th and 7th day before.
    expect(triggers).toEqual(['-P13DT15H', '-P29DT15H', '-P6DT15H'])
  })

  it('keeps to lines of 75 bytes that end as RFC 5545 asks, and to the day it was made', () => {
    const lines = text().split('\r\n')
    expect(Math.max(...lines.map((line) => new TextEncoder().encode(line).length))).toBeLessThanOrEqual(75)
    expect(text()).not.toMatch(/[^\r]\n/)
    expect(text()).toMatch(/^DTSTAMP:20261120T000000Z\r$/m)
  })
})
