import { screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { answerIn, goOn, heading, open } from '../support/wizard'

const LINK =
  'review?v=1&status=f1&citizenships=IN.CA&birthCountry=IN&familyBirth=single__one&studentDates=2027-05-15_yes_0___~&history=none' +
  '&degrees=master_2_cs_US_public_yes_studying_2027-05__11.0701_yes*bachelor_4_ee_IN___awarded_2020-05_~'

const row = (name: string) => screen.getByText(name, { selector: 'dt' }).closest('div') ?? document.body

describe('Check your answers', () => {
  it('shows every answer under its section, in words', async () => {
    await open(LINK)
    for (const name of ['You', 'Degree', 'Achievements', 'Employer'])
      expect(screen.getByRole('heading', { level: 2, name })).toBeInTheDocument()
    expect(answerIn('Where you are now')).toBe('F-1, studying')
    expect(answerIn('Citizenship')).toBe('India and Canada')
    expect(answerIn('Student dates')).toMatch(/15 May 2027/)
    expect(answerIn('Degrees')).toMatch(/Degree 1.*Computer science.*Degree 2.*India/)
  })

  it('says what is missing and what is not sure', async () => {
    await open(LINK)
    expect(answerIn('US employer')).toBe('Not provided')
    const notes = within(screen.getByRole('complementary', { name: 'Not sure' }))
    expect(notes.getByRole('heading', { name: 'Two answers hold “not sure”' })).toBeInTheDocument()
    expect(notes.getByRole('link', { name: 'Degrees' })).toHaveAttribute('href', '#/q/degrees')
  })

  it('names each Change link after its row', async () => {
    await open(LINK)
    const links = screen.getAllByRole('link', { name: /^Change/ })
    expect(links).toHaveLength(screen.getAllByRole('term').length)
    expect(within(row('Citizenship')).getByRole('link')).toHaveAccessibleName('Change Citizenship')
  })

  it('goes on after a change where something is still to be answered', async () => {
    const user = await open(LINK)
    await user.click(screen.getByRole('link', { name: 'Change Citizenship' }))
    expect(await screen.findByRole('heading', { name: 'Which countries are you a citizen of?' })).toHaveFocus()
    await goOn(user)
    expect(heading()).toHaveTextContent('How long have you worked in your field?')
  })

  it('keeps the names of the skipped questions at hand', async () => {
    const user = await open(LINK)
    await user.click(screen.getByText('See which'))
    expect(screen.getByText('Spouse’s H-1B case')).toBeVisible()
  })
})

describe('Answers that do not fit together', () => {
  const TWO = 'v=1&asOf=2026-11-20&status=tn&citizenships=IN&birthCountry=DE&history=none'

  it('are listed at the top, each with a way to change either', async () => {
    await open(`review?${TWO}`)
    const list = screen.getByRole('region', { name: 'These two answers do not fit together' })
    expect(list).toHaveTextContent('TN is for their citizens')
    expect(within(list).getByRole('link', { name: 'Change Citizenship' })).toHaveAttribute('href', '#/q/citizenships')
    expect(within(list).getByRole('link', { name: 'Change Where you are now' })).toHaveAttribute('href', '#/q/status')
  })

  it('are pointed out in both rows', async () => {
    await open(`review?${TWO}`)
    expect(row('Citizenship')).toHaveTextContent('Does this fit with “Where you are now”?')
    expect(row('Where you are now')).toHaveTextContent('Does this fit with “Citizenship”?')
  })

  it('are no error, and the result says so in one line', async () => {
    const user = await open(`review?${TWO}`)
    expect(screen.queryByRole('alert')).not.toBeInTheDocument()
    await user.click(screen.getByRole('button', { name: 'See your result' }))
    expect(await screen.findByText(/^One thing in your answers may not fit together/)).toBeInTheDocument()
    expect(screen.getByText('Look at them')).toHaveAttribute('href', '#/review')
  })

  it('are not there where all fit', async () => {
    await open(`review?${TWO.replace('citizenships=IN', 'citizenships=IN.CA')}`)
    expect(screen.queryByRole('region', { name: /fit together/ })).not.toBeInTheDocument()
  })
})
