import { policyOn } from '../../src/domain/parameter'
import { describe, expect, it } from 'vitest'
import type { Question } from '../../src/domain/question'
import { type Asking, reader } from '../../src/domain/reading'
import { pathways } from '../../src/pathways/index'
import { type Answers, catalogue, type QuestionId } from '../../src/questions/index'
import { weigher } from '../../src/wizard/weigh'

const find = (id: QuestionId): Question => {
  const question = catalogue.find((one) => one.id === id)
  if (question === undefined) throw new Error(id)
  return question
}

/** What a question's own rule says after these answers, with all other questions still to be answered. */
const asking = (id: QuestionId, answers: Answers): Asking => find(id).asking(reader(answers))

type Case = readonly [QuestionId, Asking, Answers]

const bachelor = {
  level: 'bachelor',
  years: 4,
  subject: 'cs',
  country: 'US',
  school: 'public',
  accredited: 'yes',
  state: 'awarded',
  month: '2018-05',
} as const
const master = { ...bachelor, level: 'master', years: 2 } as const
const foreignMaster = {
  level: 'master',
  years: 2,
  subject: 'cs',
  country: 'IN',
  state: 'awarded',
  month: '2020-05',
} as const
const work = { total: 8, after: 5, grew: 'yes', research: 0 } as const
const kinds = (...picked: readonly ('awards' | 'press' | 'roles' | 'pay')[]) =>
  ({ kinds: picked, field: 'same' }) as const
const group = { tie: 'same', from: '2020-01-01', employment: 'employed', usDays: 0, fullTime: 'yes' } as const
const plan = { focus: 'project', kind: 'research', reach: 'nation' } as const
const job = (role: 'general' | 'people') => ({ work: role, handsOn: 'low' }) as const

describe('asked of everybody', () => {
  it.each([
    'status',
    'citizenships',
    'birthCountry',
    'history',
    'degrees',
    'workYears',
    'evidenceKinds',
    'endeavor',
    'employers',
    'priorities',
  ] as const)('%s', (id) => expect(asking(id, {})).toBe('asked'))
})

describe('about the stay', () => {
  it.each<Case>([
    ...(['CN', 'IN', 'MX', 'PH', 'HK', 'MO', 'unsure'] as const).map((at): Case => [
      'familyBirth',
      'asked',
      { birthCountry: at },
    ]),
    ...(['DE', 'TW', 'US', 'NG'] as const).map((at): Case => ['familyBirth', 'skipped', { birthCountry: at }]),
    ['familyBirth', 'pending', { status: 'abroad' }],
    ...(
      [
        'h1b',
        'l1',
        'o1',
        'tn',
        'e3',
        'h1b1',
        'h4',
        'l2',
        'dependent',
        'b',
        'esta',
        'pending',
        'other',
        'ended',
      ] as const
    ).map((status): Case => ['admission', 'asked', { status }]),
    ...(['abroad', 'f1', 'opt', 'stem', 'j1', 'j2'] as const).map((status): Case => [
      'admission',
      'skipped',
      { status },
    ]),
    ['admission', 'waiting', { status: 'unsure' }],
    ...(['f1', 'opt', 'stem'] as const).map((status): Case => ['studentDates', 'asked', { status }]),
    ...(['abroad', 'j1', 'h1b'] as const).map((status): Case => ['studentDates', 'skipped', { status }]),
    ['studentDates', 'waiting', { status: 'unsure' }],
    ['optHistory', 'asked', { status: 'f1', history: ['opt'] }],
    ['optHistory', 'asked', { status: 'opt', history: 'unsure' }],
    ['optHistory', 'skipped', { status: 'stem', history: ['none'] }],
    ['optHistory', 'skipped', { status: 'abroad', history: ['opt'] }],
    ['optHistory', 'waiting', { status: 'unsure', history: ['opt'] }],
    ['optHistory', 'pending', { status: 'f1' }],
  ])('%s is %s after %j', (id, expected, answers) => expect(asking(id, answers)).toBe(expected))
})

describe('about what happened before', () => {
  const exchange = (['exchangePrograms', 'homeResidency', 'homeResidencyOutcome'] as const).flatMap(
    (id): readonly Case[] => [
      [id, 'asked', { status: 'j1', history: ['none'] }],
      [id, 'asked', { status: 'j2', history: ['none'] }],
      [id, 'asked', { status: 'h1b', history: ['h', 'j'] }],
      [id, 'asked', { status: 'abroad', history: 'unsure' }],
      [id, 'skipped', { status: 'abroad', history: ['h', 'l'] }],
      [id, 'waiting', { status: 'unsure', history: ['none'] }],
      [id, 'asked', { status: 'unsure', history: ['j'] }],
      [id, 'pending', { status: 'abroad' }],
      [id, 'asked', { status: 'j1' }],
    ],
  )
  it.each<Case>([
    ...exchange,
    ['hClock', 'asked', { status: 'h1b', history: ['none'] }],
    ['hClock', 'asked', { status: 'l1', history: ['none'] }],
    ['hClock', 'asked', { status: 'h1b1', history: ['none'] }],
    ['hClock', 'asked', { status: 'abroad', history: ['h'] }],
    ['hClock', 'asked', { status: 'f1', history: ['l'] }],
    ['hClock', 'asked', { status: 'f1', history: 'unsure' }],
    ['hClock', 'skipped', { status: 'h4', history: ['j', 'green-card'] }],
    ['hClock', 'waiting', { status: 'unsure', history: ['none'] }],
    ['greenCardCase', 'asked', { history: ['green-card'] }],
    ['greenCardCase', 'asked', { history: 'unsure' }],
    ['greenCardCase', 'skipped', { history: ['h'] }],
    ['greenCardCase', 'pending', {}],
    ['spouseCase', 'asked', { status: 'h4' }],
    ['spouseCase', 'skipped', { status: 'l2' }],
    ['spouseCase', 'waiting', { status: 'unsure' }],
    ['validVisas', 'asked', { status: 'abroad' }],
    ['validVisas', 'skipped', { status: 'h1b' }],
    ['validVisas', 'waiting', { status: 'unsure' }],
    ['groupWork', 'asked', { history: ['group'] }],
    ['groupWork', 'asked', { history: 'unsure' }],
    ['groupWork', 'skipped', { history: ['l'] }],
    ['groupRole', 'asked', { history: ['group'], groupWork: group }],
    ['groupRole', 'asked', { history: ['group'], groupWork: { tie: 'unsure' } }],
    ['groupRole', 'skipped', { history: ['group'], groupWork: { tie: 'contract' } }],
    ['groupRole', 'skipped', { history: ['none'] }],
    ['groupRole', 'pending', { history: ['group'] }],
  ])('%s is %s after %j', (id, expected, answers) => expect(asking(id, answers)).toBe(expected))
})

describe('about degrees and achievements', () => {
  it.each<Case>([
    ['professionalRecord', 'pending', {}],
    ['professionalRecord', 'pending', { degrees: [master] }],
    ['professionalRecord', 'pending', { degrees: [bachelor] }],
    ['professionalRecord', 'asked', { degrees: [], workYears: work }],
    // Degrees and years may settle all that reads it; then the walk skips it, as the ten walks show.
    ['professionalRecord', 'asked', { degrees: [{ ...foreignMaster, evaluation: 'no' }], workYears: work }],
    ['awards', 'asked', { evidenceKinds: kinds('awards') }],
    ['awards', 'skipped', { evidenceKinds: kinds('press') }],
    ['awards', 'asked', { evidenceKinds: { kinds: 'unsure' } }],
    ['awards', 'skipped', { evidenceKinds: { kinds: ['none'] } }],
    ['press', 'asked', { evidenceKinds: kinds('awards', 'press') }],
    ['leadRoles', 'asked', { evidenceKinds: kinds('roles') }],
    ['payStanding', 'asked', { evidenceKinds: kinds('pay') }],
    ['payStanding', 'pending', {}],
    ['endeavorSupport', 'asked', { endeavor: plan }],
    ['endeavorSupport', 'asked', { endeavor: { ...plan, focus: 'agenda', reach: 'field' } }],
    ['endeavorSupport', 'asked', { endeavor: { ...plan, focus: 'area', reach: 'unsure' } }],
    ['endeavorSupport', 'asked', { endeavor: { ...plan, reach: 'customers' } }],
    ['endeavorSupport', 'skipped', { endeavor: { ...plan, focus: 'several' } }],
    ['endeavorSupport', 'skipped', { endeavor: { focus: 'job' } }],
    ['endeavorSupport', 'skipped', { endeavor: { ...plan, reach: 'employer' } }],
    ['endeavorSupport', 'skipped', { endeavor: { ...plan, reach: 'local' } }],
  ])('%s is %s after %j', (id, expected, answers) => expect(asking(id, answers)).toBe(expected))
})

describe('about the employer', () => {
  const afterOffer = (['jobTerms', 'employerFacts', 'jobPosting'] as const).flatMap((id): readonly Case[] => [
    [id, 'asked', { employers: ['company'] }],
    [id, 'asked', { employers: ['visit'] }],
    [id, 'skipped', { employers: ['none'] }],
    [id, 'pending', {}],
  ])
  it.each<Case>([
    ...afterOffer,
    ['ownership', 'asked', { employers: ['company', 'own'] }],
    ['ownership', 'skipped', { employers: ['company'] }],
    ['jobChange', 'asked', { status: 'h1b', employers: ['university'] }],
    ['jobChange', 'skipped', { status: 'h1b', employers: ['none'] }],
    ['jobChange', 'skipped', { status: 'l1', employers: ['company'] }],
    ['jobChange', 'waiting', { status: 'unsure', employers: ['company'] }],
    ...(['affiliate', 'research', 'government', 'half'] as const).map((one): Case => [
      'exemptTie',
      'asked',
      { employers: [one] },
    ]),
    ...(['company', 'university', 'nonprofit', 'none'] as const).map((one): Case => [
      'exemptTie',
      'skipped',
      { employers: [one] },
    ]),
    ['groupOffice', 'asked', { employers: ['group'] }],
    ['groupOffice', 'skipped', { employers: ['company'] }],
    ['groupJob', 'asked', { employers: ['group'] }],
    ['groupJob', 'skipped', { employers: ['own'] }],
    ['groupKnowledge', 'asked', { employers: ['group'], groupRole: 'expert', groupJob: job('people') }],
    ['groupKnowledge', 'asked', { employers: ['group'], groupRole: 'people', groupJob: job('general') }],
    ['groupKnowledge', 'asked', { employers: ['group'], groupRole: 'unsure', groupJob: job('people') }],
    ['groupKnowledge', 'skipped', { employers: ['group'], groupRole: 'executive', groupJob: job('people') }],
    ['groupKnowledge', 'skipped', { employers: ['company'], groupRole: 'expert' }],
    ['jobDuties', 'asked', { citizenships: ['CA'] }],
    ['jobDuties', 'asked', { citizenships: ['IN', 'MX'] }],
    ['jobDuties', 'skipped', { citizenships: ['IN'] }],
    ['roleAndPay', 'asked', { status: 'abroad', employers: ['company'] }],
    ['roleAndPay', 'asked', { status: 'abroad', employers: ['none'] }],
    ['roleAndPay', 'asked', { status: 'abroad', employers: ['university', 'company'] }],
    ['roleAndPay', 'skipped', { status: 'abroad', employers: ['university', 'visit'] }],
    ['roleAndPay', 'skipped', { status: 'j1', employers: ['affiliate', 'research', 'government'] }],
    ['roleAndPay', 'asked', { status: 'opt', employers: ['university'] }],
    ['roleAndPay', 'asked', { status: 'unsure', employers: ['university'] }],
  ])('%s is %s after %j', (id, expected, answers) => expect(asking(id, answers)).toBe(expected))
})

describe('what the rules of a day settle is not asked', () => {
  const walked = (answers: Answers) => weigher(catalogue, pathways, policyOn('2026-11-20'))(answers).walk
  const abroad = { status: 'abroad', birthCountry: 'DE', history: ['none'] } as const

  it.each<readonly [string, Answers, boolean]>([
    ['a listed nationality', { ...abroad, citizenships: ['IR'] }, true],
    ['a listed nationality beside another', { ...abroad, citizenships: ['IR', 'DE'] }, false],
    ['no listed nationality and no H time', { ...abroad, citizenships: ['DE'] }, false],
  ])('valid visas: %s', (_, answers, expected) => expect(walked(answers).asked.includes('validVisas')).toBe(expected))

  const exchange = {
    status: 'abroad',
    citizenships: ['DE'],
    birthCountry: 'DE',
    history: ['j'],
    exchangePrograms: [{ category: 'scholar', asJ2: 'no', from: '2020-01-01', until: '2022-01-01' }],
  } as const satisfies Answers

  it.each<readonly [string, Answers, boolean]>([
    // India left the skills list on 9 December 2024 (89 FR 97693); Nigeria stayed on it.
    [
      'no grounds, and a country off the skills list',
      { homeResidency: { grounds: ['none'], homeCountry: 'IN' } },
      false,
    ],
    ['no grounds, and a country on the skills list', { homeResidency: { grounds: ['none'], homeCountry: 'NG' } }, true],
    ['government money', { homeResidency: { grounds: ['home'], homeCountry: 'IN' } }, true],
    ['grounds not sure', { homeResidency: { grounds: 'unsure', homeCountry: 'IN' } }, true],
  ])('the outcome of the two-year rule: %s', (_, answers, expected) =>
    expect(walked({ ...exchange, ...answers }).asked.includes('homeResidencyOutcome')).toBe(expected),
  )
})
