import type { DrawRequest, DrawResult, RequestFault } from './run'
import { type Kind, METHODS, type Places, type Season } from './season'
import type { Share } from './tally'

/** blocked: the browser lets no worker be made here. broken: it fell silent, or said what nobody understands. */
const FAULTS = ['people', 'tickets', 'places', 'draws', 'seed', 'blocked', 'broken'] as const satisfies readonly (
  RequestFault | 'blocked' | 'broken'
)[]
export type DrawFault = (typeof FAULTS)[number]

/** What is heard of a run: progress any number of times, then one of the others, and nothing more. */
export type DrawMessage =
  | { readonly type: 'progress' | 'cancelled'; readonly done: number; readonly draws: number }
  | { readonly type: 'result'; readonly result: DrawResult }
  | { readonly type: 'failed'; readonly fault: DrawFault }

/** What came from another thread is nobody's word until it has been looked at. */
type Fields<T> = { readonly [Key in keyof T]: unknown }
type Guard<T> = (value: unknown) => value is T

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null
const isNumber = (value: unknown): value is number => typeof value === 'number'
const isBoolean = (value: unknown): value is boolean => typeof value === 'boolean'
const isError = (value: unknown): value is number | undefined => value === undefined || isNumber(value)
const isOneOf =
  <T extends string>(names: readonly T[]): Guard<T> =>
  (value): value is T =>
    names.some((name) => name === value)
const isList =
  <T>(isItem: Guard<T>): Guard<readonly T[]> =>
  (value): value is readonly T[] =>
    Array.isArray(value) && value.every(isItem)
const isRecord =
  <T>(guards: { readonly [Key in keyof T]: Guard<T[Key]> }): Guard<T> =>
  (value): value is T =>
    isObject(value) && keysOf(guards).every((key) => guards[key]((value as Fields<T>)[key]))
const keysOf = <T extends object>(record: T): readonly (keyof T)[] => Object.keys(record) as (keyof T)[]

const isMethod = isOneOf(METHODS)
export const isDrawFault = isOneOf(FAULTS)
const isKind = isRecord<Kind>({ people: isNumber, tickets: isNumber, masters: isBoolean })
const isPlaces = isRecord<Places>({ regular: isNumber, masters: isNumber })
const isSeason = isRecord<Season>({ kinds: isList(isKind), places: isPlaces })
const isShare = isRecord<Share>({ mean: isNumber, standardError: isError })
const isResult = isRecord<DrawResult>({ method: isMethod, draws: isNumber, shares: isList(isShare) })

/** Whether it has the form of a request; whether it is possible, drawSeasons says. */
export const isDrawRequest = isRecord<DrawRequest>({
  season: isSeason,
  method: isMethod,
  draws: isNumber,
  seed: isNumber,
})

const isWay = isRecord<Extract<DrawMessage, { done: number }>>({
  type: isOneOf(['progress', 'cancelled']),
  done: isNumber,
  draws: isNumber,
})
const isEnd = isRecord<Extract<DrawMessage, { result: DrawResult }>>({ type: isOneOf(['result']), result: isResult })
const isFailure = isRecord<Extract<DrawMessage, { fault: DrawFault }>>({
  type: isOneOf(['failed']),
  fault: isDrawFault,
})

export const isDrawMessage: Guard<DrawMessage> = (value): value is DrawMessage =>
  isWay(value) || isEnd(value) || isFailure(value)
