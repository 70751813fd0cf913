import { fact } from '../../domain/criterion'
import { cfr214_2 } from '../../policy/sources'
import { optUnemploymentDays, stemUnemploymentDays } from '../../policy/stay'
import { status } from '../../questions/you/status'
import { studentDates } from '../../questions/you/studentDates'

/** No more days without work than OPT allows, or OPT and its extension in all. */
export const idleDaysLeft = <const Id extends string>(id: Id) =>
  fact({
    id,
    reads: [status, studentDates.at.idleDays],
    uses: [optUnemploymentDays, stemUnemploymentDays],
    cites: [cfr214_2('(f)(10)(ii)(E)')],
    holds: ([at, days], [onOpt, inAll]) => days === null || days <= (at === 'stem' ? inAll : onOpt),
  })
