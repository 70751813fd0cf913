import { screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import type { Answers } from '../../src/questions/index'
import { catalogue } from '../../src/questions/index'
import { encodeAnswers } from '../../src/share/link'
import { walkers } from '../support/walkers'
import { open, TODAY } from '../support/wizard'

const canadian = walkers.find(({ answers }) => answers.birthCountry === 'CA')?.answers ?? {}
const see = (asOf: string, answers: Answers = canadian, rest = '') =>
  open(`results?${encodeAnswers(catalogue, answers, asOf)}${rest}`)

const view = () => screen.getByRole('region', { name: /^Shared link/ })
const radio = (name: string) => screen.getByRole('radio', { name })
/** The cells of one row, as texts. */
const rowOf = async (name: string) => {
  const table = await within(view()).findByRole('table', { name: 'Then and now' })
  const head = within(table).getByRole('rowheader', { name })
  return [...(head.closest('tr')?.querySelectorAll('td') ?? [])].map((cell) => cell.textContent)
}

describe('A link of 15 January 2026', () => {
  it('says when it was made and opened, and that the rules have moved', async () => {
    await see('2026-01-15')
    expect(view()).toHaveTextContent('made 15 January 2026, opened 20 November 2026')
    expect(await within(view()).findByText(/^The answers are the same. The rules/)).toBeVisible()
    expect(view()).toHaveTextContent('Every standing is as it was.')
  })

  it('shows what was, what is and why, in a table with heads', async () => {
    await see('2026-01-15')
    expect(await rowOf('Premium fee for I-129')).toEqual([
      '$2,805',
      '$2,965',
      expect.stringContaining('Rule changed. From 1 March 2026.'),
    ])
    expect(await rowOf('EB-3 queue, All other countries: Final Action Date')).toEqual([
      '22 Apr 2023',
      '15 May 2024',
      expect.stringContaining('New figures. Visa Bulletin of October 2026.'),
    ])
    const heads = within(screen.getByRole('table', { name: 'Then and now' })).getAllByRole('columnheader')
    expect(heads.map((head) => head.textContent)).toEqual([
      'What',
      'Then, 15 January 2026',
      'Now, 20 November 2026',
      'Why',
    ])
  })

  it('is weighed under today’s rules, and under those of its day by a switch, which leads back', async () => {
    const user = await see('2026-01-15')
    const caption = () => document.querySelector('.results > .caption')
    expect(radio('Today’s rules')).toBeChecked()
    expect(caption()).toHaveTextContent('20 November 2026')
    await user.click(radio('Rules of 15 January 2026'))
    expect(radio('Rules of 15 January 2026')).toBeChecked()
    expect(radio('Rules of 15 January 2026')).toHaveFocus()
    expect(caption()).toHaveTextContent('15 January 2026')
    expect(document.body).toHaveTextContent('These answers are weighed under the rules of 15 January 2026')
    expect(await rowOf('Premium fee for I-129')).toContain('$2,805')
    await user.keyboard('{ArrowUp}')
    expect(radio('Today’s rules')).toBeChecked()
    expect(caption()).toHaveTextContent('20 November 2026')
  })

  it('names the parts that could not be read, with the way to their questions', async () => {
    await see('2026-01-15', { ...canadian, priorities: undefined }, '&priorities=gold&shoe=44')
    expect(screen.getByText(/^Parts of the link could not be read/)).toBeVisible()
    expect(screen.getByRole('link', { name: 'priorities' })).toHaveAttribute('href', '#/q/priorities')
  })

  it('points out answers that have aged since', async () => {
    const expected = { level: 'bachelor', years: 4, subject: 'cs', country: 'CA', state: 'studying', month: '2026-05' }
    await see('2026-01-15', { ...canadian, degrees: [expected] } as Answers)
    expect(within(view()).getByRole('heading', { name: 'One answer may have aged' })).toBeVisible()
    expect(view()).toHaveTextContent('May 2026. This month has passed since. Was it awarded?')
    expect(within(view()).getByRole('link', { name: 'Update' })).toHaveAttribute('href', '#/q/degrees')
  })
})

describe('A link', () => {
  it('of today shows no comparison', async () => {
    await see(TODAY)
    expect(screen.queryByRole('region', { name: /^Shared link/ })).toBeNull()
  })

  it('of a day since which nothing changed says so in one sentence', async () => {
    await see('2026-11-15')
    expect(
      await within(view()).findByText(
        'The answers are the same, and nothing that bears on them is known to have changed since. What changed after 8 October 2026 may be missing.',
      ),
    ).toBeVisible()
    expect(within(view()).queryByRole('table')).toBeNull()
  })

  it('of a day to come says so, and compares nothing', async () => {
    await see('2030-01-01')
    expect(document.body).toHaveTextContent('This link is dated 1 January 2030, a day that has not come.')
    expect(view()).toHaveTextContent('there is nothing to compare')
  })

  it('from before the law that is held says that the changes may be incomplete', async () => {
    await see('2024-06-01')
    expect(document.body).toHaveTextContent('what changed since may be incomplete')
  })
})
