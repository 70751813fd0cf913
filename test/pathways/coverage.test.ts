import { describe, expect, it } from 'vitest'
import type { Criterion } from '../../src/domain/criterion'
import { pathways } from '../../src/pathways/index'
import { catalogue, type QuestionId } from '../../src/questions/index'
import { criteriaOf, tree } from '../support/law'
import { asksForLater, matrix } from '../support/matrix'

/** Questions that say whether something applies at all; any criterion may read them to excuse itself. */
const GATEWAYS: readonly string[] = ['status', 'history', 'employers', 'evidenceKinds'] satisfies readonly QuestionId[]

/** What some criteria read beyond that, and why. */
const BESIDES: Readonly<Record<string, readonly QuestionId[]>> = {
  // Somebody who only managed abroad may come as a manager too; the US work alone does not tell.
  'l1a.managerialUs': ['groupRole'],
  // The knowledge of people who manage is not asked.
  'l1b.specialKnowledge': ['groupRole', 'groupJob'],
  // Steps of three years are for people whom the queue of their country of birth keeps waiting: AC21 s.104(c).
  'h1b.sixYears': ['birthCountry'],
  'h1bTransfer.timeLeft': ['birthCountry'],
  // Nobody can be their own petitioner.
  'eb1b.employerFiles': ['ownership'],
  // A case that is pending fixes the day by which the requirements had to be met.
  'perm.workerQualified': ['greenCardCase'],
  // The window for the extension tells how old an earlier degree may be when the school recommends it.
  'stemOpt.priorDegree': ['studentDates'],
  'stemOpt.lifetime': ['studentDates'],
}

/** Facts of no criterion: gateways, which excuse something, and comparable evidence, which no page can settle. */
const EXCUSES: readonly string[] = [
  'common.noOfferYet',
  'common.notSponsoringYet',
  'h1b.notNow',
  'h1b.notBefore',
  'h1b.noEmployerYet',
  'h1b.now',
  'h1b.before',
  'h1b.counted.cap',
  'h1b.comparesJobs',
  'h1b.sameEmployer.job',
  'h1bCap.degreeByFiling',
  'h1bCap.lottery',
  'o1a.comparable',
  'eb1a.comparable',
  'eb1b.comparable',
]

const registered = new Set(pathways.map(({ id }) => id))
const groups = Object.values(matrix).filter(({ of }) => of.length === 0 || of.some((id) => registered.has(id)))
const rows = groups.flatMap(({ decided }) => Object.entries(decided))
const asked = rows.flatMap(([id, by]) => (typeof by === 'string' ? [] : [{ id, by }]))
const notAsked = rows.flatMap(([id, by]) => (typeof by === 'string' && by !== 'never asked' ? [{ id, by }] : []))
const neverAsked = rows.flatMap(([id, by]) => (by === 'never asked' ? [id] : []))

const isOf = (row: string, id: string): boolean => id === row || id.startsWith(`${row}.`)
/** The row of the table an id belongs to: the longest that it starts with. */
const rowOf = (id: string): string | undefined =>
  rows
    .map(([row]) => row)
    .filter((row) => isOf(row, id))
    .sort((a, b) => b.length - a.length)[0]

const criteria = [...new Set(pathways.flatMap(criteriaOf))]
const facts = criteria.filter((criterion) => criterion.kind === 'fact')
const steps = [...new Set(pathways.flatMap((pathway) => pathway.steps))]

const readBy = (criterion: Criterion): readonly string[] =>
  tree(criterion).flatMap((one) => (one.kind === 'fact' ? one.reads.map(({ question }) => question) : []))
const decidedBy = (row: string | undefined): readonly string[] => asked.find(({ id }) => id === row)?.by ?? []

describe('every criterion of the table', () => {
  it.each(asked)('$id is decided by $by', ({ id, by }) => {
    const own = criteria.filter((criterion) => rowOf(criterion.id) === id)
    const read = new Set(own.flatMap(readBy))
    expect(own.length).toBeGreaterThan(0)
    expect(by.filter((question) => !read.has(question))).toEqual([])
    // What is part of another criterion is that one's to name.
    const nested = own.flatMap(tree).flatMap((part) => decidedBy(rowOf(part.id)))
    const named = [...by, ...nested, ...GATEWAYS, ...(BESIDES[id] ?? [])]
    expect([...read].filter((question) => !named.includes(question))).toEqual([])
  })

  it.each(notAsked)('$id is not asked, but a step: $by', ({ id, by }) => {
    expect(steps.filter((step) => step.id === id).map(({ kind }) => kind)).toEqual([by])
    expect(criteria.filter((criterion) => isOf(id, criterion.id))).toEqual([])
  })

  it.each(neverAsked)('%s reads nothing', (id) => {
    const own = criteria.filter((criterion) => isOf(id, criterion.id))
    expect(own.flatMap(readBy)).toEqual([])
  })
})

describe('every fact', () => {
  it('belongs to a criterion of the table, or excuses one', () => {
    const others = facts.map(({ id }) => id).filter((id) => rowOf(id) === undefined)
    expect(others.filter((id) => !EXCUSES.includes(id))).toEqual([])
    expect(EXCUSES.filter((id) => !others.includes(id))).toEqual([])
  })
})

describe('every question', () => {
  const ids: readonly string[] = catalogue.map(({ id }) => id)
  const read = new Set(criteria.flatMap(readBy))

  it('is read by a criterion, informs something, or waits for a pathway to come', () => {
    const idle = catalogue.filter(({ id, informs }) => !read.has(id) && informs.length === 0).map(({ id }) => id)
    expect(idle.filter((id) => !asksForLater.includes(id))).toEqual([])
    expect(asksForLater.filter((id) => read.has(id))).toEqual([])
  })

  it('that a criterion reads is in the catalogue', () =>
    expect([...read].filter((id) => !ids.includes(id))).toEqual([]))
})
