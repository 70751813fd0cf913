import { screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { pathways } from '../../src/pathways/index'
import { heading, open } from '../support/wizard'

describe('The start page', () => {
  it('says what the wizard answers, how long it takes, what to have ready and what it leaves out', async () => {
    await open('')
    expect(heading()).toHaveTextContent('Which US work pathways are open to you?')
    await expect.poll(() => document.title).toBe('Visa Pathway Wizard')
    for (const name of ['Have ready', 'What it does not cover', 'Law in motion', 'Stays on this device'])
      expect(screen.getByRole('heading', { level: 2, name })).toBeInTheDocument()
  })

  it('names every pathway once', async () => {
    await open('')
    const covered = screen.getByRole('region', { name: `The ${pathways.length} pathways it checks` })
    expect(within(covered).queryAllByRole('term')).toHaveLength(pathways.length)
  })

  it('gives information and no advice, and says so once', async () => {
    await open('')
    expect(screen.getAllByText(/not legal advice/)).toHaveLength(1)
  })

  it('leads to the first question, whose heading takes the focus', async () => {
    const user = await open('')
    await user.click(screen.getByRole('link', { name: 'Start now' }))
    expect(await screen.findByRole('heading', { name: 'Where are you now, and in what US status?' })).toHaveFocus()
    await expect.poll(() => document.title).toBe('Where are you now, and in what US status? - Visa Pathway Wizard')
  })

  it('goes on where somebody left off', async () => {
    const user = await open('?v=1&status=abroad&citizenships=IN')
    await user.click(screen.getByRole('link', { name: 'Go on with your answers' }))
    expect(await screen.findByRole('heading', { name: 'In which country were you born?' })).toBeInTheDocument()
  })

  it('changes its appearance on request and says which one is on', async () => {
    const user = await open('')
    const [button] = screen.getAllByRole('button', { name: /^Appearance/ })
    expect(button).toHaveAccessibleName('Appearance As the device')
    if (button !== undefined) await user.click(button)
    expect(button).toHaveAccessibleName('Appearance Light')
    expect(document.documentElement).toHaveAttribute('data-theme', 'light')
    if (button !== undefined) await user.dblClick(button)
    expect(document.documentElement).not.toHaveAttribute('data-theme')
  })
})
