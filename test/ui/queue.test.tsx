import { screen, within } from '@testing-library/react'
import type { UserEvent } from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import type { PathwayId } from '../../src/domain/pathway'
import { pathways } from '../../src/pathways/index'
import { type Answers, catalogue } from '../../src/questions/index'
import { encodeOfItsDay } from '../../src/share/link'
import { open, openPathway, TODAY } from '../support/wizard'

const base = { status: 'h1b', citizenships: ['IN'], history: ['none'] } as const satisfies Answers
const single = { marriage: 'single', parents: 'one' } as const
const bornInIndia = { ...base, birthCountry: 'IN', familyBirth: single } as const satisfies Answers

/** The row of a pathway; found by attribute, since asking for roles among so many rows is slow. */
const rowOf = (id: string): HTMLElement => {
  const row = document.querySelector<HTMLElement>(`[data-pathway="${id}"]`)
  if (row === null) throw new Error(`There is no row for ${id}`)
  return row
}
/** Nothing here is hidden but by a closed row, and asking whether it is takes jsdom seconds. */
const anywhere = { hidden: true } as const
const queueOf = (id: string): HTMLElement => within(rowOf(id)).getByRole('group', { name: 'The queue', ...anywhere })

/** Opens the result, and there the rows of these pathways. */
async function see(answers: Answers, rows: readonly PathwayId[], asOf = TODAY): Promise<UserEvent> {
  const user = await open(`results?${encodeOfItsDay(catalogue, answers, asOf)}`)
  for (const id of rows) await openPathway(user, id)
  return user
}

/** The table of the month's dates; how far they moved comes below it once it is fetched. */
const tableOf = (id: string): HTMLElement => {
  const [table] = within(queueOf(id)).getAllByRole('table', anywhere)
  if (table === undefined) throw new Error(`${id} has no dates`)
  return table
}

/** A row of the dates as texts. */
const dates = (id: string, queue: string): readonly string[] => {
  const row = within(tableOf(id)).getByRole('row', { name: new RegExp(`^${queue}`), ...anywhere })
  return within(row)
    .getAllByRole('cell', anywhere)
    .map((cell) => cell.textContent.trim())
}

describe('The queue, before anything is fetched', () => {
  it('says whose it is, by which bulletin, and both dates', async () => {
    await see(bornInIndia, ['niw'])
    const queue = queueOf('niw')
    expect(queue).toHaveTextContent('EB-2 in the Visa Bulletin of October 2026.')
    expect(queue).toHaveTextContent('October 2026 is the last bulletin read, on 8 October 2026.')
    expect(queue).toHaveTextContent('You stand in the queue for India: you were born in India.')
    expect(dates('niw', 'India')).toEqual(['1 Nov 2013', '15 Jan 2015'])
    expect(within(tableOf('niw')).getAllByRole('row', anywhere)).toHaveLength(2)
  })

  it('tells somebody without a case what a petition filed that day would be, and forecasts nothing', async () => {
    await see(bornInIndia, ['niw'])
    const queue = queueOf('niw')
    expect(queue).toHaveTextContent('You have no priority date yet. A petition filed on 20 November 2026')
    expect(queue).toHaveTextContent('Final Action Date: your date is 13 years behind. No number is available yet.')
    expect(queue).toHaveTextContent('Date for Filing: your date is 11 years and 10 months behind.')
    expect(queue).toHaveTextContent('This page does not forecast it.')
    expect(queue).toHaveTextContent('its choice for November 2026 was not read')
  })

  it('stands in the rows of green cards only', async () => {
    await see(
      bornInIndia,
      pathways.map(({ id }) => id),
    )
    const withQueue = [...document.querySelectorAll('[data-queue]')].map((one) => [
      one.closest('[data-pathway]')?.getAttribute('data-pathway'),
      one.getAttribute('data-queue'),
    ])
    expect(Object.fromEntries(withQueue)).toEqual({
      eb1a: 'eb1',
      eb1b: 'eb1',
      eb1c: 'eb1',
      niw: 'eb2',
      'perm-eb2': 'eb2',
      'perm-eb3': 'eb3',
    })
  })

  it('says that a number is available where there is no cutoff', async () => {
    await see({ ...base, birthCountry: 'DE' }, ['eb1a'])
    expect(dates('eb1a', 'All other countries')).toEqual(['Current', 'Current'])
    expect(queueOf('eb1a')).toHaveTextContent('Final Action Date: no cutoff. A number is available')
    expect(queueOf('eb1a')).not.toHaveTextContent('behind')
  })

  it('takes the spouse’s queue where it is shorter, and says that both must immigrate', async () => {
    await see(
      { ...base, birthCountry: 'IN', familyBirth: { marriage: 'married', spouseBirth: 'DE', parents: 'one' } },
      ['perm-eb3'],
    )
    expect(queueOf('perm-eb3')).toHaveTextContent(
      'by your spouse’s birth in Germany. Both of you must immigrate together.',
    )
    expect(dates('perm-eb3', 'All other countries')).toEqual(['15 May 2024', '1 Aug 2024'])
    expect(dates('perm-eb3', 'India')).toEqual(['1 Jan 2014', '15 Jan 2015'])
  })

  it('shows every queue to somebody who would rather not say where they were born', async () => {
    await see({ ...base, birthCountry: 'unsure', familyBirth: single }, ['perm-eb3'])
    const queue = queueOf('perm-eb3')
    expect(queue).toHaveTextContent('Your country of birth is not given, so every queue is shown.')
    expect(
      within(tableOf('perm-eb3'))
        .getAllByRole('rowheader', anywhere)
        .map((head) => head.textContent),
    ).toEqual(['All other countries', 'China', 'India', 'Mexico', 'Philippines'])
    expect(within(queue).getByRole('link', { name: 'Give your country of birth', ...anywhere })).toHaveAttribute(
      'href',
      '#/q/birthCountry',
    )
  })

  it('leaves Hong Kong open, with both queues and the sources that conflict', async () => {
    await see({ ...base, birthCountry: 'HK', familyBirth: single }, ['eb1a'])
    const queue = queueOf('eb1a')
    expect(queue).toHaveTextContent('Sources conflict on whether people born in Hong Kong')
    expect(within(tableOf('eb1a')).getAllByRole('rowheader', anywhere)).toHaveLength(2)
    expect(within(queue).getByRole('link', { name: 'Executive Order 13936', ...anywhere })).toBeInTheDocument()
  })

  it('holds a kept priority date against both charts', async () => {
    await see(
      {
        ...bornInIndia,
        history: ['green-card'],
        greenCardCase: { step: 'approved', category: 'eb3', priorityDate: '2013-11-01' },
      },
      ['niw', 'perm-eb3'],
    )
    const queue = queueOf('niw')
    expect(queue).toHaveTextContent('Your approved petition gives you the priority date 1 November 2013')
    expect(queue).toHaveTextContent('your date is the date shown, and only earlier ones count')
    expect(queue).toHaveTextContent('Date for Filing: your date is earlier. An I-485 may be filed')
    expect(queueOf('perm-eb3')).toHaveTextContent('Final Action Date: your date is earlier. A number is available.')
  })

  it('knows the months without numbers', async () => {
    await see(bornInIndia, ['niw'], '2026-08-15')
    expect(dates('niw', 'India')).toEqual(['No numbers', '15 Jan 2015'])
    expect(queueOf('niw')).toHaveTextContent('no numbers this month')
    expect(queueOf('niw')).not.toHaveTextContent('stands in')
  })

  it('names no date for a month whose bulletin is not held', async () => {
    await see(bornInIndia, ['niw'], '2027-01-04')
    expect(queueOf('niw')).toHaveTextContent(
      'The Visa Bulletin of January 2027 is not held here, and no other month stands in for it.',
    )
    expect(within(queueOf('niw')).queryByRole('table', anywhere)).toBeNull()
  })
})

describe('How far the date moved', () => {
  it('comes once the row is opened: a table, a chart with a text, and the bulletins', async () => {
    const user = await see(bornInIndia, [])
    expect(screen.queryByText('How far the date moved')).toBeNull()
    await openPathway(user, 'niw')
    const queue = queueOf('niw')
    const table = await within(queue).findByRole('table', { name: 'How far the date moved' })
    const rows = within(table).getAllByRole('row', anywhere).slice(1)
    // 1 April 2013, 1 September 2011 and 15 January 2007 to 1 November 2013.
    expect(rows.map((row) => within(row).getAllByRole('cell', anywhere)[0]?.firstChild?.textContent)).toEqual([
      '214 days forward',
      '792 days forward',
      '2,482 days forward',
    ])
    expect(rows[0]).toHaveTextContent('went back once; 3 months without numbers')
    expect(within(queue).getByRole('img', { name: /from October 2016 to October 2026/ })).toBeInTheDocument()
    expect(within(queue).getByText('Show the bulletins that changed a date')).toBeInTheDocument()
    expect(rowOf('perm-eb2')).not.toHaveTextContent('How far the date moved')
  })
})
