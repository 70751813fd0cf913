import { screen, waitFor } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { Navigation } from '../../src/app/navigation'
import { News } from '../../src/app/news'
import type { Criterion, Fact } from '../../src/domain/criterion'
import type { PathwayId } from '../../src/domain/pathway'
import type { Guest } from '../../src/embed/guest/guest'
import { readOptions } from '../../src/embed/guest/options'
import { pathways } from '../../src/pathways/index'
import { contradictions } from '../../src/questions/contradictions/index'
import { catalogue } from '../../src/questions/index'
import { encodeAnswers } from '../../src/share/link'
import { criteriaOf } from '../support/law'
import { weigherOn } from '../support/wages'
import { walkers } from '../support/walkers'
import { open, openPathway, review, TODAY } from '../support/wizard'

// Functions of the plan that fail when their name is among these.
const { broken, breakable } = vi.hoisted(() => {
  const broken = new Set<string>()
  const isFunction = (made: unknown): made is (...given: readonly unknown[]) => unknown => typeof made === 'function'
  const wrap = (name: string, made: unknown) =>
    !isFunction(made)
      ? made
      : (...given: readonly unknown[]) => {
          if (broken.has(name)) throw new TypeError(`${name} fails`)
          return made(...given)
        }
  const breakable = async (original: () => Promise<object>) =>
    Object.fromEntries(Object.entries(await original()).map(([name, made]) => [name, wrap(name, made)]))
  return { broken, breakable }
})
vi.mock('../../src/plan/calendar/calendar', breakable)
vi.mock('../../src/plan/changes/search', breakable)
vi.mock('../../src/plan/evidence/matrix', breakable)
vi.mock('../../src/plan/compared', breakable)
vi.mock('../../src/plan/family', breakable)
vi.mock('../../src/plan/offer', breakable)
vi.mock('../../src/plan/order/orders', breakable)
vi.mock('../../src/lottery/chance', breakable)
vi.mock('../../src/share/redaction', breakable)
vi.mock('../../src/wizard/alerts', breakable)
vi.mock('../../src/ui/results/headline.copy', breakable)
vi.mock('../../src/pathways/attributes', breakable)

const answers = walkers[0]?.answers ?? {}
const LINK = encodeAnswers(catalogue, answers, TODAY)
const kept = () => (window.history.state as { answers?: unknown }).answers

// React tells the console of every fault; here they are meant.
beforeEach(() => void vi.spyOn(console, 'error').mockImplementation(() => undefined))
afterEach(() => {
  broken.clear()
  vi.restoreAllMocks()
  expect(kept()).toBe(encodeAnswers(catalogue, answers))
})

const SECTION = 'This section could not be shown because of a fault in this program. The rest of the page stands.'

/** The sections of the result by the ids of their headings. */
const SECTIONS = ['steps', 'offer', 'odds', 'timeline', 'changes', 'evidence', 'compare', 'family', 'law', 'share']

const sectionOf = (name: string): Element | null => document.querySelector(`section[aria-labelledby="${name}-heading"]`)
const failed = () =>
  [...document.querySelectorAll('.failed-section')].map((one) => {
    expect(one).toHaveTextContent(SECTION)
    return one.getAttribute('aria-labelledby')?.replace('-heading', '')
  })

describe('A part of the plan that fails', () => {
  it.each([
    {
      fails: ['calendarOf', 'comparedOffer', 'evidenceMatrix', 'searchChanges'],
      silent: ['steps', 'offer', 'timeline', 'changes', 'evidence'],
      says: 'The first step could not be worked out because of a fault in this program. The pathways below stand.',
    },
    {
      fails: ['reckonedOn', 'comparedFirst', 'familyGroups', 'readAlerts', 'redacted', 'ordered'],
      silent: ['unsettled', 'odds', 'changes', 'compare', 'family', 'law', 'share'],
      says: 'The pathways could not be put in order because of a fault in this program; they stand as the law lists them.',
    },
  ])('says so in its own section, and the rest of the result stands: $fails', async ({ fails, silent, says }) => {
    for (const name of fails) broken.add(name)
    await open(`results?${LINK}`)
    await waitFor(() => expect(failed()).toEqual(silent))
    expect(screen.getByText(says)).toBeInTheDocument()
    for (const name of SECTIONS) expect([name, sectionOf(name)?.textContent]).not.toEqual([name, undefined])
    expect(document.querySelectorAll('[data-pathway][data-standing]')).toHaveLength(pathways.length)
    expect(document.body).not.toHaveTextContent('This page could not be shown')
  })

  it('lets another answer be another try', async () => {
    broken.add('familyGroups')
    await open(`results?${LINK}`)
    expect(failed()).toEqual(['family'])
    broken.clear()
    await review()
    window.location.hash = '#/results'
    await waitFor(() => expect(sectionOf('family')).not.toBeNull())
    expect(failed()).toEqual([])
  })

  it('leaves the headline, the row of a pathway and its proof to say so by themselves', async () => {
    for (const name of ['headlineOf', 'gridOf']) broken.add(name)
    const user = await open(`results?${LINK}`)
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Your result')
    const summary = document.querySelector<HTMLElement>('[data-pathway="tn"] summary')
    if (summary !== null) await user.click(summary)
    await waitFor(() => expect(document.querySelector('[data-pathway="tn"]')).toHaveTextContent(SECTION))
    expect(document.querySelectorAll('[data-pathway][data-standing]')).toHaveLength(pathways.length)
  })

  it('takes a page that is nothing else with it, which says so and keeps the answers', async () => {
    broken.add('evidenceMatrix')
    await open(`evidence?${LINK}`)
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('This page could not be shown')
    expect(document.body).toHaveTextContent('Your answers are kept in this tab.')
  })
})

const factOf = (id: string): Fact => {
  const is = (one: Criterion): one is Fact => one.kind === 'fact' && one.id === id
  const found = pathways.flatMap(criteriaOf).find(is)
  if (found === undefined) throw new Error(`There is no fact ${id}`)
  return found
}
const rowOf = (id: PathwayId): Element | null => document.querySelector(`[data-pathway="${id}"]`)
const fail = (id: string) =>
  vi.spyOn(factOf(id), 'holds').mockImplementation(() => {
    throw new TypeError('No such table')
  })

const WEIGHED = 'could not be weighed because of a fault in this program'

describe('A rule that fails', () => {
  const sound = weigherOn(TODAY)(answers).evaluations

  it.each<{ rule: string; undecided: readonly PathwayId[]; beside: readonly PathwayId[] }>([
    { rule: 'opt.window', undecided: ['opt'], beside: [] },
    { rule: 'common.homeResidency.notNow', undecided: ['h1b'], beside: ['niw', 'perm-eb3'] },
  ])('is told by the pathways that rest on it, and the others stand: $rule', async ({ rule, undecided, beside }) => {
    fail(rule)
    const user = await open(`results?${LINK}`)
    for (const { pathway, standing } of sound) {
      const isUndecided = undecided.includes(pathway.id)
      const row = rowOf(pathway.id)
      expect(row).toHaveAttribute('data-standing', isUndecided ? 'undecided' : standing)
      if (isUndecided) expect(row).toHaveTextContent(`This pathway ${WEIGHED}`)
      else if (beside.includes(pathway.id)) expect(row).toHaveTextContent(`beside its requirements ${WEIGHED}`)
      else expect(row).not.toHaveTextContent(WEIGHED)
    }
    const [first = 'opt'] = undecided
    const row = await openPathway(user, first)
    expect(row.querySelector(`[data-criterion="${rule}"]`)).toHaveTextContent(/Not weighed.*A fault in this program\./)
    expect(row.querySelector('.settles')).toBeNull()
    expect(document.querySelector('[data-first-step]')).not.toHaveAttribute('data-first-step', first)
  })

  it('is told on the sheet for a lawyer', async () => {
    fail('opt.window')
    await open(`brief/lawyer?${LINK}`)
    const row = document.querySelector('.sheet-standing [data-pathway="opt"]')
    expect(row).toHaveTextContent(`This pathway ${WEIGHED}`)
    expect(row).toHaveTextContent('(not weighed: a fault in this program)')
  })

  it('reaches a page around the wizard as an undecided pathway, and nothing more', () => {
    fail('opt.window')
    window.history.replaceState(null, '', `#/results?${LINK}`)
    const say = vi.fn()
    const guest: Guest = {
      options: readOptions('').options,
      site: 'example.edu',
      say,
      listen: () => () => undefined,
      follow: () => () => undefined,
    }
    const news = new News(guest, new Navigation(TODAY, { isGuest: true }))
    news.setTold(true)
    const standing = (id: PathwayId) => ({ id, standing: sound.find(({ pathway }) => pathway.id === id)?.standing })
    expect(say.mock.calls).toEqual([
      [
        {
          type: 'result',
          pathways: pathways.map(({ id }) => (id === 'opt' ? { id, standing: 'undecided' } : standing(id))),
          rulesDate: TODAY,
        },
      ],
    ])
  })
})

describe('A rule of the questionnaire that fails', () => {
  it('leaves its question to be answered, with every field and option', async () => {
    const question = catalogue.find(({ id }) => id === 'admission')
    if (question === undefined) throw new Error('There is no such question')
    const broken = () => {
      throw new TypeError('A rule that fails')
    }
    vi.spyOn(question, 'asking').mockImplementation(broken)
    vi.spyOn(question.group, 'check').mockImplementation(broken)
    for (const name of Object.keys(question.group.shows))
      vi.spyOn(question.group.shows as Record<string, () => boolean>, name).mockImplementation(broken)
    await open(`q/admission?${LINK}`)
    expect(document.querySelector('form')).toHaveAttribute('data-question', 'admission')
    for (const name of Object.keys(question.group.fields)) expect(document.getElementById(name)).not.toBeNull()
  })

  it('finds no two answers at odds, and lets the others be found', async () => {
    vi.spyOn(contradictions[0], 'stands').mockImplementation(() => {
      throw new TypeError('A rule that fails')
    })
    await open(`review?${LINK}`)
    expect(screen.getByRole('heading', { name: 'Check your answers' })).toBeInTheDocument()
  })
})
