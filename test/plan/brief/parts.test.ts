import { describe, expect, it } from 'vitest'
import { reader } from '../../../src/domain/reading'
import { examples } from '../../../src/examples/index'
import { type DocumentId, documentsFor } from '../../../src/plan/brief/documents'
import { COUNTING, evidenceCounts, evidenceRows } from '../../../src/plan/brief/evidence-rows'
import { questionsFor } from '../../../src/plan/brief/questions'
import { fitOf, type Load } from '../../../src/plan/brief/room'
import { toSettle } from '../../../src/plan/brief/settle'
import { weakestOf } from '../../../src/plan/brief/weakest'
import type { Answers } from '../../../src/questions/index'
import { weigherOn } from '../../support/wages'

const people = examples.map(({ id, answers, asOf }) => ({ id, ...weigherOn(asOf)(answers) }))
const named = (answers: Answers, ...open: Parameters<typeof documentsFor>[1]): readonly DocumentId[] =>
  documentsFor(reader(answers), open)

describe('Documents to bring', () => {
  it.each<[string, Answers, Parameters<typeof documentsFor>[1], readonly DocumentId[]]>([
    ['nothing answered', {}, [], ['passport', 'resume']],
    ['abroad', { status: 'abroad' }, [], ['passport', 'resume']],
    ['OPT', { status: 'opt' }, [], ['passport', 'i94', 'i20', 'workCard', 'resume', 'payRecords']],
    ['H-4', { status: 'h4' }, [], ['passport', 'i94', 'approvals', 'resume']],
    ['J before', { status: 'abroad', history: ['j'] }, [], ['passport', 'ds2019', 'resume']],
    ['a job and H-1B', { employers: ['company'] }, ['h1b'], ['passport', 'resume', 'offer', 'posting']],
    ['no job', { employers: ['none'] }, [], ['passport', 'resume']],
    ['a waiver asked for', { homeResidencyOutcome: 'pending' }, [], ['passport', 'waiver', 'resume']],
    ['nothing done about the rule', { homeResidencyOutcome: 'nothing' }, [], ['passport', 'resume']],
  ])('%s', (_, answers, open, expected) => expect(named(answers, ...[open].flat())).toEqual(expected))

  it('name evidence only where it is ticked and a pathway weighs it', () => {
    const ticked: Answers = { evidenceKinds: { kinds: ['awards'], field: 'same' } }
    expect(named(ticked, 'o1a')).toContain('awards')
    expect(named(ticked, 'o1a')).not.toContain('press')
    expect(named(ticked, 'h1b')).not.toContain('awards')
  })

  it('name a marriage only where birth is asked for and a green card is in play', () => {
    const married: Answers = { familyBirth: { marriage: 'married', spouseBirth: 'FR', parents: 'one' } }
    expect(named(married, 'niw')).toContain('marriage')
    expect(named(married, 'h1b')).not.toContain('marriage')
  })
})

describe('The weakest element', () => {
  it('is one of the pathway’s own requirements, and none of a closed one', () => {
    for (const { evaluations } of people)
      for (const evaluation of evaluations) {
        const weakest = weakestOf(evaluation)
        if (evaluation.standing === 'closed') expect(weakest).toBeUndefined()
        if (weakest?.why === 'open')
          expect(weakest.finding.open.some((one) => evaluation.settledBy.includes(one))).toBe(true)
        if (evaluation.standing === 'undecided') expect(weakest?.why).toMatch(/open|unsure|unsettled/)
        if (evaluation.standing === 'evidence') expect(weakest).toBeDefined()
      }
  })
})

describe('Evidence against three standards', () => {
  it('has a finding for every criterion that a standard knows, and a count for each', () => {
    for (const { evaluations } of people) {
      for (const { kind, findings } of evidenceRows(evaluations)) {
        expect(Object.keys(findings)).toEqual(kind === 'roles' || kind === 'pay' ? ['o1a', 'eb1a'] : [...COUNTING])
      }
      // 3 of 8, 3 of 10 and 2 of 6: 8 CFR 214.2(o)(3)(iii)(B), 204.5(h)(3), 204.5(i)(3)(i).
      const counts = evidenceCounts(evaluations)
      expect(COUNTING.map((id) => counts[id]?.needed)).toEqual([3, 3, 2])
    }
  })
})

describe('What to settle', () => {
  it('names each pathway once, and all that answers would settle', () => {
    for (const { evaluations } of people) {
      const rows = toSettle(evaluations)
      const all = rows.flatMap(({ pathways }) => pathways)
      expect(new Set(all).size).toBe(all.length)
      for (const { pathway, standing, settledBy } of evaluations) {
        if (standing === 'closed') expect(all).not.toContain(pathway.id)
        else if (settledBy.length > 0)
          expect(rows.find(({ pathways }) => pathways.includes(pathway.id))?.questions).toEqual(settledBy)
      }
    }
  })
})

describe('Questions to ask', () => {
  it('speak of flags and pathways that are there', () => {
    const of = (answers: Answers, hasFlags = false) =>
      questionsFor({ evaluations: weigherOn('2026-11-20')(answers).evaluations, hasFlags })
    expect(of({}, true)).toContain('repair')
    expect(of({})).not.toContain('repair')
    for (const { evaluations } of people) {
      const asked = questionsFor({ evaluations, hasFlags: false })
      const isIn = (id: string) => evaluations.some((one) => one.pathway.id === id && one.standing !== 'closed')
      expect(asked.includes('code')).toBe(isIn('h1b'))
      expect(asked.includes('endeavor')).toBe(isIn('niw'))
      expect(asked).toContain('fallback')
    }
  })
})

describe('What is told in full', () => {
  const small: Load = {
    flags: 0,
    facts: 6,
    pathways: 2,
    closed: 16,
    evidence: 8,
    unmetEvidence: 6,
    hasOdds: true,
    settle: 1,
    documents: 6,
    questions: 4,
    law: 3,
    dates: 6,
  }

  it('gives up reasons of closed pathways first, then evidence that counts nowhere, and nothing in vain', () => {
    expect(fitOf({ ...small, closed: 2, evidence: 4 })).toEqual({ closedReasons: true, unmetEvidence: true })
    expect(fitOf({ ...small, facts: 8, documents: 7 })).toMatchObject({ closedReasons: false })
    expect(fitOf({ ...small, pathways: 17, settle: 12 })).toEqual({ closedReasons: true, unmetEvidence: true })
  })
})
