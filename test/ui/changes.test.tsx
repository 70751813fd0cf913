import { screen, waitFor } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { examples } from '../../src/examples/index'
import { findChanges } from '../../src/plan/changes/search'
import { type Answers, catalogue } from '../../src/questions/index'
import { encodeAnswers } from '../../src/share/link'
import { walkers } from '../support/walkers'
import { weigherOn } from '../support/wages'
import { open, TODAY } from '../support/wizard'

const answersOf = (id: string): Answers => examples.find((one) => one.id === id)?.answers ?? {}
const see = (answers: Answers) => open(`results?${encodeAnswers(catalogue, answers, TODAY)}`)
const shown = (): readonly HTMLElement[] => [...document.querySelectorAll<HTMLElement>('[data-lever]')]
const turnsOf = (item: HTMLElement | undefined) =>
  [...(item?.querySelectorAll<HTMLElement>('[data-turn]') ?? [])].map(({ dataset }) => dataset['turn'])

describe('What would change this', () => {
  it('is found while the page is read: what is done, what turns, how long and by whom', async () => {
    const answers = answersOf('own-supervisor')
    await see(answers)
    expect(screen.getByRole('heading', { name: 'What would change this', level: 2 })).toBeVisible()
    expect(screen.getByText('Looking for changes.')).toBeVisible()
    await waitFor(() => expect(shown().length).toBeGreaterThan(0), { timeout: 20_000 })
    const [first] = findChanges(answers, TODAY, (next) => weigherOn(TODAY)(next).evaluations)
    expect(shown()[0]?.dataset['lever']).toBe(first?.levers.map(({ id }) => id).join(' '))
    expect(turnsOf(shown()[0])).toEqual(first?.turns.map(({ pathway, from, to }) => `${pathway} ${from} ${to}`))
    expect(shown()[0]).toHaveTextContent(/A job at a university/)
    expect(shown()[0]).toHaveTextContent(/H-1B cap-exempt.*Closed.*becomes.*Open/)
    expect(shown()[0]).toHaveTextContent(/Time: months\. Who acts: you\./)
    expect(screen.getByText(/Prizes, memberships and articles that are bought change nothing/)).toBeVisible()
  })

  it('says so where nothing was found', async () => {
    const none = walkers.find(
      ({ answers }) => findChanges(answers, TODAY, (next) => weigherOn(TODAY)(next).evaluations).length === 0,
    )
    await see(none?.answers ?? {})
    await screen.findByText(/^None of the changes looked for/, undefined, { timeout: 20_000 })
    expect(shown()).toEqual([])
  })

  it('never says that nothing would set back what it names beside', async () => {
    const { admission, ...rest } = answersOf('year-five')
    await see({
      ...rest,
      employers: ['none'],
      admission: { ...(admission as object), kept: 'no' } as Answers['admission'],
    })
    await waitFor(() => expect(screen.queryByText('Looking for changes.')).toBeNull(), { timeout: 20_000 })
    expect([...document.querySelectorAll<HTMLElement>('[data-harm]')].map(({ dataset }) => dataset['harm'])).toEqual([
      'worksite',
    ])
    expect(screen.queryByText(/^Nothing among what was looked at/)).toBeNull()
  })

  it('waits until every question is answered', async () => {
    await see({ ...answersOf('own-supervisor'), priorities: undefined })
    expect(screen.queryByRole('heading', { name: 'What would change this' })).toBeNull()
  })
})
