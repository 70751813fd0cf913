import { describe, expect, it } from 'vitest'
import { alertWords } from '../../src/copy/alerts/index'
import { asOfWords, scheduledOf } from '../../src/copy/alerts/page'
import { usd } from '../../src/copy/numbers'
import { type Alert, stateOn } from '../../src/policy/alerts/alert'
import { type AlertId, alertOf, alerts } from '../../src/policy/alerts/index'
import { fee911H1b, fee911L1, feeVisaIntegrity } from '../../src/policy/fees'
import { type Parameter, policyOn } from '../../src/domain/parameter'
import { premiumFeeI129 } from '../../src/policy/premium'
import { permAnalystDays } from '../../src/policy/processing-times'
import { graceDays } from '../../src/policy/stay'

const all: readonly Alert<AlertId>[] = alerts

const MONTHS = 'January February March April May June July August September October November December'.split(' ')
/** The days a text names, as in "14 September 2026". */
const daysIn = (text: string): readonly string[] =>
  [...text.matchAll(/\b(\d{1,2}) ([A-Z][a-z]+) (20\d\d)\b/g)].map(([, day = '', month = '', year = '']) => {
    const number = MONTHS.indexOf(month) + 1
    return `${year}-${String(number).padStart(2, '0')}-${day.padStart(2, '0')}`
  })

const textsOf = (id: AlertId): readonly string[] => {
  const { title, state, means, check } = alertWords(id)
  return [title, check, ...Object.values(state), ...Object.values(means)]
}

/** Days named ahead of time: when a measure was set to begin. */
const AHEAD: Readonly<Record<string, readonly string[]>> = {
  fixedAdmission: ['2026-09-15'],
  travelBan10949: ['2025-06-09'],
  travelBan10998: ['2026-01-01'],
  ivPause75: ['2026-08-28'],
  benefitHolds: ['2026-06-05'],
  cptBroadcasts: ['2026-08-24'],
}

describe('words of alerts', () => {
  it('tell of a state only what was known while it lasted', () => {
    const early = all.flatMap(({ id, turns }) =>
      turns.flatMap(({ from, until }) => {
        const last = until ?? '2026-10-08'
        const named = daysIn(alertWords(id).state[from] ?? '')
        return named.filter((day) => day > last && AHEAD[id]?.includes(day) !== true).map((day) => `${id}: ${day}`)
      }),
    )
    expect(early).toEqual([])
  })

  it('name no day after the last reading', () => {
    const named = all.flatMap(({ id }) =>
      textsOf(id)
        .flatMap(daysIn)
        .map((day) => ({ id, day })),
    )
    expect(named.length).toBeGreaterThan(30)
    expect(named.filter(({ day }) => day > '2026-10-08')).toEqual([])
  })

  it('name no first day where the sources do not agree on it', () => {
    const dated = all.filter(({ id, startUnclear, days }) =>
      startUnclear ? textsOf(id).some((text) => daysIn(text).some((day) => days.includes(day))) : false,
    )
    expect(dated.map(({ id }) => id)).toEqual([])
  })

  it('promise nothing and name no court whose order is described in different ways', () => {
    const promising = all.flatMap(({ id }) =>
      textsOf(id).filter((text) => /\b(approved|safe|banned|guarantee|certain to|you qualify)\b/i.test(text)),
    )
    expect(promising).toEqual([])
    expect(textsOf('benefitHolds').join(' ')).not.toMatch(/Texas|California|Red Eagle/)
  })

  it('end every sentence', () => {
    for (const { id } of all) {
      const { title, state, means, check } = alertWords(id)
      for (const text of [check, ...Object.values(state), ...Object.values(means)])
        expect([id, text]).toEqual([id, expect.stringMatching(/^[A-Z0-9$].*\.$/)])
      expect(title).toMatch(/^[A-Z0-9$].*[^.]$/)
    }
  })

  it('say as of when, and never a day after the one asked about', () => {
    expect(asOfWords('2026-10-08', '2026-11-20')).toBe('As of 8 October 2026')
    expect(asOfWords('2026-07-27', '2026-11-20')).toBe('As of 8 October 2026; last read 27 July 2026')
    expect(asOfWords('2026-10-08', '2025-10-01')).toBe('As of 1 October 2025')
  })
})

describe('days that were set', () => {
  const payment = alertOf('payment100k')
  const on = (day: string) => {
    const turn = stateOn(payment, day)
    return turn && scheduledOf({ alert: payment, turn, cases: [], pathways: [] })
  }

  it('are told from the day on which they were set: Proclamation 11069 of 18 September 2026 put off the end', () => {
    expect(on('2025-10-01')).toBe('')
    expect(on('2026-06-08')).toBe('')
    expect(on('2026-10-01')).toContain('21 September 2027')
  })
})

describe('words for listed nationals inside the country', () => {
  it('do not call every visa suspended: the partial list leaves work visas alone', () => {
    expect(alertWords('travelBan10998').means['inside']).toMatch(/partial list immigrant, B, F, M and J/)
  })
})

describe('figures in alerts', () => {
  const value = <V>(parameter: Parameter<V>): V => {
    const period = policyOn('2026-11-20').period(parameter)
    if (period === undefined) throw new Error(`${parameter.id} has no value`)
    return period.value
  }
  it.each<[AlertId, string]>([
    ['fee911', usd(value(fee911H1b))],
    ['fee911', usd(value(fee911L1))],
    ['visaIntegrityFee', usd(value(feeVisaIntegrity))],
    ['premiumFees', usd(value(premiumFeeI129))],
    ['permTimes', `${value(permAnalystDays)} days`],
    ['graceDeletion', `${value(graceDays)} days`],
    // Proposed figures are held by no parameter, since they are no law: FR Docs 2026-17324 and 2026-20660.
    ['proposedH1bFee', '$103,265'],
    ['optFee', '$70,000'],
    ['optFee', '$30,000'],
    ['payment100k', '$100,000'],
    ['dolWageRule', '34th, 52nd, 70th and 88th'],
  ])('%s names %s', (id, figure) => expect(textsOf(id).join(' ')).toContain(figure))
})
