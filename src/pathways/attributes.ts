import type { PathwayId } from '../domain/pathway'
import {
  type AttributeId,
  type Attributes,
  ATTRIBUTES,
  type SaidBy,
  type Situation,
  type Statement,
} from './common/attributes/statement'
import { e3Attributes } from './e3/attributes'
import { eb1aAttributes } from './eb1a/attributes'
import { eb1bAttributes } from './eb1b/attributes'
import { eb1cAttributes } from './eb1c/attributes'
import { h1bAttributes, h1bExemptAttributes, h1bTransferAttributes } from './h1b/attributes'
import { h1b1Attributes } from './h1b1/attributes'
import { j1Attributes } from './j1/attributes'
import { l1aAttributes, l1bAttributes } from './l1/attributes'
import { niwAttributes } from './niw/attributes'
import { o1aAttributes } from './o1a/attributes'
import { permEb2Attributes, permEb3Attributes } from './perm/attributes'
import { optAttributes, stemOptAttributes } from './practical-training/attributes'
import { tnAttributes } from './tn/attributes'

/** The same rows for every pathway, so that any two can be compared. */
const tables = {
  h1b: h1bAttributes,
  'h1b-exempt': h1bExemptAttributes,
  'h1b-transfer': h1bTransferAttributes,
  o1a: o1aAttributes,
  l1a: l1aAttributes,
  l1b: l1bAttributes,
  opt: optAttributes,
  'stem-opt': stemOptAttributes,
  j1: j1Attributes,
  e3: e3Attributes,
  h1b1: h1b1Attributes,
  tn: tnAttributes,
  eb1a: eb1aAttributes,
  eb1b: eb1bAttributes,
  eb1c: eb1cAttributes,
  niw: niwAttributes,
  'perm-eb2': permEb2Attributes,
  'perm-eb3': permEb3Attributes,
} satisfies Readonly<Record<PathwayId, Attributes>>

export const attributes: Readonly<Record<PathwayId, Attributes>> = tables

type Said = SaidBy<(typeof tables)[PathwayId][AttributeId]>
/** The sentences that several families say. */
export type CommonStatement = Extract<Said, `common.${string}`>

/** One row of the grid: the statements of each pathway asked for, in that order. */
export interface GridRow {
  readonly attribute: AttributeId
  readonly cells: readonly (readonly Statement[])[]
}

/** The grid of these pathways for a person on a day: rows by attribute, cells by pathway. */
export const gridOf = (ids: readonly PathwayId[], situation: Situation): readonly GridRow[] =>
  ATTRIBUTES.map((attribute) => ({ attribute, cells: ids.map((id) => attributes[id][attribute](situation)) }))
