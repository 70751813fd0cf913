import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import type { Criterion } from '../../src/domain/criterion'
import type { Question } from '../../src/domain/question'
import { pathways } from '../../src/pathways/index'
import { catalogue } from '../../src/questions/index'
import { criteriaOf } from '../support/law'
import { goOn, heading, open } from '../support/wizard'

type Answered = Readonly<Record<string, string>>

const summary = () => screen.getByRole('alert')

describe('An answer that cannot be read', () => {
  const opened = () => open('q/admission?v=1&status=h1b')

  it('is said above the question, takes the focus and stands in the title', async () => {
    const user = await opened()
    await goOn(user)
    await waitFor(() => expect(summary()).toHaveFocus())
    expect(within(summary()).getByRole('heading', { name: 'There is a problem' })).toBeInTheDocument()
    await expect
      .poll(() => document.title)
      .toBe('Error: What are the dates of your current stay? - Visa Pathway Wizard')
    expect(summary().compareDocumentPosition(heading())).toBe(Node.DOCUMENT_POSITION_FOLLOWING)
  })

  it('is linked to its field, which repeats the sentence', async () => {
    const user = await opened()
    await goOn(user)
    const sentence = 'Select whether you are still employed'
    await user.click(within(summary()).getByRole('link', { name: sentence }))
    expect(screen.getByRole('radio', { name: 'Still employed' })).toHaveFocus()
    expect(screen.getByRole('group', { name: /^Do you still work/ })).toHaveAccessibleDescription(sentence)
  })

  it('leaves what was typed, and takes the focus again at the next attempt', async () => {
    const user = await opened()
    const [day] = screen.getAllByRole('textbox', { name: 'Day' })
    if (day === undefined) throw new Error('There is no day to type')
    await user.type(day, '31x')
    await user.click(screen.getByRole('radio', { name: 'Still employed' }))
    await goOn(user)
    expect(within(summary()).getAllByRole('link')).toHaveLength(2)
    expect(day).toHaveValue('31x')
    await goOn(user)
    await waitFor(() => expect(summary()).toHaveFocus())
    expect(screen.getByRole('radio', { name: 'Still employed' })).toBeChecked()
  })

  it('is not complained of before Continue, nor any more once it is mended', async () => {
    const user = await opened()
    await user.tab()
    await user.tab()
    expect(screen.queryByRole('alert')).not.toBeInTheDocument()
    await goOn(user)
    await user.click(screen.getByRole('checkbox', { name: 'I’m not sure' }))
    await user.click(screen.getByRole('radio', { name: 'Still employed' }))
    await user.click(screen.getByRole('radio', { name: 'Yes' }))
    await goOn(user)
    expect(screen.queryByRole('alert')).not.toBeInTheDocument()
    await expect.poll(() => document.title).not.toContain('Error')
  })

  it('goes with its field', async () => {
    const user = await opened()
    await user.click(screen.getByRole('radio', { name: 'The job has ended' }))
    await goOn(user)
    expect(within(summary()).getByRole('link', { name: /^Enter the last day of that job/ })).toBeInTheDocument()
    await user.click(screen.getByRole('radio', { name: 'Still employed' }))
    expect(screen.queryByRole('link', { name: /^Enter the last day of that job/ })).not.toBeInTheDocument()
    expect(screen.getByRole('radio', { name: 'Still employed' })).toHaveFocus()
  })

  it('is told from one that is out of range', async () => {
    const user = await open('q/hClock?v=1&status=l1')
    const first = screen.getByRole('group', { name: /^First day/ })
    await user.type(within(first).getByRole('textbox', { name: 'Day' }), '1')
    await user.type(within(first).getByRole('textbox', { name: 'Month' }), '10')
    await user.type(within(first).getByRole('textbox', { name: 'Year' }), '2030')
    await goOn(user)
    expect(within(summary()).getByRole('link', { name: 'Enter the first day, not in the future' })).toBeInTheDocument()
  })
})

/** Questions that some registered pathway reads, or that inform something else; the others are skipped for everybody. */
const inUse = catalogue.filter((question: Question) => {
  const reads = (criterion: Criterion) =>
    criterion.kind === 'fact' && criterion.reads.some((ref) => ref.question === question.id)
  return question.informs.length > 0 || pathways.some((pathway) => criteriaOf(pathway).some(reads))
})

describe('Every question', () => {
  /** Somebody of whom nearly everything is asked. */
  const PERSON: Answered = {
    status: 'abroad',
    citizenships: 'CA',
    birthCountry: 'IN',
    history: '~',
    degrees: 'none',
    workYears: '6___0',
    groupWork: 'same_2020-01-01_employed__0_yes_no',
    groupRole: 'expert',
    evidenceKinds: '~_~',
    endeavor: '~',
    employers: 'company.group.own',
  }
  /** What differs for those of whom the question is asked. */
  const OTHERS: Readonly<Record<string, Answered>> = {
    admission: { status: 'h1b' },
    studentDates: { status: 'opt' },
    optHistory: { status: 'f1' },
    spouseCase: { status: 'h4' },
    jobChange: { status: 'h1b' },
    exemptTie: { employers: 'affiliate' },
  }

  it.each(inUse.map(({ id }) => id))('%s: left empty, each problem leads to a control', async (id) => {
    const answers = Object.entries({ ...PERSON, ...OTHERS[id] }).filter(([question]) => question !== id)
    const user = await open(`q/${id}?v=1&${answers.map((pair) => pair.join('=')).join('&')}`)
    expect(document.querySelector('form')).toHaveAttribute('data-question', id)
    await goOn(user)
    for (const link of within(await screen.findByRole('alert')).getAllByRole('link')) {
      await user.click(link)
      expect(document.activeElement).toHaveAttribute('id', link.getAttribute('href')?.slice(1))
      expect(document.activeElement?.tagName).toMatch(/^(INPUT|SELECT)$/)
    }
  })
})
