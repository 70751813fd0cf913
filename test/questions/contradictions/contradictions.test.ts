import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { contradictionWords } from '../../../src/copy/contradictions'
import { type AnswerMap, reader } from '../../../src/domain/reading'
import type { Grounds } from '../../../src/questions/contradictions/contradiction'
import { contradictions, type ContradictionId } from '../../../src/questions/contradictions/index'
import { catalogue } from '../../../src/questions/index'
import { contradictionsIn } from '../../../src/wizard/contradictions'
import { walkedAnswers } from '../../support/arbitraries'
import { answerTo } from '../../support/codecValues'
import { weigherOn } from '../../support/wages'

/** Figures of law as facts/parameters give them, and wages that are round numbers. */
const GROUNDS: Grounds = {
  asOf: '2026-11-20',
  hYears: 6,
  lYears: 7,
  researchYears: 5,
  homeYears: 2,
  optMonths: 12,
  programGraceDays: 60,
  stemCodes: new Set(['11.0701', '30.7001']),
  wagesOf: (occupation, area) =>
    occupation === '15-1252' && area === '41860' ? { levels: [100_000, 120_000, 140_000, 160_000] } : undefined,
}

const standing = (answers: AnswerMap, grounds = GROUNDS): readonly ContradictionId[] =>
  contradictions.filter(({ stands }) => stands(reader(answers), grounds)).map(({ id }) => id)

const US = { country: 'US', school: 'public', accredited: 'yes' }
const master = { level: 'master', years: 2, subject: 'cs', ...US, state: 'awarded', month: '2026-05', cip: '11.0701' }
const basis = { ...master, f1Basis: 'yes' }
const bachelor = { level: 'bachelor', years: 4, subject: 'cs', country: 'IN', state: 'awarded', month: '2020-05' }
const doctor = { level: 'doctor', subject: 'cs', country: 'IN', state: 'awarded', month: '2024-05' }
const program = { category: 'scholar', asJ2: 'no', from: '2024-09-01', until: '2027-08-31' }
const clock = { counted: 'cap', firstDay: '2020-11-19', daysOut: 0 }
const work = { total: 6, after: 6, grew: 'yes', research: 0, study: 0 }
const abroad = { tie: 'same', from: '2022-01-01', employment: 'ended', until: '2024-01-01', usDays: 0, fullTime: 'yes' }
const job = { role: 'ml-engineer', occupation: '15-1252', area: '41860', pay: 130_000 }
const terms = { length: 'lasting', hours: 40, paid: 'yes', research: 'no', direction: 'own' }
const posting = { minimum: 'master', fields: 'one', years: 6, norm: ['occupation'] }
const kinds = (...picked: readonly string[]) => ({ kinds: picked, field: 'same' })

/** Answers that do not fit, and a change to some of them with which they do. */
type Case = readonly [ContradictionId, AnswerMap, AnswerMap]

const CASES: readonly Case[] = [
  ['status.tn', { status: 'tn', citizenships: ['IN', 'GB'] }, { citizenships: ['IN', 'CA'] }],
  ['status.tn', { status: 'tn', citizenships: ['IN'] }, { status: 'h1b' }],
  ['status.e3', { status: 'e3', citizenships: ['NZ'] }, { citizenships: ['NZ', 'AU'] }],
  ['status.h1b1', { status: 'h1b1', citizenships: ['AR'] }, { citizenships: ['SG'] }],
  [
    'status.esta',
    { status: 'esta', admission: { until: '2026-11-19', kept: 'yes' } },
    { admission: { until: '2026-11-20', kept: 'yes' } },
  ],
  ['student.noBasis', { status: 'opt', degrees: [{ ...master, f1Basis: 'no' }] }, { degrees: [basis] }],
  ['student.noBasis', { status: 'stem', degrees: [] }, { status: 'abroad' }],
  ['student.basisStudying', { status: 'opt', degrees: [{ ...basis, state: 'studying' }] }, { degrees: [basis] }],
  ['student.stemCode', { status: 'stem', degrees: [{ ...basis, cip: '52.0201' }] }, { degrees: [basis] }],
  [
    'student.stemCode',
    { status: 'stem', degrees: [{ ...basis, cip: '52.0201' }] },
    {
      degrees: [
        { ...basis, cip: '52.0201' },
        { ...master, level: 'bachelor', f1Basis: 'no' },
      ],
    },
  ],
  [
    'student.stemCode',
    { status: 'stem', degrees: [{ ...basis, cip: '52.0201' }] },
    { degrees: [{ ...basis, cip: 'unsure' }] },
  ],
  [
    'student.programEnd',
    { status: 'f1', studentDates: { programEnd: '2027-12-01' }, degrees: [basis] },
    { studentDates: { programEnd: '2026-11-30' } },
  ],
  [
    'student.programEnd',
    { status: 'f1', studentDates: { programEnd: '2026-10-31' }, degrees: [{ ...basis, month: '2027-05' }] },
    { studentDates: { programEnd: '2026-11-01' } },
  ],
  [
    'student.programOver',
    { status: 'f1', studentDates: { programEnd: '2026-09-20' } },
    { studentDates: { programEnd: '2026-09-21' } },
  ],
  [
    'student.sameLevel',
    { status: 'stem', optHistory: { levels: ['none'], stem: ['master'] }, degrees: [basis] },
    { optHistory: { levels: ['bachelor'], stem: ['bachelor'] } },
  ],
  [
    'student.sameLevel',
    { status: 'opt', optHistory: { levels: ['master'], stem: ['none'] }, degrees: [basis] },
    { status: 'f1' },
  ],
  [
    'student.cardEnd',
    { status: 'opt', studentDates: { cardEnd: '2026-04-30' }, degrees: [basis] },
    { studentDates: { cardEnd: '2026-05-01' } },
  ],
  // A card to 30 June 2027 began on 30 June 2026 at the earliest: 143 days before the day.
  [
    'student.idleDays',
    { status: 'opt', studentDates: { cardEnd: '2027-06-30', idleDays: 144 } },
    { studentDates: { cardEnd: '2027-06-30', idleDays: 143 } },
  ],
  [
    'exchange.ended',
    { status: 'j1', exchangePrograms: [{ ...program, until: '2026-11-19' }] },
    { exchangePrograms: [{ ...program, until: '2026-11-20' }] },
  ],
  ['exchange.asJ2', { status: 'j1', exchangePrograms: [{ ...program, asJ2: 'yes' }] }, { exchangePrograms: [program] }],
  ['exchange.asJ1', { status: 'j2', exchangePrograms: [program] }, { exchangePrograms: [{ ...program, asJ2: 'yes' }] }],
  [
    'exchange.tooLong',
    { exchangePrograms: [{ ...program, from: '2021-09-01', until: '2026-09-02' }] },
    { exchangePrograms: [{ ...program, from: '2021-09-01', until: '2026-09-01' }] },
  ],
  [
    'exchange.tooLong',
    { exchangePrograms: [{ ...program, from: '2019-09-01' }] },
    { exchangePrograms: [{ ...program, from: '2019-09-01', category: 'student' }] },
  ],
  [
    'exchange.overlap',
    { exchangePrograms: [program, { ...program, from: '2022-01-01', until: '2024-10-31' }] },
    { exchangePrograms: [program, { ...program, from: '2022-01-01', until: '2024-09-15' }] },
  ],
  [
    'exchange.served',
    { homeResidencyOutcome: 'served', exchangePrograms: [{ ...program, until: '2024-11-21' }] },
    { exchangePrograms: [{ ...program, until: '2024-11-20' }] },
  ],
  [
    'stay.overSix',
    { status: 'h1b', history: ['none'], hClock: clock },
    { hClock: { ...clock, firstDay: '2020-11-20' } },
  ],
  ['stay.overSix', { status: 'h1b', history: ['none'], hClock: clock }, { hClock: { ...clock, daysOut: 1 } }],
  ['stay.overSix', { status: 'h1b', history: ['none'], hClock: clock }, { history: ['green-card'] }],
  [
    'stay.overSeven',
    { status: 'l1', hClock: { firstDay: '2019-11-19', daysOut: 0 } },
    { hClock: { firstDay: '2019-11-20', daysOut: 0 } },
  ],
  [
    'stay.exempt',
    { hClock: { ...clock, counted: 'exempt' }, jobChange: 'same', employers: ['company'] },
    { employers: ['company', 'university'] },
  ],
  [
    'stay.exempt',
    { hClock: { ...clock, counted: 'exempt' }, jobChange: 'move', employers: ['company'] },
    { jobChange: 'new' },
  ],
  [
    'stay.firstDay',
    { status: 'h1b', hClock: clock, admission: { until: '2020-11-18', employment: 'employed' } },
    { admission: { until: '2020-11-19', employment: 'employed' } },
  ],
  [
    'stay.lastDay',
    { status: 'h1b', hClock: clock, admission: { until: 'unsure', employment: 'ended', lastDay: '2020-11-18' } },
    { admission: { until: 'unsure', employment: 'ended', lastDay: '2020-11-19' } },
  ],
  ['stay.endedJob', { admission: { employment: 'ended' }, jobChange: 'added' }, { jobChange: 'new' }],
  [
    'stay.priorityDate',
    { greenCardCase: { step: 'approved', category: 'eb2', priorityDate: '2020-04-30' }, degrees: [bachelor, master] },
    { greenCardCase: { step: 'approved', category: 'eb2', priorityDate: '2020-05-01' } },
  ],
  [
    'stay.priorityDate',
    { greenCardCase: { step: 'approved', category: 'niw', priorityDate: '2019-01-01' }, degrees: [bachelor] },
    { greenCardCase: { step: 'approved', category: 'eb3', priorityDate: '2019-01-01' } },
  ],
  [
    'schooling.order',
    { degrees: [{ ...master, month: '2019-05' }, bachelor] },
    { degrees: [{ ...master, month: '2020-05' }, bachelor] },
  ],
  [
    'schooling.order',
    {
      degrees: [
        { ...doctor, month: '2022-05' },
        { ...master, month: '2023-05' },
      ],
    },
    {
      degrees: [
        { ...doctor, month: '2022-05' },
        { ...master, month: '2023-05', subject: 'business' },
      ],
    },
  ],
  [
    'schooling.order',
    { degrees: [{ ...master, month: '2019-05' }, bachelor] },
    { degrees: [{ ...master, month: '2019-05' }, bachelor, { ...bachelor, subject: 'math', month: '2015-05' }] },
  ],
  [
    'schooling.twice',
    { degrees: [bachelor, { ...bachelor, month: '2019-05' }] },
    { degrees: [bachelor, { ...bachelor, country: 'GB' }] },
  ],
  ['schooling.after', { workYears: { ...work, after: 7 }, degrees: [bachelor] }, { workYears: work }],
  [
    'schooling.after',
    { workYears: { ...work, after: 7 }, degrees: [bachelor] },
    { degrees: [{ ...bachelor, month: '2019-11' }] },
  ],
  ['schooling.study', { workYears: { ...work, study: 3 }, degrees: [master] }, { workYears: { ...work, study: 2 } }],
  ['schooling.study', { workYears: { ...work, study: 3 }, degrees: [master] }, { degrees: [doctor, master] }],
  [
    'group.student',
    { status: 'opt', groupWork: { ...abroad, until: '2025-06-01' }, degrees: [basis] },
    { groupWork: abroad },
  ],
  [
    'group.student',
    { status: 'f1', groupWork: { ...abroad, employment: 'employed', until: undefined }, degrees: [] },
    { status: 'abroad' },
  ],
  // 730 days in that time, of which nine tenths are 657.
  ['group.usDays', { groupWork: { ...abroad, usDays: 657 } }, { groupWork: { ...abroad, usDays: 656 } }],
  [
    'group.usFrom',
    { groupWork: { ...abroad, usFrom: '2023-11-30' } },
    { groupWork: { ...abroad, usFrom: '2023-12-01' } },
  ],
  [
    'group.handsOn',
    { groupJob: { work: 'people', handsOn: 'high', reports: 3 } },
    { groupJob: { work: 'lead', handsOn: 'high' } },
  ],
  [
    'group.noReports',
    { groupJob: { work: 'executive', handsOn: 'low', reports: 0 } },
    { groupJob: { work: 'function', handsOn: 'low', reports: 0 } },
  ],
  ['evidence.awards', { evidenceKinds: kinds('awards'), awards: ['none'] }, { awards: ['paper'] }],
  ['evidence.memberships', { evidenceKinds: kinds('memberships'), memberships: ['none'] }, { memberships: ['open'] }],
  ['evidence.press', { evidenceKinds: kinds('press'), press: ['none'] }, { press: 'unsure' }],
  [
    'evidence.judging',
    { evidenceKinds: kinds('judging'), judging: { kinds: ['none'] } },
    { judging: { kinds: ['thesis'] } },
  ],
  [
    'evidence.contributions',
    { evidenceKinds: kinds('contributions'), contributions: { kinds: ['none'] } },
    { contributions: { kinds: ['patent'], citations: 0 } },
  ],
  [
    'evidence.articles',
    { evidenceKinds: kinds('articles'), articles: { kinds: ['none'] } },
    { articles: { kinds: 'unsure' } },
  ],
  [
    'evidence.roles',
    { evidenceKinds: kinds('roles'), leadRoles: { what: ['none'] } },
    { leadRoles: { what: ['title'], where: ['unknown'] } },
  ],
  ['evidence.pay', { evidenceKinds: kinds('pay'), payStanding: 'none' }, { payStanding: 'unsure' }],
  [
    'evidence.citations',
    { evidenceKinds: kinds('contributions'), contributions: { kinds: ['cited'], citations: 1 } },
    { evidenceKinds: kinds('contributions', 'articles') },
  ],
  [
    'evidence.papers',
    { articles: { kinds: ['preprint', 'blog'], papers: 1 } },
    { articles: { kinds: ['workshop'], papers: 1 } },
  ],
  [
    'evidence.noPapers',
    { articles: { kinds: ['conference'], papers: 0 } },
    { articles: { kinds: ['workshop'], papers: 0 } },
  ],
  ['evidence.noReviews', { judging: { kinds: ['reviews'], count: 0 } }, { judging: { kinds: ['reviews'], count: 1 } }],
  [
    'job.tenure',
    { employers: ['company', 'staffing'], jobTerms: { ...terms, length: 'tenure' } },
    { employers: ['company', 'university'] },
  ],
  ['job.partTime', { jobTerms: { ...terms, hours: 34 } }, { jobTerms: { ...terms, hours: 35 } }],
  ['job.visit', { employers: ['visit'], jobTerms: terms }, { employers: ['visit', 'company'] }],
  [
    'job.boss',
    { ownership: { form: 'separate', share: 'all', time: 'even', boss: 'yes' } },
    { ownership: { form: 'separate', share: 'all', time: 'even', boss: 'unsure' } },
  ],
  [
    'job.sole',
    { ownership: { form: 'sole', share: 'minor', time: 'even', boss: 'no' } },
    { ownership: { form: 'sole', share: 'all', time: 'even', boss: 'no' } },
  ],
  [
    'job.degree',
    { jobPosting: { ...posting, minimum: 'doctor' }, degrees: [master] },
    { degrees: [{ ...doctor, state: 'studying' }] },
  ],
  ['job.degree', { jobPosting: posting, degrees: [] }, { jobPosting: { minimum: 'training', years: 2 } }],
  ['job.years', { jobPosting: { ...posting, years: 7 }, workYears: work }, { jobPosting: posting }],
  [
    'job.coding',
    { jobDuties: { work: 'programming', coding: 'little', profession: 'csa' } },
    { jobDuties: { work: 'programming', coding: 'half', profession: 'csa' } },
  ],
  ['pay.noOffer', { payStanding: 'offer', roleAndPay: 'unsure' }, { roleAndPay: job }],
  ['pay.noOffer', { payStanding: 'offer', roleAndPay: { ...job, pay: 'unsure' } }, { payStanding: 'top' }],
  ['pay.nobody', { payStanding: 'offer', employers: ['none'] }, { employers: ['company'] }],
  [
    'pay.lowOffer',
    { payStanding: 'offer', roleAndPay: { ...job, area: 'unsure', level: '2' } },
    { roleAndPay: { ...job, area: 'unsure', level: '3' } },
  ],
  [
    'pay.lowWage',
    { payStanding: 'offer', roleAndPay: { ...job, pay: 139_999 } },
    { roleAndPay: { ...job, pay: 140_000 } },
  ],
  [
    'pay.unticked',
    { evidenceKinds: kinds('awards'), roleAndPay: { ...job, pay: 240_001 } },
    { roleAndPay: { ...job, pay: 240_000 } },
  ],
  [
    'pay.unticked',
    { evidenceKinds: kinds('awards'), roleAndPay: { ...job, pay: 240_001 } },
    { evidenceKinds: kinds('pay') },
  ],
  ['pay.belowLevels', { roleAndPay: { ...job, pay: 99_999 } }, { roleAndPay: { ...job, pay: 100_000 } }],
  ['pay.monthly', { roleAndPay: { ...job, pay: 19_999 } }, { roleAndPay: { ...job, pay: 20_000 } }],
  ['pay.levelKnown', { roleAndPay: { ...job, level: '3' } }, { roleAndPay: { ...job, area: '35620', level: '3' } }],
]

describe('answers that do not fit together', () => {
  it.each(CASES)('%s', (id, answers, change) => {
    expect(standing(answers)).toContain(id)
    expect(standing({ ...answers, ...change })).not.toContain(id)
  })

  it('are each tested, with words of their own', () => {
    const ids = contradictions.map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
    expect(ids.filter((id) => !CASES.some(([tested]) => tested === id))).toEqual([])
    expect(new Set(Object.values(contradictionWords)).size).toBe(ids.length)
  })

  it('name questions that exist', () => {
    const asked: readonly string[] = catalogue.map(({ id }) => id)
    expect(contradictions.flatMap(({ questions }) => questions).filter((id) => !asked.includes(id))).toEqual([])
  })

  it.each(CASES.filter(([id]) => id !== 'pay.noOffer'))(
    '%s says nothing while an answer is missing or not sure',
    (id, answers) => {
      const { questions } = contradictions.find((one) => one.id === id) ?? { questions: [] }
      for (const question of questions) {
        expect(standing({ ...answers, [question]: undefined })).not.toContain(id)
        expect(standing({ ...answers, [question]: 'unsure' })).not.toContain(id)
      }
    },
  )

  it('say nothing of figures that no law of the day gives', () => {
    const bare: Grounds = { asOf: GROUNDS.asOf }
    const rest = CASES.filter(([id]) =>
      [
        'stay.overSix',
        'stay.overSeven',
        'exchange.tooLong',
        'exchange.served',
        'student.stemCode',
        'student.idleDays',
        'pay.lowWage',
        'pay.belowLevels',
      ].includes(id),
    )
    expect(rest.filter(([id, answers]) => standing(answers, bare).includes(id))).toEqual([])
  })
})

describe('any answers', () => {
  const anything = fc.record(Object.fromEntries(catalogue.map((question) => [question.id, answerTo(question)])), {
    requiredKeys: [],
  })

  it('never make a contradiction throw', () =>
    fc.assert(
      fc.property(anything, (answers) => void standing(answers)),
      { numRuns: 500 },
    ))

  it('weigh the same whether contradictions are looked for or not', () =>
    fc.assert(
      fc.property(walkedAnswers(), ({ asOf, answers }) => {
        const before = weigherOn(asOf)(answers)
        const found = contradictionsIn(before)
        const after = weigherOn(asOf)({ ...answers })
        expect(found.every(({ questions }) => questions.every((id) => before.walk.asked.includes(id)))).toBe(true)
        expect(after.walk.answers).toEqual(before.walk.answers)
        expect(after.evaluations.map(({ standing, availability }) => [standing, availability])).toEqual(
          before.evaluations.map(({ standing, availability }) => [standing, availability]),
        )
      }),
      { numRuns: 60 },
    ))
})
