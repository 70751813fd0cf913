import { screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { answerIn, goOn, heading, open, review } from '../support/wizard'

const select = (name: string | RegExp) => screen.getByRole('combobox', { name })
const radio = (name: string | RegExp) => screen.getByRole('radio', { name })

describe('A page of several fields', () => {
  it('shows a field only where it applies', async () => {
    const user = await open('q/familyBirth?v=1&status=abroad&birthCountry=IN')
    const spouse = 'Country where your spouse was born'
    expect(screen.queryByRole('combobox', { name: spouse })).not.toBeInTheDocument()
    await user.click(radio('Married'))
    await user.selectOptions(select(spouse), 'Canada')
    await user.click(radio('Neither'))
    expect(screen.queryByRole('combobox', { name: spouse })).not.toBeInTheDocument()
    await user.click(radio('Married'))
    expect(select(spouse)).toHaveDisplayValue('Canada')
  })

  it('leaves out of the answer what does not apply any more', async () => {
    const user = await open('q/familyBirth?v=1&status=abroad&birthCountry=IN')
    await user.click(radio('Married'))
    await user.selectOptions(select(/spouse was born/), 'Canada')
    await user.click(radio('Neither'))
    await user.click(radio('At least one of them was'))
    await goOn(user)
    await review()
    expect(answerIn('Family’s countries of birth')).not.toContain('Canada')
    expect(answerIn('Family’s countries of birth')).toContain('Neither')
  })

  it('goes by what was answered on earlier pages', async () => {
    await open('q/studentDates?v=1&status=f1')
    expect(screen.getByRole('group', { name: 'Program end date on your I-20' })).toBeInTheDocument()
    expect(screen.queryByRole('group', { name: 'End date on your card' })).not.toBeInTheDocument()
  })

  it('keeps "not sure" in one field apart from the others', async () => {
    const user = await open('q/roleAndPay?v=1&status=h1b&employers=company')
    await user.selectOptions(select('Role'), 'Data scientist')
    await user.selectOptions(select(/^Occupation/), 'I don’t know which one')
    const unsure = screen.getAllByRole('checkbox', { name: 'I’m not sure' })
    for (const box of unsure) await user.click(box)
    await user.click(radio('Level II'))
    await user.click(radio('No'))
    await goOn(user)
    await review()
    expect(answerIn('Job, place and salary')).toMatch(/Data scientist.*I don’t know which one.*Level II/)
  })

  it('can be not sure as a whole', async () => {
    const user = await open('q/roleAndPay?v=1&status=h1b&employers=company')
    await user.click(screen.getByRole('button', { name: 'I have no job in mind yet' }))
    expect(heading()).not.toHaveTextContent('Which job, where, and at what salary?')
    await review()
    expect(answerIn('Job, place and salary')).toBe('I have no job in mind yet')
  })
})

describe('Every question page', () => {
  it('says why it asks, and what is still possible', async () => {
    await open('q/citizenships?v=1&status=abroad')
    expect(screen.getByRole('complementary', { name: 'Why we ask' })).toHaveTextContent(/stays on this device/)
    expect(screen.getByText('Question 2 of about', { exact: false })).toBeInTheDocument()
    expect(screen.getByRole('region', { name: 'Result so far' })).toHaveTextContent(/pathways still possible/)
  })
})
