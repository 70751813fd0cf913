import type { Pathway } from '../../domain/pathway'
import { cfr22_62, frFixedAdmission, ina212 } from '../../policy/sources'
import { interview } from '../common/steps'
import { circumstances, eligibility, travelBan } from './rules'

export const steps = [
  { id: 'j1.form', kind: 'process', cites: [cfr22_62('', 'secondary')] },
  { id: 'j1.twoYearRule', kind: 'process', cites: [ina212('(e)')] },
  interview,
  { id: 'j1.durationOfStatus', kind: 'unsettled', cites: [frFixedAdmission()] },
] as const

/** Research under a designated sponsor of the exchange visitor program. */
export const j1: Pathway = {
  id: 'j1',
  family: 'temporary',
  eligibility,
  limits: [{ state: 'suspended', unless: travelBan }],
  circumstances,
  steps,
}
