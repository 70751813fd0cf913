import { act, render, screen, within } from '@testing-library/react'
import userEvent, { type UserEvent } from '@testing-library/user-event'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { oddsOf } from '../../src/lottery/model'
import { alike, type Pool, poolOf } from '../../src/lottery/pool'
import type { DrawMessage } from '../../src/lottery/simulation/messages'
import type { DrawRequest } from '../../src/lottery/simulation/run'
import { messagesOf } from '../../src/lottery/simulation/tell'
import { SimulationPanel } from '../../src/ui/odds/SimulationPanel'
import type { RunDraws } from '../../src/ui/services'

interface Asked {
  readonly request: DrawRequest
  readonly tell: (message: DrawMessage) => void
}
let asked: Asked[] = []
const isCancelled = vi.fn()

/** Draws nothing by itself: the test tells the panel what came. */
const runDraws: RunDraws = (request, onMessage) => {
  asked.push({ request, tell: (message) => act(() => onMessage(message)) })
  return () => {
    isCancelled()
    onMessage({ type: 'cancelled', done: 350, draws: request.draws })
  }
}
vi.mock('../../src/ui/services', () => ({ useServices: () => ({ runDraws }) }))

beforeEach(() => {
  asked = []
  isCancelled.mockClear()
})

const pool = poolOf(3000, [28, 55, 12, 5], alike(0.5))
const seats = { regular: 650, masters: 200 }
const panel = (of: Pool = pool) => (
  <SimulationPanel pool={of} seats={seats} weights={[1, 2, 3, 4]} odds={oddsOf(of, seats, [1, 2, 3, 4])} />
)

async function open(of?: Pool): Promise<{ user: UserEvent; rerender: (of: Pool) => void }> {
  const user = userEvent.setup()
  const { rerender } = render(panel(of))
  await user.click(screen.getByText('Check it by drawing'))
  return { user, rerender: (other) => rerender(panel(other)) }
}

const press = (user: UserEvent, name: string) => user.click(screen.getByRole('button', { name }))
const last = (): Asked => {
  const one = asked.at(-1)
  if (one === undefined) throw new Error('Nothing was asked for')
  return one
}
/** What the worker would say of what was asked for. */
function answer(): void {
  const { request, tell } = last()
  for (const message of messagesOf(request)) tell(message)
}

describe('Check it by drawing', () => {
  it('draws a thousand seasons, tells how far it is, and lays model and draws side by side', async () => {
    const { user } = await open()
    expect(screen.getByRole('status')).toBeEmptyDOMElement()
    await press(user, 'Draw 1,000 seasons')
    const { request, tell } = last()
    expect(request).toMatchObject({ method: 'urn', draws: 1000, season: { places: seats } })
    expect(request.season.kinds.map(({ people }) => people)).toEqual([420, 825, 180, 75, 420, 825, 180, 75])
    expect(screen.getByRole('status')).toHaveTextContent('Drawing 1,000 seasons.')
    tell({ type: 'progress', done: 400, draws: 1000 })
    expect(screen.getByRole('progressbar', { name: 'Seasons drawn' })).toHaveAttribute('value', '400')
    answer()
    expect(screen.getByRole('status')).toHaveTextContent('1,000 seasons drawn.')
    expect(screen.queryByRole('progressbar')).toBeNull()
    const table = screen.getByRole('table', { name: 'People selected in 100, in 1,000 seasons drawn level by level' })
    expect(
      within(table)
        .getAllByRole('columnheader')
        .map(({ textContent }) => textContent),
    ).toEqual(['Level', 'Model', 'Drawn', 'Difference', 'Standard error'])
    expect(
      within(table)
        .getAllByRole('rowheader')
        .map(({ textContent }) => textContent),
    ).toEqual([...['With a US master’s', 'IV', 'III', 'II', 'I'], ...['Without a US master’s', 'IV', 'III', 'II', 'I']])
    const [top] = within(table).getAllByRole('row', { name: /^IV/ })
    const cells = top === undefined ? [] : within(top).getAllByRole('cell')
    expect(cells.map(({ textContent }) => textContent)).toEqual([
      expect.stringMatching(/^\d\d\.\d\d$/),
      expect.stringMatching(/^\d\d\.\d\d$/),
      expect.stringMatching(/^[+−]?\d\.\d{3}$/),
      expect.stringMatching(/^0\.\d{3}$/),
    ])
    expect(Math.abs(Number(cells[0]?.textContent) - Number(cells[1]?.textContent))).toBeLessThan(0.5)
    expect(screen.getByText(/The largest difference is \d\.\d standard errors/)).toBeInTheDocument()
  })

  it('draws once ticket by ticket, which has no standard error', async () => {
    const { user } = await open()
    await press(user, 'Draw once, ticket by ticket')
    expect(last().request).toMatchObject({ method: 'tickets', draws: 1 })
    answer()
    expect(screen.getByRole('status')).toHaveTextContent('1 season drawn.')
    expect(screen.getAllByRole('columnheader').map(({ textContent }) => textContent)).toEqual([
      ...['Level', 'Model', 'Drawn', 'Difference'],
    ])
    expect(screen.getByText('One season differs from the mean of many by chance alone.')).toBeInTheDocument()
  })

  it('is cancelled by keyboard, and focus goes back to where the run was started', async () => {
    const { user } = await open()
    screen.getByRole('button', { name: 'Draw 1,000 seasons' }).focus()
    await user.keyboard('{Enter}')
    screen.getByRole('button', { name: 'Cancel' }).focus()
    await user.keyboard('{Enter}')
    expect(isCancelled).toHaveBeenCalledOnce()
    expect(screen.getByRole('status')).toHaveTextContent('Cancelled after 350 of 1,000 seasons.')
    expect(screen.getByRole('button', { name: 'Draw 1,000 seasons' })).toHaveFocus()
    expect(screen.queryByRole('table')).toBeNull()
  })

  it('draws other seasons each time, and hears no more of a run that another one replaced', async () => {
    const { user } = await open()
    await press(user, 'Draw 1,000 seasons')
    const first = last()
    await press(user, 'Draw once, ticket by ticket')
    expect(last().request.seed).not.toBe(first.request.seed)
    first.tell({ type: 'progress', done: 900, draws: 1000 })
    expect(screen.getByRole('progressbar')).toHaveAttribute('max', '1')
  })

  it.each([
    ['blocked', 'This browser does not let the page draw beside itself'],
    ['broken', 'The drawing stopped before its end.'],
  ] as const)('says why nothing was drawn: %s', async (fault, text) => {
    const { user } = await open()
    await press(user, 'Draw 1,000 seasons')
    last().tell({ type: 'failed', fault })
    expect(screen.getByRole('status')).toHaveTextContent(text)
    expect(screen.getByRole('button', { name: 'Draw 1,000 seasons' })).toBeInTheDocument()
  })

  it('says where nobody is registered', async () => {
    const { user } = await open(poolOf(3000, [1, 1, 1, 0], alike(0.5)))
    await press(user, 'Draw 1,000 seasons')
    answer()
    expect(screen.getAllByRole('cell', { name: 'Nobody registered' })).toHaveLength(2)
  })

  it('forgets what was drawn when the season is another one, and stops what is being drawn', async () => {
    const { user, rerender } = await open()
    await press(user, 'Draw 1,000 seasons')
    rerender(poolOf(4000, [28, 55, 12, 5], alike(0.5)))
    expect(isCancelled).toHaveBeenCalled()
    expect(screen.queryByRole('progressbar')).toBeNull()
    expect(screen.getByRole('status')).toBeEmptyDOMElement()
  })
})
