import { screen, waitFor, within } from '@testing-library/react'
import { fireEvent } from '@testing-library/dom'
import type { UserEvent } from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import { answerIn, goOn, heading, open, review } from '../support/wizard'

const summary = () => screen.getByRole('alert')
const problem = (name: string | RegExp) => within(summary()).getByRole('link', { name })
const group = (name: RegExp) => screen.getByRole('group', { name })

async function enterDate(user: UserEvent, name: RegExp, parts: readonly string[]): Promise<void> {
  for (const [at, part] of ['Day', 'Month', 'Year'].entries()) {
    const box = within(group(name)).getByRole('textbox', { name: part })
    await user.clear(box)
    if (parts[at] !== '') await user.type(box, parts[at] ?? '')
  }
}

describe('A date that cannot be', () => {
  it.each([
    ['31 February', ['31', '2', '2027'], /: enter a day that this month has$/],
    ['month 13', ['1', '13', '2027'], /: enter a month from 1 to 12$/],
    ['a year of five figures', ['1', '1', '20266'], /: enter the year in four figures, like 2027$/],
    ['a year of two figures', ['1', '1', '27'], /: enter the year in four figures, like 2027$/],
    ['no year', ['1', '1', ''], 'Enter the date on your I-94, like 30 9 2027'],
    ['a year far away', ['1', '1', '2099'], /from two years ago to ten years ahead/],
  ] as const)('is named as what it is: %s', async (_, parts, sentence) => {
    const user = await open('q/admission?v=1&status=h4')
    await enterDate(user, /I-94/, parts)
    await goOn(user)
    const link = problem(sentence)
    expect(group(/I-94/)).toHaveAccessibleDescription(link.textContent)
    expect(within(group(/I-94/)).getByRole('textbox', { name: 'Year' })).toHaveValue(parts[2])
  })

  it('is one that comes before another', async () => {
    const user = await open('q/exchangePrograms?v=1&status=j1&history=none')
    await enterDate(user, /^Start date/, ['1', '9', '2025'])
    await enterDate(user, /^End date/, ['1', '9', '2024'])
    await goOn(user)
    expect(problem('Enter an end date after the start date')).toBeInTheDocument()
  })
})

describe('A number as people write it', () => {
  const opened = () => open('q/roleAndPay?v=1&status=opt&citizenships=IN&employers=university')
  const pay = () => screen.getByRole('textbox', { name: /salary/i })

  it.each(['182,000', '$182 000', 'USD 182000', '１８２，０００', '\u200f182000'])(
    'is understood: %s',
    async (typed) => {
      const user = await opened()
      await user.click(pay())
      await user.paste(typed)
      await goOn(user)
      expect(within(summary()).queryByRole('link', { name: /salary/ })).not.toBeInTheDocument()
    },
  )

  it.each([
    ['0', /\$10,000/],
    ['1000000000', /\$5,000,000/],
    ['-5', /\$10,000/],
    ['15k a month', 'Enter the salary for one year in US dollars, like 182000'],
    ['1.8e5', 'Enter the salary for one year in US dollars, like 182000'],
    ['💰', 'Enter the salary for one year in US dollars, like 182000'],
    ['182.000', /: enter a whole number, without a fraction$/],
  ] as const)('is refused with what to do, and kept: %s', async (typed, sentence) => {
    const user = await opened()
    await user.click(pay())
    await user.paste(typed)
    await goOn(user)
    const sentences = within(summary())
      .getAllByRole('link')
      .map(({ textContent }) => textContent)
    expect(sentences.join('\n')).toMatch(sentence)
    expect(pay()).toHaveValue(typed)
  })

  it('may be a text without end', async () => {
    const user = await opened()
    fireEvent.change(pay(), { target: { value: 'x'.repeat(100_000) } })
    await goOn(user)
    expect(problem('Enter the salary for one year in US dollars, like 182000')).toBeInTheDocument()
    expect(pay()).toHaveValue('x'.repeat(100_000))
  })
})

describe('An answer that fills no field', () => {
  it('stands when Continue is pressed: not sure', async () => {
    const user = await open('q/hClock?v=1&status=l1&hClock=~')
    expect(screen.getByRole('button', { name: 'I’m not sure' })).toHaveAttribute('aria-pressed', 'true')
    expect(screen.getByText('Your answer is “I’m not sure”. Continue keeps it.')).toBeInTheDocument()
    await goOn(user)
    await waitFor(() => expect(heading()).not.toHaveTextContent('How much H and L time'))
    await review()
    expect(answerIn('H and L time used')).toBe('Not sure')
  })

  it('stands when Continue is pressed: no degree', async () => {
    const user = await open('q/degrees?v=1&status=abroad&citizenships=IN&degrees=none')
    await goOn(user)
    await waitFor(() => expect(heading()).not.toHaveTextContent('Which degrees'))
    await review()
    expect(answerIn('Degrees')).toBe('I have no degree')
  })

  it('gives way to what is entered', async () => {
    const user = await open('q/degrees?v=1&status=abroad&citizenships=IN&degrees=none')
    await user.click(screen.getByRole('radio', { name: 'Doctorate' }))
    await goOn(user)
    expect(problem('Select the subject of the degree')).toBeInTheDocument()
  })
})

describe('What was typed and not continued', () => {
  it('is there again after Back', async () => {
    const user = await open('q/workYears?v=1&status=abroad&citizenships=IN&birthCountry=DE&history=none&degrees=none')
    await user.type(screen.getByRole('textbox', { name: 'Years in this occupation' }), 'about 7')
    await user.click(screen.getByRole('button', { name: 'Back' }))
    expect(heading()).toHaveTextContent('Which degrees')
    await goOn(user)
    await waitFor(() => expect(heading()).toHaveTextContent('How long have you worked'))
    expect(screen.getByRole('textbox', { name: 'Years in this occupation' })).toHaveValue('about 7')
  })

  it('is forgotten once the page is answered', async () => {
    const user = await open('q/citizenships?v=1&status=abroad&citizenships=IN&birthCountry=DE')
    await user.selectOptions(screen.getByRole('combobox'), 'Canada')
    await goOn(user)
    await waitFor(() => expect(heading()).not.toHaveTextContent('Which countries'))
    await review()
    await user.click(screen.getByRole('link', { name: 'Change Citizenship' }))
    await screen.findByRole('heading', { name: 'Which countries are you a citizen of?' })
    expect(screen.getByRole('combobox')).toHaveDisplayValue('Canada')
  })
})

describe('Continue, twice at once', () => {
  it('answers one page', async () => {
    await open('q/status?v=1&status=abroad&citizenships=IN&birthCountry=DE&history=none')
    const [button, form] = [screen.getByRole('button', { name: 'Continue' }), document.querySelector('form')]
    if (form === null) throw new Error('There is no form')
    fireEvent.click(button, { detail: 1 })
    fireEvent.click(button, { detail: 2 })
    fireEvent.submit(form)
    await waitFor(() => expect(heading()).not.toHaveTextContent('Where are you now'))
    expect(heading()).toHaveTextContent('Which degrees do you hold or study for?')
    expect(screen.queryByRole('alert')).not.toBeInTheDocument()
  })
})

describe('An answer of a link that fails its check', () => {
  const LINK =
    'v=1&status=abroad&citizenships=IN&birthCountry=DE&history=none&degrees=bachelor_4_cs_IN___awarded_2015-05_bachelor&workYears=2_9_yes_0'

  it('is asked again with what was given, and said not to be used', async () => {
    const user = await open(`q/workYears?${LINK}`)
    expect(screen.getByText(/^Your earlier answer could not be used as it stands/)).toBeInTheDocument()
    expect(screen.getByRole('textbox', { name: /^Of these/ })).toHaveValue('9')
    await goOn(user)
    expect(problem('Enter no more years than your total')).toBeInTheDocument()
    await review()
    expect(answerIn('Years of work')).toBe('Could not be used as it stands')
  })

  it('is named in the result', async () => {
    await open(`results?${LINK}`)
    const note = screen.getByText(/^These answers could not be used/)
    expect(within(note).getByRole('link', { name: 'Years of work' })).toHaveAttribute('href', '#/q/workYears')
  })

  it('leads from entry to entry of a list until all fit', async () => {
    const degree = 'master_2_cs_US_public_yes_awarded_2020-05'
    const user = await open(`q/degrees?v=1&status=opt&citizenships=IN&degrees=${degree}__11.0701_no*${degree}`)
    expect(heading()).toHaveTextContent('Your next degree')
    expect(screen.getByRole('group', { name: /present I-20/ })).toBeInTheDocument()
    await goOn(user)
    expect(problem('Enter the code as six digits with a point, like 11.0701')).toBeInTheDocument()
  })
})
