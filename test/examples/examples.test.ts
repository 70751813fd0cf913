import { describe, expect, it } from 'vitest'
import { isIsoDate } from '../../src/domain/dates'
import type { Finding } from '../../src/domain/finding'
import type { Evaluation, Standing } from '../../src/domain/pathway'
import type { Example, Expectation } from '../../src/examples/example'
import { examples } from '../../src/examples/index'
import { pathways } from '../../src/pathways/index'
import { catalogue } from '../../src/questions/index'
import { decodeAnswers, encodeAnswers } from '../../src/share/link'
import { accepts } from '../../src/wizard/place'
import { formFaults } from '../support/formFaults'
import { weigherOn } from '../support/wages'

const LONGEST_LINK = 1_200

const weighed = ({ answers, asOf }: Example) => weigherOn(asOf)(answers)

/** Whether a part holds what the standing rests on. */
function carries(part: Finding, standing: Standing): boolean {
  switch (standing) {
    case 'closed':
      return part.eventual === 'unmet'
    case 'undecided':
      return part.open.length + part.unsure.length + part.unsettled.length > 0
    case 'later':
      return part.openings.length > 0
    case 'evidence':
      return part.judgement.length > 0
    case 'open':
      return part.verdict === 'met'
  }
}

/** The ids on which a standing rests: those of the deciding findings, and of their parts that carry it. */
function decidingIds({ deciding, standing }: Evaluation): readonly string[] {
  const within = (finding: Finding): readonly string[] => [
    finding.criterion.id,
    ...finding.parts.filter((part) => carries(part, standing)).flatMap(within),
  ]
  return deciding.flatMap(within)
}

const isOf = (id: string, named: string): boolean => id === named || id.startsWith(`${named}.`)

/** The finding of a criterion, wherever it stands in the pathway. */
function findingOf(evaluation: Evaluation, id: string): Finding | undefined {
  const within = (finding: Finding): Finding | undefined =>
    finding.criterion.id === id ? finding : finding.parts.map(within).find((found) => found !== undefined)
  return [evaluation.finding, ...evaluation.limits, ...evaluation.circumstances]
    .map(within)
    .find((found) => found !== undefined)
}

describe('the examples', () => {
  it('are many, each with an id of its own', () => {
    expect(examples.length).toBeGreaterThanOrEqual(24)
    expect(new Set(examples.map(({ id }) => id)).size).toBe(examples.length)
  })

  it('say who, from where and what must come out', () =>
    expect(
      examples.filter(({ person, source, expects }) => person === '' || !source.endsWith('.') || expects.length === 0),
    ).toEqual([]))

  it('are each weighed for a day that is written down', () =>
    expect(examples.filter(({ asOf }) => !isIsoDate(asOf))).toEqual([]))

  it('name every pathway there is', () => {
    const named = new Set(examples.flatMap(({ expects }) => expects.map(({ pathway }) => pathway)))
    expect(pathways.map(({ id }) => id).filter((id) => !named.has(id))).toEqual([])
  })
})

describe.each(examples.map((example) => [example.id, example] as const))('%s', (_, example) => {
  const { answers, asOf, expects } = example

  it('survives the link', () => {
    const text = encodeAnswers(catalogue, answers, asOf)
    expect(decodeAnswers(catalogue, text)).toEqual({ answers, dropped: [], asOf })
    expect(text.length).toBeLessThan(LONGEST_LINK)
  })

  it('answers what is asked, in terms the questions accept', () => {
    const given = Object.entries(answers)
    expect(given.filter(([id, answer]) => !accepts(catalogue, id, answer)).map(([id]) => id)).toEqual([])
    expect(weighed(example).walk.answers).toEqual(answers)
  })

  it('answers as the forms allow', () => expect(formFaults(answers, asOf)).toEqual([]))

  it.each(expects.map((expectation) => [expectation.pathway, expectation] as const))('%s', (id, expectation) => {
    const evaluation = weighed(example).evaluations.find(({ pathway }) => pathway.id === id)
    if (evaluation === undefined) throw new Error(`${id} is not registered`)
    expect(evaluation.asOf).toBe(asOf)
    holds(evaluation, expectation)
  })
})

function holds(evaluation: Evaluation, { standing, deciding, met, notMet, availability, opensOn }: Expectation): void {
  expect(standing, standingReport(evaluation)).toContain(evaluation.standing)
  if (deciding !== undefined)
    expect(
      decidingIds(evaluation).filter((id) => isOf(id, deciding)),
      `${deciding} decides, not ${decidingIds(evaluation).join(', ')}`,
    ).not.toEqual([])
  for (const id of met ?? []) expect(findingOf(evaluation, id)?.verdict, id).toBe('met')
  for (const id of notMet ?? []) expect(['unmet', 'unknown'], id).toContain(findingOf(evaluation, id)?.verdict)
  if (availability !== undefined) expect(evaluation.availability).toBe(availability)
  if (opensOn !== undefined) expect(evaluation.openings.map(({ on }) => on)).toContain(opensOn)
}

const standingReport = ({ standing, deciding, finding }: Evaluation): string =>
  `${standing} by ${deciding.map(({ criterion }) => criterion.id).join(', ')}; open ${finding.open.join(', ')}; unsure ${finding.unsure.join(', ')}; unsettled ${finding.unsettled.join(', ')}; openings ${finding.openings.map(({ event, on }) => `${event} ${on ?? ''}`).join(', ')}`
