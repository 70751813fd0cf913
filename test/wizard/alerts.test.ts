import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { policyOn } from '../../src/domain/parameter'
import { evaluateAll } from '../../src/domain/assess'
import { reader } from '../../src/domain/reading'
import { pathways } from '../../src/pathways/index'
import type { AlertId } from '../../src/policy/alerts/index'
import { type Answers, catalogue } from '../../src/questions/index'
import type { Status } from '../../src/questions/you/status'
import { type AlertReading, readAlerts, type Touch } from '../../src/wizard/alerts'
import { weigher } from '../../src/wizard/weigh'
import { DAYS, walkedAnswers } from '../support/arbitraries'

const TODAY = '2026-11-20'

/** A bachelor’s degree in computer science, an offer as an engineer at a company that files. */
const engineer: Answers = {
  status: 'abroad',
  citizenships: ['IN'],
  birthCountry: 'IN',
  familyBirth: { marriage: 'single', parents: 'one' },
  history: ['none'],
  degrees: [
    {
      level: 'bachelor',
      years: 4,
      subject: 'cs',
      country: 'CA',
      state: 'awarded',
      month: '2019-05',
      evaluation: 'bachelor',
    },
  ],
  workYears: { total: 6, after: 6, grew: 'yes', research: 0 },
  professionalRecord: ['none'],
  evidenceKinds: { kinds: ['none'] },
  endeavor: { focus: 'job' },
  employers: ['company'],
  jobTerms: { length: 'lasting', hours: 40, paid: 'yes', research: 'no', direction: 'own' },
  employerFacts: { h1b: 'yes', greenCard: 'yes', size: 'more', layoffs: 'no', pays: 'yes', tie: 'no' },
  jobPosting: { minimum: 'bachelor', fields: 'one', years: 2, norm: ['occupation'] },
  roleAndPay: { role: 'ml-engineer', occupation: '15-1252', area: '41860', pay: 250_000, otherLevel: 'no' },
}

const weigh = (answers: Answers, asOf = TODAY) =>
  weigher(catalogue, pathways, policyOn(asOf))({ ...engineer, ...answers })
const read = (answers: Answers, asOf = TODAY): readonly AlertReading[] => readAlerts(weigh(answers, asOf))
const of = (id: AlertId, answers: Answers, asOf = TODAY) => read(answers, asOf).find(({ alert }) => alert.id === id)
const told = (id: AlertId, answers: Answers, asOf = TODAY) => {
  const found = of(id, answers, asOf)
  return found && `${found.touch}: ${found.cases.join(', ')}`
}

const student: Answers = { status: 'opt', studentDates: { cardEnd: '2027-06-30', idleDays: 0, kept: 'yes' } }
const worker = (status: Status): Answers => ({
  status,
  admission: { until: '2028-06-30', employment: 'employed', kept: 'yes' },
  hClock: { counted: 'cap', firstDay: '2025-10-01', daysOut: 0 },
})

describe('Proclamation 10998, by citizenship and place', () => {
  const noVisa: Answers = { validVisas: ['none'] }
  it.each<[string, Answers, string | undefined]>([
    ['Iran, abroad', { citizenships: ['IR'], ...noVisa }, 'touches: all'],
    ['Palestinian Authority documents, abroad', { citizenships: ['PS'], ...noVisa }, 'touches: all'],
    ['Burma, abroad', { citizenships: ['MM'], ...noVisa }, 'touches: all'],
    ['Republic of the Congo, abroad', { citizenships: ['CG'], ...noVisa }, 'touches: all'],
    ['Democratic Republic of the Congo, which is not on the list', { citizenships: ['CD'] }, 'apart: '],
    ['Nigeria, abroad, the partial list', { citizenships: ['NG'], birthCountry: 'NG', ...noVisa }, 'touches: study'],
    [
      'Turkmenistan, abroad: immigrant visas',
      { citizenships: ['TM'], birthCountry: 'TM', ...noVisa },
      'touches: cards',
    ],
    ['Iran and Canada', { citizenships: ['IR', 'CA'] }, 'spares: otherPassport'],
    ['Iran and Nigeria', { citizenships: ['IR', 'NG'], birthCountry: 'NG', ...noVisa }, 'touches: study'],
    ['Iran, with an H-1B visa', { citizenships: ['IR'], history: ['h'], validVisas: ['h1b'] }, 'touches: visaHeld'],
    ['Iran, inside', { ...student, citizenships: ['IR'] }, 'touches: inside'],
    ['India', { citizenships: ['IN'] }, 'apart: '],
    ['China', { citizenships: ['CN'] }, 'apart: '],
    ['Pakistan', { citizenships: ['PK'] }, 'apart: '],
    ['Brazil', { citizenships: ['BR'] }, 'apart: '],
    ['Russia', { citizenships: ['RU'] }, 'apart: '],
  ])('%s', (_, answers, expected) => expect(told('travelBan10998', answers)).toBe(expected))

  it('leaves work visas of the partial list alone, and those of Turkmenistan', () => {
    const pathwaysOf = (country: string) =>
      of('travelBan10998', { citizenships: [country], birthCountry: country, ...noVisa })?.pathways ?? []
    expect(pathwaysOf('IR')).toContain('h1b')
    expect(pathwaysOf('NG')).not.toContain('h1b')
    expect(pathwaysOf('NG')).toContain('perm-eb3')
    expect(pathwaysOf('TM')).toContain('perm-eb3')
    expect(pathwaysOf('TM')).not.toContain('j1')
  })

  it('is asked about before it is told: without an answer on visas it may touch', () => {
    expect(of('travelBan10998', { citizenships: ['IR'] })).toMatchObject({ touch: 'may', toldBy: ['validVisas'] })
  })

  it('was signed, and not applied, in the last days of 2025, and was not there before', () => {
    const iranian: Answers = { citizenships: ['IR'], ...noVisa }
    expect(of('travelBan10998', iranian, '2025-12-15')).toBeUndefined()
    expect(of('travelBan10998', iranian, '2025-12-20')?.turn.value).toBe('notApplied')
  })

  it('followed 10949, whose lists are not held: whom that one reached is not settled', () => {
    expect(of('travelBan10949', { citizenships: ['IR'] }, '2025-10-01')).toMatchObject({ touch: 'may', toldBy: [] })
    expect(told('travelBan10949', student, '2025-10-01')).toBe('spares: inside')
    expect(told('travelBan10949', { citizenships: ['IR'] })).toBe('apart: ')
  })
})

describe('the $100,000 payment (guidance of 20 October 2025)', () => {
  it.each<[string, Answers, string]>([
    ['abroad, never in H-1B', {}, 'touches: outside'],
    [
      'abroad, H-1B before, no visa',
      {
        history: ['h'],
        hClock: {
          counted: 'cap',
          firstDay: '2023-10-01',
          lastDay: '2025-10-01',
          daysOut: 0,
          abroadSince: '2025-10-02',
        },
        validVisas: ['none'],
      },
      'touches: outside',
    ],
    [
      'abroad with an H-1B visa',
      {
        history: ['h'],
        hClock: {
          counted: 'cap',
          firstDay: '2023-10-01',
          lastDay: '2025-10-01',
          daysOut: 0,
          abroadSince: '2025-10-02',
        },
        validVisas: ['h1b'],
      },
      'spares: visa',
    ],
    ['on OPT, change of status', student, 'spares: inside'],
    ['in H-1B, extension', worker('h1b'), 'spares: extension'],
    ['on ESTA, which allows no change of status', { status: 'esta' }, 'touches: consulate'],
  ])('%s', (_, answers, expected) => expect(told('payment100k', answers)).toBe(expected))

  it('bears on H-1B only', () => {
    const found = of('payment100k', {})?.pathways ?? []
    expect(found.filter((id) => !id.startsWith('h1b'))).toEqual([])
    expect(found).toContain('h1b')
  })

  it('is in force in the first months, and vacated later', () => {
    expect(of('payment100k', {}, '2025-09-20')).toBeUndefined()
    expect(of('payment100k', {}, '2025-10-01')).toMatchObject({ touch: 'touches', unsettled: false })
    expect(of('payment100k', {})).toMatchObject({ touch: 'touches', unsettled: true })
  })
})

describe('students and exchange visitors', () => {
  const enrolled: Answers = {
    status: 'f1',
    studentDates: { programEnd: '2027-05-31', fullYear: 'yes', cptMonths: 0, kept: 'yes' },
  }
  it.each<[AlertId, string, Answers, Touch]>([
    ['fixedAdmission', 'on OPT', student, 'touches'],
    ['fixedAdmission', 'in H-1B', worker('h1b'), 'apart'],
    ['cptBroadcasts', 'studying', enrolled, 'touches'],
    ['cptBroadcasts', 'on OPT', student, 'apart'],
    ['cptBroadcasts', 'abroad', {}, 'apart'],
    ['optFee', 'abroad', {}, 'apart'],
    ['eadAutoExtension', 'on OPT', student, 'spares'],
    ['eadAutoExtension', 'in H-4', { status: 'h4' }, 'touches'],
    ['eadAutoExtension', 'in L-2', { status: 'l2' }, 'touches'],
    ['saveJobs', 'in H-4', { status: 'h4' }, 'touches'],
    ['saveJobs', 'abroad', {}, 'apart'],
    ['skillsList', 'in J-1', { status: 'j1' }, 'touches'],
    ['skillsList', 'J-1 before', { history: ['j'] }, 'touches'],
  ])('%s, %s', (id, _, answers, touch) => expect(of(id, answers)?.touch).toBe(touch))

  it('names the fee that belongs: the first recommendation, or a later one', () => {
    expect(of('optFee', enrolled)?.cases ?? []).not.toContain('later')
    expect(of('optFee', enrolled)).toBeDefined()
    expect(of('optFee', student, '2026-10-07')).toBeUndefined()
  })
})

describe('workers', () => {
  it.each<[Status, string]>([
    ['h1b', 'now'],
    ['l1', 'now'],
    ['o1', 'now'],
    ['tn', 'now'],
    ['e3', 'now'],
    ['h1b1', 'now'],
  ])('the 60 days of somebody in %s', (status, expected) =>
    expect(of('graceDeletion', worker(status))?.cases).toContain(expected),
  )

  it('does not promise the 60 days to a student, whose later status would have them', () =>
    expect(of('graceDeletion', student)?.cases ?? []).not.toContain('now'))

  const withLayoffs = (layoffs: 'yes' | 'no' | 'unsure'): Answers => ({
    employerFacts: { h1b: 'yes', greenCard: 'yes', size: 'more', layoffs, pays: 'yes', tie: 'no' },
  })
  it('weighs layoffs only where there were any, and asks where it is not known', () => {
    expect(told('layoffEo', withLayoffs('yes'))).toBe('touches: laidOff')
    expect(told('layoffEo', withLayoffs('no'))).toBe('spares: none')
    expect(of('layoffEo', withLayoffs('unsure'))).toMatchObject({ touch: 'may', toldBy: ['employerFacts'] })
    expect(of('layoffEo', withLayoffs('yes'), '2026-09-17')).toBeUndefined()
  })

  it('asks the fee of 2026 on extensions of large employers with mostly H-1B and L-1 staff only', () => {
    expect(told('fee911', {})).toBe('spares: fewer')
    const half: Answers = {
      employerFacts: { h1b: 'yes', greenCard: 'yes', size: 'half', layoffs: 'no', pays: 'yes', tie: 'no' },
    }
    expect(told('fee911', half)).toBe('touches: half')
  })

  it('does not say that the wage proposal reaches the wages of universities, which have a table apart', () => {
    expect(of('dolWageRule', { employers: ['university'] })?.cases).toContain('academic')
    expect(of('dolWageRule', { employers: ['company'] })?.cases).not.toContain('academic')
  })

  it('asks no visa of Canadians for TN: interviews, place and fee of visas go by other classes', () => {
    const canadian: Answers = { citizenships: ['CA'] }
    for (const id of ['interviewWaiver', 'applyInCountry', 'visaIntegrityFee'] as const) {
      expect(of(id, canadian)?.touch).toBe('touches')
      expect(of(id, canadian)?.pathways).not.toContain('tn')
    }
  })

  it('puts what is closer before what holds for anybody', () =>
    expect(of('proposedH1bFee', student)?.cases ?? []).not.toEqual(['student', 'anybody']))
})

describe('green cards', () => {
  it('separates the consulate from a case inside the country', () => {
    expect(told('ivAppointmentPause', {})).toBe('touches: outside')
    expect(told('adjustmentMemo', {})).toBe('spares: outside')
    expect(told('ivAppointmentPause', worker('h1b'))).toBe('spares: inside')
    expect(told('adjustmentMemo', worker('h1b'))).toBe('touches: inside')
  })

  it('tells nothing of the pause for 75 nationalities after its end, and does not guess its list before', () => {
    const brazilian: Answers = { citizenships: ['BR'], birthCountry: 'BR' }
    expect(told('ivPause75', brazilian)).toBe('apart: ')
    expect(of('ivPause75', brazilian, '2026-03-01')).toMatchObject({ touch: 'may', toldBy: [] })
    expect(told('ivPause75', {}, '2026-03-01')).toBe('apart: ')
  })

  it('never offers the Gold Card', () => expect(told('goldCard', {})).toBe('apart: '))
})

describe('all alerts', () => {
  it('touch through pathways only that are not closed, and leave every standing as it is', () => {
    fc.assert(
      fc.property(walkedAnswers(), ({ asOf, answers }) => {
        const weighing = weigher(catalogue, pathways, policyOn(asOf))(answers)
        const before = JSON.stringify(
          weighing.evaluations.map(({ standing, availability }) => [standing, availability]),
        )
        const readings = readAlerts(weighing)
        const closed = weighing.evaluations
          .filter(({ standing }) => standing === 'closed')
          .map(({ pathway }) => pathway.id)
        for (const { pathways: through, touch, toldBy, cases, turn } of readings) {
          expect(through.filter((id) => closed.includes(id))).toEqual([])
          expect(turn.from <= asOf).toBe(true)
          if (touch !== 'may') expect(toldBy).toEqual([])
          if (touch !== 'apart') expect(cases.length).toBeGreaterThan(0)
        }
        const after = evaluateAll(pathways, reader(weighing.walk.answers, weighing.walk.unasked), policyOn(asOf))
        expect(JSON.stringify(after.map(({ standing, availability }) => [standing, availability]))).toBe(before)
      }),
      { numRuns: 100 },
    )
  })

  it('are fewer on earlier days', () => {
    const counts = [...DAYS].sort().map((asOf) => read({}, asOf).length)
    expect(counts).toEqual([...counts].sort((a, b) => a - b))
    expect(read({}, '2025-10-01').map(({ alert }) => alert.id)).not.toContain('graceDeletion')
  })

  it('that may touch name questions that would tell, wherever an answer would', () => {
    const { status } = engineer
    const readings = readAlerts(weigher(catalogue, pathways, policyOn(TODAY))({ status }))
    const open = readings.filter(({ touch }) => touch === 'may')
    expect(open.length).toBeGreaterThan(10)
    expect(open.filter(({ toldBy }) => toldBy.length === 0)).toEqual([])
  })
})
