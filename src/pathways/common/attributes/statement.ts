import type { Citation } from '../../../domain/citation'
import type { IsoDate } from '../../../domain/dates'
import type { Policy } from '../../../domain/parameter'
import type { Read } from '../../../domain/reading'
import type { ApprovalRate } from '../../../policy/approval-rates'
import type { Amount, FeeId } from '../../../policy/fees-due'

/** The rows of the grid, the same for every pathway and in this order. */
export const ATTRIBUTES = [
  'files',
  'offer',
  'lottery',
  'cap',
  'intent',
  'greenCard',
  'ownCompany',
  'approval',
  'premium',
  'stay',
  'timing',
  'apply',
  'spouse',
  'children',
  'fees',
] as const

export type AttributeId = (typeof ATTRIBUTES)[number]

export type Unit = 'years' | 'months' | 'days' | 'businessDays' | 'usd' | 'count' | 'percent'

/** A figure inside a statement; how it is written is the copy’s. */
export type Figure =
  | { readonly unit: Unit; readonly value: number }
  | { readonly unit: 'monthSpan'; readonly value: readonly [number, number] }
  | { readonly unit: 'date' | 'month' | 'name'; readonly value: string }
  | { readonly unit: 'amounts' | 'shares'; readonly value: readonly Amount[] }
  | { readonly unit: 'fee'; readonly value: FeeId }
  | { readonly unit: 'rates'; readonly value: readonly ApprovalRate[] }

/** One statement of a cell: which sentence, the figures in it, and what it rests on. */
export interface Statement<Id extends string = string> {
  readonly says: Id
  readonly figures: Readonly<Record<string, Figure>>
  readonly cites: readonly Citation[]
  /** The first review day of the figures; absent where the statement holds none. */
  readonly reviewBy?: IsoDate
}

/** Whose grid, and on which day. */
export interface Situation {
  readonly read: Read
  readonly policy: Policy
}

/** A cell’s statements, the short answer first. */
export type Cell<Id extends string = string> = (situation: Situation) => readonly Statement<Id>[]

export type Attributes<Id extends string = string> = Readonly<Record<AttributeId, Cell<Id>>>

/** The ids of the sentences that a cell may say. */
export type SaidBy<C> = C extends Cell<infer Id> ? Id : never
/** Those of a table that its family words itself. */
export type OwnStatements<A> = A extends Attributes ? Exclude<SaidBy<A[AttributeId]>, `common.${string}`> : never
