import { act, screen, waitFor, within } from '@testing-library/react'
import { afterEach, describe, expect, it, type MockInstance, onTestFinished, vi } from 'vitest'
import { wordsOf } from '../../src/copy/questions'
import { goOn, heading, open } from '../support/wizard'

let made: MockInstance<Document['createElement']>

/** The forms that were made since the page was opened, in the document or not. */
const forms = (): HTMLFormElement[] =>
  made.mock.results.map(({ value }) => value as unknown).filter((one) => one instanceof HTMLFormElement)

async function opened(address: string) {
  const user = await open(address)
  made = vi.spyOn(document, 'createElement')
  return user
}

/** Once the page rests, the one that it leads to is made. */
const madeReady = () =>
  waitFor(() => {
    expect(forms().length).toBeGreaterThan(0)
  })

const fail = (): never => {
  throw new Error('There are no words')
}

const rests = () => act(() => new Promise((done) => setTimeout(done, 300)))
const radio = (name: string | RegExp) => screen.getByRole('radio', { name })
const onScreen = () => document.querySelector('form')
const nameOf = (form: Element | null | undefined) => form?.getAttribute('data-question')

afterEach(() => vi.restoreAllMocks())

describe('The page that an answer leads to', () => {
  it('is made while the one before is read, and is nowhere in the document until then', async () => {
    const user = await opened('q/status')
    await user.click(radio('H-1B'))
    await madeReady()
    const [ready] = forms()
    expect(nameOf(ready)).toBe('citizenships')
    expect(ready?.isConnected).toBe(false)
    expect(document.querySelectorAll('form')).toHaveLength(1)
    expect(screen.queryByText('Which countries are you a citizen of?')).toBeNull()
    await goOn(user)
    expect(onScreen()).toBe(ready)
    expect(heading()).toHaveFocus()
    expect(document.querySelectorAll('form')).toHaveLength(1)
  })

  it('takes an answer as any other does', async () => {
    const user = await opened('q/birthCountry?v=1&status=abroad&citizenships=IN')
    await user.selectOptions(screen.getByRole('combobox'), 'India')
    await madeReady()
    const ready = forms().at(-1)
    await goOn(user)
    expect(onScreen()).toBe(ready)
    await user.click(screen.getAllByRole('radio', { name: 'Neither' })[0] as HTMLElement)
    await user.click(radio('At least one of them was'))
    await goOn(user)
    expect(nameOf(onScreen())).not.toBe('familyBirth')
    await user.click(screen.getByRole('button', { name: 'Back' }))
    expect(screen.getAllByRole('radio', { name: 'Neither' })[0]).toBeChecked()
    expect(radio('At least one of them was')).toBeChecked()
  })

  it('is another after another answer', async () => {
    const user = await opened('q/status?v=1&citizenships=IN&birthCountry=IN&familyBirth=single__one')
    await user.click(radio('F-1, studying'))
    await madeReady()
    const [student] = forms()
    await user.click(radio('Outside the United States'))
    await waitFor(() => expect(forms()).toHaveLength(2))
    expect(nameOf(forms()[1])).not.toBe(nameOf(student))
    await goOn(user)
    expect(onScreen()).toBe(forms()[1])
  })

  it('is no entry before, which another takes the place of once one is removed', async () => {
    const master = 'master_2_cs_US_public_yes_awarded_2026-05'
    const bachelor = 'bachelor_4_ee_IN___awarded_2020-05_bachelor'
    const user = await opened(`q/degrees/2?v=1&status=f1&citizenships=IN&degrees=${master}*${bachelor}`)
    expect(radio('Bachelor’s')).toBeChecked()
    await rests()
    await user.click(screen.getByRole('button', { name: 'Remove Degree 1' }))
    await waitFor(() => expect(screen.queryByRole('region', { name: 'Degrees' })).toBeNull())
    expect(radio('Bachelor’s')).toBeChecked()
  })

  it('leaves the page on screen alone where it cannot be drawn, and says so when its turn comes', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => undefined)
    const user = await opened('q/status')
    const words = wordsOf('citizenships') ?? fail()
    const title = Object.getOwnPropertyDescriptor(words, 'heading') ?? fail()
    const read = vi.fn(() => {
      throw new Error('no heading')
    })
    Object.defineProperty(words, 'heading', { get: read, configurable: true })
    onTestFinished(() => void Object.defineProperty(words, 'heading', title))
    await user.click(radio('H-1B'))
    await waitFor(() => expect(read).toHaveBeenCalled())
    await rests()
    expect(nameOf(onScreen())).toBe('status')
    await goOn(user)
    expect(heading()).toHaveTextContent('This page could not be shown')
  })

  it('is none while something is wrong', async () => {
    const user = await opened('q/familyBirth?v=1&status=abroad&citizenships=IN&birthCountry=IN')
    await user.click(radio('Married'))
    await user.click(radio('At least one of them was'))
    await rests()
    expect(forms()).toHaveLength(0)
    await user.click(radio('Neither'))
    await madeReady()
  })

  it('shows what was typed on it before', async () => {
    const user = await opened('q/birthCountry?v=1&status=abroad&citizenships=IN')
    await user.selectOptions(screen.getByRole('combobox'), 'India')
    await goOn(user)
    await user.click(radio('Married'))
    await user.click(screen.getByRole('button', { name: 'Back' }))
    await rests()
    const ready = forms().at(-1)
    await goOn(user)
    expect(onScreen()).toBe(ready)
    expect(radio('Married')).toBeChecked()
  })

  it('is the next entry where a list goes on', async () => {
    const user = await opened(
      'q/degrees?v=1&status=abroad&citizenships=IN&degrees=master_2_cs_US_public_yes_awarded_2025-05__11.0701_yes',
    )
    await user.click(within(screen.getByRole('group', { name: /another/ })).getByRole('radio', { name: 'Yes' }))
    await waitFor(() => expect(nameOf(forms().at(-1))).toBe('degrees'))
    const ready = forms().at(-1)
    await goOn(user)
    expect(onScreen()).toBe(ready)
    expect(heading()).toHaveTextContent('Your next degree')
    expect(heading()).toHaveFocus()
  })
})

describe('The result', () => {
  const tallies = () =>
    made.mock.results.map(({ value }) => value as unknown).filter((one) => (one as Element).className === 'tally')

  it('is made while the answers are checked, and is nowhere in the document until it is asked for', async () => {
    made = vi.spyOn(document, 'createElement')
    const user = await open('review?v=1&status=abroad&citizenships=IN')
    await waitFor(() => expect(tallies()).toHaveLength(1))
    expect(document.querySelector('.tally')).toBeNull()
    await waitFor(() => expect(document.title).toMatch(/^Check your answers/))
    await user.click(screen.getByRole('button', { name: 'See your result' }))
    expect([document.querySelector('.tally')]).toEqual(tallies())
    expect(heading()).toHaveFocus()
    await waitFor(() => expect(document.title).not.toMatch(/^Check your answers/))
    await user.click(screen.getAllByRole('link', { name: 'Check your answers' })[0] as HTMLElement)
    await screen.findByRole('heading', { level: 1, name: 'Check your answers' })
    expect(document.querySelector('.tally')).toBeNull()
  })
})
