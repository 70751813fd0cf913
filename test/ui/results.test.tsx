import { act, cleanup, screen, within } from '@testing-library/react'
import type { UserEvent } from '@testing-library/user-event'
import { beforeEach, describe, expect, it } from 'vitest'
import type { Evaluation, Standing } from '../../src/domain/pathway'
import { pathways } from '../../src/pathways/index'
import { type Answers, catalogue } from '../../src/questions/index'
import { encodeAnswers } from '../../src/share/link'
import { weigherOn } from '../support/wages'
import { walkers } from '../support/walkers'
import { open, openPathway, review, TODAY } from '../support/wizard'

const all = walkers[0]?.answers ?? {}
const some: Answers = { ...all, employers: undefined, priorities: undefined }

const weighed = (answers: Answers) => weigherOn(TODAY)(answers)
const see = (answers: Answers) => open(`results?${encodeAnswers(catalogue, answers, TODAY)}`)
/** Opens every row. */
async function openAll(user: UserEvent): Promise<void> {
  for (const { id } of pathways) await openPathway(user, id)
}

/** Found by attribute: asking for roles among so many rows takes jsdom half a minute. */
const found = (parts: string): readonly HTMLElement[] => [...document.querySelectorAll<HTMLElement>(parts)]
const rowOf = ({ pathway }: Evaluation): HTMLElement => {
  const [row] = found(`[data-pathway="${pathway.id}"]`)
  if (row === undefined) throw new Error(`There is no row for ${pathway.id}`)
  return row
}

const CHIPS: Readonly<Record<Standing, string>> = {
  open: 'Open',
  later: 'Opens later',
  evidence: 'Needs evidence',
  undecided: 'Undecided',
  closed: 'Closed',
}

describe('The result', () => {
  let user: UserEvent
  beforeEach(async () => {
    user = await see(all)
  })

  it('names the day and says no more than is known', async () => {
    await expect.poll(() => document.title).toBe('Your result - Visa Pathway Wizard')
    expect(document.body).toHaveTextContent(/Your result.*20 November 2026/)
    const open = weighed(all).evaluations.filter(({ standing }) => standing === 'open')
    expect(found('h1')[0]).toHaveTextContent(open.length === 0 ? /^No pathway is open/ : /open to you today\.$/)
    expect(document.body).not.toHaveTextContent(/you qualify|chance of success/i)
  })

  it('shows each pathway once, under its standing, with its availability beside it', () => {
    const { evaluations } = weighed(all)
    expect(found('[data-pathway]')).toHaveLength(evaluations.length)
    for (const evaluation of evaluations) {
      const { standing, availability } = evaluation
      const row = rowOf(evaluation)
      expect(row).toHaveAttribute('data-standing', standing)
      expect(row).toHaveAttribute('data-availability', availability)
      expect(row.closest('[data-group]')).toHaveAttribute('data-group', standing)
      expect(within(row).getAllByText(CHIPS[standing], { selector: '.chip span' })).toHaveLength(1)
    }
  })

  it('puts what is open first and what is closed last', () => {
    const groups = found('[data-group]').map((group) => group.getAttribute('data-group'))
    const order = ['open', 'later', 'evidence', 'undecided', 'closed'].filter((standing) => groups.includes(standing))
    expect(groups).toEqual(order)
  })

  it('gives a reason in every row, and the criteria it turns on', async () => {
    for (const evaluation of weighed(all).evaluations)
      expect(rowOf(evaluation).querySelector('summary p')?.textContent).toMatch(/\S{3,}.*[.]$/)
    await openAll(user)
    for (const evaluation of weighed(all).evaluations) {
      const row = rowOf(evaluation)
      if (evaluation.standing === 'open') continue
      const deciding = row.querySelector('[data-deciding]')?.getAttribute('data-deciding')?.split(' ') ?? []
      expect(deciding).toEqual(evaluation.deciding.map(({ criterion }) => criterion.id))
    }
  })

  it('proves each criterion: finding, answer, source and the day it was checked', async () => {
    await openAll(user)
    for (const evaluation of weighed(all).evaluations) {
      const row = rowOf(evaluation)
      expect(within(row).getAllByText(/^Source, checked \d+ \w+ 2026$/).length).toBeGreaterThan(0)
      for (const line of row.querySelectorAll('[data-criterion]')) {
        expect(line).toHaveAttribute('data-verdict', expect.stringMatching(/^(met|unmet|unknown)$/))
        expect(line.querySelector('[data-finding]')?.textContent.trim()).not.toBe('')
        expect(line.querySelector('.proof-title')?.textContent).not.toBe(line.getAttribute('data-criterion'))
      }
    }
  })

  it('links every source to where it can be read, in a tab of its own', async () => {
    await openAll(user)
    const sources = found('.cite a')
    expect(sources.length).toBeGreaterThan(50)
    for (const source of sources) {
      expect(source).toHaveAttribute('href', expect.stringMatching(/^https:\/\//))
      expect(source).toHaveAttribute('rel', 'noreferrer')
    }
  })
})

describe('The proofs of closed rows', () => {
  const proofs = () => found('.pathway').filter((row) => row.querySelector('.proof') !== null)

  it('are drawn once a row is opened, and stay', async () => {
    const user = await see(all)
    expect(proofs()).toHaveLength(0)
    const row = await openPathway(user, 'h1b')
    expect(within(row).getByRole('group', { name: 'Criterion' })).toBeVisible()
    expect(proofs()).toEqual([row])
    const [summary] = row.querySelectorAll('summary')
    if (summary !== undefined) await user.click(summary)
    expect(row.querySelector('details')).not.toHaveAttribute('open')
    expect(proofs()).toEqual([row])
  })

  it('are found open by whoever comes back from another page of the same visit', async () => {
    const user = await see(all)
    await openPathway(user, 'h1b')
    await review()
    await user.click(screen.getByRole('button', { name: 'See your result' }))
    const open = found('.pathway:has(> details[open])').map((row) => row.dataset['pathway'])
    expect(open).toEqual(['h1b'])
    expect(proofs()).toHaveLength(1)
  })

  it('are all drawn by the time the page is printed, and put away after', async () => {
    await see(all)
    act(() => void window.dispatchEvent(new Event('beforeprint')))
    expect(proofs()).toHaveLength(pathways.length)
    act(() => void window.dispatchEvent(new Event('afterprint')))
    expect(proofs()).toHaveLength(0)
  })
})

describe('The result so far', () => {
  let user: UserEvent
  beforeEach(async () => {
    user = await see(some)
  })

  it('says so, with how much is answered, and puts the undecided first', async () => {
    const { walk } = weighed(some)
    const answered = walk.asked.length - walk.unanswered.length
    await expect.poll(() => document.title).toBe('Result so far - Visa Pathway Wizard')
    expect(document.body).toHaveTextContent(`Result so far, ${answered} of about`)
    expect(found('[data-group]')[0]).toHaveAttribute('data-group', 'undecided')
  })

  it('names what would settle each undecided pathway, with a link wherever the question can be opened now', async () => {
    await openAll(user)
    const { asked } = weighed(some).walk
    const undecided = weighed(some).evaluations.filter(({ standing }) => standing === 'undecided')
    expect(undecided.length).toBeGreaterThan(0)
    for (const evaluation of undecided) {
      const links = [...rowOf(evaluation).querySelectorAll('.settles a')].map((link) => link.getAttribute('href'))
      expect(links).toEqual(evaluation.settledBy.filter((id) => asked.includes(id)).map((id) => `#/q/${id}`))
      expect(rowOf(evaluation).querySelectorAll('.settles li')).toHaveLength(evaluation.settledBy.length)
    }
  })

  it('tells the reader of a link that answers are missing, and never calls the undecided closed', async () => {
    expect(document.body).toHaveTextContent('The link does not hold every answer.')
    cleanup()
    const none: Answers = { status: 'abroad', citizenships: ['FR'], birthCountry: 'FR', degrees: [] }
    await see(none)
    const { evaluations } = weighed(none)
    const undecided = evaluations.filter(({ standing }) => standing === 'undecided').length
    expect(evaluations.some(({ standing }) => standing === 'closed')).toBe(true)
    expect(undecided).toBeGreaterThan(10)
    expect(found('h1')[0]).toHaveTextContent(`No pathway is open to you by these answers; ${undecided} are undecided.`)
    cleanup()
    await see(all)
    expect(document.body).not.toHaveTextContent('The link does not hold every answer.')
  })

  it('goes on with the first question left', () => {
    const [first] = weighed(some).walk.unanswered
    expect(found('.result-bar a')[0]).toHaveAttribute('href', `#/q/${first ?? ''}`)
  })
})
