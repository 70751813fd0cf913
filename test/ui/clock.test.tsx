import { act, screen, waitFor } from '@testing-library/react'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { calendarDay } from '../../src/app/day'
import { answerIn, heading, open, review, TODAY } from '../support/wizard'

const LINK = 'v=1&status=abroad&citizenships=IN'
const zone = process.env['TZ']
const setClock = (now: string) => vi.setSystemTime(new Date(now))
afterEach(() => {
  if (zone === undefined) delete process.env['TZ']
  else process.env['TZ'] = zone
  setClock(`${TODAY}T12:00:00`)
})

const returnToTab = () => act(() => void window.dispatchEvent(new Event('focus')))
const notice = 'The date is now 21 November 2026; this page still goes by 20 November 2026.'

describe('A page that stays open past midnight', () => {
  it('keeps its day until somebody goes on under the new one, and no answer changes', async () => {
    const user = await open(`results?${LINK}`)
    expect(screen.queryByText(notice)).not.toBeInTheDocument()
    setClock('2026-11-21T00:00:01')
    returnToTab()
    expect(screen.getByText(notice)).toBeInTheDocument()
    expect(document.querySelector('.caption')).toHaveTextContent('20 November 2026')
    await user.click(screen.getByRole('button', { name: 'Go on under the new date' }))
    expect(screen.queryByText(notice)).not.toBeInTheDocument()
    expect(document.querySelector('.caption')).toHaveTextContent('21 November 2026')
    expect(document.querySelector('#content')).toHaveFocus()
    await review()
    expect(answerIn('Where you are now')).toBe('Outside the United States')
  })
})

describe('A page open under the day before', () => {
  it('leaves what was typed in its field', async () => {
    // This tab goes by 21 November since.
    const user = await open(`q/birthCountry?${LINK}`)
    await user.selectOptions(screen.getByRole('combobox'), 'DE')
    setClock('2026-11-22T08:00:00')
    returnToTab()
    await user.click(await screen.findByRole('button', { name: 'Go on under the new date' }))
    expect(heading()).toHaveTextContent('In which country were you born?')
    expect(screen.getByRole('combobox')).toHaveValue('DE')
  })
})

describe('Midnight', () => {
  it.each([
    ['America/New_York', '2026-11-20T23:59:58-05:00', '2026-11-21'],
    // The clock goes from 23:59 to 1:00.
    ['America/Santiago', '2026-09-05T23:59:58-04:00', '2026-09-06'],
    // An hour comes twice that day, and then one is left out.
    ['America/New_York', '2026-11-01T00:30:00-04:00', '2026-11-02'],
    ['America/New_York', '2026-03-08T00:30:00-05:00', '2026-03-09'],
    ['Pacific/Kiritimati', '2026-11-20T23:59:58+14:00', '2026-11-21'],
  ])('is noticed in %s after %s', async (place, evening, day) => {
    process.env['TZ'] = place
    vi.useFakeTimers({ now: new Date(evening) })
    const before = calendarDay.current()
    const seen = new Set<string>()
    const stop = calendarDay.subscribe(() => seen.add(calendarDay.current()))
    await vi.advanceTimersByTimeAsync(25 * 60 * 60 * 1000)
    stop()
    expect([...seen].filter((one) => one !== before)[0]).toBe(day)
    const count = vi.getTimerCount()
    vi.useRealTimers()
    vi.useFakeTimers({ toFake: ['Date'] })
    expect(count).toBe(0)
  })
})

describe('A clock that is wrong', () => {
  it.each([
    ['1970-01-01', 'This device says that today is 1 January 1970, before these rules were last read. Set its date right: everything here goes by it.'], // prettier-ignore
    ['2099-12-31', 'What changed after 8 October 2026 may be missing. By 31 December 2099 much may have changed. If that is not today’s date, set the clock of this device right.'], // prettier-ignore
  ])('says so, and the answers stay: %s', async (day, says) => {
    const user = await open(`results?${LINK}`)
    setClock(`${day}T12:00:00`)
    returnToTab()
    await user.click(await screen.findByRole('button', { name: 'Go on under the new date' }))
    await waitFor(() => expect(screen.getByText(says)).toBeInTheDocument())
    expect(document.querySelectorAll('[data-pathway]')).toHaveLength(18)
    await review()
    expect(answerIn('Where you are now')).toBe('Outside the United States')
  })
})
