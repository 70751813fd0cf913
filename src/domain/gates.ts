import type { Criterion, Fact, Group } from './criterion'
import type { IsoDate } from './dates'
import { type Finding, groupFinding } from './finding'
import { ofOutcome, ofUnknown, type Outcomes, outcomesOf } from './outcome'
import type { Policy } from './parameter'
import type { Reading, Ref } from './reading'

const OPEN: Reading<unknown> = { state: 'open' }

/** A question's answer, and the parts of it that are read. While the answer is the same object, so are its parts. */
export interface Page {
  readonly ref: Ref
  readonly inputs: Input[]
  reading: Reading<unknown>
}

export interface Input {
  readonly ref: Ref
  /** The facts that read it. */
  readonly readers: FactGate[]
  reading: Reading<unknown>
}

export interface FactGate {
  readonly fact: Fact
  readonly inputs: readonly Input[]
  readonly outcomes: Outcomes
  readonly parameters: readonly unknown[]
  /** Parameters without a value that day. */
  readonly missing: readonly string[]
  readonly groups: GroupGate[]
  finding: Finding
  stale: boolean
}

export interface GroupGate {
  readonly group: Group
  readonly parts: readonly Gate[]
  readonly needed: number | undefined
  readonly groups: GroupGate[]
  finding: Finding
  stale: boolean
}

export type Gate = FactGate | GroupGate

/** The gates in order, parts before the groups they belong to, and the pages they read. */
export function layOut(criteria: readonly Criterion[], policy: Policy) {
  const gates = new Map<Criterion, Gate>()
  const pages = new Map<string, Page>()
  const input = (ref: Ref): Input => {
    const page = pages.get(ref.question) ?? { ref: { question: ref.question }, reading: OPEN, inputs: [] }
    pages.set(ref.question, page)
    const before = page.inputs.find((one) => one.ref.field === ref.field)
    if (before !== undefined) return before
    const made: Input = { ref, readers: [], reading: OPEN }
    page.inputs.push(made)
    return made
  }
  const gate = (criterion: Criterion): Gate => {
    const before = gates.get(criterion)
    if (before !== undefined) return before
    const made =
      criterion.kind === 'fact'
        ? factGate(criterion, criterion.reads.map(input), policy)
        : groupGate(criterion, criterion.parts.map(gate), policy)
    gates.set(criterion, made)
    return made
  }
  criteria.forEach(gate)
  return { gates, pages }
}

function factGate(fact: Fact, inputs: readonly Input[], policy: Policy): FactGate {
  const periods = fact.uses.map(policy.period)
  const missing = fact.uses.filter((_, index) => periods[index] === undefined).map(({ id }) => id)
  const parameters = periods.map((period) => period?.value)
  const outcomes = outcomesOf(fact)
  const gate: FactGate = {
    fact,
    inputs,
    outcomes,
    parameters,
    missing,
    groups: [],
    finding: outcomes.unasked,
    stale: false,
  }
  gate.finding = ofFact(gate, policy.asOf)
  for (const { readers } of inputs) readers.push(gate)
  return gate
}

function groupGate(group: Group, parts: readonly Gate[], policy: Policy): GroupGate {
  const needed = neededOf(group, policy)
  const gate: GroupGate = {
    group,
    parts,
    needed,
    groups: [],
    finding: groupFinding(group, parts.map(found), needed),
    stale: false,
  }
  for (const { groups } of parts) groups.push(gate)
  return gate
}

function neededOf(group: Group, policy: Policy): number | undefined {
  switch (group.kind) {
    case 'all':
      return group.parts.length
    case 'any':
    case 'unless':
      return 1
    case 'atLeast':
      return group.needed && policy.period(group.needed)?.value
  }
}

export const found = ({ finding }: Gate): Finding => finding

export function ofFact({ fact, inputs, outcomes, parameters, missing }: FactGate, asOf: IsoDate): Finding {
  const values: unknown[] = []
  for (const { reading } of inputs) if (reading.state === 'known') values.push(reading.value)
  if (values.length === inputs.length && missing.length === 0)
    return ofOutcome(fact, outcomes, fact.holds(values, parameters, asOf))
  return ofUnknown(fact, outcomes, inputs, missing)
}
