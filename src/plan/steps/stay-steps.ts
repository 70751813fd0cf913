import { evaluator } from '../../domain/circuit'
import { once } from '../../domain/citation'
import { sevpOptGuidance } from '../../policy/sources'
import { status } from '../../questions/you/status'
import { stayFlags } from '../brief/stay-flags'
import type { CalendarEntry } from '../calendar/calendar'
import type { Situation } from '../calendar/entry'
import { known } from '../known'
import type { NextStep } from './step'

type Id = 'lapsed' | 'grace' | 'stayEnds' | 'departure' | 'idle'
type FlagId = ReturnType<typeof stayFlags>[number]['id']

/** After these nothing is filed before a lawyer has looked at it. */
const LAPSED: readonly FlagId[] = [
  'stayEnded',
  'cardEnded',
  'programOver',
  'exchangeEnded',
  'gracePassed',
  'termsBroken',
  'idleOver',
]

/** What the present stay asks for, before any pathway. */
export function staySteps({ read, policy }: Situation, calendar: readonly CalendarEntry[]): readonly NextStep<Id>[] {
  const flags = stayFlags({ read, policy, evaluate: evaluator(read, policy) })
  const lapsed = flags.filter(({ id }) => LAPSED.includes(id))
  const own = { who: 'you', pathways: [] } as const
  const by = (flag: FlagId, id: Id): readonly NextStep<Id>[] =>
    flags.flatMap((one) =>
      one.id === flag && one.until !== undefined
        ? [{ ...own, id, when: { kind: 'by', day: one.until } as const, cites: one.cites }]
        : [],
    )
  return [
    ...(lapsed.length > 0
      ? [{ ...own, id: 'lapsed', when: { kind: 'first' }, cites: once(lapsed.flatMap(({ cites }) => cites)) } as const]
      : []),
    ...by('graceRuns', 'grace'),
    // A visitor under the Visa Waiver Program can only leave: INA 248(a)(4).
    ...(known(read, status) === 'esta' ? [] : by('staySoon', 'stayEnds')),
    ...by('departureDays', 'departure'),
    ...calendar.filter(({ id }) => id === 'idle').map(idleStep),
  ]
}

const idleStep = ({ from, cites }: CalendarEntry): NextStep<Id> => ({
  id: 'idle',
  who: 'you',
  pathways: [],
  when: { kind: 'by', day: from },
  cites: [...cites, sevpOptGuidance('', 'secondary')],
})
