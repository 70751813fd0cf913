import { describe, expect, it } from 'vitest'
import { oneLine } from '../../src/copy/rules/values'
import { showValue } from '../../src/copy/rules/periods'
import type { Answers } from '../../src/questions/index'
import { compare } from '../../src/ui/then/compare'
import { walkers } from '../support/walkers'
import { withWages } from '../support/wages'

const canadian = walkers.find(({ answers }) => answers.birthCountry === 'CA')?.answers ?? {}
const between = (then: string, now: string, answers: Answers = canadian) =>
  compare(answers, withWages(then), withWages(now))
/** A job at level II, named by the employer. */
const levelTwo: Answers = {
  ...canadian,
  roleAndPay: { role: 'ml-engineer', occupation: '15-1252', area: 'unsure', pay: 90_000, level: '2', otherLevel: 'no' },
}

describe('from 15 January to 29 November 2026, for a Canadian engineer abroad', () => {
  const found = between('2026-01-15', '2026-11-29')

  it('leaves every standing as it was', () => expect(found.standings).toEqual([]))

  it('names the rules that changed, each with its day and source', () => {
    const rules = found.figures
      .filter(({ kind }) => kind === 'rule' || kind === 'measure')
      .map(({ parameter, then, now }) => {
        const text = (period: typeof now) => period && oneLine(showValue(parameter, period.value))
        return [parameter.id, text(then), text(now), now?.from, now?.cites[0]?.label]
      })
    expect(rules).toEqual([
      ['premiumFeeI129', '$2,805', '$2,965', '2026-03-01', '91 FR 1059'],
      ['premiumFeeI140', undefined, '$2,965', '2026-03-01', '91 FR 1059'],
      [
        'h1bWeights',
        'Level I: 1; Level II: 1; Level III: 1; Level IV: 1',
        'Level I: 1; Level II: 2; Level III: 3; Level IV: 4',
        '2026-02-27',
        '90 FR 60864',
      ],
      ['h1bLayoffReview', 'Not weighed', 'Agencies weigh them', '2026-09-18', '91 FR 60501 (EO 14431)'],
      [
        'ivAppointmentPause',
        'Held',
        'Paused worldwide; whether they have resumed was not found',
        '2026-08-25',
        'Department of State, pause of immigrant visa appointments (August 2026)',
      ],
      [
        'h1bPayment',
        'Collected',
        'Not collected: courts vacated it, appeals are open',
        '2026-06-08',
        'California v. Mullin, D. Mass. 1:25-cv-13829, 8 June 2026',
      ],
    ])
  })

  it('tells the queue of the person, by the Visa Bulletins of January and October 2026', () =>
    expect(found.queues.map(({ then, now, moved }) => [then, now?.cutoff, moved[0]?.parameter.id])).toEqual([
      [
        { preference: 'eb3', column: 'ROW', chart: 'finalAction', cutoff: { before: '2023-04-22' } },
        { before: '2024-05-15' },
        'visaBulletin',
      ],
      [
        { preference: 'eb3', column: 'ROW', chart: 'filing', cutoff: { before: '2023-07-01' } },
        { before: '2024-08-01' },
        'visaBulletin',
      ],
    ]))

  it('moves on to the season of fiscal year 2028', () =>
    expect(found.figures.find(({ parameter }) => parameter.id === 'h1bRegistrationSeason')).toMatchObject({
      kind: 'calendar',
      then: { value: { fiscalYear: 2027 } },
      now: { value: { fiscalYear: 2028 } },
    }))

  it('names the alert that tells of a rule with it, and the others by themselves', () => {
    expect(found.figures.find(({ parameter }) => parameter.id === 'h1bWeights')?.alert?.alert.id).toBe(
      'weightedSelection',
    )
    const ids = found.alerts.map(({ alert, then, now }) => [alert.id, then, now])
    expect(ids).toContainEqual(['dolWageRule', undefined, 'proposed'])
    expect(ids.map(([id]) => id)).not.toContain('weightedSelection')
  })

  it('compares no figure that is held for one of the days only', () =>
    expect(found.notCompared.map(({ id }) => id)).toContain('permAnalystDays'))
})

describe('the odds of one season', () => {
  it('change with the weighted draw, which began on 27 February 2026, by 90 FR 60864', () => {
    const [odds] = between('2025-12-15', '2026-11-29', levelTwo).odds
    expect(odds?.then).toMatchObject({ kind: 'chance', level: 'any', inHundred: { central: 27 } })
    expect(odds?.now).toMatchObject({ kind: 'chance', level: 2 })
    expect(odds?.moved.map(({ parameter }) => parameter.id)).toEqual(['h1bWeights', 'h1bDrawScenarios'])
    expect(odds?.timePassed).toBe(false)
  })

  it('are not known on a day without wage figures for the draw, and nothing stands in for them', () => {
    const [odds] = between('2026-04-15', '2026-11-29').odds
    expect(odds?.then).toEqual({ kind: 'unknown', reason: 'year' })
  })

  it('of a draw that was weighted on both days are never laid to its weights, here where a degree counts a season later', () => {
    const masters = {
      level: 'master',
      years: 2,
      subject: 'cs',
      country: 'US',
      school: 'public',
      accredited: 'yes',
    } as const
    const degrees = [{ ...masters, state: 'studying', month: '2026-12' } as const]
    const [odds] = between('2026-01-15', '2026-11-29', { ...levelTwo, degrees }).odds
    expect(odds?.moved.map(({ parameter }) => parameter.id)).not.toContain('h1bWeights')
    expect(odds).toBeDefined()
  })

  it('change by their range alone where new counts were published, from 21 May 2026', () => {
    const [odds] = between('2026-05-20', '2026-11-29', levelTwo).odds
    expect(odds?.moved.map(({ parameter }) => parameter.id)).toEqual(['h1bDrawScenarios'])
  })
})

describe('what did not change is not listed', () => {
  it('between two days of one law', () => {
    const { standings, odds, queues, figures, alerts, notCompared } = between('2026-11-15', '2026-11-29')
    expect([standings, odds, queues, figures, alerts, notCompared].flat()).toEqual([])
  })

  it('on one and the same day', () => {
    const { standings, odds, queues, figures, alerts } = between('2026-01-15', '2026-01-15')
    expect([standings, odds, queues, figures, alerts].flat()).toEqual([])
  })
})

describe('a day for which the law is not held', () => {
  it('is unsettled then, by the list of countries that was not read', () => {
    const german = walkers.find(({ answers }) => answers.birthCountry === 'DE')?.answers
    const [first] = between('2025-12-15', '2026-11-29', german).standings
    expect(first?.then?.availability).toBe('unsettled')
    expect(first?.moved.map(({ parameter, then }) => [parameter.id, then])).toEqual([['travelBan', undefined]])
  })
})
