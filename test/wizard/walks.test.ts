import { describe, expect, it } from 'vitest'
import { policyOn } from '../../src/domain/parameter'
import { reader } from '../../src/domain/reading'
import { pathways } from '../../src/pathways/index'
import { catalogue } from '../../src/questions/index'
import { accepts } from '../../src/wizard/place'
import { walk, type Walk } from '../../src/wizard/relevance'
import { formFaults } from '../support/formFaults'
import { walkers, type Walker } from '../support/walkers'

const TODAY = '2026-11-20'
const MOST_SCREENS = 25
const MEDIAN_SCREENS = 20

const walked = ({ answers }: Walker): Walk => walk(catalogue, pathways, answers, policyOn(TODAY))

const questionOf = (id: string) => catalogue.find((question) => question.id === id)

/** Screens of a walk: one for each page, and for a list one for each entry. */
const screensOf = ({ asked, answers }: Walk): number =>
  asked.map((id) => pagesOf(id, answers[id])).reduce((sum, pages) => sum + pages, 0)

const pagesOf = (id: string, answer: unknown): number =>
  questionOf(id)?.kind === 'list' && Array.isArray(answer) ? Math.max(1, answer.length) : 1

const median = (numbers: readonly number[]): number => {
  const sorted = [...numbers].sort((a, b) => a - b)
  const middle = sorted.length / 2
  return ((sorted[Math.ceil(middle) - 1] ?? NaN) + (sorted[Math.floor(middle)] ?? NaN)) / 2
}

/** Whether a page was left out only because nothing that is still open reads it. */
const isReadByNothing = (id: string, { answers, skipped, unasked }: Walk): boolean =>
  questionOf(id)?.asking(reader(answers, unasked)) === 'asked' && skipped.has(id)

describe('the walks of ten people', () => {
  const screens = walkers.map((walker) => screensOf(walked(walker)))

  it('are short', () => {
    expect(walkers).toHaveLength(10)
    expect(median(screens)).toBeLessThanOrEqual(MEDIAN_SCREENS)
    expect(Math.max(...screens)).toBeLessThanOrEqual(MOST_SCREENS)
  })

  it.each(walkers.map((walker) => [walker.person, walker] as const))('%s: ends', (_, walker) => {
    const { unanswered, pending } = walked(walker)
    expect({ unanswered, pending }).toEqual({ unanswered: [], pending: [] })
  })

  it.each(walkers.map((walker) => [walker.person, walker] as const))(
    '%s: answers in the terms of the pages',
    (_, walker) => {
      expect(Object.entries(walker.answers).filter(([id, answer]) => !accepts(catalogue, id, answer))).toEqual([])
      expect(formFaults(walker.answers, TODAY)).toEqual([])
    },
  )

  it.each(walkers.map((walker) => [walker.person, walker] as const))('%s: sees the pages meant', (_, walker) => {
    const path = walked(walker)
    const besides = path.asked.filter((id) => !walker.pages.some((page) => page === id))
    const leftOut = walker.pages.filter((page) => !path.asked.includes(page))
    expect(besides).toEqual([])
    expect(leftOut.filter((page) => !isReadByNothing(page, path))).toEqual([])
    expect(path.asked.filter((id) => !besides.includes(id))).toEqual(
      walker.pages.filter((page) => !leftOut.includes(page)),
    )
  })
})

describe('these counts', () => {
  it('take the middle of an even number', () => expect(median([4, 1, 3, 2])).toBe(2.5))
  it('take the middle of an odd number', () => expect(median([9, 1, 3])).toBe(3))
})
