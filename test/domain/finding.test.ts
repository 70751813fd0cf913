import { describe, expect, it, vi } from 'vitest'
import { all, any, type Fact, fact, type Judged, officerDecides } from '../../src/domain/criterion'
import { evaluator } from '../../src/domain/circuit'
import { type Finding, findingOf } from '../../src/domain/finding'
import { policyOn } from '../../src/domain/parameter'
import { type AnswerMap, reader, type Ref } from '../../src/domain/reading'
import { cites, lapsed, type Leaf, number, planted, type State, TODAY, type Tree } from '../support/criteria'

const finding = (tree: Tree): Finding => {
  const { criterion, evaluate } = planted(tree)
  return evaluate(criterion)
}

/** What speaks in a finding, without what is empty. */
const causes = ({ open, unsure, doubtful, unsettled, faulty, judgement, openings }: Finding): object =>
  Object.fromEntries(
    Object.entries({
      open,
      unsure,
      doubtful,
      unsettled,
      faulty,
      judgement,
      openings: openings.map(({ event }) => event),
    }).filter(([, names]) => names.length > 0),
  )

describe('a criterion in a proof', () => {
  const leaf = (id: string) => fact({ id, reads: [], cites, holds: () => true })
  const proof = evaluator(
    reader({}),
    policyOn(TODAY),
  )(all('whole', [any('first', [leaf('a')]), all('second', [leaf('b'), leaf('c')])]))

  it.each(['whole', 'first', 'a', 'second', 'b', 'c'])('%s is found wherever it stands', (id) =>
    expect(findingOf(proof, id)?.criterion.id).toBe(id),
  )

  it('that is not in it is not found', () => expect(findingOf(proof, 'd')).toBeUndefined())
})

describe('a fact', () => {
  it.each<[State, Judged | undefined, string, string, object]>([
    ['met', undefined, 'met', 'met', {}],
    ['met', 'ordinary', 'met', 'met', {}],
    ['met', 'weighed', 'met', 'met', { judgement: ['f0'] }],
    ['unmet', undefined, 'unmet', 'unmet', {}],
    ['unmet', 'weighed', 'unmet', 'unmet', {}],
    ['opening', undefined, 'unmet', 'met', { openings: ['e0'] }],
    ['opening', 'weighed', 'unmet', 'met', { openings: ['e0'], judgement: ['f0'] }],
    ['officer', undefined, 'unknown', 'unknown', { judgement: ['f0'] }],
    ['officer', 'weighed', 'unknown', 'unknown', { judgement: ['f0'] }],
    ['unsettled', undefined, 'unknown', 'unknown', { unsettled: ['f0'] }],
    ['unsettled', 'weighed', 'unknown', 'unknown', { unsettled: ['f0'], judgement: ['f0'] }],
    ['lapsed', undefined, 'unknown', 'unknown', { unsettled: ['lapsed'] }],
    ['open', undefined, 'unknown', 'unknown', { open: ['q0'] }],
    ['open', 'ordinary', 'unknown', 'unknown', { open: ['q0'] }],
    ['open', 'weighed', 'unknown', 'unknown', { open: ['q0'], judgement: ['f0'] }],
    ['unsure', undefined, 'unknown', 'unknown', { unsure: ['q0'] }],
    ['unsure', 'weighed', 'unknown', 'unknown', { doubtful: ['q0'], judgement: ['f0'] }],
    ['partly', undefined, 'unknown', 'unknown', { unsure: ['q0'] }],
    ['partly', 'weighed', 'unknown', 'unknown', { doubtful: ['q0'], judgement: ['f0'] }],
    ['unasked', undefined, 'unknown', 'unknown', {}],
    ['faulty', undefined, 'unknown', 'unknown', { faulty: ['f0'] }],
    ['faulty', 'weighed', 'unknown', 'unknown', { faulty: ['f0'] }],
  ])('%s, judged %s: %s today, %s one day', (state, judged, verdict, eventual, speaks) => {
    const found = finding({ state, judged })
    expect([found.verdict, found.eventual]).toEqual([verdict, eventual])
    expect(causes(found)).toEqual(speaks)
  })

  const years: Ref<number> = { question: 'work', field: 'years' }
  const place: Ref<string> = { question: 'work', field: 'place' }
  const degree: Ref<string> = { question: 'degree' }
  const holds = vi.fn<Fact['holds']>(() => true)
  const both = fact({ id: 'both', reads: [years, place, degree], uses: [number(5), number(9)], cites, holds })
  const read = (answers: AnswerMap): Finding => evaluator(reader(answers), policyOn(TODAY))(both)

  it('is told the values, the law of the day and the day', () => {
    expect(read({ work: { years: 7, place: 'here' }, degree: 'master' }).verdict).toBe('met')
    expect(holds).toHaveBeenLastCalledWith([7, 'here', 'master'], [5, 9], TODAY)
  })

  it('is told null for a field that does not apply', () => {
    read({ work: { years: 7 }, degree: 'master' })
    expect(holds).toHaveBeenLastCalledWith([7, null, 'master'], [5, 9], TODAY)
  })

  it.each<[string, AnswerMap, object]>([
    ['nothing is answered', {}, { open: ['work', 'degree'] }],
    ['one answer is missing', { work: { years: 7, place: 'here' } }, { open: ['degree'] }],
    ['one answer is not sure', { work: { years: 'unsure', place: 'here' }, degree: 'master' }, { unsure: ['work'] }],
    ['a page is not sure as a whole', { work: 'unsure', degree: 'master' }, { unsure: ['work'] }],
    ['one is missing and one is not sure, the missing one first', { work: 'unsure' }, { open: ['degree'] }],
  ])('is never asked while %s', (_, answers, speaks) => {
    holds.mockClear()
    expect(causes(read(answers))).toEqual(speaks)
    expect(holds).not.toHaveBeenCalled()
  })

  it('is not asked under a law without a value that day', () => {
    const early = evaluator(
      reader({ work: { years: 7, place: 'here' }, degree: 'master' }),
      policyOn('2019-12-31'),
    )(both)
    expect(causes(early)).toEqual({ unsettled: ['needed5', 'needed9'] })
  })
})

describe('a group', () => {
  const met: Leaf = { state: 'met' }
  const unmet: Leaf = { state: 'unmet' }
  const open: Leaf = { state: 'open' }
  const unsure: Leaf = { state: 'unsure' }
  const opening: Leaf = { state: 'opening' }
  const faulty: Leaf = { state: 'faulty' }
  const weighed: Leaf = { state: 'met', judged: 'weighed' }
  const officer: Leaf = { state: 'officer', judged: 'weighed' }
  const of = (kind: 'all' | 'any' | 'unless' | 'atLeast', parts: readonly Tree[], needed = 0): Tree => ({
    kind,
    parts,
    needed,
  })

  it.each<[string, Tree, object]>([
    ['closed by a wall asks nothing', of('all', [unmet, open, unsure, officer, opening]), {}],
    ['met one way asks nothing', of('any', [met, open, unsure, officer, opening]), {}],
    ['excused asks nothing', of('unless', [open, met]), {}],
    ['of a count that is reached asks nothing', of('atLeast', [met, open, met, unsure], 2), {}],
    ['of a count out of reach asks nothing', of('atLeast', [unmet, open, unmet, unmet], 2), {}],
    ['asks what is left', of('all', [met, open, unsure]), { open: ['q1'], unsure: ['q2'] }],
    ['asks for any of the ways left', of('any', [unmet, open, open]), { open: ['q1', 'q2'] }],
    [
      'of a count asks for what could reach it',
      of('atLeast', [met, unmet, open, unsure], 2),
      { open: ['q2'], unsure: ['q3'] },
    ],
    ['waits for all its gates', of('all', [opening, met, opening]), { openings: ['e0', 'e2'] }],
    ['that waits still asks what could close it', of('all', [opening, open]), { open: ['q1'], openings: ['e0'] }],
    ['does not wait where a way is open', of('any', [opening, met]), {}],
    ['asks whether it must wait', of('any', [opening, open]), { open: ['q1'], openings: ['e0'] }],
    ['does not wait for a gate behind a wall', of('any', [of('all', [opening, unmet]), opening]), { openings: ['e2'] }],
    ['does not ask behind a wall', of('any', [of('all', [open, unmet]), unsure]), { unsure: ['q2'] }],
    ['met by fact and by judgement rests on the fact', of('any', [weighed, met]), {}],
    ['met only by judgement says so', of('all', [weighed, met]), { judgement: ['f0'] }],
    ['rests on as little judgement as it can', of('atLeast', [weighed, met, weighed, met], 3), { judgement: ['f0'] }],
    ['needs no judgement for a count of facts', of('atLeast', [weighed, met, weighed, met], 2), {}],
    ['left to an officer', of('all', [met, officer]), { judgement: ['f1'] }],
    [
      'of evidence that may count',
      of('atLeast', [weighed, weighed, { state: 'unsure', judged: 'weighed' }], 3),
      { judgement: ['f0', 'f1', 'f2'], doubtful: ['q2'] },
    ],
    ['closed by a wall takes no notice of a rule that fails', of('all', [faulty, unmet]), {}],
    ['met one way takes no notice of a rule that fails', of('any', [faulty, met]), {}],
    ['excused takes no notice of a rule that fails', of('unless', [faulty, met]), {}],
    ['of a count that is reached takes no notice of a rule that fails', of('atLeast', [met, faulty, met], 2), {}],
    [
      'that hangs on a rule that fails says so, and still asks',
      of('all', [met, faulty, open]),
      { faulty: ['f1'], open: ['q2'] },
    ],
    ['of a count that a failed rule could reach says so', of('atLeast', [met, faulty, unmet], 2), { faulty: ['f1'] }],
    [
      'waits, and may be closed by a rule that fails',
      of('all', [opening, faulty]),
      { faulty: ['f1'], openings: ['e0'] },
    ],
  ])('%s', (_, tree, speaks) => expect(causes(finding(tree))).toEqual(speaks))

  it('names a question that two facts wait for once', () => {
    const twice = ['a', 'b'].map((id) => fact({ id, reads: [{ question: 'q' }], cites, holds: () => true }))
    expect(evaluator(reader({}), policyOn(TODAY))(all('both', twice)).open).toEqual(['q'])
  })

  it('whose number has no value that day is unsettled, and asks nothing', () => {
    const parts = [fact({ id: 'a', reads: [{ question: 'q' }], cites, holds: () => true })]
    const count = { kind: 'atLeast', id: 'count', needed: lapsed, parts, cites } as const
    const found = evaluator(reader({}), policyOn(TODAY))(count)
    expect([found.verdict, found.eventual]).toEqual(['unknown', 'unknown'])
    expect(causes(found)).toEqual({ unsettled: ['lapsed'] })
  })

  it('tells how many it needs, where it is a count', () => {
    expect(finding(of('atLeast', [met, met], 2)).needed).toBe(2)
    expect(finding(of('all', [met, met])).needed).toBeUndefined()
  })

  it('shows the proof of every part, settled or not', () => {
    const { parts } = finding(of('all', [unmet, of('any', [open, met])]))
    expect(parts.map(({ verdict }) => verdict)).toEqual(['unmet', 'met'])
    expect(parts[1]?.parts.map(({ verdict }) => verdict)).toEqual(['unknown', 'met'])
  })
})

it('a criterion that two groups share is weighed once', () => {
  const holds = vi.fn(() => true)
  const shared = fact({ id: 'shared', reads: [{ question: 'q' }], cites, holds })
  const evaluate = evaluator(reader({ q: 'yes' }), policyOn(TODAY))
  const found = evaluate(all('all', [shared, any('any', [shared, officerDecides('o', cites)])]))
  expect(holds).toHaveBeenCalledTimes(1)
  expect(found.parts[1]?.parts[0]).toBe(found.parts[0])
})
