import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Finding } from '../../src/domain/finding'
import { assessor } from '../../src/domain/assess'
import type { Evaluation } from '../../src/domain/pathway'
import type { Question } from '../../src/domain/question'
import { type AnswerMap, reader } from '../../src/domain/reading'
import { pathways } from '../../src/pathways/index'
import { catalogue } from '../../src/questions/index'
import type { Weighing } from '../../src/wizard/weigh'
import { DAYS, firstAnswers, type Person, walkedAnswers } from '../support/arbitraries'
import { type Draft, draft } from '../support/drafts'
import { fitted } from '../support/fitted'
import { weigherOn, withWages } from '../support/wages'

const CASES = { numRuns: 1_000 }

const assessors = new Map(DAYS.map((asOf) => [asOf, assessor(pathways, withWages(asOf))]))

const weighed = ({ asOf }: Person, answers: AnswerMap): Weighing => weigherOn(asOf)(answers)

/** A finding and all below it. */
const within = (finding: Finding): readonly Finding[] => [finding, ...finding.parts.flatMap(within)]
const findingsOf = ({ finding, limits, circumstances }: Evaluation) => [finding, ...limits, ...circumstances]

describe('an answer more', () => {
  /** Verdicts of the eligibility that were settled and then changed. */
  const changed = (before: Weighing, after: Weighing) =>
    before.evaluations.flatMap(({ pathway, finding }, index) => {
      const now = after.evaluations[index]?.finding
      const isLost = (key: 'verdict' | 'eventual') => finding[key] !== 'unknown' && finding[key] !== now?.[key]
      return (['verdict', 'eventual'] as const).filter(isLost).map((key) => `${pathway.id}: ${key} ${finding[key]}`)
    })

  it('changes no verdict that was settled, in the order of the questions', () =>
    fc.assert(
      fc.property(walkedAnswers({ stops: false }), fc.double({ min: 0, max: 1, noNaN: true }), (person, share) => {
        const count = Math.floor(share * Object.keys(person.answers).length)
        const before = weighed(person, firstAnswers(person.answers, count))
        expect(changed(before, weighed(person, firstAnswers(person.answers, count + 1)))).toEqual([])
        expect(changed(before, weighed(person, person.answers))).toEqual([])
      }),
      CASES,
    ))

  it('changes no verdict that was settled, in any order', () =>
    fc.assert(
      fc.property(walkedAnswers({ stops: false }), fc.array(fc.boolean()), fc.nat(), (person, kept, next) => {
        const entries = Object.entries(person.answers)
        const some = entries.filter((_, index) => kept[index % Math.max(1, kept.length)])
        const more = entries.filter((entry, index) => some.includes(entry) || index === next % entries.length)
        const before = weighed(person, Object.fromEntries(some))
        expect(changed(before, weighed(person, Object.fromEntries(more)))).toEqual([])
      }),
      CASES,
    ))
})

describe('all that is asked, once answered,', () => {
  it('leaves nothing open, and no rule fails', () =>
    fc.assert(
      fc.property(walkedAnswers({ stops: false }), (person) => {
        const { walk, evaluations } = weighed(person, person.answers)
        expect(walk).toMatchObject({ pending: [], unanswered: [] })
        expect(evaluations.flatMap(findingsOf).flatMap((finding) => finding.open)).toEqual([])
        expect(evaluations.flatMap(({ faulty }) => faulty)).toEqual([])
      }),
      CASES,
    ))

  /** Facts that keep a criterion unknown although nothing says why. */
  function withoutCause(finding: Finding): readonly string[] {
    const { criterion, verdict, eventual, parts, open, unsure, doubtful, unsettled, judgement } = finding
    if (verdict !== 'unknown' && eventual !== 'unknown') return []
    const moving = parts.filter(
      (part) =>
        (verdict === 'unknown' && part.verdict === 'unknown') ||
        (eventual === 'unknown' && part.eventual === 'unknown'),
    )
    if (moving.length > 0) return moving.flatMap(withoutCause)
    return [open, unsure, doubtful, unsettled, judgement].some(({ length }) => length > 0) ? [] : [criterion.id]
  }

  it('leaves nothing unknown without a cause', () =>
    fc.assert(
      fc.property(walkedAnswers({ stops: false }), (person) => {
        const passable = weighed(person, person.answers).evaluations.filter(({ standing }) => standing !== 'closed')
        // Where a gateway is not sure, it is the cause; what it would lead to need not be asked.
        const sure = passable.flatMap(findingsOf).filter(({ unsure }) => unsure.length === 0)
        expect([...new Set(sure.flatMap(withoutCause))]).toEqual([])
      }),
      CASES,
    ))

  it('leaves no pathway undecided without naming what was not sure, or the law that is open', () =>
    fc.assert(
      fc.property(walkedAnswers({ stops: false }), (person) => {
        const undecided = weighed(person, person.answers).evaluations.filter(({ standing }) => standing === 'undecided')
        const mute = undecided.filter(({ finding: { unsure, unsettled } }) => unsure.length + unsettled.length === 0)
        expect(mute.map(({ pathway }) => pathway.id)).toEqual([])
      }),
      CASES,
    ))

  /**
   * Questions that sure answers can leave doubtful: a first professional degree or no degree marked as the basis of OPT; a card
   * that cap-gap may carry on; days in the US on one side or the other of the three years; money of an international body; a
   * TN profession other than those told apart.
   */
  const DOUBTFUL = ['degrees', 'studentDates', 'groupWork', 'homeResidency', 'jobDuties']

  it('leaves no pathway undecided for people who are sure, unless the law or a known doubt does', () =>
    fc.assert(
      fc.property(walkedAnswers({ stops: false, doubt: 0 }), (person) => {
        const undecided = weighed(person, person.answers).evaluations.filter(({ standing }) => standing === 'undecided')
        const unexplained = undecided.filter(
          ({ finding: { unsettled, unsure } }) => unsettled.length === 0 && !unsure.some((id) => DOUBTFUL.includes(id)),
        )
        expect(unexplained.map(({ pathway, settledBy }) => `${pathway.id}: ${settledBy.join()}`)).toEqual([])
      }),
      CASES,
    ))
})

describe('what a result says is still open', () => {
  it('is asked or waits for an earlier answer; it is never skipped', () =>
    fc.assert(
      fc.property(walkedAnswers(), (person) => {
        const { walk, evaluations } = weighed(person, person.answers)
        const askable = new Set([...walk.asked, ...walk.pending])
        const open = evaluations.flatMap((one) => findingsOf(one).flatMap(within)).flatMap((finding) => finding.open)
        const named = [...open, ...evaluations.flatMap(({ settledBy }) => settledBy)]
        expect([...new Set(named)].filter((id) => !askable.has(id))).toEqual([])
      }),
      CASES,
    ))

  it('names the question on screen, unless that informs something else', () =>
    fc.assert(
      fc.property(walkedAnswers(), (person) => {
        const { walk, evaluations } = weighed(person, person.answers)
        const [first] = walk.unanswered
        const question: Question | undefined = catalogue.find(({ id }) => id === first)
        if (question === undefined || question.informs.length > 0) return
        const open = evaluations.flatMap(findingsOf).flatMap((finding) => finding.open)
        expect(open).toContain(question.id)
      }),
      CASES,
    ))
})

describe('a question that is skipped', () => {
  const standings = (evaluations: readonly Evaluation[]) =>
    evaluations.map(({ pathway, standing, availability }) =>
      // Availability is not shown, and so not asked for, where the pathway is closed.
      [pathway.id, standing, standing === 'closed' ? '' : availability].join(' '),
    )

  /** What an answer to the question would change. */
  function effects(person: Person, question: Question, ready: Draft | undefined): readonly string[] {
    const { walk, evaluations } = weighed(person, person.answers)
    const answer = ready && fitted(question, ready, reader(walk.answers, walk.unasked), person.asOf)
    const others = new Set([...walk.unasked].filter((other) => other !== question.id))
    const read = reader({ ...walk.answers, [question.id]: answer }, others)
    const before = standings(evaluations)
    const after = standings(assessors.get(person.asOf)?.(read) ?? [])
    const cause = `${question.id} ${JSON.stringify(answer)}`
    return after.flatMap((line, index) =>
      line === before[index] ? [] : [`${cause}: ${before[index] ?? ''} -> ${line}`],
    )
  }

  const forcedAnswers = fc
    .record(Object.fromEntries(catalogue.map((question) => [question.id, draft(question, '2026-11-20')])))
    .map((drafts) => ({ drafts, [fc.toStringMethod]: () => 'drafts' }))

  it('could have changed no standing and no availability, whatever its answer', () =>
    fc.assert(
      fc.property(walkedAnswers({ stops: false }), forcedAnswers, fc.nat(3), (person, { drafts }, turn) => {
        const { walk } = weighed(person, person.answers)
        const skipped = catalogue.filter(({ id }) => walk.skipped.has(id))
        const some = skipped.filter((_, index) => index % 4 === turn)
        expect(some.flatMap((question) => effects(person, question, drafts[question.id]))).toEqual([])
      }),
      CASES,
    ))
})
