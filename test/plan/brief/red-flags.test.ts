import { describe, expect, it } from 'vitest'
import { evaluator } from '../../../src/domain/circuit'
import { reader } from '../../../src/domain/reading'
import { examples } from '../../../src/examples/index'
import { type FlagId, redFlags } from '../../../src/plan/brief/red-flags'
import type { Answers } from '../../../src/questions/index'
import { weigherOn, withWages } from '../../support/wages'

const DAY = '2026-11-20'

/** The flags as the page finds them, from the answers that are left after the walk. */
function flagsOf(given: Answers, day = DAY) {
  const { walk } = weigherOn(day)(given)
  const read = reader(walk.answers, walk.unasked)
  const policy = withWages(day)
  return { answers: walk.answers as Answers, flags: redFlags({ read, policy, evaluate: evaluator(read, policy) }) }
}
const idsOf = (given: Answers, day = DAY): readonly FlagId[] => flagsOf(given, day).flags.map(({ id }) => id)

const worker = (over: Partial<Exclude<Answers['admission'], 'unsure' | undefined>>): Answers => ({
  status: 'o1',
  citizenships: ['BR'],
  admission: { until: '2028-03-01', employment: 'employed', kept: 'yes', ...over },
})
const student = (at: 'f1' | 'opt' | 'stem', dates: object): Answers => ({
  status: at,
  citizenships: ['BR'],
  studentDates: { kept: 'yes', ...dates },
})

describe('A red flag', () => {
  it.each<[string, Answers, readonly FlagId[]]>([
    ['a stay that runs', worker({}), []],
    ['its last day', worker({ until: DAY }), ['staySoon']],
    ['six months before its end', worker({ until: '2027-05-20' }), ['staySoon']],
    ['a day more', worker({ until: '2027-05-21' }), []],
    ['the day after it ended', worker({ until: '2026-11-19' }), ['stayEnded']],
    ['a stay said to have ended', { ...worker({}), status: 'ended' }, ['stayEnded']],
    ['a pending case past its date', { ...worker({ until: '2026-01-01' }), status: 'pending' }, ['pendingOnly']],
    ['terms not kept', worker({ kept: 'no' }), ['termsBroken']],
    ['terms not sure', worker({ kept: 'unsure' }), ['termsUnsure']],
    // 60 days, 8 CFR 214.1(l)(2): from 21 September to 20 November.
    ['60 days after a job', worker({ employment: 'ended', lastDay: '2026-09-21' }), ['graceRuns']],
    ['61 days after a job', worker({ employment: 'ended', lastDay: '2026-09-20' }), ['gracePassed']],
    [
      'an I-94 that ends the 60 days',
      worker({ employment: 'ended', lastDay: '2026-10-30', until: '2026-11-10' }),
      ['stayEnded', 'gracePassed'],
    ],
    ['a card with a year left', student('opt', { cardEnd: '2027-11-20', idleDays: 0 }), []],
    ['a card that ends soon', student('opt', { cardEnd: '2027-01-10', idleDays: 0 }), ['cardSoon']],
    ['a card that ended', student('stem', { cardEnd: '2026-11-19', idleDays: 0 }), ['cardEnded']],
    // 90 days on OPT and 150 with STEM, 8 CFR 214.2(f)(10)(ii)(E).
    ['59 idle days', student('opt', { cardEnd: '2027-11-20', idleDays: 59 }), []],
    ['60 idle days', student('opt', { cardEnd: '2027-11-20', idleDays: 60 }), ['idleNear']],
    ['91 idle days', student('opt', { cardEnd: '2027-11-20', idleDays: 91 }), ['idleOver']],
    ['91 idle days on STEM OPT', student('stem', { cardEnd: '2027-11-20', idleDays: 91 }), []],
    ['151 idle days on STEM OPT', student('stem', { cardEnd: '2027-11-20', idleDays: 151 }), ['idleOver']],
    // 60 days to leave, 8 CFR 214.2(f)(5)(iv).
    [
      '60 days after a program',
      student('f1', { programEnd: '2026-09-21', fullYear: 'yes', cptMonths: 0 }),
      ['departureDays'],
    ],
    ['61 days after it', student('f1', { programEnd: '2026-09-20', fullYear: 'yes', cptMonths: 0 }), ['programOver']],
    [
      'ESTA',
      { status: 'esta', citizenships: ['FR'], admission: { until: '2027-01-30', kept: 'yes' } },
      ['staySoon', 'visaWaiver'],
    ],
    // Proclamation 10998: Iran is on the full list, Nigeria on the partial one, Turkmenistan for immigrants only.
    ['abroad, Iran', { status: 'abroad', citizenships: ['IR'] }, ['visasSuspended']],
    ['abroad, Nigeria', { status: 'abroad', citizenships: ['NG'] }, ['studyVisasSuspended']],
    ['abroad, Turkmenistan', { status: 'abroad', citizenships: ['TM'] }, ['immigrantVisasSuspended']],
    ['abroad, Iran and Canada', { status: 'abroad', citizenships: ['IR', 'CA'] }, []],
    ['here, Iran', { ...worker({}), citizenships: ['IR'] }, ['casesHeld']],
    ['nothing answered', {}, []],
    ['everything not sure', { status: 'unsure' }, []],
  ])('%s', (_, answers, expected) => expect(idsOf(answers)).toEqual(expected))

  it('on the two-year rule needs J status and its grounds', () => {
    const fellow: Answers = {
      ...worker({}),
      history: ['j'],
      exchangePrograms: [{ category: 'scholar', asJ2: 'no', from: '2020-01-01', until: '2022-01-01' }],
      homeResidency: { grounds: ['us'], homeCountry: 'DE' },
      homeResidencyOutcome: 'nothing',
    }
    expect(idsOf(fellow)).toEqual(['homeRuleBinds'])
    expect(idsOf({ ...fellow, homeResidencyOutcome: 'waived' })).toEqual([])
    expect(idsOf({ ...fellow, homeResidency: 'unsure', homeResidencyOutcome: 'unsure' })).toEqual(['homeRuleMayBind'])
    expect(idsOf({ ...fellow, history: ['none'] })).toEqual([])
  })

  it('names the days that the answers give', () => {
    const [flag] = flagsOf(worker({ employment: 'ended', lastDay: '2026-10-01' })).flags
    expect(flag).toMatchObject({ id: 'graceRuns', on: '2026-10-01', until: '2026-11-30' })
  })
})

/** The cause of each flag, told again from the answers alone. */
const CAUSES: Readonly<Record<FlagId, (answers: Answers) => boolean>> = {
  stayEnded: ({ status, admission }) => status === 'ended' || isPage(admission),
  staySoon: ({ admission }) => isPage(admission),
  cardEnded: ({ status }) => status === 'opt' || status === 'stem',
  cardSoon: ({ status }) => status === 'opt' || status === 'stem',
  programOver: ({ status }) => status === 'f1',
  departureDays: ({ status }) => status === 'f1',
  exchangeEnded: ({ status }) => status === 'j1' || status === 'j2',
  exchangeSoon: ({ status }) => status === 'j1' || status === 'j2',
  graceRuns: ({ admission }) => isPage(admission) && 'lastDay' in admission,
  gracePassed: ({ admission }) => isPage(admission) && 'lastDay' in admission,
  termsBroken: (answers) => JSON.stringify(answers).includes('"kept":"no"'),
  termsUnsure: (answers) => JSON.stringify(answers).includes('"kept":"unsure"'),
  idleOver: ({ studentDates }) => isPage(studentDates) && Number(studentDates.idleDays) > 90,
  idleNear: ({ studentDates }) => isPage(studentDates) && Number(studentDates.idleDays) >= 60,
  visaWaiver: ({ status }) => status === 'esta',
  pendingOnly: ({ status }) => status === 'pending',
  homeRuleBinds: hadJ,
  homeRuleMayBind: hadJ,
  visasSuspended: ({ status }) => status === 'abroad',
  studyVisasSuspended: ({ status }) => status === 'abroad',
  immigrantVisasSuspended: ({ status }) => status === 'abroad',
  casesHeld: ({ status }) => status !== 'abroad',
  sixYearsUsed: ({ status }) => status === 'h1b',
  sixYearsSoon: ({ status }) => status === 'h1b',
  immigrantStep: ({ history }) => Array.isArray(history) && history.includes('green-card'),
}

const isPage = <A>(answer: A | 'unsure' | undefined): answer is A => typeof answer === 'object'

function hadJ({ status, history }: Answers): boolean {
  return status === 'j1' || status === 'j2' || (Array.isArray(history) && history.includes('j'))
}

describe('Over all examples', () => {
  const people = examples.map(({ id, answers, asOf }) => ({ id, ...flagsOf(answers, asOf) }))

  it('every flag has its cause in the answers, a source, and stands once', () => {
    for (const { id, answers, flags } of people) {
      for (const flag of flags) {
        expect([id, flag.id, CAUSES[flag.id](answers)]).toEqual([id, flag.id, true])
        expect(flag.cites.length).toBeGreaterThan(0)
      }
      expect(new Set(flags.map((flag) => flag.id)).size).toBe(flags.length)
    }
  })

  it('most flags are raised by somebody, and many people have none', () => {
    expect(new Set(people.flatMap(({ flags }) => flags.map(({ id }) => id))).size).toBeGreaterThanOrEqual(12)
    expect(people.filter(({ flags }) => flags.length === 0).length).toBeGreaterThan(40)
  })
})
