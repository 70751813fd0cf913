import { all, any, fact, unless } from '../../domain/criterion'
import { cfr20_656, fr91_60501, ina203 } from '../../policy/sources'
import { employerFacts } from '../../questions/employer/employerFacts'
import { type Employer, employers, isPetitioner } from '../../questions/employer/employers'
import { jobTerms } from '../../questions/employer/jobTerms'
import { ownership } from '../../questions/employer/ownership'
import { opening } from '../common/events'
import { employerCanPay } from '../common/gates'
import { notSponsoringYet } from '../common/offer'
import { companyApart } from '../common/own-company'
import { permFullTimeHours, permLayoffMonths } from './policy'

/** An employer with a job of its own in the US; an agent has none. */
const maySponsor = (one: Employer): boolean => isPetitioner(one) && one !== 'agent'

const permanent = [cfr20_656(), ina203('(b)(3)(A)')]

/** Excuses what only a job can show, while nobody is named who could offer a permanent one. */
export const noSponsorYet = fact({
  id: 'perm.offer.none',
  reads: [employers],
  cites: permanent,
  holds: ([named]) => !named.some(maySponsor),
})

export const offer = all('perm.offer', [
  fact({
    id: 'perm.offer.employer',
    reads: [employers],
    cites: permanent,
    holds: ([named]) => named.some(maySponsor) || opening('usOffer'),
  }),
  unless(
    'perm.offer.terms',
    all('perm.offer.job', [
      fact({
        id: 'perm.offer.willing',
        reads: [employerFacts.at.greenCard],
        cites: [cfr20_656()],
        holds: ([sponsors]) => sponsors === 'yes' || opening('employerSponsors'),
      }),
      fact({
        id: 'perm.offer.permanent',
        reads: [jobTerms.at.length],
        cites: permanent,
        holds: ([length]) => length === 'lasting' || length === 'tenure',
      }),
      fact({
        id: 'perm.offer.fullTime',
        reads: [jobTerms.at.hours],
        uses: [permFullTimeHours],
        cites: [cfr20_656(', full time', 'memory')],
        holds: ([hours], [least]) => hours >= least || opening('fullTimeHours'),
      }),
    ]),
    noSponsorYet,
  ),
])

const tie = [cfr20_656('.17(l)')]

/** Rules for owners matter where nobody but the own company would file. */
const sponsorApart = fact({
  id: 'perm.noOwnership.apart',
  reads: [employers, employerFacts.at.tie],
  cites: tie,
  judged: 'ordinary',
  // Whoever names a company of their own beside others is asked about that one only.
  holds([named, tied]) {
    if (named.includes('own')) return named.some((one) => one !== 'own' && maySponsor(one))
    return tied !== 'yes' || 'officer'
  },
})

const ownCompany = all('perm.noOwnership.owner', [
  fact({
    id: 'perm.noOwnership.own',
    reads: [employers],
    cites: tie,
    holds: ([named]) => named.includes('own'),
  }),
  companyApart('perm.noOwnership.form', [cfr20_656('.17(l)'), cfr20_656(', employment', 'memory')]),
  // An employer with ties to the worker proves on audit that the job is open to others. A sole owner whom nobody can
  // dismiss is self-employed in all but form.
  fact({
    id: 'perm.noOwnership.openToOthers',
    reads: [ownership.at.share, ownership.at.boss],
    cites: tie,
    judged: 'weighed',
    holds: ([share, boss]) => (share === 'all' && boss === 'no' ? false : 'officer'),
  }),
])

/** Ties to an employer that does not sponsor decide nothing; the sponsor may be another one. */
const tieAside = fact({
  id: 'perm.noOwnership.aside',
  reads: [employers, employerFacts.at.greenCard],
  cites: tie,
  holds: ([named, sponsors]) => !named.includes('own') && sponsors === 'no',
})

export const noOwnership = unless(
  'perm.noOwnership',
  any('perm.noOwnership.sponsor', [sponsorApart, ownCompany, tieAside]),
  noSponsorYet,
)

export const abilityToPay = unless('perm.abilityToPay', employerCanPay, noSponsorYet)

/** Layoffs end nothing by themselves: the people laid off must be told and considered first. */
export const layoffs = unless(
  'perm.layoffs',
  fact({
    id: 'perm.layoffs.employer',
    reads: [employerFacts.at.layoffs],
    uses: [permLayoffMonths],
    cites: [cfr20_656('.17(k)', 'secondary'), fr91_60501()],
    judged: 'ordinary',
    // The answer speaks of the past year, so that a "no" covers every shorter time.
    holds: ([some], [months]) => (some === 'no' && months <= 12) || 'officer',
  }),
  any('perm.layoffs.noSponsor', [noSponsorYet, notSponsoringYet]),
)
