import { several } from '../../domain/field'
import { single } from '../../domain/question'
import type { AskingRule } from '../../domain/reading'
import { every } from '../../domain/ternary'
import { degrees } from '../degree/degrees'
import { hasAtLeast, hasFullBachelors, type Degree } from '../degree/qualifications'
import { hasProgressiveYears, workYears } from './workYears'

const RECORDS = ['state-license', 'license', 'association', 'recognition', 'experts', 'peers', 'none'] as const

export type ProfessionalRecord = (typeof RECORDS)[number]

/** Progressive years after a bachelor's degree that equal a master's (8 CFR 204.5(k)(2)). */
const YEARS_FOR_MASTERS = 5

/** With a bachelor's degree that may count as full, the years after it decide whether an advanced degree is shown. */
const besideBachelors =
  (list: readonly Degree[]): AskingRule =>
  (read) => {
    const full = hasFullBachelors(list)
    if (full === false) return 'asked'
    const work = read(workYears)
    switch (work.state) {
      case 'known':
        return every([full, hasProgressiveYears(work.value, YEARS_FOR_MASTERS)]) === true ? 'skipped' : 'asked'
      case 'open':
        return 'pending'
      case 'unsure':
      case 'unasked':
        return 'asked'
    }
  }

/** Asked until an advanced degree, or its equal in years, is certain. */
const withoutAdvancedDegree: AskingRule = (read) => {
  const held = read(degrees)
  switch (held.state) {
    case 'known':
      return hasAtLeast(held.value, 'master') === true ? 'skipped' : besideBachelors(held.value)(read)
    case 'unsure':
      return 'asked'
    case 'open':
      return 'pending'
    case 'unasked':
      return 'skipped'
  }
}

export const professionalRecord = single({
  id: 'professionalRecord',
  section: 'experience',
  field: several(RECORDS, { unsure: true }),
  asking: withoutAdvancedDegree,
})
