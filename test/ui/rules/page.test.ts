import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { wordsOf } from '../../../src/copy/questions'
import { alerts } from '../../../src/policy/alerts/index'
import { uncertainties } from '../../../src/policy/uncertain'
import { parameters } from '../../../src/pathways/parameters'
import { pathways } from '../../../src/pathways/index'
import { catalogue } from '../../../src/questions/index'
import { partsOn } from '../../../src/ui/rules/parts'
import { criteriaOf } from '../../support/law'

/** The whole page as it is on a day, as HTML. */
const rulesOn = (asOf: string): string =>
  partsOn(asOf)
    .map(({ body }) => renderToStaticMarkup(body))
    .join('')

const text = rulesOn('2026-11-20')
const places = [...text.matchAll(/ id="([^"]+)"/g)].map(([, id = '']) => id)

const marked = (html: string, name: string): readonly string[] =>
  [...html.matchAll(new RegExp(` ${name}="([^"]*)"`, 'g'))].map(([, value = '']) => value)
const ids = (all: readonly { readonly id: string }[]): readonly string[] => all.map(({ id }) => id)
/** What stands from one mark to the next of its kind, without tags. */
function wordsAt(html: string, name: string, value: string): string {
  const [, part] = html.split(` ${name}="${value}"`)
  if (part === undefined) throw new Error(`${name} ${value} is not there`)
  return (part.split(` ${name}="`)[0] ?? '')
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ')
    .replaceAll('&#x27;', "'")
}

describe('The page of rules', () => {
  it('writes out every requirement, question, pathway, parameter, alert and open point once', () => {
    const criteria = new Set(pathways.flatMap(criteriaOf).map(({ id }) => id))
    expect([...marked(text, 'data-rule')].sort()).toEqual([...criteria].sort())
    expect(marked(text, 'data-rule-question')).toEqual(ids(catalogue))
    expect(marked(text, 'data-rules-pathway')).toEqual(ids(pathways))
    expect(marked(text, 'data-parameter')).toEqual(ids(parameters))
    expect(marked(text, 'data-rules-alert')).toEqual(ids(alerts))
    for (const { id } of uncertainties) expect(places).toContain(`rules/uncertain/${id}`)
    expect(places.filter((id, at) => places.indexOf(id) !== at)).toEqual([])
  })

  it('leads nowhere that is not there', () => {
    const links = [...text.matchAll(/ href="#\/([^"]+)"/g)].map(([, link = '']) => link)
    expect(links.length).toBeGreaterThan(500)
    expect([...new Set(links)].filter((link) => !places.includes(link))).toEqual([])
  })

  it('has words for everything, and headings in order', () => {
    expect(text.replace(/<[^>]*>/g, ' ')).not.toMatch(/undefined|\[object|NaN/)
    const levels = [...text.matchAll(/<h([1-6])/g)].map(([, level]) => Number(level))
    expect(levels[0]).toBe(2)
    expect(levels.filter((level, at) => at > 0 && level > (levels[at - 1] ?? 0) + 1)).toEqual([])
  })

  it('shows each source with its mark and the day it was read, and the period in force', () => {
    const days = wordsAt(text, 'data-parameter', 'graceDays')
    expect(days).toContain('60 days')
    expect(days).toContain('17 January 2017, no end known')
    expect(days).toContain('In force on 20 November 2026')
    expect(days).toContain('8 CFR 214.1(l)(2) official text , read 8 October 2026')
    expect(days).toContain('8 CFR 214.1(l)(2), start from memory, to be verified , read 8 October 2026')
    // Comments on the proposal that would end it closed on that day.
    expect(days).toContain('Past its review date of 10 November 2026.')
    expect(wordsAt(text, 'data-parameter', 'h1bMaxYears')).toContain('Due for a check from 1 March 2027.')
  })

  it('shows a count with its number and parts, and an officer’s part', () => {
    const words = text.replace(/<[^>]*>/g, '|')
    expect(words.match(/\|At least 3 of these \d+:\|/g)?.length).toBeGreaterThanOrEqual(3)
    expect(words).toContain('|Reads no answer: an officer decides.|')
    expect(words).toContain('|The first, unless the second lifts it:|')
  })

  it('shows a question with its answers, when it is asked and what reads it', () => {
    const question = wordsAt(text, 'data-rule-question', 'validVisas')
    expect(question).toContain(wordsOf('validVisas')?.heading)
    expect(question).toContain('Asked when “Where you are now” is Outside the United States.')
    expect(question).toContain('Read by')
    expect(question).not.toContain('No requirement reads it.')
  })

  it('says of a day long after that every figure and alert is due', () => {
    const later = rulesOn('2030-01-01')
    const fresh = (name: string, all: readonly { readonly id: string }[]) =>
      ids(all).filter((id) => !wordsAt(later, name, id).includes('Past its review date of'))
    expect(fresh('data-parameter', parameters)).toEqual([])
    expect(fresh('data-rules-alert', alerts)).toEqual([])
  })
})
