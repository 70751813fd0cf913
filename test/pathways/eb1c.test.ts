import { describe, expect, it } from 'vitest'
import type { Evaluation } from '../../src/domain/pathway'
import type { Answers } from '../../src/questions/index'
import { weigh } from '../support/weigh'

/** D03: manages professionals on an essential function, with a superior over it. */
const manager: Answers = {
  status: 'abroad',
  citizenships: ['FR'],
  birthCountry: 'FR',
  history: ['group'],
  degrees: [],
  workYears: { total: 12, research: 0 },
  groupWork: { tie: 'same', from: '2023-11-01', employment: 'employed', usDays: 20, fullTime: 'yes' },
  groupRole: 'function',
  employers: ['group'],
  groupOffice: { age: 'year', blanket: 'no' },
  groupJob: { work: 'function', handsOn: 'low', reports: 6, degreed: 'yes', budget: 'yes' },
  jobTerms: { length: 'lasting', hours: 40, paid: 'yes', research: 'no', direction: 'own' },
  employerFacts: { h1b: 'no', greenCard: 'yes', size: 'more', layoffs: 'no', pays: 'yes', tie: 'no' },
}

const events = ({ openings }: Evaluation) =>
  openings.map(({ event, on }) => (on === undefined ? event : `${event} ${on}`))
const decidedBy = ({ deciding }: Evaluation) => deciding.map(({ criterion }) => criterion.id)

describe('manager or executive abroad and in the US (INA 203(b)(1)(C))', () => {
  it('D03: a function manager is weighed, and a number is available', () => {
    const evaluation = weigh('eb1c', manager)
    expect(evaluation.standing).toBe('evidence')
    expect(evaluation.availability).toBe('now')
  })

  it.each(['lead', 'general', 'expert'] as const)(
    'D01, D15: a year abroad as %s is not a managing year',
    (groupRole) => {
      const evaluation = weigh('eb1c', { ...manager, groupRole, groupKnowledge: ['built'] })
      expect(evaluation.standing).toBe('closed')
      expect(decidedBy(evaluation)).toContain('eb1c.yearAbroad.managing')
    },
  )

  it('D01: supervising client projects in the US is not managing', () => {
    const groupJob = { work: 'lead', handsOn: 'mid' } as const
    const evaluation = weigh('eb1c', { ...manager, groupJob, groupKnowledge: ['built'] })
    expect(evaluation.standing).toBe('closed')
    expect(decidedBy(evaluation)).toEqual(['eb1c.managerialUs'])
  })

  it('specialized knowledge alone does not count (8 CFR 204.5(j)(3)(i))', () => {
    const evaluation = weigh('eb1c', { ...manager, groupRole: 'expert', employers: ['none'] })
    expect(evaluation.standing).toBe('closed')
    expect(decidedBy(evaluation)).toContain('eb1c.notSpecializedOnly')
  })

  it('"not sure" about the role abroad is not taken for a yes', () => {
    const evaluation = weigh('eb1c', { ...manager, groupRole: 'unsure', groupKnowledge: ['none'] })
    expect(evaluation.standing).toBe('undecided')
    expect(evaluation.settledBy).toContain('groupRole')
  })

  it('a thin record of managing is weighed, not refused', () => {
    const groupJob = { work: 'people', handsOn: 'mid', reports: 2, degreed: 'no', budget: 'no' } as const
    expect(weigh('eb1c', { ...manager, groupRole: 'people', groupJob }).standing).toBe('evidence')
  })
})

describe('the group and the US business', () => {
  it('a contract partner is no parent, subsidiary, affiliate or branch', () => {
    expect(weigh('eb1c', { ...manager, groupWork: { tie: 'contract' } }).standing).toBe('closed')
  })

  it('opens with a job in the US part of the group', () => {
    const evaluation = weigh('eb1c', { ...manager, employers: ['none'] })
    expect(evaluation.standing).toBe('later')
    expect(events(evaluation)).toEqual(['groupTransfer'])
  })

  it.each([
    ['none', 'later'],
    ['new', 'later'],
    ['year', 'evidence'],
    ['unsure', 'undecided'],
  ] as const)('US business %s: %s (8 CFR 204.5(j)(3)(i)(D))', (age, standing) => {
    const office = age === 'none' || age === 'new' ? ({ age, premises: 'yes', plan: 'yes' } as const) : { age }
    const evaluation = weigh('eb1c', { ...manager, groupOffice: { ...office, blanket: 'no' } })
    expect(evaluation.standing).toBe(standing)
    expect(events(evaluation)).toEqual(standing === 'later' ? ['usOfficeYear'] : [])
  })

  it('opens with an employer that files', () => {
    const employerFacts = { h1b: 'no', greenCard: 'no', size: 'more', tie: 'no' } as const
    const evaluation = weigh('eb1c', { ...manager, employerFacts })
    expect(evaluation.standing).toBe('later')
    expect(events(evaluation)).toEqual(['employerSponsors'])
  })
})

describe('the year abroad (8 CFR 204.5(j)(3)(i))', () => {
  const inTheUs = (since: 'working' | 'left' | 'student', over: object): Answers => ({
    ...manager,
    status: 'l1',
    admission: { until: '2027-05-01', employment: 'employed', kept: 'yes' },
    hClock: { firstDay: '2021-01-01', daysOut: 0 },
    groupWork: {
      tie: 'same',
      from: '2018-01-01',
      employment: 'ended',
      until: '2020-12-31',
      usDays: 0,
      fullTime: 'yes',
      since,
      ...(since === 'working' && { usFrom: '2021-01-01' }),
      ...over,
    },
  })

  it('is counted before the entry of somebody who works in the US for the group', () => {
    expect(weigh('eb1c', inTheUs('working', {})).standing).toBe('evidence')
  })

  it('of a dependent who worked for the group first, an officer counts', () => {
    const dependent: Answers = { ...inTheUs('working', {}), status: 'l2' }
    const evaluation = weigh('eb1c', dependent)
    expect(evaluation.standing).toBe('evidence')
    expect(decidedBy(evaluation)).toContain('eb1c.yearAbroad.complete')
    // E-2 is among the other statuses.
    expect(decidedBy(weigh('eb1c', { ...dependent, status: 'other' }))).not.toContain('eb1c.yearAbroad.complete')
  })

  it('is counted before the petition for everybody else', () => {
    expect(weigh('eb1c', inTheUs('student', {})).standing).toBe('closed')
    expect(weigh('eb1c', inTheUs('student', { until: '2025-06-30' })).standing).toBe('evidence')
  })

  it('after leaving the group in the US, the link is not settled (Matter of S-P-, Inc., not read again)', () => {
    expect(weigh('eb1c', inTheUs('left', {})).standing).toBe('closed')
    const evaluation = weigh('eb1c', inTheUs('left', { until: '2025-06-30' }))
    expect(evaluation.standing).toBe('undecided')
    expect(evaluation.finding.unsettled).toEqual(['eb1c.noGapGroup'])
  })

  it('still running: opens on the day it is complete', () => {
    const groupWork = { tie: 'same', from: '2026-03-01', employment: 'employed', usDays: 10, fullTime: 'yes' } as const
    const evaluation = weigh('eb1c', { ...manager, groupWork })
    expect(evaluation.standing).toBe('later')
    expect(events(evaluation)).toEqual(['yearAbroad 2027-03-11'])
  })
})

describe('limits and circumstances', () => {
  it('EB-1 has a queue for a person born in India in November 2026 (Visa Bulletin, October 2026)', () => {
    const familyBirth = { marriage: 'single', parents: 'one' } as const
    expect(weigh('eb1c', { ...manager, citizenships: ['IN'], birthCountry: 'IN', familyBirth }).availability).toBe(
      'queue',
    )
  })

  it('the two-year rule does not stop the petition (INA 212(e) bars the visa and the green card)', () => {
    const evaluation = weigh('eb1c', {
      ...manager,
      history: ['j', 'group'],
      exchangePrograms: [{ category: 'scholar', asJ2: 'no', from: '2019-01-01', until: '2020-01-01' }],
      homeResidency: { grounds: ['home'], homeCountry: 'PK' },
      homeResidencyOutcome: 'nothing',
    })
    expect(evaluation.standing).toBe('evidence')
    expect(evaluation.circumstances.map(({ verdict }) => verdict)).toEqual(['unmet'])
  })
})
