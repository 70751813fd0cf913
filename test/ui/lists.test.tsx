import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import type { UserEvent } from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import { answerIn, goOn, heading, open, review } from '../support/wizard'

const MASTERS = 'master_2_cs_US_public_yes_awarded_2026-05__11.0701_yes'
const BACHELORS = 'bachelor_4_ee_IN___awarded_2020-05_bachelor'
const opened = (...degrees: readonly string[]) =>
  open(`q/degrees?v=1&status=opt&citizenships=IN${degrees.length === 0 ? '' : `&degrees=${degrees.join('*')}`}`)

const radio = (name: string | RegExp) => screen.getByRole('radio', { name })
const another = (answer: 'Yes' | 'No') =>
  within(screen.getByRole('group', { name: 'Add another degree?' })).getByRole('radio', { name: answer })
const others = () => within(screen.getByRole('region', { name: 'Degrees' }))

async function enterDoctorate(user: UserEvent): Promise<void> {
  await user.click(radio('Doctorate'))
  await user.selectOptions(screen.getByRole('combobox', { name: 'Subject' }), 'Statistics')
  await user.selectOptions(screen.getByRole('combobox', { name: 'Country of the school' }), 'Germany')
  await user.click(radio('Awarded'))
  await user.type(screen.getByRole('textbox', { name: 'Month' }), 'May')
  await user.type(screen.getByRole('textbox', { name: 'Year' }), '2019')
  await user.click(radio('A US doctorate'))
}

describe('A list', () => {
  it('is entered one by one, until there is no other', async () => {
    const user = await opened()
    await enterDoctorate(user)
    await user.click(another('Yes'))
    await goOn(user)
    expect(heading()).toHaveTextContent('Your next degree')
    expect(heading()).toHaveFocus()
    expect(others().getByText(/Doctorate.*Statistics.*Germany/)).toBeInTheDocument()
    await enterDoctorate(user)
    await user.click(another('No'))
    await goOn(user)
    expect(heading()).not.toHaveTextContent('Your next degree')
    await review()
    expect(answerIn('Degrees')).toMatch(/Degree 1.*Degree 2/)
  })

  it('knows of another that was begun and left, and brings back what was typed', async () => {
    const user = await opened(MASTERS)
    await user.click(another('Yes'))
    await goOn(user)
    await user.click(radio('Doctorate'))
    await user.click(screen.getByRole('button', { name: 'Back' }))
    expect(another('Yes')).toBeChecked()
    await goOn(user)
    expect(heading()).toHaveTextContent('Your next degree')
    expect(radio('Doctorate')).toBeChecked()
  })

  it('forgets another that was begun once there is said to be none', async () => {
    const user = await opened(MASTERS)
    await user.click(another('Yes'))
    await goOn(user)
    await user.click(radio('Doctorate'))
    await user.click(screen.getByRole('button', { name: 'Back' }))
    await user.click(another('No'))
    await goOn(user)
    await review()
    await user.click(screen.getByRole('link', { name: /^Change Degree/ }))
    await waitFor(() => expect(heading()).toHaveTextContent('Which degrees'))
    expect(another('No')).toBeChecked()
    await user.click(another('Yes'))
    await goOn(user)
    expect(radio('Doctorate')).not.toBeChecked()
  })

  it('asks whether there is another before it goes on', async () => {
    const user = await opened()
    await enterDoctorate(user)
    await goOn(user)
    await user.click(within(screen.getByRole('alert')).getByRole('link', { name: 'Select whether to add another' }))
    expect(another('Yes')).toHaveFocus()
  })

  it('changes one entry and leaves the others', async () => {
    const user = await opened(MASTERS, BACHELORS)
    await user.click(others().getByRole('link', { name: 'Change Degree 2' }))
    expect(await screen.findByRole('heading', { name: 'Your next degree' })).toBeInTheDocument()
    expect(radio('Bachelor’s')).toBeChecked()
    await user.selectOptions(screen.getByRole('combobox', { name: 'Subject' }), 'Physics')
    await goOn(user)
    await review()
    expect(answerIn('Degrees')).toMatch(/Computer science.*Physics/)
  })

  it('takes “I have no degree” right after another click, and not as the second of two that led here', async () => {
    const user = await opened()
    const none = () => screen.getByRole('button', { name: 'I have no degree' })
    fireEvent.click(none(), { detail: 2 })
    expect(heading()).toHaveTextContent('Which degrees')
    await user.click(radio('Doctorate'))
    fireEvent.click(none(), { detail: 2 })
    await waitFor(() => expect(heading()).not.toHaveTextContent('Which degrees'))
  })

  it('removes an entry and stays', async () => {
    const user = await opened(MASTERS, BACHELORS)
    await user.click(others().getByRole('button', { name: 'Remove Degree 2' }))
    expect(screen.queryByRole('region', { name: 'Degrees' })).not.toBeInTheDocument()
    expect(radio('Master’s')).toBeChecked()
    expect(heading()).toHaveFocus()
    await review()
    expect(answerIn('Degrees')).not.toContain('Electrical')
  })

  it('removes the first entry from the page of the second', async () => {
    const user = await opened(MASTERS, BACHELORS)
    await user.click(others().getByRole('link', { name: 'Change Degree 2' }))
    await user.click(await screen.findByRole('button', { name: 'Remove Degree 1' }))
    expect(radio('Bachelor’s')).toBeChecked()
    expect(heading()).toHaveTextContent('Which degrees do you hold or study for?')
  })

  it('may be empty, also after an entry', async () => {
    const user = await opened(MASTERS)
    await user.click(screen.getByRole('button', { name: 'I have no degree' }))
    expect(heading()).not.toHaveTextContent('Which degrees')
    await review()
    // Somebody on OPT without a degree is asked whether the two fit.
    expect(answerIn('Degrees')).toMatch(/^I have no degree\b/)
  })

  it('goes back through its entries', async () => {
    const user = await open(`q/workYears?v=1&status=opt&citizenships=IN&degrees=${MASTERS}*${BACHELORS}`)
    await user.click(screen.getByRole('button', { name: 'Back' }))
    expect(heading()).toHaveTextContent('Your next degree')
    expect(radio('Bachelor’s')).toBeChecked()
    await user.click(screen.getByRole('button', { name: 'Back' }))
    expect(heading()).toHaveTextContent('Which degrees do you hold or study for?')
    expect(radio('Master’s')).toBeChecked()
  })
})
