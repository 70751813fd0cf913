import { execFileSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { Citation } from '../src/domain/citation'
import { freshness, reviewItems } from './support/reviews'
import { root } from './support/sources'

const cite: Citation = { label: '8 CFR 1', url: 'https://example.gov/1', checked: '2026-10-08', confidence: 'memory' }
const item = (id: string, group: string, reviewBy: string) => ({
  id,
  group,
  title: `Title of ${id}`,
  reviewBy,
  cites: [cite],
})

describe('the report on review dates', () => {
  it('lists what is past, what comes due within 60 days, and counts the rest', () =>
    expect(
      freshness('2026-11-21', [
        item('later', 'Stay', '2027-01-21'),
        item('soon', 'Stay', '2027-01-20'),
        item('today', 'Fees', '2026-11-21'),
        item('past', 'Stay', '2026-11-10'),
        item('tomorrow', 'Fees', '2026-11-22'),
      ]),
    ).toEqual([
      'Review dates on 21 November 2026',
      'Past review: 2',
      '  Fees',
      '    21 November 2026: Title of today (today)',
      '      8 CFR 1, from memory, to be verified, read 8 October 2026: https://example.gov/1',
      '  Stay',
      '    10 November 2026: Title of past (past)',
      '      8 CFR 1, from memory, to be verified, read 8 October 2026: https://example.gov/1',
      'Due by 20 January 2027: 2',
      '  Stay',
      '    20 January 2027: Title of soon (soon)',
      '      8 CFR 1, from memory, to be verified, read 8 October 2026: https://example.gov/1',
      '  Fees',
      '    22 November 2026: Title of tomorrow (tomorrow)',
      '      8 CFR 1, from memory, to be verified, read 8 October 2026: https://example.gov/1',
      'Later: 1',
    ]))

  it('names a source for everything that has a review date', () =>
    expect(reviewItems().filter(({ cites }) => cites.length === 0)).toEqual([]))

  it('is printed for a day, and never fails, whatever day that is', () => {
    const printed = (day: string) =>
      execFileSync(process.execPath, [join(root, 'test/support/freshness.mjs'), day], { cwd: root, encoding: 'utf8' })
    const now = printed('2026-11-21')
    // Comments on the proposal that would end the grace period closed on that day.
    expect(now).toContain('10 November 2026: Grace period after a job ends')
    expect(now).toContain('https://www.ecfr.gov/current/title-8/section-214.1')
    expect(printed('2030-01-01')).toMatch(/^Review dates on 1 January 2030\n(.*\n)*Later: 0\n$/)
  })
})

it('no test reads the clock', () => {
  const files = readdirSync(join(root, 'test'), { recursive: true, encoding: 'utf8' }).filter((path) =>
    /\.tsx?$/.test(path),
  )
  const reads = /\bDate\.now\(\)|\bnew Date\(\)|\bperformance\.now\(\)/
  const code = (path: string) =>
    readFileSync(join(root, 'test', path), 'utf8')
      .split('\n')
      .filter((line) => !/^\s*(\*|\/\/|\/\*\*)/.test(line) && !line.includes('const reads ='))
  expect(files.filter((path) => code(path).some((line) => reads.test(line)))).toEqual([])
})
