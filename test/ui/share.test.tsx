import { screen, within } from '@testing-library/react'
import { describe, expect, it, vi } from 'vitest'
import { open } from '../support/wizard'

const answers = 'v=1&asOf=2026-11-20&status=opt&citizenships=IN&birthCountry=IN&history=none&employers=company'
const anywhere = { hidden: true } as const

async function panel() {
  const user = await open(`results?${answers}`)
  const region = within(screen.getByRole('region', { name: 'Link to this result', ...anywhere }))
  const address = () => region.getByRole<HTMLInputElement>('textbox', { name: 'Address of this result', ...anywhere })
  return { user, region, address, field: address() }
}

describe('The link to a result', () => {
  it('stands in a field, and is copied with a word that says so', async () => {
    const { user, region, field } = await panel()
    expect(field.value).toMatch(/#\/results\?v=1&asOf=2026-11-20&status=opt&citizenships=IN/)
    await user.click(region.getByRole('button', { name: 'Copy link', ...anywhere }))
    expect(await region.findByText('Copied')).toHaveAttribute('role', 'status')
    expect(await navigator.clipboard.readText()).toBe(field.value)
  })

  it('is selected to be copied by hand where the browser refuses', async () => {
    const { user, region, field } = await panel()
    vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValueOnce(new Error('NotAllowedError'))
    await user.click(region.getByRole('button', { name: 'Copy link', ...anywhere }))
    expect(await region.findByText(/^The browser refused/)).toBeInTheDocument()
    expect(field).toHaveFocus()
    expect([field.selectionStart, field.selectionEnd]).toEqual([0, field.value.length])
  })

  it('can leave out who one is, and says what the reader will not see', async () => {
    const { user, region, address } = await panel()
    await user.click(region.getByRole('radio', { name: /^Without citizenship/, ...anywhere }))
    expect(address().value).toMatch(/#\/results\?v=1&asOf=2026-11-20&status=opt&history=none$/)
    expect(
      region.getByText(/^The reader sees these answers as not given: Citizenship, Country of birth and US employer\./),
    ).toBeInTheDocument()
    await user.click(region.getByRole('radio', { name: 'Every answer', ...anywhere }))
    expect(address().value).toContain('citizenships=IN')
  })

  it('goes into an e-mail draft and into a code for a phone, drawn when asked for', async () => {
    const { user, region, field } = await panel()
    const mail = region.getByRole('link', { name: 'Draft an e-mail', ...anywhere }).getAttribute('href') ?? ''
    expect(mail).toMatch(/^mailto:\?subject=/)
    expect(decodeURIComponent(mail)).toContain(field.value)
    expect(region.queryByRole('img', anywhere)).toBeNull()
    await user.click(region.getByText('QR code for a phone'))
    const code = await region.findByRole('img', { name: 'QR code of the address above', ...anywhere })
    expect(code.querySelector('path')?.getAttribute('d')).toMatch(/^M/)
  })

  it('offers the sheet of the device only where there is one', async () => {
    const { region } = await panel()
    expect(region.queryByRole('button', { name: 'Share', ...anywhere })).toBeNull()
  })
})
