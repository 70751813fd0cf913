import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Circuit, circuitOf } from '../../src/domain/circuit'
import type { Criterion } from '../../src/domain/criterion'
import type { Finding } from '../../src/domain/finding'
import { policyOn } from '../../src/domain/parameter'
import { criteriaOf } from '../../src/domain/pathway'
import { applicable, isComplete, type Question } from '../../src/domain/question'
import { type AnswerMap, reader } from '../../src/domain/reading'
import { pathways } from '../../src/pathways/index'
import { catalogue } from '../../src/questions/index'
import { type Walk, walk } from '../../src/wizard/relevance'
import { firstAnswers, walkedAnswers } from '../support/arbitraries'
import { smallCatalogue, smallPathways } from '../support/small'

const walked = (answers: AnswerMap) => walk(smallCatalogue, smallPathways, answers, policyOn('2026-11-20'))

describe('a question is', () => {
  it('asked always, or when an earlier answer says so', () => {
    expect(walked({ status: 'student', kinds: ['awards'] }).asked).toEqual(smallCatalogue.map(({ id }) => id))
  })

  it('skipped when an earlier answer says so', () => {
    const { asked, skipped } = walked({ status: 'abroad', kinds: ['none'] })
    expect([...skipped]).toEqual(['dates', 'awards'])
    expect(asked).not.toContain('dates')
  })

  it('skipped when nothing that reads it is open any more, unless it informs something else', () => {
    expect(walked({ degrees: [{ level: 'master' }] }).skipped).toContain('years')
    expect(walked({ degrees: [{ level: 'bachelor' }] }).asked).toContain('years')
    expect(walked({ degrees: [{ level: 'master' }] }).asked).toContain('kinds')
  })

  it('pending while an earlier answer is missing', () => {
    expect(walked({}).pending).toEqual(['dates', 'awards'])
  })

  it('waiting while an earlier answer is not sure and says nothing about it', () => {
    const { waiting, skipped, unasked } = walked({ status: 'unsure' })
    expect(waiting).toEqual(['dates'])
    expect(skipped).not.toContain('dates')
    expect(unasked).toContain('dates')
  })

  it('asked where the earlier answer is not sure and may say so', () =>
    expect(walked({ kinds: 'unsure' }).asked).toContain('awards'))
})

describe('an answer is put aside', () => {
  it('when its question is not asked', () => {
    const { answers } = walked({ status: 'abroad', dates: { kept: 'yes' }, degrees: [{ level: 'master' }], years: 3 })
    expect(answers).toEqual({ status: 'abroad', degrees: [{ level: 'master' }] })
  })

  it('when a field that applies is missing', () => {
    const { answers, unanswered } = walked({ status: 'student', dates: { kept: 'no' } })
    expect(answers).toEqual({ status: 'student' })
    expect(unanswered[0]).toBe('dates')
  })

  it('field by field, when the field does not apply any more', () => {
    const { answers } = walked({ status: 'student', dates: { kept: 'yes', months: 4 } })
    expect(answers).toEqual({ status: 'student', dates: { kept: 'yes' } })
  })

  it('when it rests on a choice that is not offered any more', () => {
    const hClock = { counted: 'unused' }
    const answered = (answers: AnswerMap) => walk(catalogue, pathways, { ...answers, hClock }, policyOn('2026-11-20'))
    expect(answered({ status: 'abroad', history: ['h'] }).answers).toHaveProperty('hClock', hClock)
    // Somebody in H-1B has used the approval.
    expect(answered({ status: 'h1b', history: ['none'] }).unanswered).toContain('hClock')
  })

  it('with every field that rests on one put aside', () => {
    const admission = { until: '2027-01-01', employment: 'ended', lastDay: '2026-11-01', kept: 'yes' }
    const answered = (status: string) =>
      walk(catalogue, pathways, { status, admission }, policyOn('2026-11-20')).answers
    expect(answered('h1b')).toHaveProperty('admission', admission)
    expect(answered('b')).toHaveProperty('admission', { until: '2027-01-01', kept: 'yes' })
  })
})

/** The rule of relevance as the design states it, evaluated anew for each question. */
function plainWalk(
  questions: readonly Question[],
  answers: AnswerMap,
  asOf: string,
): Pick<Walk, 'asked' | 'pending' | 'waiting' | 'answers'> {
  const kept: Record<string, unknown> = {}
  const unasked = new Set<string>()
  const found: Record<'asked' | 'pending' | 'waiting' | 'skipped', string[]> = {
    asked: [],
    pending: [],
    waiting: [],
    skipped: [],
  }
  for (const question of questions) {
    const read = reader({ ...kept }, new Set(unasked))
    const own = question.asking(read)
    const asking =
      own === 'asked' && question.informs.length === 0 && !isOpen(question.id, kept, unasked, asOf) ? 'skipped' : own
    found[asking].push(question.id)
    if (asking === 'skipped' || asking === 'waiting') unasked.add(question.id)
    if (asking !== 'asked' || answers[question.id] === undefined) continue
    const answer = applicable(question, answers[question.id], read)
    if (isComplete(question, answer, read)) kept[question.id] = answer
  }
  return { asked: found.asked, pending: found.pending, waiting: found.waiting, answers: kept }
}

const circuits = new Map<string, Circuit>()

function isOpen(id: string, kept: AnswerMap, unasked: ReadonlySet<string>, asOf: string): boolean {
  const circuit = circuits.get(asOf) ?? circuitOf(pathways.flatMap(criteriaOf), policyOn(asOf))
  circuits.set(asOf, circuit)
  circuit.refresh(reader({ ...kept }, new Set(unasked)))
  const evaluate = (criterion: Criterion): Finding => circuit.at(criterion).finding
  return pathways.some(({ eligibility, limits, circumstances }) => {
    const gates = evaluate(eligibility)
    const rest =
      gates.eventual === 'unmet'
        ? []
        : [...limits.map(({ unless }) => evaluate(unless)), ...circumstances.map(evaluate)]
    return [gates, ...rest].some(({ open }) => open.includes(id))
  })
}

describe('the walk of anybody', () => {
  it('is the same as if every criterion were evaluated anew before each question', () =>
    fc.assert(
      fc.property(walkedAnswers(), ({ asOf, answers }) => {
        const { asked, pending, waiting, answers: kept } = walk(catalogue, pathways, answers, policyOn(asOf))
        expect({ asked, pending, waiting, answers: kept }).toEqual(plainWalk(catalogue, answers, asOf))
      }),
      { numRuns: 1_000 },
    ))

  it('puts each question into one place', () =>
    fc.assert(
      fc.property(walkedAnswers(), ({ asOf, answers }) => {
        const { asked, skipped, pending, waiting, unasked } = walk(catalogue, pathways, answers, policyOn(asOf))
        expect([...asked, ...skipped, ...pending, ...waiting].sort()).toEqual(catalogue.map(({ id }) => id).sort())
        expect([...unasked].sort()).toEqual([...skipped, ...waiting].sort())
      }),
      { numRuns: 1_000 },
    ))

  it('is not changed by a later answer', () =>
    fc.assert(
      fc.property(walkedAnswers({ stops: false }), fc.nat(), ({ asOf, answers }, number) => {
        const count = number % (Object.keys(answers).length + 1)
        const before = walk(catalogue, pathways, firstAnswers(answers, count), policyOn(asOf))
        const after = walk(catalogue, pathways, answers, policyOn(asOf))
        const [first] = before.unanswered
        const place = first === undefined ? catalogue.length : catalogue.findIndex(({ id }) => id === first)
        const passed = catalogue.slice(0, place).map(({ id }) => id)
        const among = (ids: Iterable<string>) => passed.filter((id) => [...ids].includes(id))
        expect(among(after.asked)).toEqual(among(before.asked))
        expect(after.asked.slice(0, count + 1)).toEqual([
          ...among(before.asked),
          ...(first === undefined ? [] : [first]),
        ])
      }),
      { numRuns: 1_000 },
    ))

  it('keeps every answer that was asked for', () =>
    fc.assert(
      fc.property(walkedAnswers(), ({ asOf, answers }) => {
        expect(walk(catalogue, pathways, answers, policyOn(asOf)).answers).toEqual(answers)
      }),
      { numRuns: 1_000 },
    ))

  it('reads fields left over from an earlier status as if they had never been answered', () =>
    fc.assert(
      fc.property(
        walkedAnswers({ stops: false }),
        fc.constantFrom('abroad', 'opt', 'h1b', 'b', 'unsure'),
        ({ asOf, answers }, status) => {
          const changed = walk(catalogue, pathways, { ...answers, status }, policyOn(asOf))
          const again = walk(catalogue, pathways, changed.answers, policyOn(asOf))
          expect(again.answers).toEqual(changed.answers)
          expect(again.asked).toEqual(changed.asked)
          const read = reader(changed.answers, changed.unasked)
          const stale = catalogue.flatMap((question: Question) => {
            const answer = changed.answers[question.id]
            if (question.kind !== 'page' || typeof answer !== 'object' || answer === null) return []
            const page = answer as Readonly<Record<string, unknown>>
            return Object.keys(page).filter((name) => question.group.shows[name]?.(page, read, 0) === false)
          })
          expect(stale).toEqual([])
        },
      ),
      { numRuns: 1_000 },
    ))
})
