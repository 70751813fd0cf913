import type { Policy } from '../domain/parameter'
import type { Read } from '../domain/reading'
import { optUnemploymentDays, stemUnemploymentDays } from '../policy/stay'
import { status } from '../questions/you/status'
import { studentDates } from '../questions/you/studentDates'
import { known } from './known'

/** Days without work on OPT or its extension, and how many are allowed in all, 8 CFR 214.2(f)(10)(ii)(E). */
export interface IdleDays {
  readonly used: number
  readonly most: number
}

/** Undefined for somebody on neither, and where the days were not given. */
export function idleDaysOf(read: Read, policy: Policy): IdleDays | undefined {
  const at = known(read, status)
  const used = known(read, studentDates.at.idleDays)
  const most = policy.period(at === 'stem' ? stemUnemploymentDays : optUnemploymentDays)?.value
  if ((at !== 'opt' && at !== 'stem') || typeof used !== 'number' || most === undefined) return undefined
  return { used, most }
}

/** Whether more days were used than are allowed, so that the stay is in doubt whatever the card says. */
export function isIdleOver(read: Read, policy: Policy): boolean {
  const idle = idleDaysOf(read, policy)
  return idle !== undefined && idle.used > idle.most
}
