import type { Step } from '../../domain/pathway'
import {
  clinicRubio,
  immigrantVisaAppointments,
  ina245,
  pa2026_05,
  pm602_0199,
  stateVisaPages,
} from '../../policy/sources'

/** An I-485 is granted at discretion. */
export const adjustmentDiscretion: Step<'common.adjustmentDiscretion'> = {
  id: 'common.adjustmentDiscretion',
  kind: 'process',
  cites: [ina245(), pm602_0199()],
}

/** A petition that lacks something may be denied at once. */
export const noRfeDenial: Step<'common.noRfeDenial'> = {
  id: 'common.noRfeDenial',
  kind: 'process',
  cites: [pa2026_05('', 'conflicting')],
}

export const interview: Step<'common.interview'> = {
  id: 'common.interview',
  kind: 'process',
  cites: [stateVisaPages()],
}

/** A green card abroad takes an immigrant visa, whose appointments were paused. */
export const immigrantVisaPause: Step<'common.immigrantVisaPause'> = {
  id: 'common.immigrantVisaPause',
  kind: 'unsettled',
  cites: [immigrantVisaAppointments('', 'secondary'), clinicRubio('', 'secondary')],
}
