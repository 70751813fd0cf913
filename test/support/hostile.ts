/** Whole numbers below `most`, the same from the same seed. */
export type Pick = (most: number) => number

/** Entries that no list has, and what an address or a faulty page could put in place of one. */
export const hostileNumbers: readonly number[] = [-1, -0, 0.5, 7, 1e6, 2 ** 53, -(2 ** 53), 1e308, Infinity, NaN]

/** Names that stand for no question. */
export const hostileNames: readonly string[] = [
  '',
  'salary',
  '__proto__',
  'constructor',
  'review',
  '#',
  'x'.repeat(9_999),
]

const simple: readonly unknown[] = [
  ...[undefined, null, '', ' ', '~', 'unsure', 'none', '0', '__proto__', 'x'.repeat(9_999), '\u0000', '\ud83d'],
  ...[true, 0, -0, -1, 1.5, 1e308, NaN, Infinity, 10n, Symbol('value')],
]

function circular(): unknown {
  const ring: Record<string, unknown> = { level: 'master' }
  ring['value'] = ring
  return ring
}

const throwing = (): unknown =>
  new Proxy(
    {},
    {
      get: () => {
        throw new Error('Nothing of it can be read')
      },
    },
  )

const made: readonly (() => unknown)[] = [
  () => [],
  () => [[]],
  () => [null],
  () => [undefined, 'none'],
  () => new Array<unknown>(3),
  () => Array.from({ length: 1_000 }, () => ({})),
  () => ({}),
  () => ({ value: 'abroad' }),
  () => ({ length: 1, 0: 'awards' }),
  (): unknown => JSON.parse('{ "__proto__": { "polluted": true } }'),
  (): unknown => Object.create(null),
  () => () => 'abroad',
  () => new Date(NaN),
  () => new Map([['value', 'abroad']]),
  () => ({ toString: throwing() }),
  circular,
  throwing,
]

function anyHostile(pick: Pick): unknown {
  const at = pick(simple.length + made.length)
  return at < simple.length ? simple[at] : made[at - simple.length]?.()
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** A value that no page gives: of no shape at all, or a proper answer with a part of it spoilt. */
export function hostileValue(pick: Pick, proper: unknown): unknown {
  const any = anyHostile(pick)
  if (pick(3) === 0) return any
  if (Array.isArray(proper)) return spoiltList(pick, proper, any)
  if (isRecord(proper)) return spoiltPage(pick, proper, any)
  return [[proper], { value: proper }, `${String(proper)} `][pick(3)]
}

function spoiltList(pick: Pick, proper: readonly unknown[], any: unknown): unknown {
  const at = pick(proper.length)
  const one = proper[at]
  if (isRecord(one) && pick(2) === 0) return proper.toSpliced(at, 1, spoiltPage(pick, one, any))
  return [[...proper, ...proper], [...proper, any], proper.toSpliced(at, 1, any), [proper]][pick(4)]
}

function spoiltPage(pick: Pick, proper: Readonly<Record<string, unknown>>, any: unknown): unknown {
  const names = Object.keys(proper)
  const name = names[pick(names.length)] ?? 'value'
  const rest = Object.fromEntries(Object.entries(proper).filter(([one]) => one !== name))
  return [rest, { ...proper, [name]: any }, { ...proper, more: any }, [proper]][pick(4)]
}
