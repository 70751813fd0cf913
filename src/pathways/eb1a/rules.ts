import { all, fact, officerDecides } from '../../domain/criterion'
import { ina203, kazarian, pm602_0005, pm6f2 } from '../../policy/sources'
import { endeavor } from '../../questions/achievements/endeavor'
import { evidenceKinds } from '../../questions/achievements/evidenceKinds'
import { isSameField } from '../common/evidence'
import { evidence } from './evidence'

/** To continue work in the area is statute; which work continues it, and whether the plans show it, is weighed. */
const continueWork = fact({
  id: 'eb1a.continueWork',
  reads: [evidenceKinds.at.field, endeavor],
  cites: [ina203('(b)(1)(A)')],
  judged: 'weighed',
  holds([field, { focus, kind }]) {
    if (field === 'different' && kind === 'outside') return false
    return focus === 'none' || kind === 'outside' ? 'officer' : isSameField(field)
  },
})

export const eligibility = all('eb1a.eligibility', [
  evidence,
  continueWork,
  officerDecides('eb1a.finalMerits', [kazarian(), pm602_0005('', 'secondary'), pm6f2()]),
])
