import { screen, waitFor } from '@testing-library/react'
import type { UserEvent } from '@testing-library/user-event'
import { expect, it, vi } from 'vitest'
import { open, openPathway } from '../support/wizard'

// Files that cannot be had, by their names here: a lost connection, or a new version put in place of the one that is open.
const { lost, losable } = vi.hoisted(() => {
  const lost = new Set(['odds', 'column', 'code', 'then', 'queue', 'builder', 'rules', 'table', 'panel'])
  const losable = (name: string) => async (original: () => Promise<object>) => {
    if (lost.has(name)) throw new TypeError('Failed to fetch')
    return original()
  }
  return { lost, losable }
})
vi.mock('../../src/ui/odds/OddsPanel', losable('odds'))
vi.mock('../../src/ui/compare/DrawOdds', losable('column'))
vi.mock('../../src/ui/share/QrCode', losable('code'))
vi.mock('../../src/ui/then/Differences', losable('then'))
vi.mock('../../src/ui/results/QueueHistory', losable('queue'))
vi.mock('../../src/ui/snippet/Builder', losable('builder'))
vi.mock('../../src/ui/rules/RulesText', losable('rules'))
vi.mock('../../src/ui/rules/WageTable', losable('table'))
vi.mock('../../src/ui/wages/WagePanel', losable('panel'))

const PERSON =
  'status=opt&citizenships=IN&birthCountry=IN&employers=company&roleAndPay=ml-engineer_15-1252_42660_182000__no'
const LINK = `v=1&asOf=2026-11-20&${PERSON}`
const JOB = 'v=1&status=abroad&employers=company&roleAndPay=ml-engineer_15-1252_42660_182000__no'
const folded = (name: string) => (user: UserEvent) => user.click(screen.getByText(name))

interface Lost {
  readonly file: string
  readonly page: string
  readonly says: RegExp
  /** Something that is only there with the file. */
  readonly then: string
  readonly before?: (user: UserEvent) => Promise<unknown>
}

/** What the history entry remembers, but for where on the page somebody is. */
function remembered() {
  const entry = window.history.state as Readonly<Record<string, unknown>>
  return { ...entry, mark: undefined, open: undefined }
}

const FILES: readonly Lost[] = [
  {
    file: 'panel',
    page: `q/roleAndPay?${JOB}`,
    says: /^The wage figures could not be loaded/,
    then: '.later-part .wage-panel',
  },
  {
    file: 'odds',
    page: `results?${LINK}`,
    says: /^The odds could not be loaded/,
    then: '.odds .later-part .odds-panel',
  },
  { file: 'column', page: `results?${LINK}`, says: /^Could not be loaded/, then: '.compare .later-part p' },
  {
    file: 'code',
    page: `results?${LINK}`,
    says: /^The code could not be drawn/,
    then: '.later-part svg',
    before: folded('QR code for a phone'),
  },
  {
    file: 'queue',
    page: `results?${LINK}`,
    says: /^How far the dates moved could not be loaded/,
    then: '.later-part svg',
    before: (user) => openPathway(user, 'perm-eb3'),
  },
  {
    file: 'then',
    page: `results?${LINK.replace('2026-11-20', '2026-01-15')}`,
    says: /^The comparison could not be loaded/,
    then: '.then .later-part table',
  },
  { file: 'builder', page: 'embed', says: /^What is to be pasted could not be loaded/, then: '.later-part textarea' },
  { file: 'rules', page: 'rules', says: /^The rules could not be loaded/, then: '.later-part section' },
  { file: 'table', page: 'rules', says: /^The table could not be loaded/, then: '.later-part .periods' },
]

it.each(FILES)(
  'A file that cannot be had is told in one sentence, tried again, and leaves the keyboard its place: $file',
  async ({ file, page, says, then, before: prepare }) => {
    /** Found without roles and names, which takes jsdom long on the page of rules. */
    const told = () => [...document.querySelectorAll('p')].filter(({ textContent }) => says.test(textContent))
    const user = await open(page)
    await prepare?.(user)
    await waitFor(() => expect(told()).toHaveLength(1))
    const before = remembered()
    const button = told()[0]?.parentElement?.querySelector('button')
    if (button === null || button === undefined) throw new Error('There is no other try')
    expect(button).toHaveTextContent('Try again')
    await user.click(button)
    await waitFor(() => expect(told()).toHaveLength(1))
    expect(button).toHaveFocus()
    lost.delete(file)
    await user.click(button)
    await waitFor(() => expect(document.querySelector(then)).toBeInTheDocument())
    await waitFor(() => expect(document.activeElement).not.toBe(document.body))
    expect(told()).toEqual([])
    expect(remembered()).toEqual(before)
  },
)
