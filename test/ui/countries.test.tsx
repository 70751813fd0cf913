import { screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { answerIn, goOn, open, review } from '../support/wizard'

describe('Countries', () => {
  const country = (place: number) =>
    screen.getByRole('combobox', { name: `Which countries are you a citizen of? ${place}` })

  it('can be added up to four, and removed', async () => {
    const user = await open('q/citizenships?v=1&status=abroad')
    expect(screen.queryByRole('button', { name: /Remove/ })).not.toBeInTheDocument()
    await user.selectOptions(country(1), 'India')
    for (const place of [2, 3, 4]) {
      await user.click(screen.getByRole('button', { name: 'Add another country' }))
      expect(country(place)).toHaveFocus()
    }
    expect(screen.queryByRole('button', { name: 'Add another country' })).not.toBeInTheDocument()
    await user.selectOptions(country(2), 'Iran')
    await user.selectOptions(country(3), 'Canada')
    await user.click(screen.getByRole('button', { name: 'Remove 2' }))
    expect(country(1)).toHaveFocus()
    expect(country(2)).toHaveDisplayValue('Canada')
    await goOn(user)
    await review()
    expect(answerIn('Citizenship')).toBe('India and Canada')
  })

  it('are refused twice', async () => {
    const user = await open('q/citizenships?v=1&status=abroad')
    await user.selectOptions(country(1), 'Chile')
    await user.click(screen.getByRole('button', { name: 'Add another country' }))
    await user.selectOptions(country(2), 'Chile')
    await goOn(user)
    expect(screen.getByRole('link', { name: 'Select each country only once' })).toBeInTheDocument()
  })

  it('of birth may be kept to oneself', async () => {
    const user = await open('q/birthCountry?v=1&status=abroad&citizenships=IN')
    expect(screen.getByRole('combobox', { name: 'In which country were you born?' })).toBeInTheDocument()
    await user.click(screen.getByRole('checkbox', { name: 'I would rather not say' }))
    await goOn(user)
    await user.click(screen.getByRole('button', { name: 'Back' }))
    expect(screen.getByRole('checkbox', { name: 'I would rather not say' })).toBeChecked()
  })
})
