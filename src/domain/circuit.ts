import type { Criterion } from './criterion'
import type { IsoDate } from './dates'
import { type Finding, groupFinding } from './finding'
import { found, type Gate, layOut, ofFact, type Page } from './gates'
import type { Policy } from './parameter'
import type { Read, Reading } from './reading'

/**
 * Criteria laid out for evaluation under the law of one day: each criterion and each thing read stands once. It keeps its
 * findings, and renews only those that a change of answers touches; a finding that comes out as before stays the same object.
 */
export interface Circuit {
  /** Reads the answer to one question again, or every answer. */
  readonly refresh: (read: Read, question?: string) => void
  /** Where a criterion's finding stands after each refresh. Throws on a criterion that is not in the circuit. */
  readonly at: (criterion: Criterion) => { readonly finding: Finding }
}

/** Before anything is read, everything is open. */
export function circuitOf(criteria: readonly Criterion[], policy: Policy): Circuit {
  const { gates, pages } = layOut(criteria, policy)
  const inOrder = [...gates.values()]
  const all = [...pages.values()]
  return {
    refresh: (read, question) => {
      const reached = question === undefined ? all : all.filter((page) => page.ref.question === question)
      const touched = reached.filter((page) => reread(page, read)).length > 0
      if (touched) for (const gate of inOrder) if (gate.stale) renew(gate, policy.asOf)
    },
    at: (criterion) => {
      const gate = gates.get(criterion)
      if (gate === undefined) throw new Error(`${criterion.id} is not in the circuit`)
      return gate
    },
  }
}

/** Marks the facts that a changed answer touches. */
function reread(page: Page, read: Read): boolean {
  const whole = read(page.ref)
  if (isSame(whole, page.reading)) return false
  page.reading = whole
  for (const input of page.inputs) {
    const reading = read(input.ref)
    if (isSame(reading, input.reading)) continue
    input.reading = reading
    for (const gate of input.readers) gate.stale = true
  }
  return true
}

function renew(gate: Gate, asOf: IsoDate): void {
  gate.stale = false
  const finding = 'fact' in gate ? ofFact(gate, asOf) : groupFinding(gate.group, gate.parts.map(found), gate.needed)
  if (finding === gate.finding) return
  gate.finding = finding
  for (const group of gate.groups) group.stale = true
}

const isSame = (a: Reading<unknown>, b: Reading<unknown>): boolean =>
  a.state === 'known' ? b.state === 'known' && a.value === b.value : a.state === b.state

/** Evaluates single criteria on one set of answers. */
export type Evaluate = (criterion: Criterion) => Finding

export const evaluator =
  (read: Read, policy: Policy): Evaluate =>
  (criterion) => {
    const circuit = circuitOf([criterion], policy)
    circuit.refresh(read)
    return circuit.at(criterion).finding
  }
