import { describe, expect, it } from 'vitest'
import { type Point, seriesOf } from '../../src/plan/queue-history'
import { movementOver } from '../../src/plan/queue-movement'
import type { Cutoff } from '../../src/policy/visa-bulletin'

const days = (from: string, to: string) => (Date.parse(to) - Date.parse(from)) / 86_400_000
const over = (preference: 'eb1' | 'eb2' | 'eb3', column: 'ROW' | 'CN' | 'IN', until: string, years: number) =>
  movementOver(seriesOf(preference, column, until), 'finalAction', years)

describe('How far a Final Action Date moved', () => {
  // The dates at both ends are those of the bulletins.
  it.each([
    ['eb2', 'IN', '2026-10', 1, '2013-04-01', '2013-11-01'],
    ['eb2', 'IN', '2026-10', 5, '2011-09-01', '2013-11-01'],
    ['eb2', 'IN', '2026-10', 10, '2007-01-15', '2013-11-01'],
    ['eb2', 'CN', '2026-10', 10, '2012-02-15', '2021-10-01'],
    ['eb3', 'IN', '2026-10', 5, '2014-01-01', '2014-01-01'],
    ['eb3', 'IN', '2022-10', 1, '2014-01-01', '2012-04-01'],
    ['eb3', 'ROW', '2026-10', 1, '2023-04-01', '2024-05-15'],
    ['eb1', 'IN', '2026-10', 1, '2022-02-15', '2023-02-01'],
  ] as const)('%s %s, %s, %i years: from %s to %s', (preference, column, until, years, then, now) =>
    expect(over(preference, column, until, years)?.change).toEqual({ kind: 'moved', days: days(then, now) }),
  )

  it.each([
    ['eb1', 'ROW', '2026-10', 10, 'current'],
    ['eb1', 'IN', '2026-10', 5, 'closed'],
    ['eb1', 'IN', '2021-10', 1, 'opened'],
    ['eb2', 'ROW', '2026-10', 5, 'closed'],
    ['eb2', 'ROW', '2026-09', 1, 'opened'],
    ['eb2', 'IN', '2026-09', 1, 'noneNow'],
    ['eb1', 'IN', '2020-09', 1, 'noneThen'],
    ['eb1', 'ROW', '2024-05', 5, 'unread'],
    ['eb1', 'ROW', '2015-10', 5, 'unread'],
  ] as const)('%s %s, %s, %i years: %s, which is no count of days', (preference, column, until, years, kind) =>
    expect(over(preference, column, until, years)?.change).toEqual({ kind }),
  )

  it('counts the months without numbers: India EB-2, July to September 2026', () =>
    expect(over('eb2', 'IN', '2026-10', 1)).toMatchObject({ since: '2025-10', monthsUnavailable: 3, monthsCurrent: 0 }))

  it('counts where a date went back, not where numbers ran out: India EB-2 in June 2026', () =>
    expect(over('eb2', 'IN', '2026-10', 1)?.setbacks).toBe(1))

  it('counts where a cutoff came: EB-2 of all other countries was current from April to September 2026', () =>
    expect(over('eb2', 'ROW', '2026-10', 1)).toMatchObject({ monthsCurrent: 6, setbacks: 1, monthsCut: 6 }))

  it('India EB-1 went back in June and July 2026', () =>
    expect(over('eb1', 'IN', '2026-10', 1)).toMatchObject({ setbacks: 2, monthsUnavailable: 0 }))

  it('has no Dates for Filing before October 2015 to measure from', () =>
    expect(movementOver(seriesOf('eb2', 'IN', '2025-09'), 'filing', 10)?.change).toEqual({ kind: 'unread' }))

  it('knows nothing of no series', () => expect(movementOver([], 'filing', 1)).toBeUndefined())

  it('sees a step back across months that were not read', () => {
    const at = (month: string, finalAction: Cutoff | undefined): Point => ({ month, finalAction, filing: undefined })
    const series = [
      at('2020-01', { before: '2015-01-01' }),
      at('2020-02', undefined),
      at('2021-01', { before: '2014-12-31' }),
    ]
    expect(movementOver(series, 'finalAction', 1)).toMatchObject({ change: { kind: 'moved', days: -1 }, setbacks: 1 })
  })
})
