import { screen, within } from '@testing-library/react'
import { describe, expect, it, vi } from 'vitest'
import { examples } from '../../src/examples/index'
import { type Answers, catalogue } from '../../src/questions/index'
import { encodeAnswers } from '../../src/share/link'
import { open, TODAY } from '../support/wizard'

const answersOf = (id: string): Answers => examples.find((one) => one.id === id)?.answers ?? {}
const see = (brief: 'lawyer' | 'employer', answers: Answers) =>
  open(`brief/${brief}?${encodeAnswers(catalogue, answers, TODAY)}`)
const part = (name: string): HTMLElement => screen.getByRole('region', { name })
const sheet = (): HTMLElement => screen.getByRole('article')

const student = answersOf('draw-in-november')

describe('The result', () => {
  it('leads to both sheets, and they lead back with the answers kept', async () => {
    const user = await open(`results?${encodeAnswers(catalogue, student, TODAY)}`)
    await user.click(within(part('Sheets to hand on')).getByRole('link', { name: 'Brief for a lawyer' }))
    expect(await screen.findByRole('heading', { name: 'Visa pathway brief', level: 1 })).toHaveFocus()
    await expect.poll(() => document.title).toMatch(/^Visa pathway brief/)
    expect(window.location.hash).toBe('#/brief/lawyer')
    expect(sheet()).toHaveTextContent('Denver-Aurora-Centennial, CO')
    await user.click(screen.getByRole('link', { name: 'Back to the result' }))
    expect(await screen.findByRole('heading', { name: 'What your offer means' })).toBeVisible()
  })
})

describe('The lawyer brief', () => {
  it('holds facts, standing, evidence, odds, what to settle, documents, questions, law and the link', async () => {
    await see('lawyer', student)
    expect(screen.queryByRole('heading', { name: 'Red flags' })).toBeNull()
    expect(part('Facts as given')).toHaveTextContent('card to 30 June 2027')
    const rows = within(part('Standing')).getAllByRole('row').slice(1)
    expect(rows.map((row) => row.dataset['pathway'])).toEqual(['opt', 'h1b', 'stem-opt', 'niw', 'perm-eb3'])
    expect(part('Standing')).toHaveTextContent(/Closed\. .*L-1A, L-1B, EB-1C/)
    expect(within(part('Evidence')).getByRole('row', { name: /Met, of needed/ })).toHaveTextContent(
      '2 of 32 of 32 of 2',
    )
    expect(within(part('Evidence')).getByRole('row', { name: /High pay/ })).toHaveTextContent('No such criterion')
    expect(part('H-1B odds')).toHaveTextContent('selected is not approved')
    expect(part('To settle with counsel')).toHaveTextContent('EB-3 PERM')
    expect(part('Documents to bring')).toHaveTextContent('Every I-20')
    expect(part('Documents to bring')).not.toHaveTextContent('DS-2019')
    expect(within(part('Questions to ask')).getAllByRole('listitem').length).toBeGreaterThan(3)
    expect(part('Unsettled law')).toHaveTextContent('as last read on 8 October 2026')
    expect(sheet()).toHaveTextContent(/#\/results\?v=1&asOf=2026-11-20&status=opt/)
    expect(sheet()).toHaveTextContent('Nothing here was verified')
  })

  it('puts red flags first, and answers that do not fit together among them', async () => {
    await see('lawyer', { ...student, status: 'esta', admission: { until: '2026-10-01', kept: 'unsure' } })
    const [first] = within(sheet()).getAllByRole('heading', { level: 2 })
    expect(first).toHaveTextContent('Red flags')
    expect(part('Red flags')).toHaveTextContent('Your stay ended on 1 October 2026')
    expect(part('Red flags')).toHaveTextContent('From the Visa Waiver Program no change of status is possible')
    expect(part('Red flags')).toHaveTextContent('Answers that do not fit together: Your stay on ESTA ended')
  })

  it('shows no odds where no draw applies', async () => {
    await see('lawyer', { ...student, employers: ['university'] })
    expect(screen.queryByRole('heading', { name: 'H-1B odds' })).toBeNull()
  })

  it('is printed by its button', async () => {
    const print = vi.spyOn(window, 'print').mockImplementation(() => undefined)
    const user = await see('lawyer', student)
    await user.click(screen.getByRole('button', { name: 'Print or save as PDF' }))
    expect(print).toHaveBeenCalledOnce()
    print.mockRestore()
  })
})

describe('The employer brief', () => {
  it('tells what to file, when and for how much, what not to do, and on which law', async () => {
    await see('employer', student)
    const filings = part('What the employer would file')
    expect(within(filings).getByRole('heading', { name: 'H-1B, through the lottery' })).toBeVisible()
    // 780 + 1,500 + 500 + 600 and 215 to register, USCIS Form G-1055.
    expect(filings).toHaveTextContent('To file, paid by the employer: $3,595')
    expect(filings).toHaveTextContent('Before 30 June 2027, the last day of the present permission to work.')
    expect(part('The job')).toHaveTextContent('This offer reaches level III of IV')
    expect(part('What not to do')).toHaveTextContent('training fee (ACWIA)')
    expect(part('Unsettled law')).toHaveTextContent('$103,265 fee')
  })

  it('says on screen what it holds, and holds nothing private', async () => {
    await see('employer', {
      ...student,
      familyBirth: { marriage: 'married', spouseBirth: 'PT', parents: 'neither', parentBirth: 'GR' },
    })
    expect(screen.getByRole('heading', { name: 'What this sheet holds' })).toBeVisible()
    expect(sheet()).not.toHaveTextContent(/India|Portugal|Greece|spouse|married|citizen|F-1|OPT to|results\?/)
    expect(sheet().textContent).not.toMatch(/\byou(r|rs)?\b/i)
  })

  it('tells each of several employers of its own filings only', async () => {
    const user = await see('employer', {
      ...student,
      employers: ['company', 'university'],
      employerFacts: {
        h1b: 'yes',
        greenCard: 'no',
        eVerify: 'yes',
        size: 'more',
        layoffs: 'no',
        tie: 'no',
        ds2019: 'no',
      },
    })
    expect(screen.queryByRole('heading', { name: 'H-1B, outside the cap' })).toBeNull()
    expect(sheet()).not.toHaveTextContent(/charged as a nonprofit/)
    await user.click(screen.getByRole('radio', { name: /university/i }))
    expect(screen.queryByRole('heading', { name: 'H-1B, through the lottery' })).toBeNull()
    expect(screen.getByRole('heading', { name: 'H-1B, outside the cap' })).toBeVisible()
  })
})
