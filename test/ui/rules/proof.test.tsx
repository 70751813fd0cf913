import { describe, expect, it } from 'vitest'
import { pathways } from '../../../src/pathways/index'
import { criteriaOf } from '../../support/law'
import { open, openPathway } from '../../support/wizard'

describe('A row of a proof', { timeout: 120_000 }, () => {
  it('leads to its rule', async () => {
    const user = await open('results?v=1&status=abroad')
    const row = await openPathway(user, 'o1a')
    const rows = [...row.querySelectorAll<HTMLElement>('[data-criterion]')]
    expect(rows.length).toBeGreaterThan(5)
    for (const one of rows) {
      const link = one.querySelector('.proof-cites > .rule-link')
      expect(link?.getAttribute('href')).toBe(`#/rules/${one.dataset['criterion'] ?? ''}`)
      expect(link?.textContent).toBe(`Rule ${one.querySelector('.proof-title')?.textContent ?? ''}`)
    }
  })

  it('says that a figure is past its review date, in a count and in a limit', async () => {
    const user = await open('results?v=1&asOf=2030-01-01&rules=then&status=abroad&citizenships=IN&birthCountry=IN')
    const row = await openPathway(user, 'o1a')
    const stale = [...row.querySelectorAll('.stale')].map((note) => note.closest<HTMLElement>('[data-criterion]'))
    const found = stale.map((one) => one?.dataset['criterion'] ?? '')
    const counts = pathways
      .flatMap(criteriaOf)
      .filter(({ kind }) => kind === 'atLeast')
      .map(({ id }) => id)
    expect(found.some((id) => counts.includes(id))).toBe(true)
    expect(found).toContain('common.travelBanVisa.workNationality')
  })

  it('says nothing while none is due', async () => {
    const user = await open('results?v=1&asOf=2026-10-09&rules=then&status=abroad&citizenships=IN&birthCountry=IN')
    const row = await openPathway(user, 'o1a')
    expect(row.querySelectorAll('[data-criterion] .stale')).toHaveLength(0)
  })
})
