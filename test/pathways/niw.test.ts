import { describe, expect, it } from 'vitest'
import { reasonOf } from '../../src/copy/reasons'
import type { Evaluation } from '../../src/domain/pathway'
import type { Degree } from '../../src/questions/degree/degrees'
import type { WorkYears } from '../../src/questions/experience/workYears'
import type { Answers } from '../../src/questions/index'
import { weigh } from '../support/weigh'

const us = (level: 'bachelor' | 'master' | 'doctor', over: Partial<Degree> = {}): Degree => ({
  level,
  ...(level !== 'doctor' && { years: level === 'bachelor' ? 4 : 2 }),
  subject: 'cs',
  country: 'US',
  school: 'public',
  accredited: 'yes',
  state: 'awarded',
  month: '2019-05',
  ...over,
})

const foreign = (
  level: 'bachelor' | 'master' | 'doctor',
  evaluation: Degree['evaluation'],
  over: Partial<Degree> = {},
): Degree => ({
  level,
  ...(level !== 'doctor' && { years: level === 'bachelor' ? 4 : 2 }),
  subject: 'cs',
  country: 'DE',
  state: 'awarded',
  month: '2019-05',
  evaluation,
  ...over,
})

/** B01: a doctor with one funded research program whose effect reaches the country. */
const researcher: Answers = {
  status: 'abroad',
  citizenships: ['FR'],
  birthCountry: 'FR',
  history: ['none'],
  degrees: [us('doctor')],
  workYears: { total: 7, after: 7, grew: 'yes', research: 5, study: 0 },
  evidenceKinds: { kinds: ['articles', 'judging'], field: 'same' },
  endeavor: { focus: 'agenda', kind: 'research', reach: 'nation' },
  endeavorSupport: ['grant', 'experts', 'progress', 'critical'],
}

const weighed = (over: Answers) => weigh('niw', { ...researcher, ...over })
const events = ({ openings }: Evaluation) =>
  openings.map(({ event, on }) => (on === undefined ? event : `${event} ${on}`))
const decidedBy = ({ deciding }: Evaluation) => deciding.map(({ criterion }) => criterion.id)
const partOf = (evaluation: Evaluation, id: string) =>
  evaluation.finding.parts.find(({ criterion }) => criterion.id === id)?.verdict

describe('the EB-2 threshold (8 CFR 204.5(k)(2)-(3))', () => {
  const years = (after: number, grew: 'yes' | 'no' | 'unsure' = 'yes', total = after): WorkYears => ({
    total,
    after,
    ...(after > 0 && { grew }),
    research: 0,
  })

  it.each<[string, readonly Degree[], string]>([
    ['a US master’s', [us('master')], 'met'],
    ['a US doctorate', [us('doctor')], 'met'],
    ['a foreign master’s with an evaluation', [foreign('master', 'master')], 'met'],
    ['a foreign doctorate without an evaluation yet', [foreign('doctor', 'no')], 'unknown'],
    ['a degree finished but not conferred', [us('master', { state: 'finished' })], 'unknown'],
  ])('%s: %s', (_, degrees, verdict) => {
    const evaluation = weighed({
      degrees,
      workYears: { ...years(2), study: 0 },
      professionalRecord: ['none'],
    })
    expect(partOf(evaluation, 'niw.eb2Threshold')).toBe(verdict)
    expect(evaluation.standing).toBe('evidence')
  })

  it.each([
    [4, 'yes', 'closed'],
    [5, 'yes', 'evidence'],
    [5, 'no', 'closed'],
    [5, 'unsure', 'undecided'],
  ] as const)('B15: a four-year bachelor’s and %i years, growth %s: %s', (after, grew, standing) => {
    const evaluation = weighed({
      degrees: [us('bachelor')],
      workYears: years(after, grew),
      professionalRecord: ['none'],
    })
    expect(evaluation.standing).toBe(standing)
  })

  it('a doctorate needs no kinds of exceptional ability, and the reason counts none (8 CFR 204.5(k)(2))', () => {
    expect(reasonOf(weighed({}))).not.toMatch(/kinds of proof/)
    const byAbility: Answers = {
      degrees: [us('bachelor')],
      workYears: years(2),
      professionalRecord: ['association', 'license'],
    }
    expect(reasonOf(weighed(byAbility))).toMatch(/three of six kinds of proof: 3 needed, 3 met/)
  })

  it('B15 names the threshold', () => {
    const evaluation = weighed({ degrees: [us('bachelor')], workYears: years(4), professionalRecord: ['none'] })
    expect(decidedBy(evaluation)).toEqual(['niw.eb2Threshold'])
  })

  it('a three-year degree is for an officer, a lower evaluation closes', () => {
    const at = (evaluation: Degree['evaluation']) =>
      weighed({
        degrees: [foreign('bachelor', evaluation, { years: 3, country: 'IN' })],
        workYears: years(8),
        professionalRecord: ['none'],
      }).standing
    expect(at('bachelor')).toBe('evidence')
    expect(at('no')).toBe('evidence')
    expect(at('lower')).toBe('closed')
    expect(at('unsure')).toBe('undecided')
  })

  it('a master’s still studied for opens with its award', () => {
    const evaluation = weighed({
      degrees: [us('master', { state: 'studying', month: '2027-05' }), us('bachelor')],
      workYears: { ...years(1), study: 0 },
      professionalRecord: ['none'],
    })
    expect(evaluation.standing).toBe('later')
    expect(events(evaluation)).toEqual(['degreeAwarded 2027-05-31'])
  })

  it('no degree and no proof: closed', () => {
    expect(weighed({ degrees: [], workYears: { total: 4, research: 0 }, professionalRecord: ['none'] }).standing).toBe(
      'closed',
    )
  })
})

describe('exceptional ability, 3 of 6 (8 CFR 204.5(k)(3)(ii))', () => {
  const person = (
    total: number,
    professionalRecord: Answers['professionalRecord'],
    pay?: Answers['payStanding'],
  ): Answers => ({
    degrees: [us('bachelor')],
    workYears: { total, after: 2, grew: 'yes', research: 0 },
    professionalRecord,
    evidenceKinds: { kinds: [pay === undefined ? 'articles' : 'pay'], field: 'same' },
    ...(pay !== undefined && { payStanding: pay }),
  })

  it.each<[string, Answers, string]>([
    ['degree and association: 2', person(9, ['association']), 'closed'],
    ['degree, association and nine years: 2', person(9, ['association', 'peers']), 'closed'],
    ['degree, association and ten years: 3', person(10, ['association']), 'evidence'],
    ['degree, license and association: 3', person(2, ['license', 'association']), 'evidence'],
    ['degree, two licenses: 2', person(2, ['license', 'state-license']), 'closed'],
    ['degree, association and recognition: 3', person(2, ['association', 'recognition']), 'evidence'],
    ['degree, association and letters that may be recognition', person(2, ['association', 'experts']), 'evidence'],
    ['degree, association and top pay: 3', person(2, ['association'], 'top'), 'evidence'],
    ['degree, association and no proof of pay: 2', person(2, ['association'], 'none'), 'closed'],
    ['possibly enough, as the record is not sure', person(2, 'unsure'), 'evidence'],
  ])('%s: %s', (_, answers, standing) => {
    expect(weighed(answers).standing).toBe(standing)
  })
})

describe('the three prongs (Matter of Dhanasar)', () => {
  it('B01: never says more than that it is weighed', () => {
    const evaluation = weighed({})
    expect(evaluation.standing).toBe('evidence')
    expect(evaluation.finding.verdict).toBe('unknown')
    expect(partOf(evaluation, 'niw.meritImportance')).toBe('met')
    expect(partOf(evaluation, 'niw.balance')).toBe('unknown')
  })

  it('B03: a graduate researcher born in Nepal waits for a number (EB-2 cutoff 1 January 2025)', () => {
    const evaluation = weighed({
      status: 'abroad',
      citizenships: ['NP'],
      birthCountry: 'NP',
      degrees: [us('master')],
      workYears: { total: 3, after: 3, grew: 'yes', research: 0, study: 2, studyKind: 'neither' },
    })
    expect(evaluation.standing).toBe('evidence')
    expect(evaluation.availability).toBe('queue')
  })

  it('B05: "work in software development" is an occupation: weak, not refused, not met', () => {
    const evaluation = weighed({ endeavor: { focus: 'job' } })
    expect(evaluation.standing).toBe('evidence')
    expect(partOf(evaluation, 'niw.specificEndeavor')).toBe('unknown')
    expect(partOf(evaluation, 'niw.meritImportance')).toBe('unknown')
  })

  it.each<[string, Answers['endeavor']]>([
    ['B07: own software company, benefit for its clients', { focus: 'project', kind: 'startup', reach: 'customers' }],
    ['benefit for the employer only', { focus: 'project', kind: 'engineering', reach: 'employer' }],
    ['B11: a tech-education company for a town', { focus: 'project', kind: 'startup', reach: 'local' }],
    ['classroom teaching', { focus: 'project', kind: 'teaching', reach: 'field' }],
  ])('%s: weighed, national importance not met', (_, endeavor) => {
    const evaluation = weighed({ endeavor, endeavorSupport: ['plan', 'critical'] })
    expect(evaluation.standing).toBe('evidence')
    expect(partOf(evaluation, 'niw.meritImportance')).toBe('unknown')
  })

  it('B09: three different plans: EB-2 met, the plan is not specific', () => {
    const evaluation = weighed({ endeavor: { focus: 'several', kind: 'teaching', reach: 'local' } })
    expect(partOf(evaluation, 'niw.eb2Threshold')).toBe('met')
    expect(partOf(evaluation, 'niw.specificEndeavor')).toBe('unknown')
    expect(evaluation.standing).toBe('evidence')
  })

  it('B13: an engineer’s bakery is outside the profession (PA-2025-03)', () => {
    const evaluation = weighed({ endeavor: { focus: 'project', kind: 'outside', reach: 'local' } })
    expect(evaluation.standing).toBe('closed')
    expect(decidedBy(evaluation)).toEqual(['niw.profession'])
  })

  it('no plan yet: opens with a defined undertaking', () => {
    const evaluation = weighed({ endeavor: { focus: 'none' } })
    expect(evaluation.standing).toBe('later')
    expect(events(evaluation)).toEqual(['definedEndeavor'])
  })

  it('a plan without documents is weighed (PA-2025-03)', () => {
    const evaluation = weighed({ endeavorSupport: ['plan'] })
    expect(evaluation.standing).toBe('evidence')
    expect(partOf(evaluation, 'niw.corroboration')).toBe('unknown')
    expect(partOf(weighed({ endeavorSupport: ['plan', 'experts'] }), 'niw.corroboration')).toBe('met')
  })

  it('"not sure" about the plan leaves it to the evidence and names the question', () => {
    const evaluation = weighed({ endeavor: 'unsure' })
    expect(evaluation.standing).toBe('evidence')
    expect(evaluation.settledBy).toContain('endeavor')
  })

  it('a plan that changed after filing is weighed, not refused', () => {
    const filed = (planChanged: 'yes' | 'no'): Evaluation =>
      weighed({
        history: ['green-card'],
        greenCardCase: { step: 'i140', category: 'niw', priorityDate: '2026-02-01', planChanged },
      })
    expect(partOf(filed('no'), 'niw.specificEndeavor')).toBe('met')
    expect(partOf(filed('yes'), 'niw.specificEndeavor')).toBe('unknown')
    expect(filed('yes').standing).toBe('evidence')
  })
})

describe('limits and circumstances', () => {
  it('a partial-list nationality abroad: weighed, immigrant visas suspended (Proclamation 10998)', () => {
    const evaluation = weighed({ citizenships: ['NG'], birthCountry: 'NG', validVisas: ['none'] })
    expect(evaluation.standing).toBe('evidence')
    expect(evaluation.availability).toBe('suspended')
  })

  it('the two-year rule does not stop the petition', () => {
    const evaluation = weighed({
      history: ['j'],
      exchangePrograms: [{ category: 'scholar', asJ2: 'no', from: '2019-01-01', until: '2020-01-01' }],
      homeResidency: { grounds: ['us'], homeCountry: 'PK' },
      homeResidencyOutcome: 'nothing',
    })
    expect(evaluation.standing).toBe('evidence')
    expect(evaluation.circumstances.map(({ verdict }) => verdict)).toEqual(['unmet'])
    // INA 212(e) keeps the green card away, and the row says so.
    expect(reasonOf(evaluation)).toMatch(/No green card until/)
  })
})
