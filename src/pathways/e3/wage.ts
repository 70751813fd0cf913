import { cfr20_655, ina101, ina212 } from '../../policy/sources'
import { noEmployerNamed } from '../common/specialty-occupation'
import { surveyWagePaid } from '../common/wage-floor'

const application = [ina101('(a)(15)(E)(iii)'), ina212('(t)(1)')]

/** Pay that a Labor Condition Application can rest on; its certification is the employer's and the department's. */
export const lca = surveyWagePaid('e3.lca', noEmployerNamed('e3.lca.notYet', application), [
  ...application,
  cfr20_655('.731', 'derived'),
])
