import { readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { root, type Source, sources } from './support/sources'

const AT_THE_ROOT = [
  'LICENSE',
  'README.md',
  'index.html',
  'package-lock.json',
  'package.json',
  'public',
  'src',
  'test',
  'tsconfig.json',
  'vite.config.ts',
]
const GENERATED = ['node_modules', 'dist', 'coverage', 'reports']

const LAW = ['pathways', 'policy', 'questions', 'reference', 'domain']
const ENGINE = ['wizard', 'share', 'plan', 'lottery', 'copy']

/** Which folders of src a folder may import, besides itself. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  domain: [],
  policy: ['domain'],
  questions: ['domain'],
  reference: ['domain'],
  pathways: ['policy', 'questions', 'reference', 'domain'],
  wizard: LAW,
  share: LAW,
  plan: LAW,
  lottery: LAW,
  copy: LAW,
  examples: ['questions', 'domain'],
  ui: [...ENGINE, ...LAW, 'examples'],
  embed: [],
  app: ['ui', ...ENGINE, ...LAW, 'examples', 'embed'],
}

/** In the order asked; contradictions are found once everything is. */
const SECTIONS = ['you', 'degree', 'experience', 'achievements', 'employer', 'contradictions']
const PURE = ['domain', 'questions', 'policy', 'reference', 'pathways', 'lottery', 'plan', 'share', 'examples']
const FRAMEWORKS = /^(react|react-dom|xstate|@xstate\/react|react-hook-form|@hookform\/resolvers)(\/|$)/
const REACT = /^(react|react-dom|@xstate\/react|react-hook-form|@hookform\/resolvers)(\/|$)/
const PLACES_AND_TIMES = [
  'the clock',
  'window',
  'globalThis',
  'localStorage',
  'sessionStorage',
  'indexedDB',
  'history',
  'location',
]
const BROWSER = [...PLACES_AND_TIMES, 'document', 'navigator', 'fetch', 'XMLHttpRequest', 'WebSocket', 'matchMedia']

const all = sources()
const layerOf = (path: string): string => path.split('/')[1] ?? ''
/** The folder below the layer; empty for a file that lies in the layer itself. */
const familyOf = (path: string): string => path.split('/').slice(2, -1)[0] ?? ''
const isCopy = (path: string): boolean => /(^|[/.])copy\.ts$/.test(path)
const inLayers = (...layers: readonly string[]): readonly Source[] =>
  all.filter(({ path }) => layers.includes(layerOf(path)))

/** "a imports b" for every import inside the project that breaks a rule. */
const breaches = (from: readonly Source[], breaks: (from: string, to: string) => boolean): readonly string[] =>
  from.flatMap(({ path, imports }) =>
    imports.flatMap(({ path: to }) => (to !== undefined && breaks(path, to) ? [`${path} imports ${to}`] : [])),
  )

const packages = (from: readonly Source[], banned: RegExp): readonly string[] =>
  from.flatMap(({ path, imports }) =>
    imports.flatMap(({ specifier }) => (banned.test(specifier) ? [`${path} imports ${specifier}`] : [])),
  )

const uses = (from: readonly Source[], banned: readonly string[]): readonly string[] =>
  from.flatMap(({ path, globals }) => banned.flatMap((name) => (globals.has(name) ? [`${path} reads ${name}`] : [])))

/** The first circle of imports found, as a path. */
function circle(): readonly string[] {
  const targets = new Map(all.map(({ path, imports }) => [path, imports.map((one) => one.path)]))
  const done = new Set<string>()
  const visit = (path: string, trail: readonly string[]): readonly string[] => {
    if (trail.includes(path)) return [...trail.slice(trail.indexOf(path)), path]
    if (done.has(path)) return []
    for (const target of targets.get(path) ?? []) {
      const found = target === undefined ? [] : visit(target, [...trail, path])
      if (found.length > 0) return found
    }
    done.add(path)
    return []
  }
  return all.map(({ path }) => visit(path, [])).find((found) => found.length > 0) ?? []
}

describe('who may import whom', () => {
  it('reads every file', () => {
    expect(all.length).toBeGreaterThan(50)
    expect(all.filter(({ imports }) => imports.length > 0).length).toBeGreaterThan(50)
  })

  it('knows every folder of src', () =>
    expect(all.map(({ path }) => layerOf(path)).filter((layer) => !(layer in MAY_IMPORT))).toEqual([]))

  it('points every arrow to the right', () =>
    expect(
      breaches(all, (from, to) => {
        const [here, there] = [layerOf(from), layerOf(to)]
        return to.startsWith('src/') && here !== there && !(MAY_IMPORT[here] ?? []).includes(there)
      }),
    ).toEqual([]))

  it('imports nothing outside src', () => expect(breaches(all, (_, to) => !to.startsWith('src/'))).toEqual([]))

  it('goes round in no circle', () => expect(circle()).toEqual([]))

  it('keeps visa families apart, but for what is common', () =>
    expect(
      breaches(inLayers('pathways'), (from, to) => {
        const [here, there] = [familyOf(from), familyOf(to)]
        return layerOf(to) === 'pathways' && here !== '' && here !== there && there !== 'common'
      }),
    ).toEqual([]))

  it('lets a question read only its own and earlier sections', () =>
    expect(
      breaches(inLayers('questions'), (from, to) => {
        const [here, there] = [SECTIONS.indexOf(familyOf(from)), SECTIONS.indexOf(familyOf(to))]
        return layerOf(to) === 'questions' && familyOf(from) !== '' && (there === -1 || there > here)
      }),
    ).toEqual([]))

  it('lets the host page’s script and the frame share the protocol only', () =>
    expect(
      breaches(
        all,
        (from, to) =>
          layerOf(to) === 'embed' &&
          (layerOf(from) === 'embed'
            ? familyOf(from) !== familyOf(to) && to !== 'src/embed/protocol.ts'
            : familyOf(to) !== 'guest'),
      ),
    ).toEqual([]))
})

describe('what stays out', () => {
  it('keeps frameworks out of the law', () => expect(packages(inLayers(...PURE), FRAMEWORKS)).toEqual([]))

  it('keeps React out of the machine', () => expect(packages(inLayers('wizard', 'copy'), REACT)).toEqual([]))

  it('keeps the browser and the clock out of the law', () => expect(uses(inLayers(...PURE), BROWSER)).toEqual([]))

  it('leaves the clock, the address, storage and the window to the app', () =>
    expect(uses(inLayers('wizard', 'copy', 'ui'), PLACES_AND_TIMES)).toEqual([]))

  it('keeps words out of rules and questions', () =>
    expect(
      breaches(
        inLayers(...PURE, 'wizard').filter(({ path }) => !isCopy(path)),
        (_, to) => isCopy(to) || layerOf(to) === 'copy',
      ),
    ).toEqual([]))

  it('keeps the root to what is agreed', () => {
    const here = readdirSync(root).filter((name) => !name.startsWith('.') && !GENERATED.includes(name))
    expect(here.filter((name) => !AT_THE_ROOT.includes(name))).toEqual([])
  })
})
