import { type Citation, once } from '../domain/citation'
import type { Parameter, Policy } from '../domain/parameter'
import type { Read, Ref } from '../domain/reading'
import type { Unsure } from '../domain/ternary'

/** An answer that is given and sure. */
export function known<V>(read: Read, ref: Ref<V>): Exclude<V, Unsure> | undefined {
  const reading = read(ref)
  return reading.state === 'known' ? (reading.value as Exclude<V, Unsure>) : undefined
}

interface Terms<P> {
  readonly values: { readonly [K in keyof P]: P[K] extends Parameter<infer V> ? V : never }
  readonly cites: readonly Citation[]
}

/** The values of a day with their sources; undefined where one of them is not held for that day. */
export function terms<const P extends readonly Parameter[]>(policy: Policy, parameters: P): Terms<P> | undefined {
  const periods = parameters.map((one) => policy.period(one))
  const held = periods.flatMap((period) => period ?? [])
  if (held.length < periods.length) return undefined
  const values = held.map(({ value }) => value) as Terms<P>['values']
  return { values, cites: once(held.flatMap(({ cites }) => cites)) }
}
