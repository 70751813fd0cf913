import { policyOn } from '../../src/domain/parameter'
import { describe, expect, it } from 'vitest'
import type { Criterion } from '../../src/domain/criterion'
import type { Finding } from '../../src/domain/finding'
import { changeOfStatus, grace, homeResidency, visaNotSuspended, visaNumber } from '../../src/pathways/common/gates'
import { isCurrent, visaBulletin } from '../../src/policy/visa-bulletin'
import { type Answers, catalogue } from '../../src/questions/index'
import { weigher } from '../../src/wizard/weigh'

const TODAY = '2026-11-20'

/** The finding of one shared gate, weighed as in the wizard. */
function find(eligibility: Criterion, answers: Answers, asOf = TODAY): Finding {
  const pathway = { id: 'h1b', family: 'temporary', eligibility, limits: [], circumstances: [], steps: [] } as const
  const [evaluation] = weigher(catalogue, [pathway], policyOn(asOf))(answers).evaluations
  if (evaluation === undefined) throw new Error('Nothing was weighed')
  return evaluation.finding
}
const verdict = (gate: Criterion, answers: Answers, asOf = TODAY) => find(gate, answers, asOf).verdict

const fillIn = {
  history: ['none'],
  citizenships: ['DE'],
  birthCountry: 'DE',
  status: 'abroad',
} as const satisfies Answers

describe('Proclamation 10998, lists of 1 January 2026', () => {
  const abroad = (...citizenships: string[]): Answers => ({ status: 'abroad', citizenships, validVisas: ['none'] })

  it.each([
    ['IR', 'h1b', 'unmet'],
    ['IR', 'student', 'unmet'],
    ['IR', 'immigrant', 'unmet'],
    ['PS', 'o1', 'unmet'],
    ['NG', 'h1b', 'met'],
    ['NG', 'work', 'met'],
    ['NG', 'student', 'unmet'],
    ['NG', 'exchange', 'unmet'],
    ['NG', 'immigrant', 'unmet'],
    ['TM', 'student', 'met'],
    ['TM', 'immigrant', 'unmet'],
    ['CG', 'l1', 'unmet'],
    ['CD', 'l1', 'met'],
    ['IN', 'immigrant', 'met'],
    ['PK', 'h1b', 'met'],
    ['XX', 'h1b', 'met'],
  ] as const)('a citizen of %s abroad, %s visa: %s', (country, visa, expected) =>
    expect(verdict(visaNotSuspended[visa], abroad(country))).toBe(expected),
  )

  it('an unlisted second citizenship settles it', () =>
    expect(verdict(visaNotSuspended.h1b, abroad('IR', 'CA'))).toBe('met'))
  it.each([
    ['2025-06-08', 'IR', 'met', []],
    ['2026-01-01', 'IR', 'unknown', ['common.travelBanVisa.practice']],
    [TODAY, 'IR', 'unknown', ['common.travelBanVisa.practice']],
    [TODAY, 'NG', 'unknown', ['common.travelBanVisa.practice']],
    [TODAY, 'PK', 'met', []],
  ] as const)(
    'on %s a citizen of %s inside the country: %s; nothing is suspended, but cases were held from 2 December 2025',
    (day, country, expected, unsettled) =>
      expect(find(visaNotSuspended.h1b, { status: 'h1b', citizenships: [country] }, day)).toMatchObject({
        verdict: expected,
        unsettled,
      }),
  )
  it('a visa of the class is left alone', () =>
    expect(verdict(visaNotSuspended.h1b, { ...abroad('IR'), validVisas: ['h1b', 'b'] })).toBe('met'))
  it('whether a visa of another class helps is not settled', () => {
    const finding = find(visaNotSuspended.h1b, { ...abroad('IR'), validVisas: ['b'] })
    expect(finding).toMatchObject({ verdict: 'unknown', unsettled: ['common.travelBanVisa.h1b.visa'] })
  })
  it('visas are asked of listed nationals abroad only', () => {
    expect(find(visaNotSuspended.h1b, { status: 'abroad', citizenships: ['IR'] }).open).toEqual(['validVisas'])
    expect(find(visaNotSuspended.h1b, { status: 'abroad', citizenships: ['NG'] }).open).toEqual([])
  })
  it.each([
    ['2025-06-08', 'met'],
    ['2025-06-09', 'unknown'],
    ['2025-12-31', 'unknown'],
    ['2026-01-01', 'unmet'],
  ])('on %s: %s; the lists of Proclamation 10949 were not read', (day, expected) =>
    expect(verdict(visaNotSuspended.h1b, abroad('IR'), day)).toBe(expected),
  )
})

describe('The two-year rule, INA 212(e)', () => {
  const program = { category: 'scholar', asJ2: 'no', from: '2023-09-01', until: '2025-08-31' } as const
  const was = (
    grounds: readonly ('us' | 'home' | 'body' | 'medical' | 'marked' | 'none')[],
    homeCountry: string,
  ): Answers => ({
    ...fillIn,
    history: ['j'],
    exchangePrograms: [program],
    homeResidency: { grounds, homeCountry },
  })

  it('never an exchange visitor: met, and nothing is asked', () =>
    expect(find(homeResidency, fillIn)).toMatchObject({ verdict: 'met', open: [] }))
  it.each([
    [['none'], 'CN', 'met'],
    [['none'], 'IN', 'met'],
    [['us'], 'CN', 'unmet'],
    [['home'], 'BR', 'unmet'],
    [['medical'], 'IN', 'unmet'],
    [['us', 'body'], 'IN', 'unmet'],
    [['marked'], 'IN', 'unknown'],
    [['body'], 'IN', 'unknown'],
    [['none'], 'NG', 'unknown'],
    [['none'], 'DE', 'unknown'],
  ] as const)('%j, home in %s: %s (89 FR 97693: 37 countries off the skills list)', (grounds, home, expected) =>
    expect(verdict(homeResidency, { ...was(grounds, home), homeResidencyOutcome: 'nothing' })).toBe(expected),
  )
  it.each([
    ['served', 'met'],
    ['waived', 'met'],
    ['pending', 'unmet'],
    ['nothing', 'unmet'],
  ] as const)('Fulbright, then %s: %s', (homeResidencyOutcome, expected) =>
    expect(verdict(homeResidency, { ...was(['us'], 'FR'), homeResidencyOutcome })).toBe(expected),
  )
  it('waits for a waiver or two years at home, and is no wall', () => {
    const finding = find(homeResidency, { ...was(['home'], 'IN'), homeResidencyOutcome: 'nothing' })
    expect(finding).toMatchObject({ eventual: 'met', openings: [{ event: 'waiverOrTwoYears' }] })
  })
  it('does not ask what happened since where the rule never applied', () =>
    expect(find(homeResidency, was(['none'], 'IN')).open).toEqual([]))
  it('before the list of 9 December 2024 the skills ground is unsettled', () =>
    expect(
      find(homeResidency, { ...was(['none'], 'IN'), homeResidencyOutcome: 'nothing' }, '2024-12-08').unsettled,
    ).toContain('skillsListDate'))
})

describe('Visa Bulletin, Final Action Dates', () => {
  const born = (birthCountry: string, more: Answers = {}): Answers => ({ ...fillIn, birthCountry, ...more })
  const single = { marriage: 'single', parents: 'one' } as const

  it.each([
    ['DE', 'eb1', 'met'],
    ['DE', 'eb2', 'unmet'],
    ['DE', 'eb3', 'unmet'],
    ['TW', 'eb1', 'met'],
    ['CN', 'eb1', 'unmet'],
    ['IN', 'eb1', 'unmet'],
    ['MX', 'eb1', 'met'],
    ['PH', 'eb1', 'met'],
    ['HK', 'eb1', 'unknown'],
    ['HK', 'eb2', 'unmet'],
    ['MO', 'eb1', 'unknown'],
  ] as const)(
    'born in %s, new filing on 20 November 2026, %s: %s (October 2026 bulletin)',
    (country, category, expected) =>
      expect(verdict(visaNumber[category], born(country, { familyBirth: single }))).toBe(expected),
  )

  it.each([
    [{ marriage: 'married', spouseBirth: 'DE', parents: 'one' }, 'met'],
    [{ marriage: 'married', spouseBirth: 'CN', parents: 'one' }, 'unmet'],
    [{ marriage: 'planned', parents: 'one' }, 'unmet'],
    [{ marriage: 'unsure', parents: 'one' }, 'unknown'],
    [{ marriage: 'single', parents: 'neither', parentBirth: 'FR' }, 'met'],
    [{ marriage: 'single', parents: 'unsure' }, 'unknown'],
  ] as const)('born in India, EB-1, family %j: %s (INA 202(b))', (familyBirth, expected) =>
    expect(verdict(visaNumber.eb1, born('IN', { familyBirth }))).toBe(expected),
  )

  it('a birth not told still has no EB-2 number where every column has a cutoff', () => {
    expect(find(visaNumber.eb2, born('unsure'))).toMatchObject({ verdict: 'unmet', open: [] })
    expect(find(visaNumber.eb1, born('unsure', { familyBirth: single }))).toMatchObject({
      verdict: 'unknown',
      unsure: ['birthCountry'],
    })
  })

  const withCase = (
    step: 'perm' | 'i140' | 'approved' | 'i485',
    category: 'eb1' | 'niw' | 'eb2' | 'eb3' | 'other',
    priorityDate: string,
    birthCountry = 'FR',
  ): Answers =>
    born(birthCountry, {
      history: ['green-card'],
      greenCardCase: { step, category, priorityDate },
      familyBirth: single,
    })

  it.each([
    [withCase('approved', 'eb2', '2024-12-31'), 'eb2', 'met'],
    [withCase('approved', 'eb2', '2025-01-01'), 'eb2', 'unmet'],
    [withCase('approved', 'eb3', '2024-12-31'), 'eb2', 'met'],
    [withCase('approved', 'other', '2020-01-01'), 'eb2', 'unmet'],
    [withCase('i140', 'niw', '2024-06-01'), 'eb2', 'unknown'],
    [withCase('i140', 'eb3', '2024-06-01'), 'eb2', 'unmet'],
    [withCase('approved', 'eb2', '2013-10-31', 'IN'), 'eb2', 'met'],
    [withCase('approved', 'eb2', '2013-11-01', 'IN'), 'eb2', 'unmet'],
    [withCase('approved', 'eb3', '2023-01-31', 'IN'), 'eb1', 'met'],
  ] as const)('%j, %s: %s (8 CFR 204.5(e); earlier than the date shown)', (answers, category, expected) =>
    expect(verdict(visaNumber[category], answers)).toBe(expected),
  )

  it.each([
    ['2026-09-30', 'FR', 'met'],
    ['2026-10-01', 'FR', 'unmet'],
    ['2023-09-30', 'FR', 'unknown'],
    ['2026-08-15', 'IN', 'unmet'],
  ])('EB-2 on %s for a person born in %s: %s', (day, country, expected) =>
    expect(verdict(visaNumber.eb2, born(country, { familyBirth: single }), day)).toBe(expected),
  )
  it('"U" has no numbers even for old dates: India EB-2, July to September 2026', () =>
    expect(verdict(visaNumber.eb2, withCase('approved', 'eb2', '2010-01-01', 'IN'), '2026-08-15')).toBe('unmet'))

  it('has every month from October 2023 to October 2026; the last stands in for two more, then nothing does', () => {
    expect(visaBulletin.periods).toHaveLength(37)
    expect(visaBulletin.periods.at(-1)).toMatchObject({
      from: '2026-10-01',
      value: {
        finalAction: { eb3: { CN: { before: '2022-01-08' }, PH: { before: '2023-08-15' } } },
        filing: { eb1: { ROW: 'C', IN: { before: '2024-07-01' } }, eb2: { ROW: { before: '2026-03-15' } } },
      },
    })
    expect(visaBulletin.periods.at(-1)?.until).toBe('2026-12-31')
  })
  it('a priority date on the day shown waits', () => {
    expect(isCurrent({ before: '2024-01-02' }, '2024-01-01')).toBe(true)
    expect(isCurrent({ before: '2024-01-02' }, '2024-01-02')).toBe(false)
  })
})

describe('Change of status, 8 CFR 248.1, and days of grace, 8 CFR 214.1(l)(2)', () => {
  const worker = (admission: Answers['admission']): Answers => ({ ...fillIn, status: 'h1b', admission })
  const until = '2027-09-30'

  it.each([
    [{ until, employment: 'employed', kept: 'yes' }, 'met', 'met'],
    [{ until, employment: 'ended', lastDay: '2026-09-21', kept: 'yes' }, 'met', 'met'],
    [{ until, employment: 'ended', lastDay: '2026-09-20', kept: 'yes' }, 'unmet', 'unmet'],
    [{ until: '2026-11-19', employment: 'ended', lastDay: '2026-11-10', kept: 'yes' }, 'unmet', 'unmet'],
    [{ until, employment: 'employed', kept: 'no' }, 'met', 'unmet'],
    [{ until: '2026-11-20', employment: 'employed', kept: 'yes' }, 'met', 'met'],
    [{ until: '2026-11-19', employment: 'employed', kept: 'yes' }, 'met', 'unmet'],
    [{ until: 'unsure', employment: 'employed', kept: 'yes' }, 'met', 'unknown'],
  ] as const)('H-1B, %j: grace %s, change of status %s', (admission, days, change) => {
    expect(verdict(grace, worker(admission))).toBe(days)
    expect(verdict(changeOfStatus, worker(admission))).toBe(change)
  })

  it.each(['abroad', 'esta', 'ended', 'pending'] as const)('%s cannot change status', (status) =>
    expect(verdict(changeOfStatus, { ...fillIn, status })).toBe('unmet'),
  )
  it.each([
    [{ programEnd: '2026-09-21', kept: 'yes' }, 'met'],
    [{ programEnd: '2026-09-20', kept: 'yes' }, 'unmet'],
    [{ programEnd: '2027-05-15', kept: 'no' }, 'unmet'],
  ] as const)('F-1, %j: %s (60 days after the program)', (dates, expected) =>
    expect(
      verdict(changeOfStatus, { ...fillIn, status: 'f1', studentDates: { fullYear: 'yes', cptMonths: 0, ...dates } }),
    ).toBe(expected),
  )
  it.each([
    ['2026-09-21', 'met'],
    ['2026-06-14', 'unknown'],
    ['2025-12-01', 'unmet'],
  ])('OPT card ended %s: %s (cap-gap to 1 April, or 180 days of a pending extension)', (cardEnd, expected) =>
    expect(
      verdict(changeOfStatus, { ...fillIn, status: 'opt', studentDates: { cardEnd, idleDays: 0, kept: 'yes' } }),
    ).toBe(expected),
  )

  it.each([
    ['opt', 90, 'met'],
    ['opt', 91, 'unmet'],
    ['stem', 150, 'met'],
    ['stem', 151, 'unmet'],
    ['opt', 'unsure', 'unknown'],
  ] as const)('%s with %j days without work: %s (8 CFR 214.2(f)(10)(ii)(E))', (status, idleDays, expected) =>
    expect(
      verdict(changeOfStatus, { ...fillIn, status, studentDates: { cardEnd: '2027-06-30', idleDays, kept: 'yes' } }),
    ).toBe(expected),
  )
  it.each([
    ['2026-11-20', 'yes', 'met'],
    ['2026-11-20', 'no', 'unmet'],
    ['2026-11-20', 'unsure', 'unknown'],
    ['2026-11-19', 'yes', 'unknown'],
    ['2026-11-19', 'no', 'unmet'],
  ] as const)('an exchange program until %s, its terms kept: %s: %s', (last, kept, expected) => {
    const program = { category: 'scholar', asJ2: 'no', from: '2024-09-01', until: last, kept } as const
    const homeResidency = { grounds: ['none'], homeCountry: 'CN' } as const
    const answers: Answers = { ...fillIn, status: 'j1', exchangePrograms: [program], homeResidency }
    expect(verdict(changeOfStatus, answers)).toBe(expected)
  })

  it('an exchange visitor under the two-year rule cannot change status (INA 248(a)(3))', () => {
    const scholar = { category: 'scholar', asJ2: 'no', from: '2024-09-01', until: '2027-08-31', kept: 'yes' } as const
    const j1 = (grounds: 'none' | 'us'): Answers => ({
      ...fillIn,
      status: 'j1',
      exchangePrograms: [scholar],
      homeResidency: { grounds: [grounds], homeCountry: 'CN' },
      homeResidencyOutcome: 'nothing',
    })
    expect(verdict(changeOfStatus, j1('none'))).toBe('met')
    expect(verdict(changeOfStatus, j1('us'))).toBe('unmet')
  })
})
