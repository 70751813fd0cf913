import { type Citation, once } from '../../domain/citation'
import type { Finding } from '../../domain/finding'
import { ac21 } from '../../policy/sources'
import type { Entry, Situation } from './entry'

type Id = 'opens'

/** These stand in the calendar with days of their own. */
const TOLD: readonly string[] = ['filingWindow', 'registrationWindow']

/** The known days on which something comes true that a pathway waits for, each told once. */
export function openingsOf({ evaluations, policy }: Situation): readonly Entry<Id>[] {
  const all = evaluations
    .filter(({ standing, availability }) => standing === 'later' && availability !== 'suspended')
    .flatMap(({ pathway, openings, deciding }) =>
      openings.flatMap(({ event, on }) =>
        on === undefined || on < policy.asOf || TOLD.includes(event)
          ? []
          : [
              {
                pathway: pathway.id,
                event,
                on,
                cites: event === 'caseYear' ? [ac21('106(a)-(b)')] : once(citesOf(deciding)),
              },
            ],
      ),
    )
  const keyOf = ({ event, on }: (typeof all)[number]) => `${event} ${on}`
  return [...new Set(all.map(keyOf))].flatMap((key) => {
    const same = all.filter((one) => keyOf(one) === key)
    const [first] = same
    if (first === undefined) return []
    return [
      {
        id: 'opens',
        lane: 'opening',
        nature: 'moment',
        from: first.on,
        sure: 'counted',
        who: 'nobody',
        pathways: same.map(({ pathway }) => pathway),
        event: first.event,
        cites: first.cites,
      } as const,
    ]
  })
}

/** Their own sources, or those of the first facts below them. */
const citesOf = (findings: readonly Finding[]): readonly Citation[] => {
  const own = findings.flatMap(({ criterion }) => criterion.cites)
  if (own.length > 0 || findings.length === 0) return own
  return citesOf(findings.flatMap(({ parts }) => parts))
}
