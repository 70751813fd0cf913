import type { Criterion, Fact, Group } from './criterion'
import type { IsoDate } from './dates'
import { type Finding, groupFinding } from './finding'
import { guarded } from './guarded'
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
  gap: Gap
  /** What is known of it. */
  value: unknown
}

/** What is not known of an input, as a digit; 0 where it is known. */
type Gap = 0 | 1 | 2 | 3
const GAPS: Readonly<Record<Reading<unknown>['state'], Gap>> = { known: 0, unsure: 1, open: 2, unasked: 3 }

/** Puts what is read now in place of what was read before. */
export function reread(input: Input, reading: Reading<unknown>): void {
  input.reading = reading
  input.gap = GAPS[reading.state]
  input.value = reading.state === 'known' ? reading.value : undefined
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

/** The gates; the groups among them in order, parts before the groups they belong to; and the pages that facts read. */
export function layOut(criteria: readonly Criterion[], policy: Policy) {
  const gates = new Map<Criterion, Gate>()
  const groups: GroupGate[] = []
  const pages = new Map<string, Page>()
  const input = (ref: Ref): Input => {
    const page = pages.get(ref.question) ?? { ref: { question: ref.question }, reading: OPEN, inputs: [] }
    pages.set(ref.question, page)
    const before = page.inputs.find((one) => one.ref.field === ref.field)
    if (before !== undefined) return before
    const made: Input = { ref, readers: [], reading: OPEN, gap: GAPS.open, value: undefined }
    page.inputs.push(made)
    return made
  }
  const gate = (criterion: Criterion): Gate => {
    const before = gates.get(criterion)
    if (before !== undefined) return before
    const made =
      criterion.kind === 'fact' ? factGate(criterion, criterion.reads.map(input), policy) : groupOf(criterion)
    gates.set(criterion, made)
    return made
  }
  const groupOf = (group: Group): GroupGate => {
    const made = groupGate(group, group.parts.map(gate), policy)
    groups.push(made)
    return made
  }
  criteria.forEach(gate)
  return { gates, groups, pages }
}

function factGate(fact: Fact, inputs: readonly Input[], policy: Policy): FactGate {
  const periods = fact.uses.map(policy.period)
  const missing = fact.uses.filter((_, index) => periods[index] === undefined).map(({ id }) => id)
  const parameters = periods.map((period) => period?.value)
  const outcomes = outcomesOf(fact)
  const finding = outcomes.unsettled
  // Written out: engines read a gate made by spreading another object at half the speed.
  const gate: FactGate = { fact, inputs, outcomes, parameters, missing, groups: [], finding, stale: false }
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
  const gaps = gapsIn(inputs)
  if (gaps === 0 && missing.length === 0)
    return ofOutcome(
      fact,
      outcomes,
      guarded(() => fact.holds(inputs.map(valueOf), parameters, asOf), 'faulty'),
    )
  const before = outcomes.unknown.get(gaps)
  if (before !== undefined) return before
  const finding = ofUnknown(fact, inputs, missing)
  outcomes.unknown.set(gaps, finding)
  return finding
}

/** What is not known of the inputs, as one number: 0 where all of it is. */
function gapsIn(inputs: readonly Input[]): number {
  let gaps = 0
  for (const { gap } of inputs) gaps = gaps * 4 + gap
  return gaps
}

const valueOf = ({ value }: Input): unknown => value
