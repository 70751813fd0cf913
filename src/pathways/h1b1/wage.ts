import { cfr20_655, ina101, ina212 } from '../../policy/sources'
import { noEmployerNamed } from '../common/specialty-occupation'
import { surveyWagePaid } from '../common/wage-floor'

const application = [ina101('(a)(15)(H)(i)(b1)'), ina212('(t)(1)')]

/** Pay that a Labor Condition Application can rest on; its certification is the employer's and the department's. */
export const lca = surveyWagePaid('h1b1.lca', noEmployerNamed('h1b1.lca.notYet', application), [
  ...application,
  cfr20_655('.731', 'derived'),
])
