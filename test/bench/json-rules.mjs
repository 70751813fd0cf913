import { Engine } from 'json-rules-engine'

/**
 * The same pathways as rules of json-rules-engine, which knows two values: what is not known is false there. Each of our facts
 * is a dynamic fact, so that both engines call the same functions; a count, which it lacks, is a fact that asks for its parts.
 */
export function jsonRules(pathways, policy) {
  const engine = new Engine([], { allowUndefinedFacts: true })
  const added = new Set()
  const isMet = (id) => ({ fact: id, operator: 'equal', value: true })
  const condition = (criterion) => {
    if (criterion.kind === 'fact') addFact(engine, added, criterion, policy)
    if (criterion.kind === 'fact') return isMet(criterion.id)
    const parts = criterion.parts.map(condition)
    if (criterion.kind === 'all') return { all: parts }
    if (criterion.kind !== 'atLeast') return { any: parts }
    addCount(engine, added, criterion, policy)
    return isMet(criterion.id)
  }
  for (const { id, eligibility } of pathways)
    engine.addRule({ conditions: { all: [condition(eligibility)] }, event: { type: id } })
  return async (read) => {
    const { events } = await engine.run({ input: { read } })
    return new Set(events.map(({ type }) => type))
  }
}

function addFact(engine, added, fact, policy) {
  if (added.has(fact.id)) return
  added.add(fact.id)
  const periods = fact.uses.map(policy.period)
  const parameters = periods.map((period) => period?.value)
  engine.addFact(fact.id, async (_, almanac) => {
    const { read } = await almanac.factValue('input')
    const readings = fact.reads.map(read)
    if (periods.includes(undefined) || readings.some(({ state }) => state !== 'known')) return false
    return (
      fact.holds(
        readings.map(({ value }) => value),
        parameters,
        policy.asOf,
      ) === true
    )
  })
}

function addCount(engine, added, group, policy) {
  if (added.has(group.id)) return
  added.add(group.id)
  const needed = policy.period(group.needed)?.value ?? Infinity
  const holds = async (criterion, almanac) => {
    if (criterion.kind === 'fact' || criterion.kind === 'atLeast') return almanac.factValue(criterion.id)
    const parts = await Promise.all(criterion.parts.map((part) => holds(part, almanac)))
    return criterion.kind === 'all' ? parts.every(Boolean) : parts.some(Boolean)
  }
  engine.addFact(group.id, async (_, almanac) => {
    const parts = await Promise.all(group.parts.map((part) => holds(part, almanac)))
    return parts.filter(Boolean).length >= needed
  })
}
