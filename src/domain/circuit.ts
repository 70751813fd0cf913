import type { Criterion } from './criterion'
import { type Finding, groupFinding } from './finding'
import { type FactGate, found, type Gate, layOut, ofFact, type Page, reread } from './gates'
import type { Policy } from './parameter'
import type { Read, Reading } from './reading'

/**
 * Criteria laid out for evaluation under the law of one day: each criterion and each thing read stands once. It keeps its
 * findings, and renews only those that a change of answers touches; a finding that comes out as before stays the same object.
 */
export interface Circuit {
  /** Reads the answers to some questions again, or every answer. */
  readonly refresh: (read: Read, questions?: readonly string[]) => void
  /** Where a criterion's finding stands after each refresh. Throws on a criterion that is not in the circuit. */
  readonly at: (criterion: Criterion) => { readonly finding: Finding }
}

/** Before anything is read, everything is open. */
export function circuitOf(criteria: readonly Criterion[], policy: Policy): Circuit {
  const { gates, groups, pages } = layOut(criteria, policy)
  const reached = (questions: readonly string[]): readonly Page[] => questions.flatMap((one) => pages.get(one) ?? [])
  return {
    refresh: (read, questions) => {
      const touched: FactGate[] = []
      for (const page of questions === undefined ? pages.values() : reached(questions)) turnTo(page, read, touched)
      if (touched.length === 0) return
      for (const gate of touched) put(gate, ofFact(gate, policy.asOf))
      for (const gate of groups) if (gate.stale) put(gate, groupFinding(gate.group, gate.parts.map(found), gate.needed))
    },
    at: (criterion) => {
      const gate = gates.get(criterion)
      if (gate === undefined) throw new Error(`${criterion.id} is not in the circuit`)
      return gate
    },
  }
}

/** Names the facts that a changed answer touches. */
function turnTo(page: Page, read: Read, touched: FactGate[]): void {
  const whole = read(page.ref)
  if (isSame(whole, page.reading)) return
  page.reading = whole
  for (const input of page.inputs) {
    const reading = read(input.ref)
    if (isSame(reading, input.reading)) continue
    reread(input, reading)
    for (const gate of input.readers) {
      if (gate.stale) continue
      gate.stale = true
      touched.push(gate)
    }
  }
}

function put(gate: Gate, finding: Finding): void {
  gate.stale = false
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
