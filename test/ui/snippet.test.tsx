import { screen, waitFor } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { readOptions } from '../../src/embed/guest/options'
import { snippetOf, type SnippetSpec } from '../../src/ui/snippet/snippet'
import { open } from '../support/wizard'

const BASE = 'https://wizard.example/app/'
const options = {
  theme: 'dark',
  accent: '#7a1f3d',
  font: 'Georgia, "Noto Serif"',
  prefill: 'status=opt&citizenships=IN',
  start: 'degrees',
}
const textOf = (spec: Partial<SnippetSpec>) =>
  snippetOf({ kind: 'html', base: BASE, options, language: undefined, ...spec })

/** What a browser makes of the text. */
const parsed = (text: string) => new DOMParser().parseFromString(text, 'text/html')

describe('What is pasted', () => {
  it('is two lines where nothing is chosen', () =>
    expect(textOf({ options: {} })).toBe(`<div data-visa-wizard></div>\n<script src="${BASE}embed.js" async></script>`))

  it('carries each option as an attribute, whatever signs it holds', () => {
    const page = parsed(textOf({ options: { ...options, title: '<"&\'>' }, language: 'fr' }))
    const place = page.querySelector<HTMLElement>('[data-visa-wizard]')
    expect(Object.assign({}, place?.dataset)).toEqual({ visaWizard: '', ...options, title: '<"&\'>' })
    expect(page.querySelector('h2')?.lang).toBe('fr')
    expect(page.querySelector('script')?.src).toBe(`${BASE}embed.js`)
  })

  it('is a plain frame with answers in the fragment only', () => {
    const frame = parsed(textOf({ kind: 'iframe', language: 'de' })).querySelector('iframe')
    const url = new URL(frame?.src ?? '')
    expect(url.origin + url.pathname).toBe(BASE)
    expect(url.hash).toBe('#/q/degrees?status=opt&citizenships=IN')
    expect(readOptions(url.search)).toMatchObject({
      options: { theme: 'dark', accent: '#7a1f3d', font: options.font },
      bad: [],
    })
    expect(frame?.title).toBe('Assistent zu US-Visa (auf Englisch)')
    expect(frame?.getAttribute('loading')).toBe('lazy')
  })

  it('is a component of React', () => {
    const text = textOf({ kind: 'react' })
    expect(text).toContain(`script.src = '${BASE}embed.js'`)
    expect(text).toContain('data-font={"Georgia, \\"Noto Serif\\""}')
    expect(text).toContain('data-prefill={"status=opt&citizenships=IN"}')
  })
})

describe('The page that makes it', () => {
  it('writes what is chosen, and says what cannot be used', async () => {
    const user = await open('embed')
    await screen.findByRole('textbox', { name: 'To paste' })
    await user.click(screen.getByRole('radio', { name: 'Dark' }))
    await user.type(screen.getByRole('textbox', { name: 'Accent color' }), 'red')
    expect(screen.getByRole('textbox', { name: 'Accent color' })).toBeInvalid()
    expect(screen.getByText('Enter a color like #7a1f3d')).toBeVisible()
    await user.clear(screen.getByRole('textbox', { name: 'Accent color' }))
    await user.type(screen.getByRole('textbox', { name: 'Accent color' }), '#7a1f3d')
    expect(
      screen.getByText('On the dark ground this color is too faint to be read, so that ours stays there.'),
    ).toBeVisible()
    await user.type(screen.getByRole('textbox', { name: 'Answers to begin with' }), 'status=opt&x=1')
    expect(screen.getByText(/Part of this cannot be read/)).toBeVisible()
    await user.clear(screen.getByRole('textbox', { name: 'Answers to begin with' }))
    await user.selectOptions(screen.getByRole('combobox', { name: /^Heading above it/ }), 'Deutsch')
    const now = () => screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'To paste' }).value
    await waitFor(() => expect(now()).toContain('data-theme="dark"'))
    expect(now()).toContain('<h2 lang="de">')
    expect(now()).not.toContain('data-prefill')
  })

  it('takes the answers of this tab', async () => {
    const user = await open('embed?v=1&status=opt&citizenships=IN')
    await user.click(await screen.findByRole('button', { name: 'Take the answers of this tab' }))
    expect(screen.getByRole('textbox', { name: 'Answers to begin with' })).toHaveValue('status=opt&citizenships=IN')
  })
})
