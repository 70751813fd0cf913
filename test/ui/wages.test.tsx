import { screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { answerIn, goOn, open, review } from '../support/wizard'

const PAGE = 'q/roleAndPay?v=1&status=abroad&employers=company'
/** ML engineer, software developers, Seattle, $182,000: 111,613 / 143,104 / 174,595 / 206,086. */
const SEATTLE = `${PAGE}&roleAndPay=ml-engineer_15-1252_42660_182000__no`

/** The first page of a run reads the search and the panel, which takes a while. */
const PATIENT = { timeout: 10_000 }

const area = () => screen.findByRole('combobox', { name: 'Metro area of the worksite', expanded: false })
const searchable = async () => {
  await screen.findByRole('button', { name: 'Show the list of metro areas' }, PATIENT)
  return area()
}
const options = () => within(screen.getByRole('listbox', { name: 'Metro areas' })).getAllByRole('option')
const pay = () => screen.getByRole('textbox', { name: 'Base salary for one year' })
const panel = (name: string | RegExp) => screen.findByRole('region', { name }, PATIENT)

describe('The metro area', () => {
  it('is found by typing, taken by keyboard, and kept as its code', async () => {
    const user = await open(PAGE)
    const box = await searchable()
    await user.type(box, 'wash dc')
    expect(options().map((option) => option.textContent)).toEqual(['Washington-Arlington-Alexandria, DC-VA-MD-WV'])
    expect(screen.getByText('1 area matches')).toBeInTheDocument()
    await user.keyboard('{ArrowDown}{Enter}')
    expect(box).toHaveValue('Washington-Arlington-Alexandria, DC-VA-MD-WV')
    expect(box).toHaveAttribute('aria-expanded', 'false')
    expect(document.querySelector('input[name="area.text"]')).toHaveValue('47900')
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Which job')
  })

  it('says how many match, and that none does', async () => {
    const user = await open(PAGE)
    const box = await searchable()
    await user.type(box, 'portland')
    expect(options().map((option) => option.textContent)).toEqual([
      'Portland-South Portland, ME',
      'Portland-Vancouver-Hillsboro, OR-WA',
    ])
    expect(screen.getByText('2 areas match')).toBeInTheDocument()
    await user.type(box, 'x')
    expect(screen.getByText(/^No matching area/)).toBeInTheDocument()
  })

  it('keeps a text that names none, asks for one from the list, and never reads it as a code', async () => {
    const user = await open(PAGE)
    await user.type(await searchable(), 'SEATLE')
    await user.keyboard('{Escape}')
    expect(await searchable()).toHaveValue('SEATLE')
    await user.tab()
    await goOn(user)
    expect(screen.getByRole('link', { name: 'Select a metro area from the list' })).toBeInTheDocument()
    const box = await searchable()
    expect(box).toHaveValue('SEATLE')
    expect(box).toBeInvalid()
    expect(box).toHaveAccessibleDescription(/Select a metro area from the list/)
  })

  it('is cleared by Escape once the list is closed', async () => {
    const user = await open(SEATTLE)
    const box = await searchable()
    await user.click(box)
    await user.keyboard('{Escape}')
    expect(box).toHaveValue('Seattle-Tacoma-Bellevue, WA')
    await user.keyboard('{Escape}')
    expect(box).toHaveValue('')
    expect(document.querySelector('input[name="area.text"]')).toHaveValue('')
  })

  it('is cleared by a button, which gives the focus back', async () => {
    const user = await open(SEATTLE)
    const box = await searchable()
    expect(box).toHaveValue('Seattle-Tacoma-Bellevue, WA')
    await user.click(screen.getByRole('button', { name: 'Clear the metro area' }))
    expect(box).toHaveValue('')
    expect(box).toHaveFocus()
  })

  it('typed in full needs no list', async () => {
    const user = await open(PAGE)
    await user.type(await searchable(), 'akron, oh')
    await user.tab()
    expect(document.querySelector('input[name="area.text"]')).toHaveValue('10420')
  })

  it('comes back as it was given', async () => {
    const user = await open(SEATTLE)
    await searchable()
    await goOn(user)
    await review()
    expect(answerIn('Job, place and salary')).toMatch(/Seattle-Tacoma-Bellevue, WA.*\$182,000/)
  })
})

describe('The wage level', () => {
  it('is that of the mockup: level III, with what it takes to reach IV', async () => {
    await open(SEATTLE)
    const found = await panel('This offer reaches level III of IV')
    expect(found).toHaveTextContent('Three tickets in the H-1B draw. $24,086 a year more would reach level IV.')
    expect(found).toHaveTextContent('Prevailing wages 1 July 2026 to 30 June 2027')
    const thresholds = within(found).getByRole('list', { name: 'Where each level begins' })
    expect(
      within(thresholds)
        .getAllByRole('listitem')
        .map((item) => item.textContent),
    ).toEqual(['Level I: $111,613', 'Level II: $143,104', 'Level III: $174,595', 'Level IV: $206,086'])
  })

  it('is told for the other occupations that the role is filed under, with their shares', async () => {
    await open(SEATTLE)
    const rows = within(await panel('This offer reaches level III of IV'))
      .getAllByRole('row')
      .slice(1)
    expect(
      rows.map((row) =>
        within(row)
          .getAllByRole('cell')
          .map((cell) => cell.textContent),
      ),
    ).toEqual([
      ['64%', 'III'],
      ['20%', 'III'],
      ['6%', 'II'],
    ])
    expect(screen.getByText(/^Of 7,950 ML Engineer filings/)).toHaveTextContent(
      /64% used 15-1252.*The duties decide the code/,
    )
  })

  it('follows the salary as it is typed', async () => {
    const user = await open(SEATTLE)
    await panel('This offer reaches level III of IV')
    await user.clear(pay())
    expect(await panel('Wage level')).toBeInTheDocument()
    await user.type(pay(), '$206,086')
    expect(await panel('This offer reaches level IV of IV')).toHaveTextContent('Four tickets in the H-1B draw.')
    await user.clear(pay())
    await user.type(pay(), '111612')
    expect(await panel('This offer is below level I')).toHaveTextContent(
      /\$1 a year more would reach level I\..*another wage source/,
    )
  })

  it('is an estimate where only the figures of the year before are held', async () => {
    await open(`${PAGE}&roleAndPay=statistician_15-2041_11460_140000__no`)
    const found = await panel('This offer would reach level IV of IV, by the figures of another year')
    expect(found).toHaveTextContent('Only the figures for 1 July 2025 to 30 June 2026 are held')
  })

  it('is left to the employer of a university', async () => {
    await open('q/roleAndPay?v=1&status=opt&employers=university')
    expect(await panel('Wage level')).toHaveTextContent(/^Wage levelUniversities, nonprofits tied to them/)
  })

  it('depends on the occupation while that is not known', async () => {
    await open(`${PAGE}&roleAndPay=ml-engineer_~_42660_182000__no`)
    expect(await panel('The level depends on the occupation')).toHaveTextContent(/15-1252.*III.*15-1221.*II/)
  })
})

describe('A salary', () => {
  it('that looks like one month’s is asked about, and stays', async () => {
    const user = await open(PAGE)
    await user.type(pay(), '15000')
    expect(await screen.findByText(/^Is \$15,000 the pay for one month/)).toHaveTextContent('$180,000')
    expect(pay()).toHaveValue('15000')
  })

  it.each([
    ['0', /from \$10,000 to \$5,000,000/],
    ['1000000000', /from \$10,000 to \$5,000,000/],
    ['15k a month', /like 182000/],
    ['4000', /from \$10,000 to \$5,000,000/],
  ])('of "%s" is refused beside the field, and stays', async (typed, message) => {
    const user = await open(PAGE)
    await user.type(pay(), typed)
    await goOn(user)
    expect(pay()).toHaveValue(typed)
    expect(pay()).toHaveAccessibleDescription(message)
  })
})
