import { addDays, type IsoDate } from '../../domain/dates'
import { firstFiling, firstWork } from '../../pathways/h1b/masters-by-filing'
import { registrationSeason } from '../../pathways/h1b/policy'
import { cfr214_2, registrationPage } from '../../policy/sources'
import { capGapEnd } from '../../policy/stay'
import { seasonsLeft } from '../seasons'
import { type Entry, inPlay, type Situation } from './entry'
import { terms } from '../known'

type Id = 'registration' | 'capFiling' | 'capStart' | 'capGap'

/** What can be in place by March; a year abroad, a waiver or days to add back come first. */
const AHEAD: readonly string[] = [
  'registrationWindow',
  'usOffer',
  'petitioner',
  'employerSponsors',
  'moreHours',
  'degreeAwarded',
]

/**
 * Each March in which an employer may register the person, and what follows if they are selected. `workUntil`: the last day of
 * a student’s practical training, which cap-gap carries on from, 8 CFR 214.2(f)(5)(vi).
 */
export function registrationsOf(situation: Situation, workUntil: IsoDate | undefined): readonly Entry<Id>[] {
  const { read, policy, evaluations } = situation
  const h1b = inPlay(situation, 'h1b')
  if (h1b === undefined || !h1b.openings.every(({ event }) => AHEAD.includes(event))) return []
  const seasons = seasonsLeft(read, (id) => evaluations.find(({ pathway }) => pathway.id === id), policy.asOf)
  return seasons.flatMap((season, at) => [
    ...registrationOf(situation, season),
    startOf(season.march, at === seasons.length - 1),
    ...capGapOf(situation, season.march, workUntil),
  ])
}

const pattern = [registrationPage(', past pattern', 'memory')]

/** The window that is announced, or else March as a whole; then the days for the petition. */
function registrationOf(
  { policy }: Situation,
  { march, fiscalYear }: { readonly march: number; readonly fiscalYear: number },
): readonly Entry<Id>[] {
  const period = policy.period(registrationSeason)
  const days = period?.value.fiscalYear === fiscalYear ? period.value.days : undefined
  const cites = days === undefined ? pattern : (period?.cites ?? [])
  const common = { lane: 'registration', pathways: ['h1b'], who: 'employer', count: march, cites } as const
  const sure = days === undefined ? 'expected' : 'given'
  return [
    {
      ...common,
      id: 'registration',
      nature: 'window',
      from: days?.opens ?? `${march}-03-01`,
      until: days?.closes ?? `${march}-03-31`,
      sure,
    },
    {
      ...common,
      id: 'capFiling',
      nature: 'selected',
      from: firstFiling(march),
      until: days?.filingCloses ?? `${march}-06-30`,
      sure,
    },
  ]
}

/** The first day of the fiscal year: work in H-1B under the cap cannot begin sooner. */
const startOf = (march: number, isLast: boolean): Entry<Id> => ({
  id: 'capStart',
  lane: 'stay',
  nature: 'selected',
  from: firstWork(march),
  ...(isLast ? { isEndless: true } : { until: `${march + 1}-09-30` }),
  sure: 'counted',
  who: 'employer',
  pathways: ['h1b'],
  count: march,
  cites: [cfr214_2('(h)(8)(iii)')],
})

/** Where training ends between the first day for a petition and 1 October, a petition filed in time carries work on. */
function capGapOf({ policy }: Situation, march: number, workUntil: IsoDate | undefined): readonly Entry<Id>[] {
  const law = terms(policy, [capGapEnd])
  if (law === undefined || workUntil === undefined) return []
  if (workUntil < firstFiling(march) || workUntil >= `${march}-09-30`) return []
  const [end] = law.values
  const year = end >= '10-01' ? march : march + 1
  return [
    {
      id: 'capGap',
      lane: 'stay',
      nature: 'selected',
      from: addDays(workUntil, 1),
      until: `${year}-${end}`,
      sure: 'counted',
      who: 'employer',
      pathways: ['h1b'],
      count: march,
      cites: law.cites,
    },
  ]
}
