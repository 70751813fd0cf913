import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { Citation } from '../src/domain/citation'
import { addDays } from '../src/domain/dates'
import type { Parameter } from '../src/domain/parameter'
import { families as familyWords } from '../src/pathways/copy'
import { pathwayWords } from '../src/pathways/names.copy'
import { pathways } from '../src/pathways/index'
import { catalogue } from '../src/questions/index'
import {
  criteriaOf,
  exported,
  faults,
  isCitation,
  isParameter,
  isPathway,
  isQuestion,
  misdated,
  type Module,
  parametersOf,
} from './support/law'
import { root } from './support/sources'

const questionFiles = import.meta.glob<Module>(['../src/questions/*/*.ts', '!../src/questions/*/*.copy.ts'], {
  eager: true,
})
const questionWords = import.meta.glob<Module>('../src/questions/*/*.copy.ts', { eager: true })
const families = import.meta.glob<Module>('../src/pathways/*/index.ts', { eager: true })
const policies = import.meta.glob<Module>(['../src/policy/**/*.ts', '../src/pathways/**/policy.ts'], { eager: true })

const criteria = [...new Set(pathways.flatMap(criteriaOf))]
const parameters = [...new Set([...exported(policies, isParameter), ...criteria.flatMap(parametersOf)])]
const repeated = (ids: readonly string[]): readonly string[] => ids.filter((id, index) => ids.indexOf(id) !== index)

const SECTIONS = ['you', 'degree', 'experience', 'achievements', 'employer']

describe('questions', () => {
  const definitions = Object.entries(questionFiles).flatMap(([path, module]) =>
    exported({ [path]: module }, isQuestion).map((question) => ({ path, question })),
  )

  it('are all in the catalogue', () => {
    const registered = new Set<unknown>(catalogue)
    expect(definitions.filter(({ question }) => !registered.has(question)).map(({ path }) => path)).toEqual([])
    expect(definitions.length).toBe(catalogue.length)
  })

  it('lie in a file of their name, in the folder of their section', () =>
    expect(definitions.filter(({ path, question: { id, section } }) => !path.endsWith(`/${section}/${id}.ts`))).toEqual(
      [],
    ))

  it('have words', () => {
    const wordless = catalogue.filter(({ id, section }) => {
      const words = questionWords[`../src/questions/${section}/${id}.copy.ts`]
      return words?.[`${id}Copy`] === undefined
    })
    expect(wordless.map(({ id }) => id)).toEqual([])
  })

  it('have no words left over', () => {
    const ids = catalogue.map(({ id, section }) => `../src/questions/${section}/${id}.copy.ts`)
    expect(Object.keys(questionWords).filter((path) => !ids.some((id) => id === path))).toEqual([])
  })

  it('stand section by section, each id once', () => {
    const order = catalogue.map(({ section }) => SECTIONS.indexOf(section))
    expect(order).toEqual([...order].sort((a, b) => a - b))
    expect(repeated(catalogue.map(({ id }) => id))).toEqual([])
  })
})

describe('pathways', () => {
  const folders = readdirSync(join(root, 'src/pathways'), { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && entry.name !== 'common')
    .map(({ name }) => name)

  it.each(folders)('%s is in the registry, with rules and words', (folder) => {
    const registered = new Set<unknown>(pathways)
    const here = exported({ [folder]: families[`../src/pathways/${folder}/index.ts`] ?? {} }, isPathway)
    expect(here.length).toBeGreaterThan(0)
    expect(here.filter((pathway) => !registered.has(pathway)).map(({ id }) => id)).toEqual([])
    expect(existsSync(join(root, 'src/pathways', folder, 'copy.ts'))).toBe(true)
  })

  it('come from a folder each, each id once', () => {
    const defined = new Set(exported(families, isPathway))
    expect(pathways.filter((pathway) => !defined.has(pathway)).map(({ id }) => id)).toEqual([])
    expect(repeated(pathways.map(({ id }) => id))).toEqual([])
  })

  it('have words for every pathway, criterion and step', () => {
    const worded = familyWords.flatMap(({ criteria, steps = {} }) =>
      [criteria, steps].flatMap((words) => Object.keys(words)),
    )
    const ids = [...pathways, ...criteria, ...pathways.flatMap(({ steps }) => steps)].map(({ id }) => id)
    expect(ids.filter((id) => !worded.includes(id) && !(id in pathwayWords))).toEqual([])
  })

  it('give each criterion an id of its own', () => expect(repeated(criteria.map(({ id }) => id))).toEqual([]))
})

describe('law', () => {
  it('has facts', () => expect(criteria.length).toBeGreaterThan(0))

  it('is cited, fact by fact', () => {
    const bare = criteria.filter(({ kind, cites }) => kind === 'fact' && cites.length === 0)
    expect(bare.map(({ id }) => id)).toEqual([])
  })

  it('is cited with a label, an https address, the day it was read and how', () => {
    const steps = pathways.flatMap(({ steps }) => steps)
    const cites = [...[...criteria, ...steps].flatMap(({ cites }) => cites), ...exported(policies, isCitation)]
    expect([...new Set(cites.flatMap(faults))]).toEqual([])
  })

  it('keeps the periods of every parameter sorted, apart and cited', () =>
    expect(parameters.flatMap(misdated)).toEqual([]))

  it('gives each parameter an id of its own', () => expect(repeated(parameters.map(({ id }) => id))).toEqual([]))
})

describe('these checks', () => {
  const cite: Citation = { label: 'INA 1', url: 'https://example.gov', checked: '2026-10-08', confidence: 'primary' }
  const of = (...periods: Parameter['periods']): Parameter => ({ id: 'p', reviewBy: '2027-01-01', periods })

  it('find what is wrong with a citation', () => {
    expect(faults(cite)).toEqual([])
    expect(faults({ ...cite, url: 'http://example.gov' })).toHaveLength(1)
    expect(faults({ ...cite, checked: '2026-02-30' })).toHaveLength(1)
    expect(faults({ ...cite, label: ' ' })).toHaveLength(1)
  })

  it.each([
    [
      'sorted periods',
      0,
      of(
        { from: '2026-01-01', until: '2026-06-30', value: 1, cites: [cite] },
        { from: '2026-07-01', value: 2, cites: [cite] },
      ),
    ],
    [
      'a gap',
      0,
      of(
        { from: '2026-01-01', until: '2026-01-31', value: 1, cites: [cite] },
        { from: '2026-07-01', value: 2, cites: [cite] },
      ),
    ],
    [
      'an overlap of one day',
      1,
      of(
        { from: '2026-01-01', until: '2026-07-01', value: 1, cites: [cite] },
        { from: '2026-07-01', value: 2, cites: [cite] },
      ),
    ],
    [
      'an end left open before another period',
      1,
      of({ from: '2026-01-01', value: 1, cites: [cite] }, { from: '2026-07-01', value: 2, cites: [cite] }),
    ],
    ['no citation', 1, of({ from: '2026-01-01', value: 1, cites: [] })],
    [
      'an end before the beginning',
      1,
      of({ from: '2026-01-02', until: addDays('2026-01-02', -1), value: 1, cites: [cite] }),
    ],
    ['no period at all', 1, of()],
  ])('in periods with %s find %i faults', (_, count, parameter) => expect(misdated(parameter)).toHaveLength(count))
})
