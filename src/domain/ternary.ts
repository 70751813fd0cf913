/** A part of an answer that the person is not sure of. */
export type Unsure = 'unsure'
/** A statement about an answer some parts of which may be unsure. */
export type Ternary = boolean | Unsure

export const isSure = <V>(value: V | Unsure): value is V => value !== 'unsure'

export const not = (a: Ternary): Ternary => (a === 'unsure' ? a : !a)
export const every = (parts: readonly Ternary[]): Ternary =>
  parts.includes(false) ? false : parts.includes('unsure') ? 'unsure' : true
export const some = (parts: readonly Ternary[]): Ternary =>
  parts.includes(true) ? true : parts.includes('unsure') ? 'unsure' : false

/** A statement about one value, not known while the value is not sure. */
export const whether = <V>(value: V | Unsure, holds: (value: V) => Ternary): Ternary =>
  isSure(value) ? holds(value) : 'unsure'
