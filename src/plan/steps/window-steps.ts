import { addDays } from '../../domain/dates'
import { feeH1bRegistration, feeI765OptOnline } from '../../policy/fees'
import { cfr20_655, fr90_60864 } from '../../policy/sources'
import type { CalendarEntry } from '../calendar/calendar'
import { inPlay, type Situation } from '../calendar/entry'
import { type Fee, feeOf, type NextStep } from './step'

type Id = 'fileOpt' | 'fileStem' | 'agreeLevel' | 'register'

/** Windows with days of their own: practical training, and the next H-1B registration where nothing else is waited for. */
export function windowSteps(situation: Situation, calendar: readonly CalendarEntry[]): readonly NextStep<Id>[] {
  const { policy } = situation
  const find = (id: CalendarEntry['id']) => calendar.find((one) => one.id === id)
  const online = feeOf(policy, [feeI765OptOnline], 'you')
  const training: Fee | undefined = online && { ...online, isOnline: true }
  const h1b = inPlay(situation, 'h1b')
  const isOnlyWindow = h1b?.openings.every(({ event }) => event === 'registrationWindow') === true
  const registration = isOnlyWindow ? find('registration') : undefined
  return [
    ...fileIn(find('optWindow'), 'fileOpt', training),
    ...fileIn(find('stemWindow'), 'fileStem', training),
    ...(registration !== undefined && registration.from > policy.asOf
      ? [
          {
            id: 'agreeLevel',
            pathways: ['h1b'],
            who: 'employer',
            when: {
              kind: 'by',
              day: addDays(registration.from, -1),
              isExpected: registration.sure === 'expected',
            },
            cites: [fr90_60864(), cfr20_655()],
          } as const,
        ]
      : []),
    ...fileIn(registration, 'register', feeOf(policy, [feeH1bRegistration], 'employer')),
  ]
}

function fileIn(entry: CalendarEntry | undefined, id: Id, fee: Fee | undefined): readonly NextStep<Id>[] {
  if (entry?.until === undefined) return []
  const { from, until, sure, who, pathways = [], cites } = entry
  return [
    {
      id,
      pathways,
      who,
      when: { kind: 'between', from, until, isExpected: sure === 'expected' },
      ...(fee && { fee }),
      cites,
    },
  ]
}
