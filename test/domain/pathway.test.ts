import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { evaluateAll, standingOf } from '../../src/domain/assess'
import {
  all,
  any,
  type Criterion,
  fact,
  type Judged,
  officerDecides,
  type Opening,
  type Outcome,
} from '../../src/domain/criterion'
import { policyOn } from '../../src/domain/parameter'
import { type Availability, type Evaluation, type Limit, type Pathway, type Standing } from '../../src/domain/pathway'
import { type AnswerMap, reader } from '../../src/domain/reading'
import {
  cites,
  holds,
  lapsed,
  type Leaf,
  planted,
  type State,
  STATES,
  TODAY,
  type Tree,
  trees,
} from '../support/criteria'

const said = (id: string, outcome: Outcome, judged?: Judged): Criterion =>
  fact({ id, reads: [], cites, holds: () => outcome, ...(judged && { judged }) })
const failing = (id: string): Criterion =>
  fact({
    id,
    reads: [],
    cites,
    holds: () => {
      throw new Error('A rule that fails')
    },
  })
const asked = (id: string, question: string, judged?: Judged): Criterion =>
  fact({ id, reads: [{ question }], cites, holds: ([value]) => value === 'yes', ...(judged && { judged }) })

const pathway = (eligibility: Criterion, more: Partial<Pathway> = {}): Pathway => ({
  id: 'o1a',
  family: 'temporary',
  eligibility,
  limits: [],
  circumstances: [],
  steps: [],
  ...more,
})

function evaluated(one: Pathway, answers: AnswerMap = {}): Evaluation {
  const [evaluation] = evaluateAll([one], reader(answers), policyOn(TODAY))
  if (evaluation === undefined) throw new Error('One pathway gives one evaluation')
  return evaluation
}

const standing = (tree: Tree): Standing => {
  const { criterion, evaluate } = planted(tree)
  return standingOf(evaluate(criterion))
}

describe('standing', () => {
  const leaf = (state: State, judged?: Judged): Leaf => ({ state, judged })
  const of = (kind: 'all' | 'any' | 'atLeast', parts: readonly Tree[], needed = 0): Tree => ({ kind, parts, needed })
  const counted = (...states: readonly State[]): Tree =>
    of(
      'atLeast',
      states.map((state) => leaf(state, 'weighed')),
      3,
    )

  it.each<[Standing, string, Tree]>([
    ['open', 'every gate met', of('all', [leaf('met'), leaf('met')])],
    ['open', 'a gate an officer looks at as in any petition', of('all', [leaf('met', 'ordinary')])],
    ['open', 'met by fact, whatever an officer would weigh', of('any', [leaf('met'), leaf('officer', 'weighed')])],
    ['closed', 'a wall', of('all', [leaf('met'), leaf('unmet')])],
    [
      'closed',
      'a wall, whatever else is missing',
      of('all', [leaf('unmet'), leaf('open'), leaf('officer'), leaf('lapsed')]),
    ],
    ['closed', 'a wall behind a gate that opens', of('all', [leaf('opening'), leaf('unmet')])],
    ['undecided', 'an answer missing', of('all', [leaf('met'), leaf('open')])],
    ['undecided', 'an answer missing on evidence', of('all', [leaf('met'), leaf('open', 'weighed')])],
    ['undecided', 'an answer not sure', of('all', [leaf('met'), leaf('unsure')])],
    ['undecided', 'the law open that day', of('all', [leaf('met'), leaf('unsettled')])],
    ['undecided', 'a number without a value that day', of('all', [leaf('met'), leaf('lapsed')])],
    ['undecided', 'a gate that opens, and an answer that may close it', of('all', [leaf('opening'), leaf('open')])],
    ['undecided', 'a question skipped that nothing excused', leaf('unasked')],
    ['later', 'a gate that opens', of('all', [leaf('met'), leaf('opening')])],
    ['later', 'a gate that opens, and then an officer', of('all', [leaf('opening'), leaf('officer', 'weighed')])],
    ['later', 'a gate that opens, the other way not asked about', of('any', [leaf('opening'), leaf('unasked')])],
    ['evidence', 'left to an officer', of('all', [leaf('met'), leaf('officer', 'weighed')])],
    [
      'evidence',
      'left to an officer today, or a gate that opens',
      of('any', [leaf('opening'), leaf('officer', 'weighed')]),
    ],
    ['evidence', 'met, and weighed', of('all', [leaf('met'), leaf('met', 'weighed')])],
    ['evidence', 'not sure of evidence an officer weighs anyway', of('all', [leaf('met'), leaf('unsure', 'weighed')])],
    ['evidence', 'enough evidence', counted('met', 'met', 'met', 'unmet')],
    ['evidence', 'enough if the unsure one counts', counted('met', 'met', 'unsure', 'unmet')],
    ['closed', 'not enough even if the unsure one counts', counted('met', 'unmet', 'unsure', 'unmet')],
    ['undecided', 'enough if the unanswered one counts', counted('met', 'met', 'open', 'unmet')],
    ['evidence', 'enough, the unanswered one set aside', counted('met', 'met', 'met', 'open')],
    ['undecided', 'a rule that fails', of('all', [leaf('met'), leaf('faulty')])],
    ['undecided', 'a gate that opens, and a rule that fails', of('all', [leaf('opening'), leaf('faulty')])],
    ['undecided', 'an officer, or a rule that fails', of('any', [leaf('officer', 'weighed'), leaf('faulty')])],
    ['closed', 'a wall beside a rule that fails', of('all', [leaf('unmet'), leaf('faulty')])],
    ['open', 'a way that is met beside a rule that fails', of('any', [leaf('met'), leaf('faulty')])],
  ])('%s: %s', (expected, _, tree) => expect(standing(tree)).toBe(expected))

  const JUDGED: readonly (Judged | undefined)[] = [undefined, 'ordinary', 'weighed']
  const CASES = { numRuns: 2_000 }
  const answered = STATES.filter((state) => state !== 'unasked')

  it('is closed exactly where nothing unknown and no gate could still help', () =>
    fc.assert(
      fc.property(trees(STATES, JUDGED), (tree) => {
        expect(standing(tree) === 'closed').toBe(!holds(tree, ({ state }) => state !== 'unmet'))
      }),
      CASES,
    ))

  it('is open exactly where facts that no officer weighs are enough', () =>
    fc.assert(
      fc.property(trees(STATES, JUDGED), (tree) => {
        expect(standing(tree) === 'open').toBe(
          holds(tree, ({ state, judged }) => state === 'met' && judged !== 'weighed'),
        )
      }),
      CASES,
    ))

  it('waits for nothing where the answer could be yes today', () =>
    fc.assert(
      fc.property(trees(answered, JUDGED), (tree) => {
        const mayBeToday = holds(tree, ({ state }) => !['unmet', 'opening'].includes(state))
        expect(mayBeToday && standing(tree) === 'later').toBe(false)
      }),
      CASES,
    ))

  it('is known once nothing is unanswered, unsure or unsettled, and no rule fails', () =>
    fc.assert(
      fc.property(trees(['met', 'unmet', 'opening', 'officer'], JUDGED), (tree) => {
        expect(standing(tree)).not.toBe('undecided')
      }),
      CASES,
    ))

  it('never says open on evidence alone', () =>
    fc.assert(
      fc.property(trees(STATES, ['weighed']), (tree) => {
        // A count of none holds by itself.
        expect(standing(tree) === 'open').toBe(holds(tree, () => false))
      }),
      CASES,
    ))
})

describe('availability', () => {
  const suspended = (unless: Criterion): Limit => ({ state: 'suspended', unless })
  const queue = (unless: Criterion): Limit => ({ state: 'queue', unless })
  const lottery = (unless: Criterion): Limit => ({ state: 'lottery', unless })
  const unsettled = (unless: Criterion): Limit => ({ state: 'unsettled', unless })
  const yes = said('yes', true)
  const no = said('no', false)

  it.each<[Availability, string, readonly Limit[]]>([
    ['now', 'no limit', []],
    ['now', 'every limit excused', [suspended(yes), queue(yes), lottery(yes)]],
    ['suspended', 'nationals suspended', [suspended(no)]],
    ['queue', 'a queue', [suspended(yes), queue(no)]],
    ['lottery', 'a draw', [lottery(no)]],
    ['unsettled', 'a measure open in law', [unsettled(no)]],
    ['unsettled', 'a fact on which the law is open', [suspended(said('u', 'unsettled'))]],
    [
      'unsettled',
      'a figure without a value that day',
      [queue(fact({ id: 'f', reads: [], uses: [lapsed], cites, holds: () => true }))],
    ],
    ['unknown', 'an answer missing', [queue(asked('a', 'birth'))]],
    ['unknown', 'an answer not sure', [queue(asked('a', 'unsure'))]],
    ['unknown', 'a rule that fails', [queue(failing('f'))]],
    [
      'unknown',
      'a rule that fails where the law is open too',
      [queue(all('l', [failing('f'), said('u', 'unsettled')]))],
    ],
    ['queue', 'a queue for now', [queue(said('o', { event: 'number' }))]],
    ['suspended', 'suspended before all else', [lottery(no), unsettled(no), queue(no), suspended(no)]],
    ['queue', 'a queue before a draw', [lottery(no), queue(no)]],
    ['lottery', 'a draw before what is unsettled', [unsettled(no), lottery(no)]],
    ['unsettled', 'what is unsettled before what is unknown', [queue(asked('a', 'birth')), unsettled(no)]],
  ])('%s: %s', (availability, _, limits) => {
    const evaluation = evaluated(pathway(said('gate', true), { limits }), { unsure: 'unsure' })
    expect(evaluation.availability).toBe(availability)
    expect(evaluation.standing).toBe('open')
    expect(evaluation.limits.map(({ criterion }) => criterion)).toEqual(limits.map(({ unless }) => unless))
  })

  it('says nothing of eligibility', () => {
    const evaluation = evaluated(pathway(no, { limits: [suspended(no)] }))
    expect([evaluation.standing, evaluation.availability]).toEqual(['closed', 'suspended'])
  })
})

describe('an evaluation', () => {
  const ids = (evaluation: Evaluation): readonly string[] => evaluation.deciding.map(({ criterion }) => criterion.id)

  it('names the questions that would settle it, unanswered ones first', () => {
    const parts = [asked('a', 'unsure1'), asked('b', 'open1'), asked('c', 'weighed1', 'weighed'), asked('d', 'open1')]
    const answers = { unsure1: 'unsure', weighed1: 'unsure' }
    const evaluation = evaluated(pathway(all('all', parts)), answers)
    expect(evaluation.settledBy).toEqual(['open1', 'unsure1', 'weighed1'])
    expect(evaluation.asOf).toBe(TODAY)
  })

  it('closed, needs nothing more', () => {
    const evaluation = evaluated(pathway(all('all', [said('wall', false), asked('a', 'open1')])))
    expect(evaluation.settledBy).toEqual([])
    expect(ids(evaluation)).toEqual(['wall'])
  })

  it('later, says what it waits for: dates first, then what waits on somebody', () => {
    const opening = (event: string, on?: string): Opening => (on === undefined ? { event } : { event, on })
    const parts = [opening('offer'), opening('window', '2027-03-01'), opening('degree', '2026-12-15')].map((one) =>
      said(one.event, one),
    )
    const evaluation = evaluated(pathway(all('all', parts)))
    expect(evaluation.standing).toBe('later')
    expect(evaluation.openings.map(({ event }) => event)).toEqual(['degree', 'window', 'offer'])
    expect(ids(evaluation)).toEqual(['offer', 'window', 'degree'])
  })

  it('not later, waits for nothing', () => {
    const evaluation = evaluated(pathway(all('all', [said('o', { event: 'offer' }), asked('a', 'open1')])))
    expect([evaluation.standing, evaluation.openings]).toEqual(['undecided', []])
  })

  it('rests on the criteria nearest to the answers, a choice of ways being one', () => {
    const nested = all('all', [
      said('gate', true),
      all('inner', [said('w1', false), any('way', [said('x', false), said('y', false)])]),
    ])
    expect(ids(evaluated(pathway(nested)))).toEqual(['w1', 'way'])
    expect(ids(evaluated(pathway(all('all', [said('gate', true), officerDecides('totality', cites)]))))).toEqual([
      'totality',
    ])
    expect(ids(evaluated(pathway(all('all', [said('gate', true), asked('a', 'open1')]))))).toEqual(['a'])
    expect(ids(evaluated(pathway(all('all', [said('g1', true), said('g2', true)]))))).toEqual(['g1', 'g2'])
    expect(ids(evaluated(pathway(any('ways', [said('x', false), said('y', false)]))))).toEqual(['ways'])
  })

  it('keeps circumstances apart from the standing', () => {
    const evaluation = evaluated(
      pathway(said('gate', true), { circumstances: [said('consulate', false), asked('a', 'open1')] }),
    )
    expect(evaluation.circumstances.map(({ verdict }) => verdict)).toEqual(['unmet', 'unknown'])
    expect([evaluation.standing, evaluation.settledBy]).toEqual(['open', []])
  })

  it('in which a rule failed names it, asks for nothing, and rests on that alone', () => {
    const parts = [
      asked('a', 'open1'),
      any('ways', [said('x', false), failing('broken')]),
      said('o', { event: 'offer' }),
    ]
    const evaluation = evaluated(pathway(all('all', parts)))
    expect([evaluation.standing, evaluation.faulty]).toEqual(['undecided', ['broken']])
    expect([evaluation.settledBy, evaluation.openings, ids(evaluation)]).toEqual([[], [], ['ways']])
  })

  it('names a rule that failed beside the requirements, each once, while it is not closed', () => {
    const beside = {
      limits: [{ state: 'queue', unless: failing('limit') }],
      circumstances: [failing('way'), said('c', true)],
    } as const
    const open = evaluated(pathway(said('gate', true), beside))
    expect([open.standing, open.availability, open.faulty]).toEqual(['open', 'unknown', ['limit', 'way']])
    expect(evaluated(pathway(said('wall', false), beside)).faulty).toEqual([])
    expect(evaluated(pathway(said('gate', true))).faulty).toEqual([])
  })

  it('stands where a rule failed elsewhere', () => {
    const two = [pathway(failing('broken')), pathway(said('gate', true), { id: 'niw' })]
    const standings = evaluateAll(two, reader({}), policyOn(TODAY)).map((one) => [one.standing, one.faulty])
    expect(standings).toEqual([
      ['undecided', ['broken']],
      ['open', []],
    ])
  })

  it('weighs pathways in the order given, a gate they share once', () => {
    const shared = said('shared', true)
    const [first, second] = evaluateAll(
      [pathway(all('a', [shared])), pathway(all('b', [shared]), { id: 'niw', family: 'permanent' })],
      reader({}),
      policyOn(TODAY),
    )
    expect([first?.pathway.id, second?.pathway.id]).toEqual(['o1a', 'niw'])
    expect(second?.finding.parts[0]).toBe(first?.finding.parts[0])
  })
})
