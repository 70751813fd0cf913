import { screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { open } from '../support/wizard'

/** ML engineer, software developers, Seattle, $182,000: 111,613 / 143,104 / 174,595 / 206,086 in 2026-27. */
const JOB = 'ml-engineer_15-1252_42660_182000__no'
const see = (job: string, employers = 'company') =>
  open(`results?v=1&status=abroad&employers=${employers}&roleAndPay=${job}`)
const section = () => screen.getByRole('region', { name: 'What your offer means' })

describe('What the offer means', () => {
  it('names the level reached, the four thresholds and the next one', async () => {
    await see(JOB)
    expect(within(section()).getByRole('heading', { name: 'This offer reaches level III of IV' })).toBeVisible()
    expect(section()).toHaveTextContent('$24,086 a year more would reach level IV.')
    const row = within(section()).getByRole('row', { name: /Software developers/ })
    expect(row).toHaveTextContent('I $111,613, II $143,104, III $174,595, IV $206,086')
    expect(row).toHaveTextContent('$24,086 more for level IV')
    expect(within(section()).getByRole('row', { name: /Data scientists/ })).toBeVisible()
  })

  it('says who picks the code, what a level is not, and until when the wages are for', async () => {
    await see(JOB)
    expect(section()).toHaveTextContent('The employer picks the occupation code from the duties')
    expect(section()).toHaveTextContent('level IV by itself is not high pay')
    expect(section()).toHaveTextContent(
      'These wages are for 1 July 2026 to 30 June 2027. New ones apply from 1 July 2027.',
    )
  })

  it('compares the usual codes where none is known', async () => {
    await see('ml-engineer_~_42660_182000__no')
    expect(within(section()).getByRole('heading', { name: 'The level depends on the occupation' })).toBeVisible()
    expect(within(section()).getAllByRole('row').length).toBeGreaterThan(2)
  })

  it.each([
    ['no salary', 'ml-engineer_15-1252_42660_~__no', 'company'],
    ['a university', JOB, 'university'],
  ])('is not there with %s', async (_, job, employers) => {
    await see(job, employers)
    expect(screen.queryByRole('heading', { name: 'What your offer means' })).toBeNull()
  })
})
