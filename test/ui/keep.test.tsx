import { act, fireEvent, screen, within } from '@testing-library/react'
import { afterEach, describe, expect, it } from 'vitest'
import { catalogue } from '../../src/questions/index'
import { writeSaved } from '../../src/share/saved'
import { answerIn, goOn, heading, open, review } from '../support/wizard'

const KEY = 'visa-pathway-wizard'
const LINK = 'v=1&status=f1&citizenships=IN'
const OWN = writeSaved(catalogue, { answers: { status: 'h1b' }, savedAt: '2026-11-19T12:00:00.000Z' })

/** As another tab would change what is stored. */
function store(text: string | null): void {
  if (text === null) localStorage.removeItem(KEY)
  else localStorage.setItem(KEY, text)
  act(() => void window.dispatchEvent(new StorageEvent('storage', { key: KEY })))
}
afterEach(() => store(null))

const region = () => within(screen.getByRole('region', { name: 'Keep your answers' }))
const box = () => screen.getByRole('checkbox', { name: /^Keep my answers on this device/ })
const button = (name: string) => screen.getByRole('button', { name })

/** A visit of somebody who gave one answer. */
async function answered() {
  const user = await open('q/status?v=1')
  await user.click(screen.getByRole('radio', { name: 'Outside the United States' }))
  await goOn(user)
  await review()
  return user
}

describe('Keeping answers on the device', () => {
  it('is off, says who could read them, and is turned on and off by one box', async () => {
    const user = await answered()
    expect(box()).not.toBeChecked()
    expect(region().getByText(/Anyone who uses this browser can then read them/)).toBeInTheDocument()
    expect(localStorage).toHaveLength(0)
    await user.click(box())
    expect(box()).toBeChecked()
    expect(region().getByRole('status')).toHaveTextContent(/^Saved in this browser on \d+ \w+ \d{4} at \d\d:\d\d\.$/)
    expect(localStorage.getItem(KEY)).toContain('status=abroad')
    expect(screen.getByText(/in the storage of this browser, because you asked for it/)).toBeInTheDocument()
    await user.click(button('Delete what is kept'))
    expect(box()).not.toBeChecked()
    expect(localStorage).toHaveLength(0)
    expect(answerIn('Where you are now')).toBe('Outside the United States')
    expect(screen.getByRole('heading', { name: 'Keep your answers' })).toHaveFocus()
  })

  it('offers on the start page what is kept, with its day, and a way to delete it', async () => {
    store(OWN)
    const user = await open('')
    expect(screen.getByText('Your answers are kept on this device, saved on 19 November 2026.')).toBeInTheDocument()
    expect(screen.getByRole('link', { name: 'Start with new answers' })).toBeInTheDocument()
    expect(button('Delete what is kept')).toBeInTheDocument()
    await user.click(button('Go on where you stopped'))
    await review()
    expect(answerIn('Where you are now')).toMatch(/H-1B/)
    expect(box()).toBeChecked()
  })

  it('never writes over newer answers of another tab, and lets the person choose', async () => {
    const user = await answered()
    await user.click(box())
    store(OWN)
    expect(screen.getByRole('alert')).toHaveTextContent('Another tab saved newer answers on 19 November 2026')
    expect(localStorage.getItem(KEY)).toBe(OWN)
    await user.click(button('Keep these'))
    expect(screen.queryByRole('alert')).not.toBeInTheDocument()
    expect(localStorage.getItem(KEY)).toContain('status=abroad')
    store(OWN)
    await user.click(button('Load them'))
    expect(heading()).toHaveFocus()
    await review()
    expect(answerIn('Where you are now')).toMatch(/H-1B/)
  })

  it('stops where another tab deletes what was kept, and says so', async () => {
    const user = await answered()
    await user.click(box())
    store(null)
    expect(screen.getByText(/^Another tab deleted what was kept/)).toBeInTheDocument()
    expect(box()).not.toBeChecked()
  })
})

describe('The answers of a link', () => {
  it('become one’s own on request', async () => {
    const user = await open(`review?${LINK}`)
    expect(screen.queryByRole('checkbox')).not.toBeInTheDocument()
    await user.click(button('Use these answers as my own'))
    expect(box()).not.toBeChecked()
    expect(localStorage).toHaveLength(0)
    expect(answerIn('Citizenship')).toBe('India')
  })

  it('take the place of kept ones only after a question', async () => {
    store(OWN)
    const user = await open(`review?${LINK}`)
    expect(screen.getByText(/^You are looking at the answers of a link/)).toBeInTheDocument()
    await user.click(button('Use these answers as my own'))
    expect(screen.getByRole('alert')).toHaveTextContent('Replace your own answers, saved on 19 November 2026')
    await user.click(button('Leave them as they are'))
    expect(localStorage.getItem(KEY)).toBe(OWN)
    await user.click(button('Use these answers as my own'))
    await user.click(button('Replace them'))
    expect(localStorage.getItem(KEY)).toContain('status=f1')
    expect(box()).toBeChecked()
  })
})

describe('A file', () => {
  it('that is none of ours is named so, and nothing is lost', async () => {
    await answered()
    const chosen = new File(['{"app":"other"}'], 'other.json', { type: 'application/json' })
    fireEvent.change(screen.getByLabelText('Open a file'), { target: { files: [chosen] } })
    expect(await screen.findByRole('alert')).toHaveTextContent(
      'saved by another program. Your answers are as they were.',
    )
    expect(answerIn('Where you are now')).toBe('Outside the United States')
  })

  it('opens with its answers, at the first question that is left', async () => {
    await answered()
    fireEvent.change(screen.getByLabelText('Open a file'), { target: { files: [new File([OWN], 'own.json')] } })
    expect(await screen.findByRole('heading', { level: 1, name: /^Which countries/ })).toHaveFocus()
    await review()
    expect(answerIn('Where you are now')).toMatch(/H-1B/)
    expect(box()).not.toBeChecked()
  })

  it('can be saved only where there are answers', async () => {
    await open('')
    expect(screen.queryByRole('button', { name: 'Save as a file' })).not.toBeInTheDocument()
  })
})
