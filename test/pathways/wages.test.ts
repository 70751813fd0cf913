import { describe, expect, it } from 'vitest'
import type { Evaluation, PathwayId } from '../../src/domain/pathway'
import { policyOn } from '../../src/domain/parameter'
import type { Finding } from '../../src/domain/finding'
import { wageLevelOf } from '../../src/pathways/common/draw-level'
import { type Job, wagesOn } from '../../src/pathways/common/wages'
import { reasonOf } from '../../src/copy/reasons'
import { pathways } from '../../src/pathways/index'
import { type Answers, catalogue } from '../../src/questions/index'
import type { Employer } from '../../src/questions/employer/employers'
import { companyJob, engineerAbroad, filesForWork } from '../../src/examples/stand-ins'
import { oflcWages } from '../../src/reference/wage-table'
import { weigher } from '../../src/wizard/weigh'
import { weigh } from '../support/weigh'

// Software developers in Denver, 2026-27: 104,624 / 126,901 / 149,178 / 171,454. In Ann Arbor only 2025-26 is held:
// 83,179 / 104,083 / 125,008 / 145,912.
const DENVER = '19740'
const ANN_ARBOR = '11460'
const TODAY = '2026-11-20'

const job = (change: Partial<Job> = {}): Job => ({
  role: 'software-engineer',
  occupation: '15-1252',
  area: DENVER,
  pay: 150_000,
  otherLevel: 'no',
  ...change,
})

const greenCard = { ...filesForWork, greenCard: 'yes', pays: 'yes' } as const

/** An Australian and Chilean abroad, with all that H-1B, E-3, H-1B1 and PERM ask but for the pay. */
const person = (roleAndPay: Answers['roleAndPay'], change: Answers = {}): Answers => ({
  ...engineerAbroad,
  citizenships: ['AU', 'CL'],
  professionalRecord: ['none'],
  evidenceKinds: { kinds: ['none'] },
  ...companyJob,
  employerFacts: greenCard,
  ...(roleAndPay !== undefined && { roleAndPay }),
  ...change,
})

const findingOf = (evaluation: Evaluation, id: string): Finding | undefined => {
  const within = (finding: Finding): Finding | undefined =>
    finding.criterion.id === id ? finding : finding.parts.map(within).find((found) => found !== undefined)
  return [evaluation.finding, ...evaluation.circumstances].map(within).find((found) => found !== undefined)
}

const GATES: readonly (readonly [PathwayId, string])[] = [
  ['h1b', 'h1b.wageFloor'],
  ['e3', 'e3.lca'],
  ['h1b1', 'h1b1.lca'],
  ['perm-eb3', 'perm.pwd'],
]

describe.each(GATES)('%s, by %s:', (pathway, gate) => {
  const found = (change: Partial<Job>, more: Answers = {}, asOf = TODAY) => {
    const finding = findingOf(weigh(pathway, person(job(change), more), asOf), gate)
    return [finding?.verdict, finding?.eventual]
  }
  const MET = ['met', 'met']
  const LATER = ['unmet', 'met']
  const UNKNOWN = ['unknown', 'unknown']

  it.each([
    [104_623, LATER],
    [104_624, MET],
    [90_000, LATER],
    [400_000, MET],
  ])('this year’s level I is 104,624: at %i it is %j', (pay, verdicts) => expect(found({ pay })).toEqual(verdicts))

  it.each([
    [20_000, UNKNOWN],
    [83_178, UNKNOWN],
    [83_179, UNKNOWN],
    [104_082, UNKNOWN],
    [104_083, MET],
  ])('with last year’s figures, of which level II is 104,083: at %i it is %j', (pay, verdicts) =>
    expect(found({ area: ANN_ARBOR, pay })).toEqual(verdicts),
  )

  it('below level I opens with more pay, or another wage source, and closes nothing', () => {
    const { standing, openings } = weigh(pathway, person(job({ pay: 90_000 })))
    expect(standing).toBe('later')
    expect(openings.map(({ event }) => event)).toContain('higherPay')
  })

  it.each<[string, Partial<Job>]>([
    ['the salary', { pay: 'unsure' }],
    ['the place', { area: 'unsure', level: 'unsure' }],
    ['the occupation, of a role filed under none in particular', { occupation: 'unsure', role: 'systems-analyst' }],
  ])('without %s nothing is closed, and the answer is named', (_, change) => {
    const { standing, settledBy } = weigh(pathway, person(job(change)))
    expect(standing).toBe('undecided')
    expect(settledBy).toEqual(['roleAndPay'])
  })

  it('takes the level that the employer names where the place is not known', () =>
    expect(found({ area: 'unsure', level: '1' })).toEqual(MET))

  it.each<[string, Partial<Job>, readonly string[]]>([
    // In Denver, level I is 104,624 for developers, 82,888 for data scientists; research scientists have a figure of their own.
    ['all that are likely are reached', { role: 'ml-engineer', pay: 150_000 }, MET],
    ['none is reached', { role: 'ml-engineer', pay: 60_000 }, LATER],
    ['only some are reached', { role: 'ml-engineer', pay: 95_000 }, UNKNOWN],
    ['some have no figure', { role: 'data-engineer', pay: 150_000 }, UNKNOWN],
  ])('an occupation that is not known: %s', (_, change, verdicts) =>
    expect(found({ occupation: 'unsure', ...change })).toEqual(verdicts),
  )

  it.each<[string, Partial<Job>]>([
    ['another occupation', { occupation: 'other', level: 'unsure' }],
    ['a role without one here', { role: 'quantitative-researcher', occupation: 'unsure', level: 'unsure' }],
  ])('%s has no figures, so that the comparison is the employer’s', (_, change) => {
    const finding = findingOf(weigh(pathway, person(job({ pay: 90_000, ...change }))), gate)
    expect(finding?.verdict).toBe('met')
    expect(finding?.parts[1]?.verdict).toBe('met')
  })

  // INA 212(p)(1) gives these employers a wage table of their own; 8 CFR 214.2(h)(2)(i)(A) counts only those that can file.
  it.each<Employer>(['university', 'affiliate', 'research', 'government'])(
    'no verdict on a %s comes from this table',
    (employer) => {
      const offer = (employers: readonly Employer[], pay: Job['pay']) =>
        found({ pay }, { status: 'opt', employers, exemptTie: ['research'] })
      expect(offer([employer], 60_000)).toEqual(MET)
      expect(offer([employer, 'visit'], 60_000)).toEqual(MET)
      // With a company beside it, whose pay it is was not asked: INA 212(n)(1)(A) binds the company to the survey.
      expect(offer(['company', employer], 60_000)).toEqual(['unknown', 'met'])
      expect(offer(['company', employer], 'unsure')).toEqual(UNKNOWN)
      expect(offer(['company', employer], 104_624)).toEqual(MET)
    },
  )

  it('figures of the year after serve as those of another year: level II counts', () => {
    // Under 2025-26, with figures of 2026-27 held: level II is 126,901.
    const spring = '2026-06-30'
    expect(found({ pay: 126_901 }, {}, spring)).toEqual(MET)
    expect(found({ pay: 126_900 }, {}, spring)).toEqual(UNKNOWN)
    expect(found({ pay: 126_900 }, {}, '2026-07-01')).toEqual(MET)
  })

  it('a day without a wage year is not settled', () => {
    expect(found({ pay: 400_000 }, {}, '2027-06-30')).toEqual(MET)
    expect(found({ pay: 400_000 }, {}, '2027-07-01')).toEqual(UNKNOWN)
    expect(found({ pay: 400_000 }, {}, '2025-06-30')).toEqual(UNKNOWN)
  })

  it('while the table is not loaded it is not known, and the reason is the figure, not the law', () => {
    const weighing = weigher(catalogue, pathways, policyOn(TODAY))(person(job()))
    const evaluation = weighing.evaluations.find((one) => one.pathway.id === pathway)
    if (evaluation === undefined) throw new Error(`${pathway} is not weighed`)
    expect(findingOf(evaluation, gate)?.unsettled).toEqual(['wageTable'])
    expect(evaluation.standing).toBe('undecided')
    expect(reasonOf(evaluation)).toContain('This year’s wage figure for the occupation and place is not at hand here')
    expect(reasonOf(evaluation)).not.toContain('The law does not settle')
  })

  it('is settled without a job', () =>
    expect(findingOf(weigh(pathway, person(job({ pay: 60_000 }), { employers: ['none'] })), gate)?.verdict).toBe('met'))
})

describe('wagesOn', () => {
  const of = (area: string, day: string) => {
    const found = wagesOn(oflcWages, '15-1252', area, day)
    return found && [found.year, found.isEstimate, found.levels[0]]
  }

  it.each([
    [DENVER, '2026-07-01', ['2026-27', false, 104_624]],
    [DENVER, '2027-06-30', ['2026-27', false, 104_624]],
    [DENVER, '2027-07-01', undefined],
    [DENVER, '2026-06-30', undefined],
    [ANN_ARBOR, '2026-06-30', ['2025-26', false, 83_179]],
    [ANN_ARBOR, '2026-07-01', ['2025-26', true, 83_179]],
    [ANN_ARBOR, '2025-07-01', ['2025-26', false, 83_179]],
    [ANN_ARBOR, '2025-06-30', undefined],
    ['99999', TODAY, undefined],
  ])('in %s on %s is %j', (area, day, expected) => expect(of(area, day)).toEqual(expected))
})

describe('The wage level in the draw', () => {
  const level = (change: Partial<Job>, asOf = TODAY) => wageLevelOf(job(change), oflcWages, asOf)

  it.each([
    [104_623, { kind: 'below', level: 1 }],
    [104_624, { kind: 'level', level: 1 }],
    [126_900, { kind: 'level', level: 1 }],
    [126_901, { kind: 'level', level: 2 }],
    [149_178, { kind: 'level', level: 3 }],
    [171_453, { kind: 'level', level: 3 }],
    [171_454, { kind: 'level', level: 4 }],
  ])('at %i is %j', (pay, expected) => expect(level({ pay })).toEqual(expected))

  it.each<[Partial<Job>, object]>([
    [{ otherLevel: '2' }, { kind: 'level', level: 2 }],
    [{ otherLevel: '4' }, { kind: 'level', level: 3 }],
    [{ otherLevel: 'unsure' }, { kind: 'unknown', reason: 'otherLevel', atMost: 3 }],
    [
      { pay: 'unsure', otherLevel: '1' },
      { kind: 'level', level: 1 },
    ],
    [
      { pay: 'unsure', otherLevel: '3' },
      { kind: 'unknown', reason: 'pay', atMost: 3 },
    ],
    // Nothing is known of either job: the first doubt is told.
    [
      { pay: 'unsure', otherLevel: 'unsure' },
      { kind: 'unknown', reason: 'pay' },
    ],
    [
      { pay: 100_000, otherLevel: '4' },
      { kind: 'below', level: 1 },
    ],
    [
      { area: ANN_ARBOR, otherLevel: '4' },
      { kind: 'estimate', level: 4, year: '2025-26' },
    ],
  ])('with other jobs is the lowest: %j is %j', (change, expected) => expect(level(change)).toEqual(expected))

  it.each<[string, Partial<Job>, string]>([
    ['pay', { pay: 'unsure' }, TODAY],
    ['occupation', { occupation: 'unsure' }, TODAY],
    ['area', { area: 'unsure' }, TODAY],
    ['level', { area: 'unsure', level: 'unsure' }, TODAY],
    ['figures', { area: '99999' }, TODAY],
    // Between the end of a window and 1 July, the figures of the next draw are not published; before 27 February 2026 it was random.
    ['year', {}, '2026-03-20'],
    ['year', {}, '2026-06-30'],
    ['year', {}, '2025-12-28'],
    ['year', {}, '2027-04-01'],
  ])('is unknown for want of the %s: %j on %s', (reason, change, asOf) =>
    expect(level(change, asOf)).toEqual({ kind: 'unknown', reason }),
  )

  it('takes the level of the job where there are no figures', () =>
    expect(level({ occupation: 'other', level: '3' })).toEqual({ kind: 'level', level: 3 }))

  it('uses the wage year in force on the day of registration', () => {
    expect(level({ area: ANN_ARBOR, pay: 104_083 }, '2026-03-04')).toEqual({ kind: 'level', level: 2 })
    expect(level({ pay: 126_901 }, '2027-03-31')).toEqual({ kind: 'level', level: 2 })
  })

  it('needs a job and a table', () => {
    expect(wageLevelOf('unsure', oflcWages, TODAY)).toEqual({ kind: 'unknown', reason: 'job' })
    expect(wageLevelOf(job(), undefined, TODAY)).toEqual({ kind: 'unknown', reason: 'figures' })
  })

  it.each<[Partial<Job>, string]>([
    [{}, 'met'],
    [{ pay: 60_000 }, 'met'],
    [{ area: ANN_ARBOR }, 'unknown'],
    [{ pay: 'unsure' }, 'unknown'],
  ])('shapes the way and never the standing: %j is %s', (change, verdict) => {
    const { circumstances } = weigh('h1b', person(job(change)))
    expect(circumstances.find(({ criterion }) => criterion.id === 'h1bCap.wageLevel')?.verdict).toBe(verdict)
  })
})
