import { describe, expect, it } from 'vitest'
import { addMonths } from '../../src/domain/dates'
import { type Point, seriesOf } from '../../src/plan/queue-history'
import { COLUMNS, type Cutoff, PREFERENCES, rankOf, visaBulletin } from '../../src/policy/visa-bulletin'
import { bulletinHistory } from '../../src/reference/bulletin-history'

const LAST = '2026-10'
const told = (cutoff: Cutoff | undefined): string | undefined => (typeof cutoff === 'object' ? cutoff.before : cutoff)
const inMonth = (series: readonly Point[], month: string) => series.find((point) => point.month === month)
const queues = PREFERENCES.flatMap((preference) => COLUMNS.map((column) => [preference, column] as const))

describe('The bulletins, January 2013 to October 2026', () => {
  it('are all there, in order, each once', () => {
    const months = seriesOf('eb1', 'ROW', LAST).map(({ month }) => month)
    const expected = Array.from({ length: 166 }, (_, index) => addMonths('2013-01-01', index).slice(0, 7))
    expect(months).toEqual(expected)
  })

  it('end where the table of the rules begins, so that no month is held twice', () => {
    expect(bulletinHistory.trim().split('\n').at(-1)).toMatch(/^2023-09 /)
    expect(visaBulletin.periods[0]?.from).toBe('2023-10-01')
  })

  it('have a cell for every category, queue and chart', () => {
    const cells = bulletinHistory
      .trim()
      .split('\n')
      .map((line) => line.split(' ').slice(1))
    expect(cells.slice(0, 33).filter((row) => row.length !== 15)).toEqual([])
    expect(cells.slice(33).filter((row) => row.length !== 30)).toEqual([])
    expect(cells.flat().filter((cell) => !/^([CU?]|\d{6})$/.test(cell))).toEqual([])
  })

  it('stop at the month asked for', () => expect(seriesOf('eb2', 'IN', '2026-08').at(-1)?.month).toBe('2026-08'))

  // Transcribed from the Department of State's bulletins.
  it.each([
    ['2013-01', 'eb2', 'CN', '2007-12-08', undefined],
    ['2013-01', 'eb3', 'ROW', '2007-02-01', undefined],
    ['2014-10', 'eb2', 'IN', '2009-05-01', undefined],
    ['2015-07', 'eb3', 'PH', 'U', undefined],
    ['2015-09', 'eb3', 'CN', '2004-12-22', undefined],
    ['2015-10', 'eb3', 'CN', '2011-10-15', '2013-10-01'],
    ['2015-10', 'eb2', 'IN', '2005-05-01', '2009-07-01'],
    ['2016-10', 'eb2', 'CN', '2012-02-15', '2013-03-01'],
    ['2016-10', 'eb3', 'IN', '2005-03-01', '2005-07-01'],
    ['2018-10', 'eb1', 'ROW', '2017-04-01', '2018-06-01'],
    ['2018-10', 'eb2', 'IN', '2009-03-26', '2009-05-22'],
    ['2019-05', 'eb1', 'ROW', undefined, undefined],
    ['2019-06', 'eb3', 'ROW', undefined, undefined],
    ['2019-06', 'eb1', 'MX', '2018-04-22', '2018-09-01'],
    ['2019-09', 'eb1', 'IN', 'U', '2017-10-01'],
    ['2020-10', 'eb3', 'CN', '2017-07-01', '2018-06-01'],
    ['2021-10', 'eb1', 'IN', 'C', 'C'],
    ['2022-10', 'eb2', 'IN', '2012-04-01', '2012-05-01'],
    ['2023-09', 'eb1', 'ROW', '2023-08-01', 'C'],
    ['2023-10', 'eb2', 'ROW', '2022-07-08', '2023-01-01'],
    ['2024-10', 'eb3', 'IN', '2012-11-01', '2013-06-08'],
    ['2026-06', 'eb2', 'IN', '2013-09-01', '2015-01-15'],
    ['2026-07', 'eb2', 'IN', 'U', '2015-01-15'],
    ['2026-09', 'eb3', 'PH', '2023-08-01', '2024-01-01'],
    ['2026-10', 'eb1', 'CN', '2023-07-01', '2024-07-01'],
    ['2026-10', 'eb2', 'ROW', '2025-01-01', '2026-03-15'],
    ['2026-10', 'eb3', 'MX', '2024-05-15', '2024-08-01'],
    ['2026-10', 'eb3', 'PH', '2023-08-15', '2024-01-01'],
  ] as const)('%s, %s, %s: final action %s, filing %s', (month, preference, column, finalAction, filing) => {
    const point = inMonth(seriesOf(preference, column, LAST), month)
    expect([told(point?.finalAction), told(point?.filing)]).toEqual([finalAction, filing])
  })

  it('lack two months of all other countries, and no more', () => {
    const gaps = queues.flatMap(([preference, column]) =>
      seriesOf(preference, column, LAST)
        .filter(({ finalAction }) => finalAction === undefined)
        .map(({ month }) => `${preference} ${column} ${month}`),
    )
    expect(gaps).toEqual(
      PREFERENCES.flatMap((preference) => [`${preference} ROW 2019-05`, `${preference} ROW 2019-06`]),
    )
  })

  it('show Dates for Filing since October 2015', () =>
    expect(
      seriesOf('eb2', 'CN', LAST)
        .filter(({ filing }) => filing === undefined)
        .at(-1)?.month,
    ).toBe('2015-09'))

  it('never put all other countries behind one with a queue of its own, so that nobody else is asked for family', () => {
    const behind = queues.flatMap(([preference, column]) =>
      seriesOf(preference, column, LAST).flatMap(({ month, finalAction, filing }) => {
        const row = inMonth(seriesOf(preference, 'ROW', LAST), month)
        const isAhead = (own: Cutoff | undefined, general: Cutoff | undefined) =>
          own !== undefined && general !== undefined && rankOf(own) > rankOf(general)
        return isAhead(finalAction, row?.finalAction) || isAhead(filing, row?.filing) ? [`${column} ${month}`] : []
      }),
    )
    expect(behind).toEqual([])
  })
})
