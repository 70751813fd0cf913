import { policyOn } from '../../src/domain/parameter'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { errorSentence } from '../../src/copy/errors'
import { openingWords, opensWith, reasonOf } from '../../src/copy/reasons'
import type { Question } from '../../src/domain/question'
import type { AnyFieldWords, AnyWords } from '../../src/domain/words'
import { families } from '../../src/pathways/copy'
import { pathwayWords } from '../../src/pathways/names.copy'
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

  it('are written for no criterion that does not exist, apart from common ones that a pathway to come may need', () =>
    expect(Object.keys(criteria).filter((id) => !ids.includes(id) && !id.startsWith('common.'))).toEqual([]))

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
    const lacking = (key: string) =>
      without(
        pathways.map(({ id }) => id),
        pathwayWords,
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
    const weighers = new Map(DAYS.map((asOf) => [asOf, weigher(catalogue, pathways, policyOn(asOf))]))
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

describe('words of questions', () => {
  const questions: readonly Question[] = catalogue
  const wordsOf = (id: string): AnyWords | undefined => Object.entries(questionWords).find(([key]) => key === id)?.[1]
  /** Every field of every question with its words. */
  const fields = questions.flatMap((question) =>
    Object.entries(question.group.fields).map(([name, field]) => {
      const words: AnyFieldWords | undefined = wordsOf(question.id)?.fields[name]
      return { question, field, words, at: `${question.id}.${name}` }
    }),
  )

  it('say what is asked, and why', () => {
    const mute = questions.filter(({ id }) => {
      const { heading, row, why } = wordsOf(id) ?? {}
      return ![heading, row, why].every(isWritten) || heading?.endsWith('?') !== true
    })
    expect(mute.map(({ id }) => id)).toEqual([])
  })

  it('label every field of a page', () => {
    const unlabeled = fields.filter(({ question, words }) => question.kind !== 'single' && !isWritten(words?.label))
    expect(unlabeled.map(({ at }) => at)).toEqual([])
  })

  it('label every option, and put each into one group where there are groups', () => {
    const labelOf = (own: unknown) => (typeof own === 'object' ? (own as { label: string }).label : own)
    for (const { field, words, at } of fields) {
      if (field.kind !== 'choice' && field.kind !== 'several') continue
      const labels: Words = words?.options ?? {}
      const unlabeled = field.options.filter(
        (option) => !Object.hasOwn(labels, option) || labelOf(labels[option]) === '',
      )
      expect([at, ...unlabeled]).toEqual([at])
      const grouped = words?.groups?.flatMap(({ options }) => options) ?? field.options
      expect([at, ...[...grouped].sort()]).toEqual([at, ...[...field.options].sort()])
    }
  })

  it('have a sentence for every error', () => {
    const codes = ['missing', 'range', 'repeated']
    const sentences = fields.flatMap(({ field, words, at }) =>
      codes.map((code) => ({ at, code, text: errorSentence(field, words, code, ['2026-01-01', '2027-01-01']) })),
    )
    expect(sentences.filter(({ text }) => !/^[A-Z].*[^.]$/.test(text))).toEqual([])
  })

  it('have a sentence of their own for every contradiction a page can find', () => {
    const found = questions.flatMap(({ id }) => {
      const [source] = filesIn('src/questions', (path) => path.endsWith(`/${id}.ts`))
      const issues = [...(source?.text.matchAll(/field: '(\w+)', code: '(\w+)'/g) ?? [])]
      return issues.map(([, name = '', code = '']) => ({ id, name, code }))
    })
    expect(found.length).toBeGreaterThan(5)
    expect(found.filter(({ id, name, code }) => !isWritten(wordsOf(id)?.fields[name]?.errors?.[code]))).toEqual([])
  })

  it('speak of entries where the answer is a list', () => {
    const faulty = questions.filter(({ id, kind, entries }) => {
      const list = wordsOf(id)?.list
      if (kind !== 'list') return list !== undefined
      const spoken = [list?.nextHeading, list?.another, list?.entry, ...(entries?.least === 0 ? [list?.none] : [])]
      return !spoken.every(isWritten)
    })
    expect(faulty.map(({ id }) => id)).toEqual([])
  })
})

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
        /\b(colour|favour(able)?|labour|centre|programme|licence|defence|judgement|enrolment|fulfil|(organ|recogn|special|author)is(e|ed|es|ing|ation)|analys(e|ed|ing))\b/i,
      ),
    ).toEqual([]))
})
