import { describe, expect, it } from 'vitest'
import { examples } from '../../src/examples/index'
import type { NextStep, When } from '../../src/plan/steps/step'
import { planOf } from '../support/plan'

const DAY = '2026-11-20'
const people = examples.map(({ id, answers }) => ({ id, ...planOf(answers) }))
const stepsOf = (id: string) => people.find((one) => one.id === id)?.steps ?? []

/** The present stay first, then what can be begun, then what has a date, then the rest. */
const rank = ({ when, pathways }: Pick<NextStep, 'when' | 'pathways'>): number => {
  if (when.kind === 'first') return 0
  if (when.kind === 'by') return pathways.length === 0 ? 1 : 3
  if (when.kind === 'between') return when.from <= DAY ? 2 : 3
  return when.kind === 'now' ? 2 : 4
}
const day = (when: When): string => (when.kind === 'between' ? when.from : when.kind === 'by' ? when.day : '')

const OF_STAY: readonly string[] = ['lapsed', 'grace', 'stayEnds', 'departure', 'idle', 'adjust', 'keepI485']

describe('The next steps', () => {
  it('of an engineer on OPT: the level before March, registration, the extension, a petition of their own', () =>
    expect(stepsOf('draw-in-november').map(({ id, when, who, fee }) => ({ id, when, who, usd: fee?.usd }))).toEqual([
      { id: 'agreeLevel', when: { kind: 'by', day: '2027-02-28', isExpected: true }, who: 'employer', usd: undefined },
      {
        id: 'register',
        when: { kind: 'between', from: '2027-03-01', until: '2027-03-31', isExpected: true },
        who: 'employer',
        usd: 215,
      },
      {
        id: 'fileStem',
        when: { kind: 'between', from: '2027-04-01', until: '2027-06-30', isExpected: false },
        who: 'you',
        usd: 470,
      },
      { id: 'selfPetition', when: { kind: 'any' }, who: 'you', usd: 1015 },
    ]))

  it('come soonest first', () => {
    for (const { id, steps } of people)
      for (const [at, step] of steps.slice(1).entries()) {
        const before = steps[at] ?? step
        expect(rank(before), id).toBeLessThanOrEqual(rank(step))
        if (rank(before) === rank(step)) expect(day(before.when) <= day(step.when), id).toBe(true)
      }
  })

  it('are each named once, cite the law, and lead to a pathway that is not closed, but for what must be built or waived first', () => {
    for (const { id, steps, evaluations } of people) {
      expect(new Set(steps.map((one) => one.id)).size, id).toBe(steps.length)
      for (const { id: step, pathways, cites } of steps) {
        expect(cites.length, `${id} ${step}`).toBeGreaterThan(0)
        expect(new Set(cites.map(({ label }) => label)).size, `${id} ${step}`).toBe(cites.length)
        if (OF_STAY.includes(step)) expect(pathways, `${id} ${step}`).toEqual([])
        if (step === 'build' || step === 'waiver') continue
        for (const pathway of pathways)
          expect(evaluations.find((one) => one.pathway.id === pathway)?.standing, `${id} ${step}`).toMatch(
            /open|later|evidence/,
          )
      }
    }
  })

  it('ask nobody with a green-card case to start another with the same employer, and nobody without an offer to register', () => {
    for (const { id, answers } of examples) {
      const steps = stepsOf(id).map((one) => one.id)
      const past = answers.history
      // A labor certification is the employer's own, 20 CFR 656.30(c).
      const isElsewhere = answers.jobChange === 'new' || answers.jobChange === 'added'
      if (Array.isArray(past) && past.includes('green-card') && !isElsewhere)
        expect(steps, id).not.toContain('startPerm')
      const offers = answers.employers
      if (Array.isArray(offers) && offers.includes('none')) expect(steps, id).not.toContain('startPerm')
    }
  })

  it('never let a last day go by unsaid: each window of training that is ahead or open is a step', () => {
    for (const { id, calendar, steps } of people)
      for (const [entry, step] of [
        ['optWindow', 'fileOpt'],
        ['stemWindow', 'fileStem'],
      ] as const)
        expect(
          steps.some((one) => one.id === step),
          `${id} ${step}`,
        ).toBe(calendar.some((one) => one.id === entry))
  })

  const example = (id: string, changes: object = {}) => ({
    ...examples.find((one) => one.id === id)?.answers,
    ...changes,
  })
  const firstOf = (answers: object) => planOf({ ...answers }).steps[0]
  const worker = (until: string, job: object = { employment: 'employed', lastDay: null }) =>
    example('year-five', { admission: { until, kept: 'yes', ...job } })
  const onOpt = (dates: object) =>
    example('draw-in-november', { studentDates: { cardEnd: '2027-06-30', idleDays: 20, kept: 'yes', ...dates } })

  it.each([
    ['the last of 60 days after a job', example('sixty-days-after-the-job'), 'grace', '2026-11-20'],
    ['an I-94 that ends within half a year', worker('2027-01-31'), 'stayEnds', '2027-01-31'],
    ['few days without work left', onOpt({ idleDays: 70 }), 'idle', '2026-12-10'],
  ])('begin with the stay: %s', (_, answers, id, last) =>
    expect(firstOf(answers)).toMatchObject({ id, when: { kind: 'by', day: last } }),
  )

  it.each([
    ['a status that has ended', example('year-five', { status: 'ended' })],
    ['61 days after a job', worker('2028-09-30', { employment: 'ended', lastDay: '2026-09-20' })],
    ['an I-94 that is past', worker('2026-11-10')],
    ['a status that was not kept', onOpt({ kept: 'no' })],
    ['more days without work than the law gives', onOpt({ idleDays: 95 })],
  ])('begin with a lawyer after %s', (_, answers) =>
    expect(firstOf(answers)).toMatchObject({ id: 'lapsed', when: { kind: 'first' } }),
  )

  it('name a source once where two things are wrong with the stay', () => {
    const labels = firstOf(worker('2026-11-10', { employment: 'employed', lastDay: null, kept: 'no' }))?.cites.map(
      ({ label }) => label,
    )
    expect(labels).toContain('8 CFR 248.1')
    expect(labels).toEqual([...new Set(labels)])
  })

  it('file nothing for a nationality whose visa is suspended, and say so', () => {
    const ids = stepsOf('university-offer-iran').map(({ id }) => id)
    expect(ids).toContain('suspended')
    expect(ids).not.toContain('exempt')
    expect(ids).not.toContain('selfPetition')
  })

  it('put a case that shows the intent to stay after the visa, with that caution, for who needs a temporary purpose', () => {
    const asked = examples
      .filter(({ answers }) => answers.status === 'tn' || answers.status === 'abroad')
      .flatMap(({ id }) => stepsOf(id).filter((one) => one.id === 'startPerm' || one.id === 'askPerm'))
    expect(asked.length).toBeGreaterThan(5)
    for (const perm of asked) {
      expect(perm.when.kind).toBe('any')
      expect(perm.cautions).toContain('intent')
    }
  })

  it('settle the two-year home rule first, and send O-1A through a consulate meanwhile', () => {
    const steps = stepsOf('government-fellow')
    expect(steps.find(({ id }) => id === 'waiver')?.when.kind).toBe('now')
    expect(steps.map(({ id }) => id)).toEqual(expect.arrayContaining(['o1a', 'selfPetition']))
    for (const one of steps) {
      if (one.id === 'o1a' || one.id === 'exempt') expect(one.cautions).toContain('abroadOnly')
      if (one.id === 'selfPetition') expect(one.cautions).toContain('homeRule')
    }
  })

  it('ask nobody’s own company for a labor market test', () => {
    const owners = examples.filter(({ answers }) => String(answers.employers) === 'own')
    expect(owners.length).toBeGreaterThan(0)
    for (const { id } of owners)
      expect(
        stepsOf(id).some((one) => one.id === 'startPerm' || one.id === 'askPerm'),
        id,
      ).toBe(false)
  })

  // October 2026: EB-1 is current but for China and India; EB-2 India stood at 1 November 2013.
  it.each([
    ['eb1', '2026-01-10', 'FR', true],
    ['eb2', '2019-01-10', 'IN', false],
    ['eb2', '2013-01-10', 'IN', true],
  ])('tell who has an approved petition (%s, %s, %s) to look at the last step: %s', (category, date, born, isTold) => {
    const { steps } = planOf({
      ...example('year-five'),
      birthCountry: born,
      history: ['green-card'],
      greenCardCase: { step: 'approved', category, priorityDate: date },
    })
    expect(steps.some(({ id }) => id === 'adjust')).toBe(isTold)
  })
})

describe('Somebody with a green-card case', () => {
  const inventor = examples.find(({ id }) => id === 'language-scientist')?.answers ?? {}
  const withCase = (step: string, category: string) =>
    planOf({
      ...inventor,
      history: ['h', 'green-card'],
      greenCardCase: { step, category, priorityDate: '2019-03-15', ...(category === 'niw' && { planChanged: 'no' }) },
    }).steps.find(({ id }) => id === 'selfPetition')?.pathways

  // The date of an approved petition passes to a later one, 8 CFR 204.5(e)(1): EB-1 may be current where EB-2 is not.
  it.each([
    ['approved', 'eb2', true],
    ['approved', 'eb3', true],
    ['approved', 'niw', true],
    ['approved', 'eb1', false],
    ['i485', 'eb2', false],
  ] as const)('%s in %s: told of EB-1A: %s', (step, category, isTold) =>
    expect(withCase(step, category)?.includes('eb1a') ?? false).toBe(isTold),
  )

  it.each([
    ['new', 'approved', true],
    ['same', 'approved', false],
    ['new', 'i485', false],
  ] as const)(
    '%s job, case %s: a labor certification of the employer’s own: %s (20 CFR 656.30(c))',
    (jobChange, step, isTold) => {
      const five = examples.find(({ id }) => id === 'year-five')?.answers ?? {}
      const { steps, calendar } = planOf({
        ...five,
        jobChange,
        greenCardCase: { step, category: 'eb2', priorityDate: '2024-05-01' },
      })
      expect(steps.some(({ id }) => id === 'startPerm' || id === 'askPerm')).toBe(isTold)
      expect(calendar.some(({ id }) => id === 'permPrepare')).toBe(isTold)
    },
  )
})
