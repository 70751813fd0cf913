import { any, fact } from '../../domain/criterion'
import { type Suspensions, travelBan } from '../../policy/travel-ban'
import { proclamation10998 } from '../../policy/sources'
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

/** The proclamation leaves valid visas alone; whether one class of visa helps with another is not settled. */
const holdsVisa = (kind?: VisaKind) =>
  fact({
    id: 'common.travelBanVisa.visa',
    reads: [validVisas],
    cites,
    holds: ([held]) => (held.some((one) => one === kind) ? true : held.includes('none') ? false : 'unsettled'),
  })

/** With two citizenships, an unlisted one settles it: one can travel on that passport. */
const isUnlisted = (suspended: (lists: Suspensions) => readonly string[]) =>
  fact({
    id: 'common.travelBanVisa.nationality',
    reads: [citizenships],
    uses: [travelBan],
    cites,
    holds: ([all], [lists]) => all.some((country) => !suspended(lists).includes(country)),
  })

const unlisted = {
  work: isUnlisted(({ full }) => full),
  studyOrExchange: isUnlisted(({ full, partial }) => [...full, ...partial]),
  immigration: isUnlisted(({ full, partial, immigrant }) => [...full, ...partial, ...immigrant]),
} as const

/** Visas for that purpose are issued to this person, or none is needed; `kind` is the visa that serves the pathway. */
export const notSuspended = (purpose: keyof typeof unlisted, kind?: VisaKind) =>
  any('common.travelBanVisa', [inTheUs, unlisted[purpose], holdsVisa(kind)])
