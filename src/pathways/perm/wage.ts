import { any } from '../../domain/criterion'
import { cfr20_656, ina212 } from '../../policy/sources'
import { notSponsoringYet } from '../common/offer'
import { surveyWagePaid } from '../common/wage-floor'
import { noSponsorYet } from './sponsor'

/**
 * The offered wage against the least that a determination on this survey can come to. The determination is the department's. The
 * wage that counts is the sponsor's, INA 212(p)(3); the pay of an employer that does not sponsor decides nothing.
 */
export const pwd = surveyWagePaid('perm.pwd', any('perm.pwd.noSponsor', [noSponsorYet, notSponsoringYet]), [
  ina212('(p)(3)'),
  cfr20_656('.10(c)(1), .40', 'secondary'),
])
