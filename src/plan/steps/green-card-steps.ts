import type { Evaluation, PathwayId } from '../../domain/pathway'
import { homeResidency } from '../../pathways/common/gates'
import { PREFERENCE } from '../../pathways/common/visa-number'
import { feeAsylumSelf, feeI140 } from '../../policy/fees'
import { ac21, cfr20_656, cfr204_5, dhanasar, ina212, ina245, pm602_0199, visaBulletinPage } from '../../policy/sources'
import { greenCardCase } from '../../questions/you/greenCardCase'
import { type Status, status } from '../../questions/you/status'
import type { CalendarEntry } from '../calendar/calendar'
import { hasSponsor, mayOpen, needsPerm, type Situation } from '../calendar/entry'
import { known } from '../known'
import { bulletinOn, placeOf } from '../queue'
import { claimsOf, leadingClaim } from '../queue-claims'
import { ANY, type Caution, feeOf, forPathways, type NextStep, NOW, playing, ready } from './step'

type Id = 'caseBy' | 'startPerm' | 'askPerm' | 'selfPetition' | 'employerPetition' | 'waiver' | 'adjust' | 'keepI485'

/** Classes that ask for a temporary purpose, INA 214(b). */
const TEMPORARY: readonly Status[] = ['abroad', 'f1', 'opt', 'stem', 'j1', 'j2', 'tn', 'h1b1', 'b', 'esta']

/** Petitions, the labor certification before some, and what follows an approved one. */
export function greenCardSteps(situation: Situation, calendar: readonly CalendarEntry[]): readonly NextStep<Id>[] {
  const { read, policy } = situation
  const at = known(read, status)
  const home: readonly Caution[] = isHomeRuleOpen(situation) ? ['homeRule'] : []
  const cautions: readonly Caution[] = at !== undefined && TEMPORARY.includes(at) ? [...home, 'intent'] : home
  const self = feeOf(policy, [feeI140, feeAsylumSelf], 'you')
  return [
    ...permSteps(situation, calendar, cautions),
    // An approved petition passes its date to a later one, which serves where its queue is shorter, or without the employer.
    ...forPathways('selfPetition', ready(situation, selfPetitions(situation)), {
      when: ANY,
      who: 'you',
      cautions,
      ...(self && { fee: self }),
      cites: [dhanasar(), cfr204_5('(h)(3)')],
    }),
    ...forPathways('employerPetition', ready(situation, ['eb1b', 'eb1c']), {
      when: ANY,
      who: 'employer',
      cautions,
      cites: [cfr204_5('(i)-(j)')],
    }),
    ...caseSteps(situation, home),
    ...waiverStep(situation),
  ]
}

/** Petitions of one's own that bring more than the case there is; while an I-485 is pending, that one comes first. */
function selfPetitions({ read }: Situation): readonly ('niw' | 'eb1a')[] {
  const step = known(read, greenCardCase.at.step)
  const category = known(read, greenCardCase.at.category)
  if (step === 'i485') return []
  if (step !== 'approved' || category === undefined) return ['niw', 'eb1a']
  if (category === 'eb1') return []
  return category === 'niw' ? ['eb1a'] : ['niw', 'eb1a']
}

function permSteps(
  situation: Situation,
  calendar: readonly CalendarEntry[],
  cautions: readonly Caution[],
): readonly NextStep<Id>[] {
  const perm = playing(situation, ['perm-eb2', 'perm-eb3'])
  const isReady = ready(situation, perm).length > 0
  const deadline = calendar.find(({ id }) => id === 'caseBy')
  const mayBegin = hasSponsor(situation) && needsPerm(situation)
  return [
    ...(deadline === undefined
      ? []
      : forPathways('caseBy', perm, {
          when: { kind: 'by', day: deadline.from },
          who: 'employer',
          cautions,
          cites: [ac21('106(a)-(b)')],
        })),
    ...forPathways(isReady ? 'startPerm' : 'askPerm', mayBegin ? (isReady ? ready(situation, perm) : perm) : [], {
      // A case that speaks against the present purpose comes after the visa for the work.
      when: cautions.includes('intent') ? ANY : NOW,
      who: isReady ? 'employer' : 'you',
      cautions,
      cites: [cfr20_656(), cfr204_5('(d)-(e)')],
    }),
  ]
}

/** An approved petition whose date the bulletin has reached; or an I-485 that is pending. */
function caseSteps(situation: Situation, cautions: readonly Caution[]): readonly NextStep<Id>[] {
  const { read, policy } = situation
  const step = known(read, greenCardCase.at.step)
  const category = known(read, greenCardCase.at.category)
  const date = known(read, greenCardCase.at.priorityDate)
  const cites = [ina245('(a)'), pm602_0199()]
  if (step === 'i485') return [{ id: 'keepI485', when: NOW, who: 'you', pathways: [], cites }]
  const preference = category && PREFERENCE[category]
  const day = bulletinOn(policy.asOf)
  if (step !== 'approved' || preference === undefined || date === undefined || day === undefined) return []
  const column = leadingClaim(claimsOf(read), day.bulletin, preference)?.column
  if (column === undefined) return []
  const { finalAction, filing } = day.bulletin
  const isReached = [finalAction, filing].some((chart) =>
    ['current', 'before'].includes(placeOf(chart[preference][column], date)),
  )
  return isReached
    ? [{ id: 'adjust', when: NOW, who: 'you', pathways: [], cautions, cites: [...cites, visaBulletinPage()] }]
    : []
}

const isHomeRule = ({ criterion, verdict }: { readonly criterion: unknown; readonly verdict: string }): boolean =>
  criterion === homeResidency && verdict === 'unmet'

const isBarred = ({ finding, circumstances }: Evaluation): boolean =>
  finding.parts.some(isHomeRule) || circumstances.some(isHomeRule)

/** Whether the two-year home rule holds for the person; the pathways of one person agree on it. */
export const isHomeRuleOpen = ({ evaluations }: Situation): boolean => evaluations.some(isBarred)

/** It bars H, L and the green card until it is served or waived: those that are not closed otherwise. */
function waiverStep(situation: Situation): readonly NextStep<Id>[] {
  if (!isHomeRuleOpen(situation)) return []
  const barred: readonly PathwayId[] = situation.evaluations
    .filter((one) => (isBarred(one) || one.pathway.family === 'permanent') && mayOpen(one))
    .map(({ pathway }) => pathway.id)
  return [{ id: 'waiver', pathways: barred, when: NOW, who: 'you', cites: [ina212('(e)')] }]
}
