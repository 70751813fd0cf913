import { screen, waitFor, within } from '@testing-library/react'
import nodeIcal from 'node-ical'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { examples } from '../../src/examples/index'
import { firstStep } from '../../src/plan/order/first-step'
import { headlineOf } from '../../src/ui/results/headline.copy'
import { type Answers, catalogue } from '../../src/questions/index'
import { encodeAnswers } from '../../src/share/link'
import { planOf } from '../support/plan'
import { drawn, open, review, TODAY } from '../support/wizard'

const answersOf = (id: string): Answers => examples.find((one) => one.id === id)?.answers ?? {}
const see = (answers: Answers) => open(`results?${encodeAnswers(catalogue, answers, TODAY)}`)
const onOpt = { ...answersOf('draw-in-november'), priorities: 'soon' } as const
const WORDS = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten']
const rowsOf = (standing: string): readonly (string | undefined)[] =>
  [...document.querySelectorAll<HTMLElement>(`[data-group="${standing}"] [data-pathway]`)].map(
    ({ dataset }) => dataset['pathway'],
  )

describe('The headline', () => {
  it('counts what is open to each person, a suspended visa aside', () => {
    for (const { id, answers } of examples) {
      const { evaluations } = planOf(answers)
      const all = evaluations.filter(({ standing }) => standing === 'open')
      const now = all.filter(({ availability }) => availability !== 'suspended')
      // Where each one is suspended, they are counted and said to be so.
      const open = now.length > 0 ? now : all
      const [word] = headlineOf(evaluations).toLowerCase().split(' ')
      if (evaluations.every(({ standing }) => standing === 'undecided')) expect(word, id).toBe('nothing')
      else expect(word, id).toBe(WORDS[open.length])
    }
  })

  it('names the likeliest first step, and what carries work on meanwhile', async () => {
    await see(onOpt)
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('One pathway is open to you today.')
    const lead = document.querySelector<HTMLElement>('[data-first-step]')
    expect(lead?.dataset['firstStep']).toBe('h1b')
    expect(lead).toHaveTextContent(
      'The likeliest first step is H-1B registration in March 2027, and the draw after it. OPT, then STEM OPT, if filed in time, lets you work until June 2029 meanwhile.',
    )
    expect(document.querySelector('[data-pathway="h1b"] .first-step')).toHaveTextContent('First step')
    expect(document.querySelectorAll('.first-step')).toHaveLength(1)
  })
})

describe('The next steps', () => {
  it('say when, what, who, what it costs and what can go wrong, each with its source', async () => {
    await see(onOpt)
    const steps = within(screen.getByRole('region', { name: 'Next steps' })).getAllByRole('listitem')
    expect(steps[1]).toHaveTextContent(
      /^March 2027, expectedYour employer registers you for H-1B.*Your employer acts\. Government fee: \$215, paid by the employer\. *Risk: Selected is not approved\./,
    )
    for (const step of steps) expect(within(step).getAllByRole('link').length).toBeGreaterThan(0)
  })
})

describe('The order of the pathways', () => {
  it('follows the answer, says so, and is changed in place', async () => {
    const user = await see({ ...answersOf('year-five'), priorities: 'spouse' })
    const picker = screen.getByRole('combobox', { name: 'Order within each group' })
    expect(picker).toHaveValue('spouse')
    expect(picker).toHaveAccessibleDescription(/how soon a spouse may work.*what you said matters most.*not a score/)
    // H-4 has no work permit before the I-140 is approved; a green card has.
    expect(rowsOf('open')).toEqual(['perm-eb3', 'h1b-transfer'])
    await user.selectOptions(picker, 'Soonest to work')
    expect(rowsOf('open')).toEqual(['h1b-transfer', 'perm-eb3'])
    expect(picker).not.toHaveAccessibleDescription(/what you said/)
  })

  it('never moves a pathway out of its standing, and names the first step of that order', async () => {
    const user = await see({ ...answersOf('year-eight'), priorities: 'none' })
    const before = rowsOf('open')
    await user.selectOptions(screen.getByRole('combobox', { name: 'Order within each group' }), 'No employer needed')
    expect([...rowsOf('open')].sort()).toEqual([...before].sort())
    const { evaluations, situation } = planOf({ ...answersOf('year-eight'), priorities: 'none' })
    expect(document.querySelector<HTMLElement>('[data-first-step]')?.dataset['firstStep']).toBe(
      firstStep(evaluations, 'freedom', situation)?.pathway.id,
    )
  })
})

describe('What was chosen on the page', () => {
  it('is there again after another page of the visit', async () => {
    const user = await see({ ...answersOf('year-five'), priorities: 'spouse' })
    await user.selectOptions(
      screen.getByRole('combobox', { name: 'Order within each group' }),
      'Lowest government fees',
    )
    await user.selectOptions(screen.getByRole('combobox', { name: 'Pathway in column 1' }), 'TN')
    await review()
    window.location.hash = '#/results'
    await drawn()
    expect(screen.getByRole('combobox', { name: 'Order within each group' })).toHaveValue('cost')
    expect(screen.getByRole('combobox', { name: 'Pathway in column 1' })).toHaveValue('tn')
  })
})

describe('The timeline', () => {
  afterEach(() => void vi.unstubAllGlobals())

  it('has the same dates as a list, with who acts and how sure each is', async () => {
    const user = await see(onOpt)
    const region = within(screen.getByRole('region', { name: 'Your timeline' }))
    await user.click(region.getByText('Show these dates as a list'))
    const { calendar } = planOf(onOpt)
    expect(document.querySelectorAll('[data-entry]')).toHaveLength(calendar.length)
    const table = region.getByRole('table')
    expect(
      within(table)
        .getAllByRole('columnheader')
        .map(({ textContent }) => textContent),
    ).toEqual(['Date', 'What', 'Who acts', 'How sure'])
    expect(document.querySelector('[data-entry="stemWindow"]')).toHaveTextContent(
      /1 April 2027 to 30 June 2027.*File for the STEM extension.*You.*Counted by the law/,
    )
    expect(document.querySelector('[data-entry="registration"]')).toHaveTextContent(
      /March 2027, expected.*Selected by then: 63 in 100 \(50 to 85\)/,
    )
  })

  it('is handed over as a file that other calendars read', async () => {
    const blobs: Blob[] = []
    vi.stubGlobal(
      'URL',
      Object.assign(URL, {
        createObjectURL: (blob: Blob) => `blob:${blobs.push(blob)}`,
        revokeObjectURL: () => undefined,
      }),
    )
    const click = vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => undefined)
    const user = await see(onOpt)
    await user.click(screen.getByRole('button', { name: /^Calendar file, \d+ dates$/ }))
    await waitFor(() => expect(blobs).toHaveLength(1))
    expect(click).toHaveBeenCalledOnce()
    expect(await screen.findByText('The calendar file is among your downloads.')).toBeVisible()
    const events = Object.values(nodeIcal.sync.parseICS((await blobs[0]?.text()) ?? '')).flatMap((one) =>
      one?.type === 'VEVENT' ? [one] : [],
    )
    expect(events.map(({ summary }) => summary)).toContain('Last day: File for the STEM extension')
    expect(blobs[0]?.type).toBe('text/calendar')
    click.mockRestore()
  })
})
