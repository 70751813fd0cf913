import { policyOn } from '../../src/domain/parameter'
import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { examples } from '../../src/examples/index'
import { pathways } from '../../src/pathways/index'
import { catalogue } from '../../src/questions/index'
import { encodeOfItsDay } from '../../src/share/link'
import { readAlerts } from '../../src/wizard/alerts'
import { weigher } from '../../src/wizard/weigh'
import { open, openPathway, TODAY } from '../support/wizard'

const example = (id: string) => {
  const found = examples.find((one) => one.id === id)
  if (found === undefined) throw new Error(`There is no example ${id}`)
  return found
}
const researcher = example('university-researcher').answers
const see = (asOf = TODAY, answers = researcher) => open(`results?${encodeOfItsDay(catalogue, answers, asOf)}`)
const readings = (asOf = TODAY, answers = researcher) =>
  readAlerts(weigher(catalogue, pathways, policyOn(asOf))(answers))

const item = (id: string): HTMLElement => {
  const found = document.getElementById(`alert-${id}`)
  if (found === null) throw new Error(`There is no item for ${id}`)
  return found
}

/** Found by attribute: asking for roles among so many rows takes jsdom half a minute. */
const region = (heading: string): HTMLElement => {
  const found = document.querySelector<HTMLElement>(`section[aria-labelledby="${heading}"]`)
  if (found === null) throw new Error(`There is no ${heading}`)
  return found
}

describe('Law in motion', () => {
  it('shows every alert of the day once, with its state, as of when, what it means and where that stands', async () => {
    await see()
    const shown = [...document.querySelectorAll('[data-alert]')].map((one) => one.getAttribute('data-alert'))
    expect([...shown].sort()).toEqual(
      readings()
        .map(({ alert }) => alert.id)
        .sort(),
    )
    const unsettledOnes = region('law-unsettled')
    const contestedOnes = region('law-contested')
    expect(unsettledOnes).toHaveTextContent(/^Unsettled, and touching you/)
    expect(contestedOnes).toHaveTextContent(/^In force, but contested or open to change, and touching you/)
    for (const { alert, touch, turn, unsettled } of readings()) {
      expect(item(alert.id)).toHaveAttribute('data-touch', touch)
      expect(item(alert.id)).toHaveAttribute('data-state', turn.value)
      expect(item(alert.id)).toHaveTextContent(/As of 8 October 2026/)
      expect(item(alert.id).querySelectorAll('a[href^="https://"]').length).toBeGreaterThan(0)
      const isInForce = turn.value === 'inForce'
      expect(unsettledOnes.contains(item(alert.id))).toBe(touch === 'touches' && !isInForce)
      expect(contestedOnes.contains(item(alert.id))).toBe(touch === 'touches' && isInForce && unsettled)
    }
    expect(item('fixedAdmission')).toHaveTextContent(
      /^Blocked by a court.*Duration of status and 60 days to leave still apply/,
    )
    expect(item('optFee')).toHaveAccessibleName('School fee for OPT and STEM OPT')
  })

  it('has none of an alert on a day before it', async () => {
    await see('2025-10-01')
    expect(document.getElementById('alert-optFee')).toBeNull()
    expect(item('payment100k')).toHaveAttribute('data-state', 'inForce')
    expect(document.body).not.toHaveTextContent('court orders of 8 June')
  })

  it('takes the reader from a pathway to its alerts', async () => {
    const user = await see()
    const row = await openPathway(user, 'h1b-exempt')
    expect(row.querySelector('summary')).toHaveTextContent(/\d rules? to check/)
    await user.click(within(row).getByRole('button', { name: 'H-1B reform rule under review' }))
    expect(item('h1bReform')).toHaveFocus()
  })

  it('leads from the first few to all of them', async () => {
    const user = await see()
    const panel = region('unsettled-heading')
    expect(panel).toHaveAccessibleName('Law to check that touches this result')
    await user.click(within(panel).getByRole('button', { name: /with sources$/ }))
    expect(document.getElementById('law-heading')).toHaveFocus()
    expect(document.getElementById('law-heading')).toHaveTextContent('Law in motion')
  })

  it('names the answer that would tell, where one would', async () => {
    const { employers, ...rest } = researcher
    expect(employers).toBeDefined()
    await see(TODAY, rest)
    expect(region('law-may')).toHaveTextContent(/^May touch you.*would tell/)
    expect(region('law-may').querySelector('.law-tells a')).toHaveAttribute('href', expect.stringMatching(/^#\/q\//))
  })
})

describe('Often said', () => {
  it('stands on a question, at most twice, with a verdict and a source', async () => {
    await open('q/citizenships?v=1&status=abroad')
    const notes = screen.getByRole('complementary', { name: 'Why we ask' })
    const [said] = within(notes).getAllByRole('heading', { name: 'Often said' })
    expect(said).toBeInTheDocument()
    expect(within(notes).getAllByText(/cannot get immigrant visas/)[0]).toBeInTheDocument()
    expect(new Set([...notes.querySelectorAll('.note-wide [data-myth]')]).size).toBeLessThanOrEqual(2)
    expect(notes).toHaveTextContent('False.')
  })

  it('stands folded in each row, with what is true', async () => {
    const user = await see()
    const fold = (await openPathway(user, 'o1a')).querySelector<HTMLElement>('details.myths')
    const summary = fold?.querySelector('summary')
    expect(summary).toHaveTextContent('Often said, and what is true')
    expect(fold).not.toHaveAttribute('open')
    if (summary) await user.click(summary)
    await waitFor(() => expect(fold).toHaveTextContent(/ten criteria.*False\. O-1A has eight/))
  })
})
