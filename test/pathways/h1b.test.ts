import { describe, expect, it } from 'vitest'
import { criterionWords } from '../../src/copy/pathways'
import { reasonOf } from '../../src/copy/reasons'
import type { Evaluation, PathwayId, Standing } from '../../src/domain/pathway'
import type { Degree } from '../../src/questions/degree/degrees'
import type { Answers } from '../../src/questions/index'
import { weigh } from '../support/weigh'

/** A day in the registration window of fiscal year 2027, so that nothing but the tested gate keeps the pathway from opening. */
const WINDOW = '2026-03-10'
const TODAY = '2026-11-20'

const usBachelor: Degree = {
  level: 'bachelor',
  years: 4,
  subject: 'cs',
  country: 'US',
  school: 'public',
  accredited: 'yes',
  state: 'awarded',
  month: '2020-05',
}
const usMaster: Degree = { ...usBachelor, level: 'master', years: 2, month: '2022-05' }
const foreign = (evaluation: Degree['evaluation'], rest: Partial<Degree> = {}): Degree => ({
  level: 'bachelor',
  years: 4,
  subject: 'cs',
  country: 'FR',
  state: 'awarded',
  month: '2018-06',
  evaluation,
  ...rest,
})
const studying = (month: string, rest: Partial<Degree> = {}): Degree => ({
  ...usMaster,
  state: 'studying',
  month,
  ...rest,
})

const posting = { minimum: 'bachelor', fields: 'one', years: 0, norm: ['occupation'] } as const
const terms = { length: 'lasting', hours: 40, paid: 'yes', research: 'no', direction: 'own' } as const
const employerSays = {
  h1b: 'yes',
  greenCard: 'yes',
  size: 'more',
  layoffs: 'no',
  pays: 'yes',
  tie: 'no',
  ds2019: 'no',
} as const

/** Abroad, a US bachelor's degree, four years of work, an offer from a company that files. */
const engineer: Answers = {
  status: 'abroad',
  citizenships: ['FR'],
  birthCountry: 'FR',
  history: ['none'],
  validVisas: ['none'],
  degrees: [usBachelor],
  workYears: { total: 4, after: 4, grew: 'yes', research: 0 },
  professionalRecord: ['none'],
  employers: ['company'],
  jobTerms: terms,
  employerFacts: employerSays,
  jobPosting: posting,
  roleAndPay: { role: 'ml-engineer', occupation: '15-1252', area: '19740', pay: 190_000, otherLevel: 'no' },
}

const worker: Answers = {
  ...engineer,
  status: 'h1b',
  admission: { until: '2028-09-30', employment: 'employed', kept: 'yes' },
  jobChange: 'new',
}

const clock = (firstDay: string, rest: object = {}) => ({ counted: 'cap', firstDay, daysOut: 0, ...rest }) as const

/** A valid H-1B visa comes with an approved petition before it. */
const visaHolder = {
  validVisas: ['h1b'],
  history: ['h'],
  hClock: clock('2024-01-10', { lastDay: '2025-01-10', abroadSince: '2025-01-11' }),
} as const

const standing = (id: PathwayId, answers: Answers, asOf = TODAY): Standing => weigh(id, answers, asOf).standing
const openings = (id: PathwayId, answers: Answers, asOf = TODAY) => weigh(id, answers, asOf).openings
const circumstance = ({ circumstances }: Evaluation, id: string) =>
  circumstances.find(({ criterion }) => criterion.id === id)?.verdict
const limit = ({ limits }: Evaluation, id: string) => limits.find(({ criterion }) => criterion.id === id)?.verdict

describe('registration window (USCIS: 4 to 19 March 2026; FY2028 not announced)', () => {
  it.each([
    ['2026-03-03', 'later', [{ event: 'registrationWindow', on: '2026-03-04' }]],
    ['2026-03-04', 'open', []],
    ['2026-03-19', 'open', []],
    ['2026-03-20', 'later', [{ event: 'registrationWindow' }]],
    [TODAY, 'later', [{ event: 'registrationWindow' }]],
    ['2027-02-28', 'later', [{ event: 'registrationWindow' }]],
    ['2027-04-01', 'later', [{ event: 'registrationWindow' }]],
  ] as const)('%s: %s', (day, expected, opens) => {
    const found = weigh('h1b', engineer, day)
    expect(found.standing).toBe(expected)
    expect(found.openings).toEqual(opens)
    expect(found.availability).toBe('lottery')
  })

  it.each(['2027-03-01', '2027-03-31'])('%s: has no value while the next window may be open', (day) => {
    const found = weigh('h1b', engineer, day)
    expect(found.standing).toBe('undecided')
    expect(found.finding.unsettled).toEqual(['h1bRegistrationSeason'])
  })
})

describe('employer (8 CFR 214.2(h)(2)(i)(A), (h)(4)(ii))', () => {
  it('nobody yet: every H-1B waits for an offer, none is closed but the transfer', () => {
    const nobody: Answers = { ...engineer, employers: ['none'] }
    expect(openings('h1b', nobody).map(({ event }) => event)).toContain('usOffer')
    expect(openings('h1b-exempt', nobody).map(({ event }) => event)).toEqual(['exemptOffer', 'usOffer'])
    expect(standing('h1b-transfer', nobody)).toBe('closed')
  })

  it.each([['visit'], ['foreign']] as const)('%s alone cannot file, so an offer is still to come', (one) => {
    const host: Answers = { ...engineer, employers: [one], jobPosting: { minimum: 'nothing', years: 0 } }
    expect(openings('h1b', host, WINDOW)).toEqual([{ event: 'usOffer' }])
  })

  it('an employer that will not file today is not a wall', () =>
    expect(openings('h1b', { ...engineer, employerFacts: { ...employerSays, h1b: 'no' } }, WINDOW)).toEqual([
      { event: 'employerSponsors' },
    ]))

  it('not knowing whether it will file leaves the pathway undecided and names the question', () => {
    const found = weigh('h1b', { ...engineer, employerFacts: { ...employerSays, h1b: 'unsure' } }, WINDOW)
    expect(found.standing).toBe('undecided')
    expect(found.settledBy).toEqual(['employerFacts'])
  })

  it.each([
    ['separate', 'open'],
    ['planned', 'later'],
    ['sole', 'later'],
  ] as const)('own company %s: %s', (form, expected) => {
    const ownership = { form, share: 'minor', time: 'technical', boss: 'yes' } as const
    expect(standing('h1b', { ...engineer, employers: ['own'], ownership }, WINDOW)).toBe(expected)
  })

  it.each([
    ['minor', 'business', 'open'],
    ['control', 'technical', 'open'],
    ['all', 'technical', 'open'],
    ['control', 'even', 'evidence'],
    ['control', 'business', 'closed'],
  ] as const)('owner with %s, time %s: %s (8 CFR 214.2(h)(4)(ii))', (share, time, expected) => {
    const ownership = { form: 'separate', share, time, boss: 'yes' } as const
    expect(standing('h1b', { ...engineer, employers: ['own'], ownership }, WINDOW)).toBe(expected)
  })

  it('the limits of owners are held from 17 January 2025 (89 FR 103054)', () => {
    const ownership = { form: 'separate', share: 'all', time: 'technical', boss: 'yes' } as const
    const limits = (asOf: string) =>
      weigh('h1b', { ...engineer, employers: ['own'], ownership }, asOf).finding.parts.find(
        ({ criterion }) => criterion.id === 'h1b.ownerLimits',
      )?.verdict
    expect(limits('2025-01-16')).toBe('unknown')
    expect(limits('2025-01-17')).toBe('met')
  })

  it('clients through an agent are weighed, beside an employer they do no harm', () => {
    expect(standing('h1b', { ...engineer, employers: ['agent'] }, WINDOW)).toBe('evidence')
    expect(standing('h1b', { ...engineer, employers: ['company', 'agent'] }, WINDOW)).toBe('open')
  })

  it('owner limits do not reach a petition by another employer', () => {
    const ownership = { form: 'sole', share: 'all', time: 'business', boss: 'no' } as const
    expect(standing('h1b', { ...engineer, employers: ['company', 'own'], ownership }, WINDOW)).toBe('open')
  })
})

describe('specialty occupation (INA 214(i)(1); 8 CFR 214.2(h)(4)(ii), (iii)(A))', () => {
  it.each([
    ['nothing', 'closed'],
    ['training', 'closed'],
    ['any', 'closed'],
    ['bachelor', 'open'],
    ['bachelor-5', 'open'],
    ['master', 'open'],
    ['doctor', 'open'],
  ] as const)('a job that asks for %s: %s', (minimum, expected) =>
    expect(
      standing(
        'h1b',
        { ...engineer, jobPosting: { ...posting, minimum, years: minimum === 'nothing' ? 0 : 5 } },
        WINDOW,
      ),
    ).toBe(expected),
  )

  it.each([
    ['one', 'open'],
    ['tied', 'open'],
    ['mixed', 'closed'],
    ['unsure', 'undecided'],
  ] as const)('fields %s: %s', (fields, expected) =>
    expect(standing('h1b', { ...engineer, jobPosting: { ...posting, fields } }, WINDOW)).toBe(expected),
  )

  it('a master’s in any field is a general degree without specialization', () =>
    expect(standing('h1b', { ...engineer, jobPosting: { ...posting, minimum: 'master', fields: 'any' } }, WINDOW)).toBe(
      'closed',
    ))

  it.each([
    [['occupation'], 'open'],
    [['complex'], 'open'],
    [['none'], 'evidence'],
  ] as const)('norm %j: %s', (norm, expected) =>
    expect(standing('h1b', { ...engineer, jobPosting: { ...posting, norm } }, WINDOW)).toBe(expected),
  )

  it.each([
    ['client-directs', ['occupation'], 'evidence'],
    ['client-directs', ['here'], 'open'],
    ['client', ['occupation'], 'open'],
    ['unsure', ['here'], 'open'],
    ['unsure', ['occupation'], 'undecided'],
  ] as const)('%s with norm %j: %s (the third party’s requirement counts)', (direction, norm, expected) =>
    expect(
      standing('h1b', { ...engineer, jobTerms: { ...terms, direction }, jobPosting: { ...posting, norm } }, WINDOW),
    ).toBe(expected),
  )
})

describe('the person (INA 214(i)(2); 8 CFR 214.2(h)(4)(iii)(C)-(D))', () => {
  const holding = (degrees: readonly Degree[], rest: Answers = {}): Answers => ({ ...engineer, ...rest, degrees })

  it.each([
    ['US bachelor’s', 'open', [usBachelor]],
    ['US, finished and not conferred', 'evidence', [{ ...usBachelor, state: 'finished' }]],
    ['foreign, evaluated as a bachelor’s', 'open', [foreign('bachelor')]],
    ['foreign, no evaluation yet', 'evidence', [foreign('no')]],
    ['foreign, not sure of an evaluation', 'undecided', [foreign('unsure')]],
    ['professional qualification evaluated as a bachelor’s', 'evidence', [foreign('bachelor', { level: 'chartered' })]],
    ['English literature', 'evidence', [{ ...usBachelor, subject: 'other' }]],
    ['physics beside computer science', 'open', [{ ...usBachelor, subject: 'physics' }, usMaster]],
    [
      'English, and computer science still studied for',
      'later',
      [{ ...usBachelor, subject: 'other' }, studying('2027-05')],
    ],
  ] as const)('%s: %s', (_, expected, degrees) => expect(standing('h1b', holding(degrees), WINDOW)).toBe(expected))

  const years = (total: number, rest: object = {}): Answers => ({
    workYears: { total, research: 0, ...rest },
    professionalRecord: ['peers', 'experts'],
  })

  it.each([
    ['no degree', 11, 'closed', []],
    ['no degree', 12, 'evidence', []],
    ['three-year degree, evaluated lower', 2, 'closed', [foreign('lower', { years: 3 })]],
    ['three-year degree, evaluated lower', 3, 'evidence', [foreign('lower', { years: 3 })]],
    ['diploma, whose college years an evaluator has to say', 5, 'closed', [foreign('lower', { level: 'diploma' })]],
    ['diploma, whose college years an evaluator has to say', 6, 'evidence', [foreign('lower', { level: 'diploma' })]],
  ] as const)('three years for one: %s with %i years: %s', (_, total, expected, degrees) =>
    expect(standing('h1b', holding(degrees, years(total)), WINDOW)).toBe(expected),
  )

  it.each([
    [2, 'closed'],
    [3, 'evidence'],
  ] as const)('a master’s evaluated below a bachelor’s lacks a year at least: with %i years: %s', (total, expected) => {
    const degrees = [foreign('lower', { level: 'master', years: 2 })]
    expect(standing('h1b', holding(degrees, years(total, { study: 0 })), WINDOW)).toBe(expected)
  })

  it('work alone is never more than evidence, and without recognition not refused either', () => {
    const alone = { ...years(12), professionalRecord: ['none'] } as const
    expect(standing('h1b', holding([], alone), WINDOW)).toBe('evidence')
  })

  it.each([
    ['yes', 'evidence'],
    ['no', 'undecided'],
  ] as const)('beside a degree of unknown worth, years that grew (%s) can stand for it: %s', (grew, expected) => {
    const degree = foreign('unsure', { years: 3 })
    expect(standing('h1b', holding([degree], years(4, { after: 4, grew })), WINDOW)).toBe(expected)
  })

  it('an unrestricted state license can stand for the degree; whether it is for this occupation is not asked', () => {
    const licensed = holding([], { ...years(0), professionalRecord: ['state-license'] })
    expect(standing('h1b', licensed, WINDOW)).toBe('evidence')
    expect(standing('h1b', { ...licensed, degrees: [usBachelor] }, WINDOW)).toBe('open')
    expect(standing('h1b', { ...licensed, professionalRecord: ['license'] }, WINDOW)).toBe('closed')
  })

  it('a degree still studied for opens with its month', () => {
    const answers = holding([studying('2027-05')], { workYears: { total: 0, research: 0, study: 0 } })
    expect(openings('h1b-exempt', { ...answers, employers: ['university'] })).toEqual([
      { event: 'degreeAwarded', on: '2027-05-31' },
    ])
    expect(openings('h1b', answers)).toEqual([
      { event: 'degreeAwarded', on: '2027-05-31' },
      { event: 'registrationWindow' },
    ])
  })

  it.each([
    ['2026-06', 'open'],
    ['2026-07', 'later'],
  ] as const)('in the window of March 2026 a degree expected in %s: %s (filing until 30 June)', (month, expected) => {
    const answers = holding([studying(month)], { workYears: { total: 0, research: 0, study: 0 } })
    expect(standing('h1b', answers, WINDOW)).toBe(expected)
    expect(standing('h1b-exempt', { ...answers, employers: ['university'] }, WINDOW)).toBe('later')
  })
})

describe('US master’s draw (INA 214(g)(5)(C)): odds, never a gate', () => {
  const drawFor = (degree: Degree) => circumstance(weigh('h1b', { ...engineer, degrees: [degree] }), 'h1bCap.usMasters')

  it.each([
    ['public', 'met', usMaster],
    ['for profit', 'unmet', { ...usMaster, school: 'profit' }],
    ['not accredited', 'unmet', { ...usMaster, accredited: 'no' }],
    ['foreign, evaluated as a master’s', 'unmet', foreign('master', { level: 'master' })],
    ['bachelor’s', 'unmet', usBachelor],
    ['not sure of the school', 'unknown', { ...usMaster, school: 'unsure' }],
    ['still studied for', 'unmet', studying('2027-05')],
    ['still studied for, not sure of the school', 'unknown', studying('2027-05', { school: 'unsure' })],
    ['still studied for, for profit', 'unmet', studying('2027-05', { school: 'profit' })],
  ] as const)('%s: %s', (_, expected, degree) => expect(drawFor(degree)).toBe(expected))
})

describe('six years and AC21 (INA 214(g)(4); AC21 s.104(c), 106)', () => {
  const used = (firstDay: string, rest: object = {}): Answers => ({ ...worker, hClock: clock(firstDay, rest) })

  it.each([
    ['2020-11-21', 0, 'open'],
    ['2020-11-20', 0, 'closed'],
    ['2020-11-20', 1, 'open'],
    ['2019-11-20', 365, 'closed'],
    ['2019-11-20', 366, 'open'],
  ] as const)('first day %s, %i days abroad: %s', (firstDay, daysOut, expected) =>
    expect(standing('h1b-transfer', used(firstDay, { daysOut }))).toBe(expected),
  )

  it('L time counts: five years of L-1 leave one of H-1B', () => {
    const manager = (firstDay: string): Answers => ({
      ...engineer,
      status: 'l1',
      admission: { until: '2027-09-30', employment: 'employed', kept: 'yes' },
      hClock: { firstDay, daysOut: 0 },
    })
    // What counts is the first day of work: 1 October 2026 for the registrations of March 2026.
    expect(standing('h1b', manager('2020-10-02'), WINDOW)).toBe('open')
    expect(openings('h1b', manager('2020-10-01'), WINDOW)).toEqual([{ event: 'yearOutside' }])
    expect(openings('h1b', manager('2020-03-10'), WINDOW)).toEqual([{ event: 'yearOutside' }])
  })

  it('six years that end before the next 1 October leave a draw without use, to others than those a case carries on', () => {
    const atUniversity = (firstDay: string, rest: Answers = {}): Answers => ({
      ...worker,
      hClock: clock(firstDay, { counted: 'exempt' }),
      ...rest,
    })
    // In November 2026 the next season's work begins on 1 October 2027.
    expect(openings('h1b', atUniversity('2021-10-02'))).toEqual([{ event: 'registrationWindow' }])
    expect(openings('h1b', atUniversity('2021-10-01'))).toEqual([
      { event: 'registrationWindow' },
      { event: 'yearOutside' },
    ])
    const approved = { history: ['green-card'], birthCountry: 'IN' } as const
    const far = { greenCardCase: { step: 'approved', category: 'eb2', priorityDate: '2024-05-01' } } as const
    expect(openings('h1b', atUniversity('2021-05-01', { ...approved, ...far }))).toEqual([
      { event: 'registrationWindow' },
    ])
    // Abroad the time does not run.
    const outside = clock('2020-01-10', { counted: 'exempt', lastDay: '2025-01-10', abroadSince: '2026-01-11' })
    expect(openings('h1b', { ...engineer, history: ['h'], hClock: outside })).toEqual([{ event: 'registrationWindow' }])
  })

  const sixUsed: Answers = { ...used('2019-01-10'), history: ['green-card'] }
  const filed = (
    step: 'perm' | 'i140' | 'approved' | 'i485',
    priorityDate: string,
    category: 'eb2' | 'other' = 'eb2',
  ) => weigh('h1b-transfer', { ...sixUsed, greenCardCase: { step, category, priorityDate } }, TODAY)

  it.each([
    ['approved', '2026-10-01', 'open'],
    // AC21 s.104(c) goes on until the I-485 is decided; whether the I-140 under it is approved is not asked.
    ['i485', '2026-10-01', 'evidence'],
    ['i485', '2025-11-20', 'open'],
    ['perm', '2025-11-20', 'open'],
    ['i140', '2025-11-20', 'open'],
    ['perm', '2025-11-21', 'later'],
  ] as const)('%s with the date %s: %s', (step, day, expected) => expect(filed(step, day).standing).toBe(expected))

  it('a PERM is no approval, whatever its category', () => {
    const greenCardCase = { step: 'perm', category: 'unsure', priorityDate: '2026-06-01' } as const
    expect(openings('h1b-transfer', { ...sixUsed, greenCardCase })).toEqual([{ event: 'caseYear', on: '2027-06-01' }])
  })

  it.each([
    ['FR', 'eb1', '2026-06-01', 'later'],
    ['IN', 'eb1', '2026-06-01', 'open'],
    ['HK', 'eb1', '2026-06-01', 'undecided'],
    ['FR', 'eb2', '2026-06-01', 'open'],
    ['FR', 'eb1', '2025-11-20', 'open'],
  ] as const)(
    'born in %s, approved in %s with the date %s: %s (AC21 s.104(c): only while no number is available)',
    (birthCountry, category, priorityDate, expected) => {
      const greenCardCase = { step: 'approved', category, priorityDate } as const
      const familyBirth = { marriage: 'single', parents: 'one' } as const
      expect(standing('h1b-transfer', { ...sixUsed, birthCountry, familyBirth, greenCardCase })).toBe(expected)
    },
  )

  it('carries nobody past six years who was in L-1 only (AC21 s.106(a): H-1B held before)', () => {
    const manager: Answers = {
      ...engineer,
      status: 'l1',
      admission: { until: '2027-09-30', employment: 'employed', kept: 'yes' },
      history: ['green-card'],
      hClock: { firstDay: '2020-03-10', daysOut: 0 },
      greenCardCase: { step: 'approved', category: 'eb2', priorityDate: '2025-06-01' },
      employers: ['university'],
    }
    expect(openings('h1b-exempt', manager)).toEqual([{ event: 'yearOutside' }])
    const both: Answers = { ...manager, history: ['green-card', 'h'], hClock: clock('2020-03-10') }
    expect(standing('h1b-exempt', both)).toBe('open')
    // Approved and never used: H-1B status was not held, but a visa may have been issued.
    const unused: Answers = { ...both, hClock: { ...clock('2020-03-10'), counted: 'unused' } }
    expect(standing('h1b-exempt', unused)).toBe('evidence')
    const other: Answers = { ...both, hClock: { ...clock('2020-03-10'), counted: 'other' } }
    expect(standing('h1b-exempt', other)).toBe('undecided')
  })

  it('the 365 days have a date', () =>
    expect(filed('perm', '2025-11-21').openings).toEqual([{ event: 'caseYear', on: '2026-11-21' }]))

  it('an approval outside EB-1 to EB-3 counts by its age only', () => {
    expect(filed('approved', '2026-10-01', 'other').standing).toBe('later')
    expect(filed('approved', '2025-10-01', 'other').standing).toBe('open')
  })

  it.each([
    ['2025-11-19', '2025-11-20', 'open', []],
    ['2025-11-20', '2025-11-21', 'later', [{ event: 'yearOutside', on: '2026-11-21' }]],
    // Six years used, then another status in the US: only the time outside is a year outside.
    ['2025-11-19', '2026-10-01', 'later', [{ event: 'yearOutside', on: '2027-10-01' }]],
  ] as const)(
    'last in H-1B on %s, abroad since %s, a new six years begin: %s (8 CFR 214.2(h)(13)(iii)(A))',
    (lastDay, abroadSince, expected, opens) => {
      const returning: Answers = {
        ...engineer,
        history: ['h'],
        employers: ['university'],
        hClock: clock('2019-11-19', { lastDay, abroadSince }),
      }
      const found = weigh('h1b-exempt', returning)
      expect(found.standing).toBe(expected)
      expect(found.openings).toEqual(opens)
      expect(standing('h1b-transfer', { ...returning, employers: ['company'] })).toBe('closed')
    },
  )

  describe('time in another H status (8 CFR 214.2(h)(13)(iii)(A) counts H, INA 214(g)(4) names H-1B)', () => {
    const inH1b1 = (firstDay: string): Answers => ({
      ...worker,
      status: 'h1b1',
      citizenships: ['SG'],
      birthCountry: 'SG',
      employers: ['university'],
      hClock: { firstDay, daysOut: 0 },
    })
    const trainee = (firstDay: string, lastDay: string): Answers => ({
      ...engineer,
      history: ['h'],
      employers: ['university'],
      hClock: { counted: 'other', firstDay, lastDay, daysOut: 0, abroadSince: lastDay },
    })

    it.each([
      ['2020-11-21', 'open'],
      ['2020-11-20', 'undecided'],
    ] as const)('in H-1B1 since %s: %s', (firstDay, expected) =>
      expect(standing('h1b-exempt', inH1b1(firstDay))).toBe(expected),
    )

    it('an H-3 trainee has time left, and was neither counted nor in H-1B', () => {
      const answers = trainee('2025-01-10', '2026-02-10')
      expect(standing('h1b-exempt', answers)).toBe('open')
      expect(standing('h1b', { ...answers, employers: ['company'] }, WINDOW)).toBe('open')
      expect(standing('h1b-transfer', answers)).toBe('closed')
    })

    it('six years in H-3 and H-2: the regulation counts them, the statute does not', () =>
      expect(standing('h1b-exempt', trainee('2020-01-10', '2026-01-10'))).toBe('undecided'))
  })
})

describe('counted or not (INA 214(g)(6), (g)(7))', () => {
  const before = (hClock: Answers['hClock'], rest: Answers = {}): Answers => ({
    ...engineer,
    history: ['h'],
    ...(hClock && { hClock }),
    ...rest,
  })

  it('counted in the past six years with time left: no lottery, use the transfer', () => {
    const answers = before(clock('2023-10-01', { lastDay: '2025-11-20', abroadSince: '2025-11-21' }))
    expect(standing('h1b', answers)).toBe('closed')
    expect(standing('h1b-transfer', answers)).toBe('open')
  })

  it('after a full year abroad either is there: the time left, or a new six years through the lottery', () => {
    const answers = before(clock('2023-10-01', { lastDay: '2025-11-19', abroadSince: '2025-11-20' }))
    expect(openings('h1b', answers)).toEqual([{ event: 'registrationWindow' }])
    expect(standing('h1b-transfer', answers)).toBe('open')
  })

  it.each([
    ['2020-11-21', 'open', 'closed'],
    ['2020-11-20', 'undecided', 'later'],
  ] as const)('first day %s: transfer %s, lottery %s (lookback of six years)', (firstDay, transfer, cap) => {
    const answers = before(clock(firstDay, { lastDay: '2026-06-20', daysOut: 400, abroadSince: '2026-06-21' }))
    expect(standing('h1b-transfer', answers)).toBe(transfer)
    expect(standing('h1b', answers)).toBe(cap)
  })

  it('never counted: the transfer is closed', () => {
    expect(standing('h1b-transfer', engineer)).toBe('closed')
  })

  it('an approval never used turns on what became of it', () => {
    const answers = before({ counted: 'unused' })
    expect(standing('h1b-transfer', answers)).toBe('evidence')
    expect(standing('h1b', answers, WINDOW)).toBe('evidence')
  })

  const postdoc = (employers: Answers['employers'], jobChange: Answers['jobChange']): Answers => ({
    ...worker,
    ...(employers && { employers }),
    ...(jobChange && { jobChange }),
    hClock: clock('2024-01-10', { counted: 'exempt' }),
  })

  it.each([
    ['company', 'closed', 'later', 'new', ['company']],
    ['university', 'open', 'closed', 'new', ['university']],
    ['company added beside the exempt job', 'open', 'later', 'added', ['company']],
  ] as const)('exempt job to %s: transfer %s, lottery %s (INA 214(g)(6))', (_, transfer, cap, change, employers) => {
    expect(standing('h1b-transfer', postdoc(employers, change))).toBe(transfer)
    expect(standing('h1b', postdoc(employers, change))).toBe(cap)
  })

  it('warns that an exempt number does not move to a company', () => {
    expect(circumstance(weigh('h1b-exempt', postdoc(['university'], 'new')), 'h1bExempt.stillExempt')).toBe('unmet')
    expect(criterionWords('h1bExempt.stillExempt').title).not.toMatch(/no lottery/)
    const countedOne = { ...worker, employers: ['university'], hClock: clock('2024-01-10') } as const
    expect(circumstance(weigh('h1b-exempt', countedOne), 'h1bExempt.stillExempt')).toBe('met')
  })
})

describe('cap-exempt employers (INA 214(g)(5)(A)-(B); 8 CFR 214.2(h)(8)(iii)(F))', () => {
  it.each([
    [['university'], undefined, 'open'],
    [['company'], undefined, 'closed'],
    [['profit-school'], undefined, 'closed'],
    [['nonprofit'], undefined, 'closed'],
    [['company', 'university'], undefined, 'open'],
    [['affiliate'], ['agreement'], 'open'],
    [['affiliate'], ['owned'], 'open'],
    [['affiliate'], ['research'], 'evidence'],
    [['affiliate'], ['none'], 'closed'],
    [['affiliate'], 'unsure', 'undecided'],
    [['research'], ['research'], 'open'],
    [['research'], ['none'], 'evidence'],
    [['government'], ['research'], 'open'],
    [['government'], ['time'], 'evidence'],
    [['half'], ['time'], 'evidence'],
    [['half'], ['none'], 'evidence'],
  ] as const)('%j showing %j: %s', (employers, exemptTie, expected) =>
    expect(standing('h1b-exempt', { ...engineer, employers, ...(exemptTie && { exemptTie }) })).toBe(expected),
  )

  it('needs no window and no draw', () => {
    const found = weigh('h1b-exempt', { ...engineer, employers: ['university'], ...visaHolder })
    expect(found.standing).toBe('open')
    expect(found.availability).toBe('now')
  })

  it('closes the lottery for a university, which never needs it', () => {
    expect(standing('h1b', { ...engineer, employers: ['university'] }, WINDOW)).toBe('closed')
    expect(standing('h1b', { ...engineer, employers: ['affiliate'], exemptTie: ['none'] }, WINDOW)).toBe('open')
  })
})

describe('two-year rule (INA 212(e))', () => {
  it.each([
    ['nothing', 'later'],
    ['waived', 'open'],
    ['served', 'open'],
  ] as const)('funded exchange, outcome %s: %s', (homeResidencyOutcome, expected) => {
    const scholar: Answers = {
      ...engineer,
      history: ['j'],
      exchangePrograms: [{ category: 'scholar', asJ2: 'no', from: '2020-01-10', until: '2022-01-10' }],
      homeResidency: { grounds: ['us'], homeCountry: 'FR' },
      homeResidencyOutcome,
    }
    expect(standing('h1b', scholar, WINDOW)).toBe(expected)
  })
})

describe('availability, apart from eligibility', () => {
  const atUniversity: Answers = { ...engineer, employers: ['university'] }
  const payment = (answers: Answers, day: string) => limit(weigh('h1b-exempt', answers, day), 'h1b.paymentProclamation')

  it.each([
    ['2025-09-20', 'met'],
    ['2025-09-21', 'unmet'],
    ['2026-06-07', 'unmet'],
    // Vacated on 8 June 2026, appeals open: owed only if it is revived.
    ['2026-06-08', 'unknown'],
    [TODAY, 'unknown'],
    ['2027-09-20', 'unknown'],
  ] as const)('abroad without an H-1B visa on %s the payment is %s (Proclamation 10973)', (day, expected) =>
    expect(payment(atUniversity, day)).toBe(expected),
  )

  it('is unsettled, never closed', () => {
    const found = weigh('h1b-exempt', atUniversity)
    expect(found.standing).toBe('open')
    expect(found.availability).toBe('unsettled')
  })

  it('spares holders of an H-1B visa, and people who change status or extend in the US (guidance of 20 Oct 2025)', () => {
    expect(payment({ ...atUniversity, ...visaHolder }, TODAY)).toBe('met')
    expect(payment({ ...worker, employers: ['university'], hClock: clock('2024-01-10') }, TODAY)).toBe('met')
  })

  it('would reach somebody in the US whose change of status is not available', () =>
    expect(payment({ ...atUniversity, status: 'esta' }, TODAY)).toBe('unknown'))

  it.each([
    ['IR', 'suspended'],
    ['NG', 'unsettled'],
    ['IN', 'unsettled'],
  ] as const)('%s abroad: %s (Proclamation 10998 suspends H-1B for the full list only)', (country, expected) => {
    const found = weigh('h1b-exempt', { ...atUniversity, citizenships: [country] })
    expect(found.standing).toBe('open')
    expect(found.availability).toBe(expected)
  })

  it.each([
    [['IR'], 'unsettled'],
    [['NG'], 'unsettled'],
    [['IR', 'CA'], 'now'],
    [['IN'], 'now'],
  ] as const)(
    '%j in H-1B: %s (holds ended by courts in June 2026, practice said to be uneven)',
    (citizenships, expected) => {
      const found = weigh('h1b-transfer', { ...worker, citizenships, hClock: clock('2024-01-10') })
      expect(found.standing).toBe('open')
      expect(found.availability).toBe(expected)
    },
  )
})

describe('ways and cautions for somebody in H-1B', () => {
  const ended = (lastDay: string, until = '2028-09-30'): Evaluation =>
    weigh('h1b-transfer', {
      ...worker,
      hClock: clock('2024-01-10'),
      admission: { until, employment: 'ended', lastDay, kept: 'yes' },
    })

  it.each([
    ['2026-09-21', '2028-09-30', 'met'],
    ['2026-09-20', '2028-09-30', 'unmet'],
    ['2026-11-01', '2026-11-19', 'unmet'],
  ] as const)('job ended %s, I-94 until %s: grace %s (8 CFR 214.1(l)(2): 60 days)', (lastDay, until, expected) => {
    const found = ended(lastDay, until)
    expect(circumstance(found, 'h1bTransfer.grace')).toBe(expected)
    // The petition can still be granted; that it no longer extends the stay belongs beside "open".
    expect(reasonOf(found).includes('through a consulate')).toBe(expected !== 'met')
    expect(found.standing).toBe('open')
  })

  const change = (jobChange: Answers['jobChange'], rest: Answers = {}) =>
    weigh('h1b-transfer', { ...worker, ...(jobChange && { jobChange }), hClock: clock('2024-01-10'), ...rest })

  it.each([
    ['2026-11-20', 'yes', 'met'],
    ['2026-11-19', 'yes', 'unmet'],
    ['2028-09-30', 'no', 'unmet'],
  ] as const)('stay until %s, kept %s: portability %s (INA 214(n))', (until, kept, expected) => {
    const found = change('new', { admission: { until, employment: 'employed', kept } })
    expect(circumstance(found, 'h1bTransfer.portability')).toBe(expected)
  })

  it.each([
    ['2026-09-21', 'met'],
    ['2026-09-20', 'unmet'],
  ] as const)(
    'job ended %s: portability %s (8 CFR 214.2(h)(2)(i)(H): filed within the stay, its days of grace included)',
    (lastDay, expected) => expect(circumstance(ended(lastDay), 'h1bTransfer.portability')).toBe(expected),
  )

  it('a move of place or duties needs an amended petition first (Matter of Simeio)', () => {
    expect(circumstance(change('move'), 'h1b.worksiteChange')).toBe('unmet')
    expect(circumstance(change('same'), 'h1b.worksiteChange')).toBe('met')
  })

  it('layoffs are weighed from 18 September 2026 (EO 14431) and never change the standing', () => {
    const answers = {
      ...worker,
      hClock: clock('2024-01-10'),
      employerFacts: { ...employerSays, layoffs: 'yes' },
    } as const
    expect(circumstance(weigh('h1b-transfer', answers, '2026-09-17'), 'h1b.layoffs')).toBe('met')
    expect(circumstance(weigh('h1b-transfer', answers, '2026-09-18'), 'h1b.layoffs')).toBe('unknown')
    expect(standing('h1b-transfer', answers)).toBe('open')
  })
})
