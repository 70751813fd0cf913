import { policyOn } from '../../src/domain/parameter'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { getShortestPaths } from 'xstate/graph'
import { pathways } from '../../src/pathways/index'
import { catalogue } from '../../src/questions/index'
import { encodeAnswers } from '../../src/share/link'
import { wizardMachine, type WizardEvent } from '../../src/wizard/machine'
import { weigher } from '../../src/wizard/weigh'
import { onScreen, rulesOn } from '../support/actor'
import { DAYS, walkedAnswers } from '../support/arbitraries'
import { asksForLater } from '../support/matrix'
import { smallCatalogue, smallPathways } from '../support/small'

describe('the graph of a small questionnaire', () => {
  const { weigh } = rulesOn('2026-11-20', smallCatalogue, smallPathways)
  const answer = (question: string, value: unknown): WizardEvent => ({ type: 'answer.given', question, value })
  /** A page answers its own question. */
  const fits = (screen: string, event: WizardEvent) => event.type !== 'answer.given' || event.question === screen
  const events: readonly WizardEvent[] = [
    { type: 'wizard.started' },
    { type: 'nav.back' },
    { type: 'review.opened' },
    { type: 'results.opened' },
    { type: 'intro.opened' },
    { type: 'question.opened', question: 'dates' },
    { type: 'question.opened', question: 'awards' },
    ...['abroad', 'student'].map((value) => answer('status', value)),
    answer('dates', { kept: 'yes' }),
    ...['bachelor', 'master'].map((level) => answer('degrees', [{ level }])),
    answer('years', 6),
    ...['awards', 'none'].map((kind) => answer('kinds', [kind])),
    answer('awards', 'major'),
    answer('job', 'yes'),
  ]
  const paths = getShortestPaths(wizardMachine(smallCatalogue, weigh), {
    input: { answers: {}, at: 'intro' },
    events,
    filterEvents: (snapshot, event) => snapshot.can(event) && fits(onScreen(snapshot), event),
    serializeState: ({ value, context }) =>
      [onScreen({ value }), encodeAnswers(smallCatalogue, context.answers)].join(' '),
    limit: 50_000,
  })

  it('reaches every question and every page', () => {
    const screens = new Set(paths.map(({ state }) => onScreen(state)))
    expect([...screens].sort()).toEqual(['intro', 'review', 'results', ...smallCatalogue.map(({ id }) => id)].sort())
  })

  it('asks only what the answers call for, and reviews only with nothing left or on demand', () => {
    const wrong = paths.filter(({ state }) => {
      const { asked } = weigh(state.context.answers).walk
      const screen = onScreen(state)
      return !['intro', 'review', 'results', ...asked].includes(screen)
    })
    expect(paths.length).toBeGreaterThan(100)
    expect(wrong.map(({ state }) => [onScreen(state), state.context])).toEqual([])
  })

  it('never stops', () => expect(paths.filter(({ state }) => state.status !== 'active')).toEqual([]))
})

describe('every question', () => {
  it('is asked of somebody', () => {
    const missing = new Set(catalogue.map(({ id }) => id).filter((id) => !asksForLater.includes(id)))
    for (let batch = 0; batch < 20 && missing.size > 0; batch += 1)
      for (const { answers } of fc.sample(walkedAnswers({ stops: false }), { numRuns: 200, seed: batch }))
        for (const id of Object.keys(answers)) missing.delete(id as (typeof catalogue)[number]['id'])
    expect([...missing]).toEqual([])
  })

  it('is skipped for somebody, unless it is asked of everybody', () => {
    const asked = new Set(DAYS.flatMap((asOf) => weigher(catalogue, pathways, policyOn(asOf))({}).walk.asked))
    const never = catalogue.filter(({ id, informs }) => asked.has(id) && informs.length > 0).map(({ id }) => id)
    expect(never).toEqual([
      'status',
      'citizenships',
      'birthCountry',
      'history',
      'degrees',
      'evidenceKinds',
      'employers',
      'priorities',
    ])
  })
})
