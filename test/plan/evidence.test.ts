import { describe, expect, it } from 'vitest'
import type { Finding } from '../../src/domain/finding'
import type { Evaluation } from '../../src/domain/pathway'
import { reader } from '../../src/domain/reading'
import { examples } from '../../src/examples/index'
import { type Cell, evidenceMatrix } from '../../src/plan/evidence/matrix'
import type { Answers } from '../../src/questions/index'
import { walkers } from '../support/walkers'
import { weigherOn } from '../support/wages'

const DAY = '2026-11-20'

function weighed(answers: Answers) {
  const { evaluations, walk } = weigherOn(DAY)(answers)
  return { evaluations, matrix: evidenceMatrix(evaluations, reader(walk.answers, walk.unasked)) }
}

const people = [...examples, ...walkers.map(({ person, answers }) => ({ id: person, answers }))].map(
  ({ id, answers }) => ({ id, answers, ...weighed(answers) }),
)

/** Every finding in a proof, by the id of its criterion. */
function findings(finding: Finding): readonly Finding[] {
  return [finding, ...finding.parts.flatMap(findings)]
}
const proofOf = (evaluations: readonly Evaluation[], id: string): readonly Finding[] =>
  evaluations.filter(({ pathway }) => pathway.id === id).flatMap(({ finding }) => findings(finding))

const VERDICTS = { counts: 'met', open: 'unknown', officer: 'unknown', not: 'unmet' } as const

const cell = (answers: Answers, kind: string, standard: 'o1a' | 'eb1a' | 'eb1b' | 'niw'): Cell | undefined =>
  weighed(answers).matrix.rows.find((row) => row.kind === kind)?.cells[standard]

describe('The matrix of evidence, over everybody', () => {
  it('has all four standards, and people with all kinds of cells', () => {
    for (const { matrix } of people)
      expect(matrix.standards.map(({ id }) => id)).toEqual(['o1a', 'eb1a', 'eb1b', 'niw'])
    const states = people.flatMap(({ matrix }) =>
      matrix.rows.flatMap(({ cells }) => Object.values(cells).map(({ state }) => state)),
    )
    expect([...new Set(states)].sort()).toEqual(['counts', 'none', 'not', 'officer', 'open', 'weighed'])
  })

  it('says of each cell what the finding of the result says', () => {
    for (const { id, evaluations, matrix } of people)
      for (const { kind, cells } of matrix.rows)
        for (const [standard, one] of Object.entries(cells)) {
          if (one.state === 'none') continue
          const found = proofOf(evaluations, standard).find(({ criterion }) => criterion.id === one.criterion)
          expect([id, kind, standard, one.finding === found]).toEqual([id, kind, standard, true])
          if (one.state === 'weighed') continue
          expect([id, kind, standard, found?.verdict]).toEqual([id, kind, standard, VERDICTS[one.state]])
          if (one.state === 'officer') expect(one.settledBy).toEqual([])
        }
  })

  it('names each kind once: as a row or as missing', () => {
    for (const { matrix } of people) {
      const kinds = [...matrix.rows.map(({ kind }) => kind), ...matrix.missing]
      expect(new Set(kinds).size).toBe(kinds.length)
      for (const kind of [
        'articles',
        'judging',
        'contributions',
        'press',
        'memberships',
        'awards',
        'roles',
        'pay',
        'other',
      ])
        expect(kinds).toContain(kind)
    }
  })

  it('counts as many as the finding of the count does, met and not known', () => {
    for (const { id, matrix } of people)
      for (const { id: standard, count } of matrix.standards) {
        if (count === undefined) continue
        const parts = new Set(count.parts.map(({ criterion }) => criterion.id))
        const own = matrix.rows.flatMap(({ cells }) => {
          const one = cells[standard]
          return one.state !== 'none' && one.state !== 'weighed' && parts.has(one.criterion) ? [one] : []
        })
        for (const verdict of ['met', 'unknown'] as const)
          expect([id, standard, verdict, own.filter(({ finding }) => finding.verdict === verdict).length]).toEqual([
            id,
            standard,
            verdict,
            count.parts.filter((part) => part.verdict === verdict).length,
          ])
      }
  })
})

describe('The matrix of one person', () => {
  const reviewer: Answers = {
    evidenceKinds: { kinds: ['judging', 'articles', 'contributions', 'roles'], field: 'same' },
    judging: { kinds: ['reviews'], count: 14 },
    articles: { kinds: ['conference'], papers: 3 },
    contributions: { kinds: ['cited'], citations: 212 },
    leadRoles: { what: ['title'], where: ['known'] },
  }

  it('counts reviews and papers three times, by 8 CFR 214.2(o)(3)(iii)(B) and 204.5(h)(3), (i)(3)(i)', () => {
    for (const standard of ['o1a', 'eb1a', 'eb1b'] as const) {
      expect(cell(reviewer, 'judging', standard)?.state).toBe('counts')
      expect(cell(reviewer, 'articles', standard)?.state).toBe('counts')
    }
    expect(cell(reviewer, 'articles', 'niw')?.state).toBe('weighed')
  })

  it('leaves it to an officer whether cited work is of major significance, which EB-1B does not ask', () => {
    expect(cell(reviewer, 'contributions', 'o1a')?.state).toBe('officer')
    expect(cell(reviewer, 'contributions', 'eb1a')?.state).toBe('officer')
    expect(cell(reviewer, 'contributions', 'eb1b')?.state).toBe('counts')
  })

  it('gives citations no criterion of their own, and EB-1B none of roles', () => {
    for (const standard of ['o1a', 'eb1a', 'eb1b', 'niw'] as const)
      expect(cell(reviewer, 'citations', standard)?.state).toBe('weighed')
    expect(cell(reviewer, 'roles', 'eb1b')?.state).toBe('none')
    expect(cell(reviewer, 'roles', 'o1a')?.state).toBe('not')
  })

  it('names what would tell where the person is not sure, and never reads it as no', () => {
    const unsure = cell({ ...reviewer, leadRoles: { what: 'unsure', where: ['known'] } }, 'roles', 'o1a')
    expect(unsure).toMatchObject({ state: 'open', settledBy: ['leadRoles'] })
    const { matrix } = weighed({ evidenceKinds: { kinds: 'unsure', field: 'unsure' } })
    expect(matrix.missing).toEqual([])
    expect(matrix.rows.filter(({ given }) => given)).toEqual([])
    expect(matrix.rows.map(({ kind }) => kind)).toContain('awards')
  })

  it('counts the proofs of exceptional ability only where no degree opens EB-2, 8 CFR 204.5(k)(2)-(3)', () => {
    const able: Answers = {
      ...reviewer,
      degrees: [],
      workYears: { total: 12, research: 0 },
      professionalRecord: ['association'],
    }
    expect(cell(able, 'years', 'niw')?.state).toBe('counts')
    expect(cell(able, 'association', 'niw')?.state).toBe('counts')
    const graduate = walkers[0]?.answers ?? {}
    expect(weighed(graduate).matrix.standards.find(({ id }) => id === 'niw')?.count).toBeUndefined()
    expect(weighed(graduate).matrix.rows.map(({ kind }) => kind)).not.toContain('years')
  })

  it('names the gate that fails beside the evidence', () => {
    const post: Answers = { ...walkers[0]?.answers, ...reviewer }
    const gates = weighed(post).matrix.standards.find(({ id }) => id === 'eb1b')?.gates
    expect(gates?.find(({ id }) => id === 'eb1b.offer')?.finding.verdict).toBe('unmet')
  })
})
