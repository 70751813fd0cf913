import type { Unsure } from './ternary'

/** What a rule reads: a whole question or one field of its page. */
export interface Ref<V = unknown> {
  readonly question: string
  readonly field?: string
  /** Carries the type only; never present. */
  readonly type?: V
}

/** What is known of it. "unasked": the question was skipped, so nothing is known and nothing is open. */
export type Reading<V> =
  { readonly state: 'known'; readonly value: V } | { readonly state: 'unsure' | 'open' | 'unasked' }

export type Read = <V>(ref: Ref<V>) => Reading<V>

/** Answers as they stand in a link, in storage and in the machine, keyed by question id. */
export type AnswerMap = Readonly<Record<string, unknown>>

const UNSURE = { state: 'unsure' } as const
const OPEN = { state: 'open' } as const
const UNASKED = { state: 'unasked' } as const

/** Reads answers; `unasked` names the questions that were skipped. A field left out of its page does not apply: null. */
export function reader(answers: AnswerMap, unasked?: ReadonlySet<string>): Read {
  return <V>({ question, field }: Ref<V>): Reading<V> => {
    const answer = answers[question]
    if (answer === undefined) return unasked?.has(question) ? UNASKED : OPEN
    const value =
      field === undefined || answer === 'unsure' ? answer : ((answer as Record<string, unknown>)[field] ?? null)
    return value === 'unsure' ? UNSURE : { state: 'known', value: value as V }
  }
}

/**
 * Whether a question is asked. "pending" waits for an earlier question to be answered, "waiting" for one that was answered
 * "not sure": it is not asked now, but an answer could matter. "skipped": no answer to it could.
 */
export type Asking = 'asked' | 'skipped' | 'pending' | 'waiting'

export type AskingRule = (read: Read) => Asking

export const always: AskingRule = () => 'asked'

/** Asked when a gateway's answer says so. Not sure is never no: it keeps the question, unless `unsure` says otherwise. */
export const when =
  <V>(
    gateway: Ref<V>,
    holds: (value: Exclude<V, Unsure>) => boolean,
    unsure: 'asked' | 'waiting' = 'asked',
  ): AskingRule =>
  (read) => {
    const reading = read(gateway)
    switch (reading.state) {
      case 'known':
        return holds(reading.value as Exclude<V, Unsure>) ? 'asked' : 'skipped'
      case 'unsure':
        return unsure
      case 'open':
        return 'pending'
      case 'unasked':
        return 'skipped'
    }
  }

export const eitherOf =
  (...rules: readonly AskingRule[]): AskingRule =>
  (read) => {
    const all = rules.map((rule) => rule(read))
    return (['asked', 'pending', 'waiting'] as const).find((asking) => all.includes(asking)) ?? 'skipped'
  }

export const bothOf =
  (...rules: readonly AskingRule[]): AskingRule =>
  (read) => {
    const all = rules.map((rule) => rule(read))
    return (['skipped', 'waiting', 'pending'] as const).find((asking) => all.includes(asking)) ?? 'asked'
  }

/** For fields and options of a page: false only when an earlier answer says that they cannot apply. */
export const possibly = <V>(read: Read, gateway: Ref<V>, holds: (value: Exclude<V, Unsure>) => boolean): boolean =>
  when(gateway, holds)(read) !== 'skipped'
