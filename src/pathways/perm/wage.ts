import { cfr20_656, ina212 } from '../../policy/sources'
import { surveyWagePaid } from '../common/wage-floor'
import { noSponsorYet } from './sponsor'

/** The offered wage against the least that a determination on this survey can come to. The determination is the department's. */
export const pwd = surveyWagePaid('perm.pwd', noSponsorYet, [
  ina212('(p)(3)'),
  cfr20_656('.10(c)(1), .40', 'secondary'),
])
