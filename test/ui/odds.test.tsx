import { fireEvent, screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import type { IsoDate } from '../../src/domain/dates'
import { type Answers, catalogue } from '../../src/questions/index'
import { encodeOfItsDay } from '../../src/share/link'
import { open, TODAY } from '../support/wizard'

/** On OPT to 30 June 2027, a US master's in computer science, level III named by the employer. */
const graduate = {
  status: 'opt',
  citizenships: ['IN'],
  birthCountry: 'IN',
  studentDates: { cardEnd: '2027-06-30', idleDays: 0, kept: 'yes' },
  history: ['none'],
  degrees: [
    {
      level: 'master',
      years: 2,
      subject: 'cs',
      country: 'US',
      school: 'public',
      accredited: 'yes',
      state: 'awarded',
      month: '2026-05',
      cip: '11.0701',
      f1Basis: 'yes',
    },
  ],
  employers: ['company'],
  roleAndPay: {
    role: 'ml-engineer',
    occupation: '15-2051',
    area: 'unsure',
    pay: 182_000,
    level: '3',
    otherLevel: 'no',
  },
} as const satisfies Answers

const anywhere = { hidden: true } as const
const section = () => screen.findByRole('region', { name: 'H-1B selection odds', ...anywhere })

async function see(answers: Answers, asOf: IsoDate = TODAY) {
  const user = await open(`results?${encodeOfItsDay(catalogue, answers, asOf)}`)
  return { user, region: within(await section()) }
}

describe('The odds of somebody at level III with a US master’s', () => {
  it('say how many in 100 in one season, with the range, that it is a model, and that selected is not approved', async () => {
    const { region } = await see(graduate)
    expect(await region.findByText('selected in one season')).toBeInTheDocument()
    const whole = await section()
    expect(whole).toHaveTextContent('63 selected in one season')
    expect(whole).toHaveTextContent('Between 50 and 85, depending on the assumptions.')
    expect(whole).toHaveTextContent('A model, not an official figure. Selected is not approved')
    expect(whole.querySelector('[data-odds]')).toHaveAttribute('data-odds', '3')
  })

  it('draw 100 people, with the same in words', async () => {
    const { region } = await see(graduate)
    const dots = await region.findByRole('img', { name: /^Of 100 people/, ...anywhere })
    expect(dots).toHaveAccessibleName(
      'Of 100 people: 50 selected under every assumption, 13 more under the central one, 22 more only under the favorable one, 15 under none.',
    )
    expect(dots.querySelectorAll('circle')).toHaveLength(100)
  })

  it('stand in a table of the levels, with the row that is theirs', async () => {
    const { region } = await see(graduate)
    const table = await region.findByRole('table', { name: 'By wage level, in 100 people', ...anywhere })
    const rows = within(table).getAllByRole('row', anywhere).slice(1)
    expect(rows.map((row) => row.textContent.replace(/\s+/g, ' '))).toEqual([
      'IV 73 61 to 9248 42 to 73',
      'III You63 50 to 8539 33 to 62',
      'II 48 37 to 7228 24 to 48',
      'I 28 21 to 4715 13 to 28',
    ])
  })

  it('add up over the seasons that OPT and STEM OPT leave', async () => {
    await see(graduate)
    const whole = await section()
    expect(await within(whole).findByText('Over the three seasons you may have')).toBeInTheDocument()
    expect(whole).toHaveTextContent('By March 2028 86')
    expect(whole).toHaveTextContent('By March 2029 95')
  })

  it('name what would change them: another level, and a second employer that hurts', async () => {
    await see(graduate)
    const changes = await within(await section()).findByRole('region', {
      name: 'What would change your odds most',
      ...anywhere,
    })
    expect(changes).toHaveTextContent(/Raises them.*Lowers them/)
    expect(changes).toHaveTextContent('A second employer that registers you at level I: from 95 to 63 in 100')
    expect(changes).toHaveTextContent('The lowest level counts; two employers never add up.')
  })
})

describe('Other assumptions', () => {
  it('give another figure at once, and can be taken back', async () => {
    const { user, region } = await see(graduate)
    await user.click(await region.findByText('What this assumes, and other assumptions'))
    const people = region.getByRole('slider', { name: 'People registered', ...anywhere })
    const result = region.getByText(/^With these/)
    const parts = () => region.getAllByRole('slider', { name: /^At level/, ...anywhere })
    expect(result).toHaveTextContent('With these, 63 in 100 at level III with a US master’s are selected')
    fireEvent.change(people, { target: { value: '118000' } })
    // 118,660 selected of 118,000: the regular draw has places for 90,740 of them, the second for the rest with a US master's.
    expect(result).toHaveTextContent('everybody with a US master’s is selected')
    for (const part of parts()) fireEvent.change(part, { target: { value: '0' } })
    expect(result).toHaveTextContent('No level has any people')
    await user.click(region.getByRole('button', { name: 'Reset to the central assumptions', ...anywhere }))
    expect(result).toHaveTextContent('With these, 63 in 100')
  })
})

describe('Without odds of one’s own', () => {
  it('the likely occupation codes are told with the odds that each would give, where only the code is missing', async () => {
    // Seattle, 1 July 2026 to 30 June 2027: 15-1252 level II from $143,104 and level III from $174,595.
    const { region } = await see({
      ...graduate,
      roleAndPay: { role: 'ml-engineer', occupation: 'unsure', area: '42660', pay: 165_000, otherLevel: 'no' },
    })
    expect(await region.findByText(/^Your odds depend on the occupation code/)).toBeInTheDocument()
    const at = (await section()).querySelector('[data-odds="2"]')
    expect(at).toHaveTextContent(
      /^If the code is 15-1252.*: level II, 48 in 100 in one season \(37 to 72\), and 86 over three \(75 to 98\)\.$/,
    )
  })

  it('the way there from the top of the result leads to the heading', async () => {
    const { user } = await see(graduate)
    await user.click(screen.getByRole('button', { name: 'H-1B selection odds' }))
    expect(screen.getByRole('heading', { name: 'H-1B selection odds', ...anywhere })).toHaveFocus()
  })

  it('the levels are shown, and what is missing', async () => {
    const { region } = await see({ ...graduate, roleAndPay: 'unsure' })
    expect(await region.findByText('Give a job and its pay to see your own odds.')).toBeInTheDocument()
    expect(region.getByRole('link', { name: 'Change the job and its pay', ...anywhere })).toHaveAttribute(
      'href',
      '#/q/roleAndPay',
    )
    expect((await section()).querySelector('[data-you]')).toBeNull()
  })

  it('a day in a March that was not announced has none', async () => {
    const { region } = await see(graduate, '2027-03-15')
    expect(await region.findByText(/^The registration season of this day was not announced/)).toBeInTheDocument()
  })

  it('before the weighted rule every level has one chance', async () => {
    await see(graduate, '2025-10-01')
    const whole = await section()
    expect(await within(whole).findByText(/random two-stage draw/)).toBeInTheDocument()
    expect(
      [...whole.querySelectorAll('tbody [data-level] td:nth-child(3) strong')].map((one) => one.textContent),
    ).toEqual(['46', '46', '46', '46'])
  })

  it('it is said for which ways no lottery applies', async () => {
    const { region } = await see(graduate)
    expect(region.getByText(/^No lottery applies to a cap-exempt H-1B, to a transfer/)).toBeInTheDocument()
  })
})

describe('The steps of the draw', () => {
  /** The names of the sources below the steps. */
  async function sources(asOf: IsoDate) {
    await see(graduate, asOf)
    const steps = await within(await section()).findByRole('region', {
      name: 'How the draw works, in five steps',
      ...anywhere,
    })
    return within(steps)
      .getAllByRole('link', anywhere)
      .map((link) => link.textContent)
  }

  it('cite the weighted rule, and what is older than it', async () => {
    const names = await sources(TODAY)
    for (const name of ['90 FR 60864', '89 FR 7456', '84 FR 888', 'INA 214(g)(5)(C)']) expect(names).toContain(name)
  })

  it('do not cite a rule before it was published', async () => {
    const names = await sources('2025-10-01')
    expect(names).toContain('89 FR 7456')
    expect(names).not.toContain('90 FR 60864')
  })
})

describe('An exchange visitor', () => {
  const visitor = {
    ...graduate,
    status: 'j1',
    exchangePrograms: [{ category: 'scholar', asJ2: 'no', from: '2025-01-10', until: '2027-12-31', kept: 'yes' }],
  } as const satisfies Answers

  const bound = /^The two-year home rule of J-1 must be served or waived before H-1B/
  const maybe = /^All of this holds only if the two-year home rule/

  it('on money of the government is told that the home rule comes first', async () => {
    const { region } = await see({
      ...visitor,
      homeResidency: { grounds: ['us'], homeCountry: 'IN' },
      homeResidencyOutcome: 'nothing',
    })
    expect(await region.findByText(bound)).toBeInTheDocument()
  })

  it('who is not sure whether the rule binds is told on what it hangs', async () => {
    const { region } = await see({ ...visitor, homeResidency: 'unsure', homeResidencyOutcome: 'unsure' })
    expect(await region.findByText(maybe)).toBeInTheDocument()
  })

  it('with a waiver is told nothing of it', async () => {
    const { region } = await see({
      ...visitor,
      homeResidency: { grounds: ['us'], homeCountry: 'IN' },
      homeResidencyOutcome: 'waived',
    })
    expect(await region.findByText('selected in one season')).toBeInTheDocument()
    expect(region.queryByText(bound)).toBeNull()
    expect(region.queryByText(maybe)).toBeNull()
  })
})
