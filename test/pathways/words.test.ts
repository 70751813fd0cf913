import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { errorSentence } from '../../src/copy/errors'
import { openingWords, opensWith, reasonOf } from '../../src/copy/reasons'
import type { Field } from '../../src/domain/field'
import type { Question } from '../../src/domain/question'
import type { AnyFieldWords, AnyWords } from '../../src/domain/words'
import { families } from '../../src/pathways/copy'
import { pathways } from '../../src/pathways/index'
import { questionWords } from '../../src/questions/copy'
import { catalogue } from '../../src/questions/index'
import { weigher } from '../../src/wizard/weigh'
import { DAYS, walkedAnswers } from '../support/arbitraries'
import { criteriaOf } from '../support/law'
import { filesIn, textsRead } from '../support/texts'

type Words = Readonly<Record<string, unknown>>

const merged = (pick: (family: (typeof families)[number]) => Words | undefined): Words =>
  Object.assign({}, ...families.map((family) => pick(family) ?? {})) as Words
const isWritten = (text: unknown): boolean => typeof text === 'string' && text.trim() === text && text.length > 1
const without = (ids: readonly string[], words: Words, text: (words: unknown) => unknown = (own) => own) =>
  ids.filter((id) => !Object.hasOwn(words, id) || !isWritten(text(words[id])))

describe('words of pathways', () => {
  const criteria = merged((family) => family.criteria)
  const events = merged((family) => family.events)
  const ids = [...new Set(pathways.flatMap(criteriaOf).map(({ id }) => id))]

  it('name every criterion', () =>
    expect(without(ids, criteria, (own) => (own as { title: string }).title)).toEqual([]))

  it('are written for no criterion that does not exist', () =>
    expect(Object.keys(criteria).filter((id) => !ids.includes(id))).toEqual([]))

  it('tell every step', () => {
    const steps = pathways.flatMap((pathway) => pathway.steps.map(({ id }) => id))
    expect(
      without(
        steps,
        merged((family) => family.steps),
      ),
    ).toEqual([])
  })

  it('name every pathway', () => {
    const names = merged((family) => family.pathways)
    const lacking = (key: string) =>
      without(
        pathways.map(({ id }) => id),
        names,
        (own) => (own as Words)[key],
      )
    expect(['name', 'short', 'about', 'files'].flatMap(lacking)).toEqual([])
  })

  it('name every event that a rule waits for', () => {
    const sources = filesIn('src/pathways', (path) => !path.endsWith('copy.ts'))
    const awaited = sources.flatMap(({ text }) =>
      [...text.matchAll(/\bopening\(\s*'(\w+)'/g)].map(([, event = '']) => event),
    )
    expect(awaited.length).toBeGreaterThan(10)
    expect(without([...new Set(awaited)], events)).toEqual([])
  })

  it('make a sentence of every result, without an id in it', () => {
    const weighers = new Map(DAYS.map((asOf) => [asOf, weigher(catalogue, pathways, asOf)]))
    /** "l1.yearAbroad", "usOffer", "undefined": names of the program and not words. */
    const looksLikeName = /\b[a-z]+[0-9]?[a-z]*\.[a-z]|\b[a-z]+[A-Z]\w*|undefined|\[object|  |\.\./
    fc.assert(
      fc.property(walkedAnswers(), ({ asOf, answers }) => {
        const evaluations = weighers.get(asOf)?.(answers).evaluations ?? []
        for (const one of evaluations) {
          expect(reasonOf(one)).toMatch(/^[A-Z$0-9].*\.$/)
          for (const text of [reasonOf(one), ...opensWith(one), ...one.openings.map(openingWords)])
            expect(text).not.toMatch(looksLikeName)
        }
        expect(evaluations).toHaveLength(pathways.length)
      }),
      { numRuns: 1_000 },
    )
  })
})

const BOUNDS = ['2026-01-01', '2027-01-01'] as const
const fieldsOf = ({ group }: Question): readonly (readonly [string, Field])[] => Object.entries(group.fields)

describe.each(catalogue.map((question: Question) => [question.id, question] as const))(
  'words of %s',
  (id, question) => {
    const words: AnyWords | undefined = Object.entries(questionWords).find(([key]) => key === id)?.[1]
    const wordsOf = (name: string): AnyFieldWords | undefined => words?.fields[name]

    it('say what is asked, and why', () => {
      expect([words?.heading, words?.row, words?.why].filter((text) => !isWritten(text))).toEqual([])
      expect(words?.heading).toMatch(/\?$/)
    })

    it('label every field of a page', () => {
      const unlabeled = fieldsOf(question).filter(([name]) => !isWritten(wordsOf(name)?.label))
      expect(question.kind === 'single' ? [] : unlabeled.map(([name]) => name)).toEqual([])
    })

    it('label every option, and put each into one group where there are groups', () => {
      for (const [name, field] of fieldsOf(question)) {
        if (field.kind !== 'choice' && field.kind !== 'several') continue
        const options: Words = wordsOf(name)?.options ?? {}
        const label = (own: unknown) => (typeof own === 'object' ? (own as { label: string }).label : own)
        expect(field.options.filter((option) => !Object.hasOwn(options, option))).toEqual([])
        expect(field.options.filter((option) => String(label(options[option])).trim() === '')).toEqual([])
        const groups = wordsOf(name)?.groups
        if (groups !== undefined)
          expect(groups.flatMap((group) => group.options).sort()).toEqual([...field.options].sort())
      }
    })

    it('have a sentence for every error', () => {
      const codes = ['missing', 'range', 'repeated']
      for (const [name, field] of fieldsOf(question))
        for (const code of codes) expect(errorSentence(field, wordsOf(name), code, BOUNDS)).toMatch(/^[A-Z].*[^.]$/)
    })

    it('have a sentence of their own for every contradiction the page can find', () => {
      const [source] = filesIn('src/questions', (path) => path.endsWith(`/${id}.ts`))
      const found = [...(source?.text ?? '').matchAll(/field: '(\w+)', code: '(\w+)'/g)]
      expect(source?.text.includes('code:') ?? false).toBe(found.length > 0)
      expect(
        found.filter(([, name = '', code = '']) => !isWritten(wordsOf(name)?.errors?.[code])).map(([all]) => all),
      ).toEqual([])
    })

    it('speak of entries where the answer is a list', () => {
      const list = words?.list
      expect(question.kind === 'list').toBe(list !== undefined)
      if (list !== undefined)
        expect([list.nextHeading, list.another, list.entry].filter((text) => !isWritten(text))).toEqual([])
      if (question.entries?.least === 0) expect(isWritten(list?.none)).toBe(true)
    })
  },
)

describe('everything people read', () => {
  const texts = textsRead()

  const having = (pattern: RegExp) =>
    texts.filter(({ text }) => pattern.test(text)).map(({ path, text }) => `${path}: ${text}`)

  it('is found', () => expect(texts.length).toBeGreaterThan(1_000))

  it('overstates nothing, blames nobody and does not beg', () =>
    expect(
      having(
        /\b(oops|please|valid|invalid|simply|congratulations|unfortunately|you qualify|guaranteed?|banned|TODO)\b/i,
      ),
    ).toEqual([]))

  it('has no straight apostrophe, no straight quote and no em dash', () =>
    expect(having(/(?<=[A-Za-z])'|'(?=[a-z])|"|—|--/)).toEqual([]))

  it('is spelled as in the United States', () =>
    expect(
      having(
        /\b(colour|favour|labour|centre|programme|licence|defence|judgement|enrolment|fulfil|organis\w*|recognis\w*|specialis\w*|authoris\w*|analys(e|ed|ing))\b/i,
      ),
    ).toEqual([]))
})
