import { all, any, fact } from '../../domain/criterion'
import { benefitHolds, type Suspensions, travelBan } from '../../policy/travel-ban'
import { dorcas, holdMemos, proclamation10998 } from '../../policy/sources'
import { citizenships } from '../../questions/you/citizenships'
import { status } from '../../questions/you/status'
import { validVisas, type VisaKind } from '../../questions/you/validVisas'

const cites = [proclamation10998()]

/** A suspension reaches people outside the country only. */
const inTheUs = fact({
  id: 'common.travelBanVisa.here',
  reads: [status],
  cites,
  holds: ([at]) => at !== 'abroad',
})

/** With two citizenships, an unlisted one settles it: one can travel on that passport. */
const isUnlisted = <const Id extends string>(id: Id, suspended: (lists: Suspensions) => readonly string[]) =>
  fact({
    id,
    reads: [citizenships],
    uses: [travelBan],
    cites,
    holds: ([all], [lists]) => all.some((country) => !suspended(lists).includes(country)),
  })

const onAnyList = ({ full, partial, immigrant }: Suspensions): readonly string[] => [...full, ...partial, ...immigrant]

export const unlistedFor = {
  work: isUnlisted('common.travelBanVisa.workNationality', ({ full }) => full),
  study: isUnlisted('common.travelBanVisa.studyNationality', ({ full, partial }) => [...full, ...partial]),
  immigration: isUnlisted('common.travelBanVisa.immigrantNationality', onAnyList),
} as const

/** Inside the country, cases of listed nationals were held; whether they still are is not settled, and it closes nothing. */
const notHeld = any('common.travelBanVisa.holds', [
  fact({ id: 'common.travelBanVisa.abroad', reads: [status], cites: [holdMemos()], holds: ([at]) => at === 'abroad' }),
  isUnlisted('common.travelBanVisa.anyNationality', onAnyList),
  fact({
    id: 'common.travelBanVisa.practice',
    reads: [],
    uses: [benefitHolds],
    cites: [dorcas(), holdMemos('', 'conflicting')],
    holds: (_, [mayBeHeld]) => !mayBeHeld || 'unsettled',
  }),
])

/**
 * Visas of one class are issued to this person, or none is needed. `kind` is the visa that serves the class: the proclamation
 * leaves valid visas alone, but whether one of another class helps is not settled.
 */
export const notSuspended = <const Class extends string, U extends (typeof unlistedFor)[keyof typeof unlistedFor]>(
  ofClass: Class,
  unlisted: U,
  kind?: VisaKind,
) =>
  all(`common.travelBanVisa.${ofClass}`, [
    any(`common.travelBanVisa.${ofClass}.issued`, [
      inTheUs,
      unlisted,
      fact({
        id: `common.travelBanVisa.${ofClass}.visa`,
        reads: [validVisas],
        cites,
        holds: ([held]) => (held.some((one) => one === kind) ? true : held.includes('none') ? false : 'unsettled'),
      }),
    ]),
    notHeld,
  ])
