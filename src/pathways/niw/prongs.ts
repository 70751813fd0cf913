import { all, fact, officerDecides, unless } from '../../domain/criterion'
import { cfr204_5, dhanasar, pa2025_03, pm6f5 } from '../../policy/sources'
import { endeavor } from '../../questions/achievements/endeavor'
import { endeavorSupport, type Support } from '../../questions/achievements/endeavorSupport'
import { evidenceKinds } from '../../questions/achievements/evidenceKinds'
import { degrees } from '../../questions/degree/degrees'
import { greenCardCase } from '../../questions/you/greenCardCase'
import { history } from '../../questions/you/history'
import { advancedDegree } from '../common/advanced-degree'
import { opening } from '../common/events'

const cites = [dhanasar()]

/** The degree must belong to the work: a business outside the profession is the example the guidance itself rules out. */
export const profession = fact({
  id: 'niw.profession',
  reads: [endeavor.at.kind],
  cites: [cfr204_5('(k)(2)'), pm6f5(), pa2025_03()],
  judged: 'weighed',
  holds: ([kind]) => (kind === null ? 'officer' : kind !== 'outside'),
})

const focus = fact({
  id: 'niw.specificEndeavor.focus',
  reads: [endeavor.at.focus],
  cites,
  judged: 'weighed',
  holds([one]) {
    switch (one) {
      case 'project':
      case 'agenda':
        return true
      case 'area':
      case 'job':
      case 'several':
        return 'officer'
      case 'none':
        return opening('definedEndeavor')
    }
  },
})

/** A petition that is already filed is judged on the plan it was filed with. */
const unchanged = unless(
  'niw.specificEndeavor.unchanged',
  fact({
    id: 'niw.specificEndeavor.plan',
    reads: [greenCardCase.at.planChanged],
    cites: [pm6f5('', 'memory')],
    judged: 'weighed',
    holds: ([changed]) => changed !== 'yes' || 'officer',
  }),
  fact({
    id: 'niw.specificEndeavor.noCase',
    reads: [history],
    cites: [pm6f5('', 'memory')],
    holds: ([past]) => !past.includes('green-card'),
  }),
)

export const specificEndeavor = all('niw.specificEndeavor', [focus, unchanged])

export const meritImportance = all('niw.meritImportance', [
  fact({
    id: 'niw.meritImportance.reach',
    reads: [endeavor.at.kind, endeavor.at.reach],
    cites,
    judged: 'weighed',
    // Classroom teaching and the good of one employer, its clients or a town have failed this test again and again.
    holds: ([kind, reach]) => ((reach === 'nation' || reach === 'field') && kind !== 'teaching') || 'officer',
  }),
  fact({
    id: 'niw.meritImportance.sector',
    reads: [endeavorSupport],
    cites: [pm6f5('', 'secondary')],
    judged: 'weighed',
    holds: ([backing]) => backing.includes('critical') || 'officer',
  }),
])

const shows = (backing: readonly Support[], kinds: readonly Support[]): boolean =>
  kinds.some((kind) => backing.includes(kind))

export const wellPositioned = all('niw.wellPositioned', [
  fact({
    id: 'niw.wellPositioned.education',
    reads: [degrees],
    cites,
    judged: 'weighed',
    holds: ([held]) => advancedDegree(held) === true || 'officer',
  }),
  fact({
    id: 'niw.wellPositioned.record',
    reads: [evidenceKinds.at.kinds],
    cites,
    judged: 'weighed',
    holds: ([kinds]) => !kinds.includes('none') || 'officer',
  }),
  fact({
    id: 'niw.wellPositioned.progress',
    reads: [endeavorSupport],
    cites,
    judged: 'weighed',
    holds: ([backing]) => shows(backing, ['agency', 'grant', 'backers', 'users', 'progress']) || 'officer',
  }),
])

export const balance = all('niw.balance', [
  fact({
    id: 'niw.balance.reason',
    reads: [endeavor.at.kind, endeavorSupport],
    cites,
    judged: 'weighed',
    // A founder has no employer to test the labor market; a listed technology or an agency speaks for urgency.
    holds: ([kind, backing]) => kind === 'startup' || shows(backing, ['agency', 'critical']) || 'officer',
  }),
  officerDecides('niw.balance.discretion', cites),
])

/** A plan alone is a statement; papers of others corroborate it. */
export const corroboration = fact({
  id: 'niw.corroboration',
  reads: [endeavorSupport],
  cites: [pa2025_03('', 'secondary')],
  judged: 'weighed',
  holds: ([backing]) => shows(backing, ['agency', 'grant', 'backers', 'users', 'experts', 'progress']) || 'officer',
})
