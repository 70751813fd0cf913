import { addDays, addMonths, type IsoDate } from '../../domain/dates'
import type { PathwayId } from '../../domain/pathway'
import { preferenceOf } from '../../pathways/common/visa-number'
import { premiumDaysI140Fast, premiumDaysI140Slow } from '../../policy/premium'
import { permPlanMonths } from '../../policy/processing-times'
import { type Preference, PREFERENCES } from '../../policy/visa-bulletin'
import { bulletinOn, type BulletinOfDay, placeOf, priorityDateOf } from '../queue'
import { claimsOf, leadingClaim } from '../queue-claims'
import { type Entry, hasSponsor, inPlay, isReady, needsPerm, type Situation } from './entry'
import { terms } from '../known'

type Id = 'permPrepare' | 'permReview' | 'permPetition' | 'petition' | 'visaNumber'

/** Petitions without a labor certification, and the business days of premium processing. */
const PETITIONS = [
  { id: 'eb1a', days: premiumDaysI140Fast, who: 'you' },
  { id: 'eb1b', days: premiumDaysI140Fast, who: 'employer' },
  { id: 'eb1c', days: premiumDaysI140Slow, who: 'employer' },
  { id: 'niw', days: premiumDaysI140Slow, who: 'you' },
] as const

/** The stages of the green cards in play, as if begun on the day, and the queue behind them. */
export function greenCardsOf(situation: Situation): readonly Entry<Id>[] {
  const perm = permOf(situation)
  const i140From = perm.find(({ id }) => id === 'permReview')?.from
  return [...perm, ...petitionsOf(situation), ...queuesOf(situation, i140From)]
}

/** One labor certification serves either category. Shown where an employer is named who needs to begin one. */
function permOf(situation: Situation): readonly Entry<Id>[] {
  const law = terms(situation.policy, [permPlanMonths, premiumDaysI140Fast])
  const pathways = (['perm-eb2', 'perm-eb3'] as const).filter((id) => inPlay(situation, id) !== undefined)
  if (law === undefined || pathways.length === 0 || !hasSponsor(situation) || !needsPerm(situation)) return []
  const [{ wage, recruitment, review, total }, business] = law.values
  const { asOf } = situation.policy
  const filed = { least: wage[0] + recruitment[0], most: wage[1] + recruitment[1] }
  const common = { lane: 'greenCard', nature: 'filed', sure: 'estimate', pathways, cites: law.cites } as const
  return [
    {
      ...common,
      id: 'permPrepare',
      from: asOf,
      until: addMonths(asOf, filed.most),
      who: 'employer',
      count: filed.least,
      most: filed.most,
    },
    {
      ...common,
      id: 'permReview',
      from: addMonths(asOf, filed.least),
      until: addMonths(asOf, filed.most + review[1]),
      who: 'agency',
      count: review[0],
      most: review[1],
    },
    {
      ...common,
      id: 'permPetition',
      from: addMonths(asOf, total[0]),
      until: addMonths(asOf, total[1]),
      who: 'employer',
      count: business,
    },
  ]
}

function petitionsOf(situation: Situation): readonly Entry<Id>[] {
  const { asOf } = situation.policy
  return PETITIONS.flatMap(({ id, days, who }) => {
    const law = terms(situation.policy, [days])
    if (law === undefined || !situation.evaluations.some((one) => one.pathway.id === id && isReady(one))) return []
    const [business] = law.values
    return [
      {
        id: 'petition',
        lane: 'greenCard',
        nature: 'filed',
        from: asOf,
        until: addDays(asOf, Math.ceil((business * 7) / 5)),
        sure: 'estimate',
        who,
        pathways: [id],
        count: business,
        cites: law.cites,
      } as const,
    ]
  })
}

/** A wait for each category that is in play and has one; its end is not known. `i140From`: when PERM lets an I-140 be filed. */
function queuesOf(situation: Situation, i140From: IsoDate | undefined): readonly Entry<Id>[] {
  const day = bulletinOn(situation.policy.asOf)
  if (day === undefined) return []
  return PREFERENCES.flatMap((preference) => {
    const behind = situation.evaluations.filter((one) => preferenceOf(one.pathway) === preference && isReady(one))
    const shown = cutoffOf(situation, day, preference)
    if (behind.length === 0 || shown === undefined) return []
    const isPermOnly = behind.every(({ pathway }) => PERM.includes(pathway.id))
    return [
      {
        id: 'visaNumber',
        lane: 'greenCard',
        nature: 'wait',
        from: (isPermOnly && i140From) || situation.policy.asOf,
        isEndless: true,
        sure: 'estimate',
        who: 'nobody',
        pathways: behind.map(({ pathway }) => pathway.id),
        event: preference,
        ...(shown !== 'U' && { reached: { day: shown.before, month: day.month } }),
        cites: day.cites,
      } as const,
    ]
  })
}

const PERM: readonly PathwayId[] = ['perm-eb2', 'perm-eb3']

/** The date of the queue that surely counts, where a petition of the day, or the case there is, stands behind it. */
function cutoffOf({ read, policy }: Situation, day: BulletinOfDay, preference: Preference) {
  const column = leadingClaim(claimsOf(read), day.bulletin, preference)?.column
  if (column === undefined) return undefined
  const shown = day.bulletin.finalAction[preference][column]
  const priority = priorityDateOf(read, preference)
  const place = placeOf(shown, 'date' in priority ? priority.date : policy.asOf)
  return shown === 'C' || place === 'before' ? undefined : shown
}
