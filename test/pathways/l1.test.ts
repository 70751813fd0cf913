import { describe, expect, it } from 'vitest'
import type { Evaluation } from '../../src/domain/pathway'
import type { Answers } from '../../src/questions/index'
import { weigh } from '../support/weigh'

type AnswerTo<Id extends keyof Answers> = Exclude<Answers[Id], 'unsure' | undefined>

/** A manager of professionals abroad, three years with the group, whose US part has done business for long. */
const manager: Answers = {
  status: 'abroad',
  citizenships: ['FR'],
  birthCountry: 'FR',
  history: ['group'],
  degrees: [],
  workYears: { total: 8, research: 0 },
  groupWork: { tie: 'same', from: '2023-11-01', employment: 'employed', usDays: 0, fullTime: 'yes' },
  groupRole: 'people',
  employers: ['group'],
  groupOffice: { age: 'year', blanket: 'no' },
  groupJob: { work: 'people', handsOn: 'low', reports: 8, degreed: 'yes', budget: 'yes' },
  jobTerms: { length: 'lasting', hours: 40, paid: 'yes', research: 'no', direction: 'own' },
  employerFacts: { h1b: 'no', greenCard: 'no', size: 'more', tie: 'no' },
}

/** D07 and D15: technical work on the company's own product. */
const expert: Answers = {
  ...manager,
  groupRole: 'expert',
  groupJob: { work: 'expert', handsOn: 'high' },
  groupKnowledge: ['built', 'few'],
}

const events = ({ openings }: Evaluation) =>
  openings.map(({ event, on }) => (on === undefined ? event : `${event} ${on}`))
const decidedBy = ({ deciding }: Evaluation) => deciding.map(({ criterion }) => criterion.id)
const partOf = ({ finding }: Evaluation, id: string) =>
  finding.parts.find(({ criterion }) => criterion.id === id)?.verdict

describe('the group (8 CFR 214.2(l)(1)(ii))', () => {
  it('lets a manager of professionals be weighed, and never more', () => {
    const evaluation = weigh('l1a', manager)
    expect(evaluation.standing).toBe('evidence')
    expect(evaluation.availability).toBe('now')
    expect(evaluation.settledBy).toEqual([])
  })

  it.each(['l1a', 'l1b'] as const)('D17: a contractor of an unrelated staffing firm, %s', (id) => {
    const evaluation = weigh(id, { ...expert, groupRole: 'unsure', groupWork: { tie: 'contract' } })
    expect(evaluation.standing).toBe('closed')
    // Nobody asked when that work was, nor whether it was full time, so nothing is said of either.
    expect(decidedBy(evaluation)).toEqual(['l1.qualifyingGroup.tie'])
  })

  it('never worked for such a group: closed, and nothing more is asked of it', () => {
    const evaluation = weigh('l1b', { status: 'abroad', citizenships: ['FR'], history: ['none'] })
    expect(evaluation.standing).toBe('closed')
    expect(decidedBy(evaluation)).toContain('l1.qualifyingGroup.abroad')
    expect(evaluation.settledBy).toEqual([])
  })

  it('waits for a transfer where no job with the group is named', () => {
    for (const employers of [['none'], ['company']] as const) {
      const evaluation = weigh('l1a', { ...manager, employers })
      expect(evaluation.standing).toBe('later')
      expect(events(evaluation)).toEqual(['groupTransfer'])
    }
  })

  it('takes "not sure" about the tie for what it is', () => {
    const groupWork = { tie: 'unsure', from: '2023-11-01', employment: 'employed', usDays: 0, fullTime: 'yes' } as const
    const evaluation = weigh('l1a', { ...manager, groupWork })
    expect(evaluation.standing).toBe('undecided')
    expect(evaluation.settledBy).toEqual(['groupWork'])
  })
})

describe('the year abroad', () => {
  const since = (from: string, usDays: number, over: object = {}): Answers => ({
    ...expert,
    groupWork: { tie: 'same', from, employment: 'employed', usDays, fullTime: 'yes', ...over },
  })

  it('D11: 44 days in the US, 44 more days abroad to wait', () => {
    const evaluation = weigh('l1b', since('2018-02-01', 44), '2019-02-01')
    expect(evaluation.standing).toBe('later')
    expect(events(evaluation)).toEqual(['yearAbroad 2019-03-17'])
    expect(weigh('l1b', since('2018-02-01', 44), '2019-03-17').standing).toBe('evidence')
  })

  it('D13: H-1B work for the same group moves the window back', () => {
    const inH1b = (over: object): Answers => ({
      ...since('2014-01-01', 0, { employment: 'ended', until: '2014-12-31', ...over }),
      status: 'h1b',
      admission: { until: '2020-01-01', employment: 'employed', kept: 'yes' },
      hClock: { counted: 'cap', firstDay: '2017-01-02', daysOut: 0 },
    })
    expect(weigh('l1b', inH1b({ since: 'working', usFrom: '2017-01-02' }), '2018-01-02').standing).toBe('evidence')
    expect(weigh('l1b', inH1b({ since: 'no' }), '2018-01-02').standing).toBe('closed')
    // A student now, who once came over to work for the group: the time as a student has not moved the window.
    const student = { ...inH1b({ since: 'working', usFrom: '2017-01-02' }), status: 'f1' } as const
    expect(partOf(weigh('l1b', student, '2018-01-02'), 'l1.yearAbroad')).toBe('unknown')
    // E-2 is among the other statuses.
    expect(partOf(weigh('l1b', { ...student, status: 'other' }, '2018-01-02'), 'l1.yearAbroad')).toBe('met')
  })

  it('work here that is over moves it too, if it was for the group: not told, so not refused (PM-602-0167)', () => {
    const back = (from: string, until: string, history: Answers['history']): Answers => ({
      ...since(from, 0, { employment: 'ended', until }),
      history,
      hClock: { counted: 'cap', firstDay: '2021-01-04', lastDay: '2025-06-30', daysOut: 0, abroadSince: '2025-07-01' },
    })
    const evaluation = weigh('l1b', back('2018-01-01', '2020-12-31', ['h', 'group']))
    expect(evaluation.standing).toBe('evidence')
    expect(decidedBy(evaluation)).toContain('l1.yearAbroad.complete')
    expect(weigh('l1b', back('2020-03-01', '2020-12-31', ['h', 'group'])).standing).toBe('closed')
    // Work in E, O or TN moves it as well, and nobody abroad is asked about those.
    expect(weigh('l1b', back('2018-01-01', '2020-12-31', ['group'])).standing).toBe('evidence')
    expect(weigh('l1b', back('2020-03-01', '2020-12-31', ['group'])).standing).toBe('closed')
  })

  const stayed = { tie: 'same', from: '2018-01-01', employment: 'ended', until: '2020-12-31', usDays: 0 } as const
  const yearOf = (status: 'o1' | 'tn' | 'e3' | 'h1b1' | 'l1' | 'other', over: Partial<AnswerTo<'groupWork'>>) => {
    const here: Answers = { status, admission: { until: '2027-09-30', employment: 'employed', kept: 'yes' } }
    const groupWork = { ...stayed, fullTime: 'yes', ...over } as const
    return partOf(weigh('l1b', { ...expert, ...here, groupWork }), 'l1.yearAbroad')
  }

  it.each(['o1', 'tn', 'e3', 'h1b1', 'l1', 'other'] as const)(
    'work here for the group in %s moves the window back, PM-602-0167: a year that ends in 2020 lies in the three before 2 January 2023',
    (status) => {
      expect(yearOf(status, { since: 'working', usFrom: '2021-01-04' })).toBe('met')
      expect(yearOf(status, { since: 'working', usFrom: '2023-01-02' })).toBe('met')
      expect(yearOf(status, { since: 'working', usFrom: '2023-01-03' })).toBe('unmet')
    },
  )

  it.each(['o1', 'tn', 'e3'] as const)(
    'in %s for somebody else, whether work for the group came before is not told by those who left it',
    (status) => {
      expect(yearOf(status, { since: 'left' })).toBe('unknown')
      expect(yearOf(status, { since: 'no' })).toBe('unmet')
      expect(yearOf(status, { since: 'student' })).toBe('unmet')
    },
  )

  it('time as a student or dependent does not move it (PM-602-0167)', () => {
    const student: Answers = {
      ...since('2015-01-01', 0, { employment: 'ended', until: '2015-12-31', since: 'student' }),
      status: 'f1',
    }
    const evaluation = weigh('l1b', student, '2019-01-02')
    expect(evaluation.standing).toBe('closed')
    expect(decidedBy(evaluation)).toEqual(['l1.yearAbroad.complete'])
  })

  it('must be full time; who is still there can complete one (8 CFR 214.2(l)(3)(iii))', () => {
    const partTime = weigh('l1b', since('2023-01-01', 0, { fullTime: 'no' }))
    expect(partTime.standing).toBe('later')
    expect(events(partTime)).toEqual(['yearAbroad'])
    const ended = since('2024-01-01', 0, { fullTime: 'no', employment: 'ended', until: '2025-12-31' })
    expect(weigh('l1b', ended).standing).toBe('closed')
  })

  it('leaves open what the dates do not settle', () => {
    const evaluation = weigh('l1b', since('2016-01-01', 1000))
    expect(evaluation.standing).toBe('undecided')
    expect(evaluation.settledBy).toEqual(['groupWork'])
  })
})

describe('L-1A or L-1B', () => {
  it('D07: a tech lead who built the platform is no manager, but may hold special knowledge', () => {
    const lead: Answers = { ...expert, groupRole: 'lead', groupJob: { work: 'lead', handsOn: 'high' } }
    expect(weigh('l1a', lead).standing).toBe('closed')
    expect(weigh('l1b', lead).standing).toBe('evidence')
  })

  it('D15: a specialist who never managed, with and without a US job named', () => {
    for (const employers of [['group'], ['none']] as const) {
      expect(weigh('l1a', { ...expert, employers }).standing).toBe('closed')
    }
    expect(weigh('l1b', expert).standing).toBe('evidence')
    expect(weigh('l1b', { ...expert, employers: ['none'] }).standing).toBe('later')
  })

  it('a specialist abroad can be moved into a managing job (8 CFR 214.2(l)(1)(ii))', () => {
    expect(weigh('l1a', { ...manager, groupRole: 'expert', groupKnowledge: ['built'] }).standing).toBe('evidence')
  })

  it('D09: common languages and a client’s system are no special knowledge', () => {
    expect(weigh('l1b', { ...expert, groupKnowledge: ['common'] }).standing).toBe('closed')
    expect(weigh('l1b', { ...expert, groupKnowledge: ['none'] }).standing).toBe('closed')
    expect(weigh('l1b', { ...expert, groupRole: 'general' }).standing).toBe('closed')
    expect(weigh('l1a', { ...manager, groupRole: 'general' }).standing).toBe('closed')
  })

  it('a weak record of special knowledge is weighed, not refused', () => {
    expect(weigh('l1b', { ...expert, groupKnowledge: ['written'] }).standing).toBe('evidence')
    expect(weigh('l1b', { ...expert, groupKnowledge: 'unsure' }).standing).toBe('evidence')
  })

  it('a manager abroad and here is an L-1A; 8 CFR 214.2(l)(1)(ii)(D) shuts no manager with special knowledge out', () => {
    const evaluation = weigh('l1b', manager)
    expect(evaluation.standing).toBe('evidence')
    expect(evaluation.settledBy).toEqual([])
    const doing = { work: 'executive', handsOn: 'high', reports: 3, degreed: 'yes', budget: 'yes' } as const
    const founder: Answers = { ...manager, groupRole: 'executive', groupJob: doing }
    expect(weigh('l1a', founder).standing).toBe('closed')
    expect(weigh('l1b', founder).standing).toBe('evidence')
  })

  it('a manager on one side only shows the knowledge like everybody (8 CFR 214.2(l)(1)(ii)(D))', () => {
    const technicalHere = { ...manager, groupJob: { work: 'expert', handsOn: 'high' } } as const
    expect(weigh('l1b', { ...technicalHere, groupKnowledge: ['built'] }).standing).toBe('evidence')
    expect(weigh('l1b', { ...technicalHere, groupKnowledge: ['common'] }).standing).toBe('closed')
    expect(weigh('l1b', { ...manager, groupRole: 'expert', groupKnowledge: ['common'] }).standing).toBe('closed')
  })

  it.each([
    ['low', 'evidence'],
    ['mid', 'evidence'],
    ['high', 'closed'],
  ] as const)('technical work %s of the time: %s (primarily managing, INA 101(a)(44))', (handsOn, standing) => {
    const groupJob = { work: 'people', handsOn, reports: 8, degreed: 'yes', budget: 'yes' } as const
    expect(weigh('l1a', { ...manager, groupJob }).standing).toBe(standing)
  })

  it('a manager of an essential function needs no staff (8 CFR 214.2(l)(1)(ii)(B))', () => {
    const groupJob = { work: 'function', handsOn: 'low', reports: 0, budget: 'yes' } as const
    const evaluation = weigh('l1a', { ...manager, groupRole: 'function', groupJob })
    expect(evaluation.standing).toBe('evidence')
    const staffing = evaluation.finding.parts.find(({ criterion }) => criterion.id === 'l1a.staffing')
    expect(staffing?.verdict).toBe('met')
  })

  it('D05: the head of a new office with a small staff is never more than weighed', () => {
    const head: Answers = {
      ...manager,
      groupRole: 'executive',
      groupOffice: { age: 'new', premises: 'yes', plan: 'yes', blanket: 'no' },
      groupJob: { work: 'executive', handsOn: 'mid', reports: 2, degreed: 'no', budget: 'yes' },
    }
    expect(weigh('l1a', head).standing).toBe('evidence')
  })

  it('a client that directs the work bars L-1B (INA 214(c)(2)(F))', () => {
    const at = (direction: 'own' | 'client' | 'client-directs' | 'unsure') =>
      weigh('l1b', { ...expert, jobTerms: { length: 'lasting', hours: 40, paid: 'yes', research: 'no', direction } })
    expect(at('own').standing).toBe('evidence')
    expect(at('client').standing).toBe('evidence')
    expect(at('client-directs').standing).toBe('closed')
    expect(at('unsure').standing).toBe('undecided')
  })
})

describe('a new US office (8 CFR 214.2(l)(3)(v)-(vi))', () => {
  it.each([
    [{ age: 'none', premises: 'no', plan: 'yes' }, 'later'],
    [{ age: 'new', premises: 'yes', plan: 'no' }, 'later'],
    [{ age: 'new', premises: 'yes', plan: 'yes' }, 'evidence'],
    [{ age: 'year' }, 'evidence'],
    [{ age: 'unsure' }, 'undecided'],
    [{ age: 'new', premises: 'unsure', plan: 'yes' }, 'undecided'],
  ] as const)('%o: %s', (office, standing) => {
    expect(weigh('l1a', { ...manager, groupOffice: { ...office, blanket: 'no' } }).standing).toBe(standing)
    expect(weigh('l1b', { ...expert, groupOffice: { ...office, blanket: 'no' } }).standing).toBe(standing)
  })
})

describe('time in H and L (8 CFR 214.2(l)(12)(i), (15)(ii))', () => {
  const inH1b = (person: Answers, firstDay: string, daysOut: number): Answers => ({
    ...person,
    status: 'h1b',
    history: ['group'],
    admission: { until: '2027-05-01', employment: 'employed', kept: 'yes' },
    groupWork: {
      tie: 'same',
      from: '2016-01-01',
      employment: 'ended',
      until: '2019-10-01',
      usDays: 0,
      fullTime: 'yes',
      since: 'working',
      usFrom: '2019-11-01',
    },
    hClock: { counted: 'cap', firstDay, daysOut },
  })

  it.each([
    // 7 years from the first day; today is 20 November 2026
    ['l1a', manager, '2019-11-21', 0, 'evidence'],
    ['l1a', manager, '2019-11-20', 0, 'later'],
    ['l1a', manager, '2019-11-20', 1, 'evidence'],
    // 5 years
    ['l1b', expert, '2021-11-21', 0, 'evidence'],
    ['l1b', expert, '2021-11-20', 0, 'later'],
    ['l1b', expert, '2021-11-20', 1, 'evidence'],
  ] as const)('%s, first day %#: %s, %i days abroad: %s', (id, person, firstDay, daysOut, standing) => {
    const evaluation = weigh(id, inH1b(person, firstDay, daysOut))
    expect(evaluation.standing).toBe(standing)
    expect(events(evaluation)).toEqual(standing === 'later' ? ['yearOutside'] : [])
  })

  it('a full year outside starts the clock again', () => {
    const since = (abroadSince: string): Answers => ({
      ...expert,
      history: ['l', 'group'],
      hClock: { firstDay: '2018-01-01', lastDay: '2024-01-31', daysOut: 0, abroadSince },
    })
    expect(weigh('l1b', since('2025-11-20')).standing).toBe('evidence')
    const soon = weigh('l1b', since('2025-11-21'))
    expect(soon.standing).toBe('later')
    expect(events(soon)).toEqual(['yearOutside 2026-11-21'])
  })

  it('time in H-1B1 counts as time in H (8 CFR 214.2(l)(12)(i))', () => {
    const since = (firstDay: string) =>
      ({ ...inH1b(expert, firstDay, 0), status: 'h1b1', hClock: { firstDay, daysOut: 0 } }) as const
    expect(weigh('l1b', since('2021-11-21')).standing).toBe('evidence')
    expect(weigh('l1b', since('2021-11-20')).standing).toBe('later')
  })

  it('an H-1B approved but never used spent none of it', () => {
    const answers: Answers = { ...expert, history: ['h', 'group'], hClock: { counted: 'unused' } }
    expect(weigh('l1b', answers).standing).toBe('evidence')
  })
})

describe('what shapes the way but not the standing', () => {
  const circumstance = (evaluation: Evaluation, id: string) =>
    evaluation.circumstances.find(({ criterion }) => criterion.id === id)?.verdict

  it('an owner adds the proof that the stay is temporary (8 CFR 214.2(l)(3)(vii))', () => {
    const owner: Answers = {
      ...manager,
      employers: ['group', 'own'],
      ownership: { form: 'separate', share: 'all', time: 'business', boss: 'no' },
      employerFacts: { h1b: 'no', greenCard: 'no', size: 'more' },
    }
    expect(weigh('l1a', owner).standing).toBe('evidence')
    expect(circumstance(weigh('l1a', owner), 'l1.ownerReturn')).toBe('unknown')
    expect(circumstance(weigh('l1a', manager), 'l1.ownerReturn')).toBe('met')
  })

  it('a blanket approval helps a professional (8 CFR 214.2(l)(4))', () => {
    const degree = {
      level: 'bachelor',
      years: 4,
      subject: 'cs',
      country: 'US',
      school: 'public',
      accredited: 'yes',
      state: 'awarded',
      month: '2015-05',
    } as const
    const blanket: Answers = { ...expert, degrees: [degree], groupOffice: { age: 'year', blanket: 'yes' } }
    expect(circumstance(weigh('l1b', blanket), 'l1b.blanketProfessional')).toBe('met')
    expect(circumstance(weigh('l1b', { ...blanket, degrees: [] }), 'l1b.blanketProfessional')).toBe('unmet')
    expect(weigh('l1b', { ...blanket, degrees: [] }).standing).toBe('evidence')
  })
})

describe('limits and the two-year rule', () => {
  const exchange: Answers = {
    history: ['j', 'group'],
    exchangePrograms: [{ category: 'scholar', asJ2: 'no', from: '2019-01-01', until: '2020-01-01' }],
    homeResidency: { grounds: ['home'], homeCountry: 'PK' },
  }

  it('INA 212(e) bars L until it is served or waived', () => {
    const evaluation = weigh('l1b', { ...expert, ...exchange, homeResidencyOutcome: 'nothing' })
    expect(evaluation.standing).toBe('later')
    expect(events(evaluation)).toEqual(['waiverOrTwoYears'])
    expect(weigh('l1b', { ...expert, ...exchange, homeResidencyOutcome: 'waived' }).standing).toBe('evidence')
  })

  it('a nationality on the full list: weighed, and visas suspended (Proclamation 10998)', () => {
    const evaluation = weigh('l1b', { ...expert, citizenships: ['IR'], validVisas: ['none'] })
    expect(evaluation.standing).toBe('evidence')
    expect(evaluation.availability).toBe('suspended')
  })

  it('a nationality on the partial list keeps L-1 visas', () => {
    expect(weigh('l1b', { ...expert, citizenships: ['NG'], validVisas: ['none'] }).availability).toBe('now')
  })
})
