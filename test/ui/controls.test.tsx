import { screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { answerIn, goOn, heading, open, review } from '../support/wizard'

describe('One choice', () => {
  it('is a group of radios under the question, none chosen', async () => {
    await open('q/status')
    const group = screen.getByRole('group', { name: 'Where are you now, and in what US status?' })
    const radios = within(group).getAllByRole('radio')
    expect(radios.length).toBeGreaterThan(20)
    for (const radio of radios) expect(radio).not.toBeChecked()
    expect(within(group).getByRole('group', { name: 'Worker' })).toContainElement(
      screen.getByRole('radio', { name: 'H-1B' }),
    )
    expect(screen.getByRole('radio', { name: 'F-1, on OPT' })).toHaveAccessibleDescription(/Work permission/)
  })

  it('is kept on the way forward and back', async () => {
    const user = await open('q/status')
    await user.click(within(screen.getByRole('group', { name: 'Worker' })).getByText('H-1B'))
    await goOn(user)
    expect(heading()).toHaveTextContent('Which countries are you a citizen of?')
    expect(heading()).toHaveFocus()
    await user.click(screen.getByRole('button', { name: 'Back' }))
    expect(screen.getByRole('radio', { name: 'H-1B' })).toBeChecked()
  })

  it('takes “I’m not sure” for an answer, which is not a no', async () => {
    const user = await open('q/status')
    await user.click(screen.getByRole('radio', { name: 'I’m not sure' }))
    await goOn(user)
    await review()
    expect(answerIn('Where you are now')).toBe('Not sure')
  })
})

describe('Several choices', () => {
  const opened = () => open('q/history?v=1&status=f1')
  const box = (name: string | RegExp) => screen.getByRole('checkbox', { name })

  it('lets “None of these” stand alone', async () => {
    const user = await opened()
    await user.click(box('L-1 status'))
    await user.click(box('None of these'))
    expect(box('L-1 status')).not.toBeChecked()
    await user.click(box('J-1 or J-2 status'))
    expect(box('None of these')).not.toBeChecked()
    expect(box('J-1 or J-2 status')).toBeChecked()
  })

  it('lets “I’m not sure” stand alone', async () => {
    const user = await opened()
    await user.click(box('L-1 status'))
    await user.click(box('I’m not sure'))
    expect(box('L-1 status')).not.toBeChecked()
    await user.click(box('None of these'))
    expect(box('I’m not sure')).not.toBeChecked()
  })

  it('keeps all that were chosen', async () => {
    const user = await opened()
    await user.click(box('J-1 or J-2 status'))
    await user.click(box('L-1 status'))
    await goOn(user)
    await review()
    expect(answerIn('What has happened before')).toBe('L-1 status; J-1 or J-2 status')
  })

  it('leaves out what the earlier answers rule out', async () => {
    await open('q/history?v=1&status=h1b')
    expect(screen.queryByRole('checkbox', { name: /^H-1B/ })).not.toBeInTheDocument()
    expect(screen.queryByRole('checkbox', { name: /^OPT/ })).not.toBeInTheDocument()
  })
})

describe('A number', () => {
  const opened = () => open('q/roleAndPay?v=1&status=h1b&employers=company')

  it('is read as people type it', async () => {
    const user = await opened()
    await user.selectOptions(screen.getByRole('combobox', { name: 'Role' }), 'AI engineer')
    await user.selectOptions(screen.getByRole('combobox', { name: /^Occupation/ }), '15-1252 Software developers')
    await screen.findByRole('button', { name: 'Show the list of metro areas' }, { timeout: 10_000 })
    await user.type(screen.getByRole('combobox', { name: /^Metro area/ }), 'Akron, OH')
    await user.type(screen.getByRole('textbox', { name: 'Base salary for one year' }), ' 182,000 ')
    await user.click(screen.getByRole('radio', { name: 'No' }))
    await goOn(user)
    await review()
    expect(answerIn('Job, place and salary')).toMatch(/AI engineer.*15-1252.*Akron, OH.*\$182,000.*No$/)
  })

  it('is asked for again where it is no number, and stays as typed', async () => {
    const user = await opened()
    await user.type(screen.getByRole('textbox', { name: 'Base salary for one year' }), '15k a month')
    await goOn(user)
    const field = screen.getByRole('textbox', { name: 'Base salary for one year' })
    expect(field).toHaveValue('15k a month')
    expect(field).toBeInvalid()
    expect(field).toHaveAccessibleDescription(/Enter the salary for one year in US dollars, like 182000/)
  })
})

describe('A date', () => {
  const until = () => screen.getByRole('group', { name: '“Admit until” date on your I-94' })
  const part = (name: string) => within(until()).getByRole('textbox', { name })
  const opened = () => open('q/admission?v=1&status=b')

  it('is typed in three parts, the month also by its name', async () => {
    const user = await opened()
    await user.type(part('Day'), '3')
    await user.type(part('Month'), 'March')
    await user.type(part('Year'), '2027')
    await user.click(screen.getByRole('radio', { name: 'Yes' }))
    await goOn(user)
    await review()
    expect(answerIn('Your current stay')).toContain('3 March 2027')
  })

  it('must be a day that exists', async () => {
    const user = await opened()
    await user.type(part('Day'), '30')
    await user.type(part('Month'), '2')
    await user.type(part('Year'), '2027')
    await goOn(user)
    expect(screen.getByRole('link', { name: /: enter a day that this month has$/ })).toBeInTheDocument()
    expect(part('Day')).toHaveValue('30')
    expect(part('Day')).toBeInvalid()
  })

  it('may be not known', async () => {
    const user = await opened()
    await user.click(within(until()).getByRole('checkbox', { name: 'I’m not sure' }))
    await user.click(screen.getByRole('radio', { name: 'Yes' }))
    await goOn(user)
    await review()
    expect(answerIn('Your current stay')).toContain('Not sure')
  })
})
