import type { Citation } from '../../domain/citation'
import { addDays, type IsoDate } from '../../domain/dates'
import type { PathwayId } from '../../domain/pathway'
import { homeResidency } from '../../pathways/common/gates'
import {
  ac21,
  cfr204_5,
  cfr20_655,
  cfr20_656,
  cfr214_2,
  dhanasar,
  fr90_60864,
  ina212,
  ina214,
  cfr214_6,
  cfr22_62,
} from '../../policy/sources'
import { feeAsylumSelf, feeH1bRegistration, feeI140, feeI765OptOnline } from '../../policy/fees'
import { employers, hasOffer } from '../../questions/employer/employers'
import { history } from '../../questions/you/history'
import type { CalendarEntry } from '../calendar/calendar'
import { inPlay, type Situation } from '../calendar/entry'
import { known } from '../calendar/known'
import { feeOf, type NextStep, type When } from './step'

export type StepId =
  | 'findOffer'
  | 'fileOpt'
  | 'fileStem'
  | 'agreeLevel'
  | 'register'
  | 'caseBy'
  | 'startPerm'
  | 'askPerm'
  | 'exempt'
  | 'transfer'
  | 'groupTransfer'
  | 'specialty'
  | 'tn'
  | 'o1a'
  | 'build'
  | 'selfPetition'
  | 'employerPetition'
  | 'host'
  | 'waiver'

type Step = NextStep<StepId>
const ANY: When = { kind: 'any' }
const NOW: When = { kind: 'now' }

/** What to do next, soonest first: each with who acts and when. `calendar`: that of the same situation. */
export function nextSteps(situation: Situation, calendar: readonly CalendarEntry[]): readonly Step[] {
  const all = [
    ...offerStep(situation),
    ...windowSteps(situation, calendar),
    ...permSteps(situation, calendar),
    ...petitionSteps(situation),
    ...waiverStep(situation),
  ]
  return all.sort(
    (a, b) => rankOf(a.when, situation) - rankOf(b.when, situation) || dayOf(a.when).localeCompare(dayOf(b.when)),
  )
}

const dayOf = (when: When): IsoDate => (when.kind === 'between' ? when.from : 'day' in when ? when.day : '')

/** A window that is open counts as now. */
function rankOf(when: When, { policy }: Situation): number {
  if (when.kind === 'now' || (when.kind === 'between' && when.from <= policy.asOf)) return 0
  return when.kind === 'any' ? 2 : 1
}

/** Those of the pathways that are open, open later or turn on evidence. */
const playing = (situation: Situation, ids: readonly PathwayId[]): readonly PathwayId[] =>
  ids.filter((id) => inPlay(situation, id) !== undefined)

/** Those whose own gates are open or turn on evidence today. */
const ready = (situation: Situation, ids: readonly PathwayId[]): readonly PathwayId[] =>
  ids.filter((id) => ['open', 'evidence'].includes(inPlay(situation, id)?.standing ?? ''))

const step = (id: StepId, pathways: readonly PathwayId[], rest: Omit<Step, 'id' | 'pathways'>): readonly Step[] =>
  pathways.length === 0 ? [] : [{ id, pathways, ...rest }]

function offerStep(situation: Situation): readonly Step[] {
  const offers = known(situation.read, employers)
  if (offers === undefined || hasOffer(offers)) return []
  const waiting = situation.evaluations
    .filter(({ standing, openings }) => standing === 'later' && openings.some(({ event }) => OFFERS.includes(event)))
    .map(({ pathway }) => pathway.id)
  return step('findOffer', waiting, { when: NOW, who: 'you', cites: [ina214('(c)(1)', 'derived')] })
}

const OFFERS: readonly string[] = ['usOffer', 'exemptOffer', 'petitioner', 'permanentResearchOffer', 'eVerifyEmployer']

/** Windows with days of their own: practical training, and the next H-1B registration. */
function windowSteps({ policy }: Situation, calendar: readonly CalendarEntry[]): readonly Step[] {
  const windowOf = (id: CalendarEntry['id']) => calendar.find((one) => one.id === id)
  const training = feeOf(policy, [feeI765OptOnline], 'you')
  const registering = feeOf(policy, [feeH1bRegistration], 'employer')
  const fileFor = (entry: CalendarEntry | undefined, id: StepId): readonly Step[] =>
    entry?.until === undefined
      ? []
      : [
          {
            id,
            pathways: entry.pathways ?? [],
            when: { kind: 'between', from: entry.from, until: entry.until, isExpected: entry.sure === 'expected' },
            who: entry.who,
            ...((id === 'register' ? registering : training) && { fee: id === 'register' ? registering : training }),
            cites: entry.cites,
          },
        ]
  const registration = windowOf('registration')
  const isAhead = registration !== undefined && registration.from > policy.asOf
  return [
    ...fileFor(windowOf('optWindow'), 'fileOpt'),
    ...fileFor(windowOf('stemWindow'), 'fileStem'),
    ...(isAhead
      ? step('agreeLevel', ['h1b'], {
          when: { kind: 'by', day: addDays(registration.from, -1) },
          who: 'employer',
          cites: [fr90_60864(), cfr20_655()],
        })
      : []),
    ...fileFor(registration, 'register'),
  ]
}

function permSteps(situation: Situation, calendar: readonly CalendarEntry[]): readonly Step[] {
  const perm = playing(situation, ['perm-eb2', 'perm-eb3'])
  const past = known(situation.read, history)
  const offers = known(situation.read, employers)
  const isReady = ready(situation, perm).length > 0
  const deadline = calendar.find(({ id }) => id === 'caseBy')
  const cites: readonly Citation[] = [cfr20_656(), cfr204_5('(d)-(e)')]
  return [
    ...(deadline !== undefined && perm.length > 0
      ? step('caseBy', perm, { when: { kind: 'by', day: deadline.from }, who: 'employer', cites: [ac21('106(a)-(b)')] })
      : []),
    ...(offers !== undefined && hasOffer(offers) && past !== undefined && !past.includes('green-card')
      ? step(isReady ? 'startPerm' : 'askPerm', isReady ? ready(situation, perm) : perm, {
          when: NOW,
          who: isReady ? 'employer' : 'you',
          cites,
        })
      : []),
  ]
}

function petitionSteps(situation: Situation): readonly Step[] {
  const self = feeOf(situation.policy, [feeI140, feeAsylumSelf], 'you')
  const employer = { when: ANY, who: 'employer' } as const
  const counted = situation.evaluations.filter(
    ({ pathway, standing, deciding }) =>
      (pathway.id === 'o1a' || pathway.id === 'eb1a') &&
      standing === 'closed' &&
      deciding.length > 0 &&
      deciding.every(({ needed }) => needed !== undefined),
  )
  return [
    ...step('exempt', ready(situation, ['h1b-exempt']), { ...employer, cites: [ina214('(g)(5)(A)')] }),
    ...step('transfer', ready(situation, ['h1b-transfer']), { ...employer, cites: [ina214('(n)')] }),
    ...step('groupTransfer', ready(situation, ['l1a', 'l1b']), { ...employer, cites: [cfr214_2('(l)')] }),
    ...step('specialty', ready(situation, ['e3', 'h1b1']), {
      when: ANY,
      who: 'you',
      cites: [cfr20_655(), ina214('(g)(8)(C)')],
    }),
    ...step('tn', ready(situation, ['tn']), { when: ANY, who: 'you', cites: [cfr214_6('(d)')] }),
    ...step('o1a', ready(situation, ['o1a']), { ...employer, cites: [cfr214_2('(o)(3)(iii)')] }),
    ...step(
      'build',
      counted.map(({ pathway }) => pathway.id),
      {
        when: ANY,
        who: 'you',
        cites: [cfr214_2('(o)(3)(iii)'), cfr204_5('(h)(3)')],
      },
    ),
    ...step('selfPetition', ready(situation, ['niw', 'eb1a']), {
      when: ANY,
      who: 'you',
      ...(self && { fee: self }),
      cites: [dhanasar(), cfr204_5('(h)(3)')],
    }),
    ...step('employerPetition', ready(situation, ['eb1b', 'eb1c']), { ...employer, cites: [cfr204_5('(i)-(j)')] }),
    ...step('host', ready(situation, ['j1']), { when: ANY, who: 'you', cites: [cfr22_62('', 'secondary')] }),
  ]
}

/** Where the two-year home rule holds, it bars H, L and the green card until it is served or waived. */
function waiverStep({ evaluations }: Situation): readonly Step[] {
  const barred = evaluations.filter(({ finding }) => finding.parts.some(isHomeRule))
  return step(
    'waiver',
    barred.map(({ pathway }) => pathway.id),
    {
      when: NOW,
      who: 'you',
      cites: [ina212('(e)')],
    },
  )
}

const isHomeRule = ({ criterion, verdict }: { criterion: unknown; verdict: string }): boolean =>
  criterion === homeResidency && verdict === 'unmet'
