import { all, any, fact, unless } from '../../domain/criterion'
import { cfr214_2, fr91_60501 } from '../../policy/sources'
import { employerFacts } from '../../questions/employer/employerFacts'
import { employers, isPetitioner } from '../../questions/employer/employers'
import { ownership } from '../../questions/employer/ownership'
import { opening } from '../common/events'
import { companyApart } from '../common/own-company'
import { isEmployedByOthers, noEmployerNamed } from '../common/specialty-occupation'
import { h1bControllingShare, layoffReview } from './policy'

const filer = [cfr214_2('(h)(2)(i)(A)'), cfr214_2('(h)(4)(ii)')]

/** Excuses what only a job can show, while nobody is named who can file. */
export const noEmployerYet = noEmployerNamed('h1b.noEmployerYet', filer)

/** Clients through an agent are no job with one employer; on what terms an agent may file H-1B was not read. */
const namedEmployer = fact({
  id: 'h1b.employer.named',
  reads: [employers],
  cites: [...filer, cfr214_2('(h)(2)(i)(F), agents', 'memory')],
  holds: ([all]) =>
    all.some((one) => isPetitioner(one) && one !== 'agent') || (all.includes('agent') ? 'officer' : opening('usOffer')),
})

/** Rules for owners matter where nobody but the own company would file. */
const notOwnCompanyOnly = fact({
  id: 'h1b.employer.another',
  reads: [employers],
  cites: filer,
  holds: ([all]) => !all.includes('own') || isEmployedByOthers(all),
})

const company = companyApart('h1b.employer.company', filer)

/** Whether the employer would file an H-1B petition. */
export const sponsors = unless(
  'h1b.employer.files',
  fact({
    id: 'h1b.employer.willing',
    reads: [employerFacts.at.h1b],
    cites: filer,
    holds: ([files]) => files === 'yes' || opening('employerSponsors'),
  }),
  noEmployerYet,
)

export const employer = all('h1b.employer', [
  namedEmployer,
  any('h1b.employer.form', [notOwnCompanyOnly, company]),
  sponsors,
])

const owner = [cfr214_2('(h)(4)(ii)')]

export const ownerLimits = any('h1b.ownerLimits', [
  notOwnCompanyOnly,
  fact({
    id: 'h1b.ownerLimits.share',
    reads: [ownership.at.share],
    uses: [h1bControllingShare],
    cites: owner,
    // The answer speaks of half at most; under a lower limit it would show nothing.
    holds: ([share], [limit]) => share === 'minor' && (limit >= 0.5 || 'unsettled'),
  }),
  fact({
    id: 'h1b.ownerLimits.time',
    reads: [ownership.at.time],
    uses: [h1bControllingShare],
    cites: owner,
    holds: ([time]) => time === 'technical' || (time === 'even' && 'officer'),
  }),
])

/** A caution: agencies weigh the layoffs, which ends no petition by itself. */
export const layoffs = any('h1b.layoffs', [
  fact({
    id: 'h1b.layoffs.before',
    reads: [],
    uses: [layoffReview],
    cites: [fr91_60501()],
    holds: (_, [weighed]) => !weighed,
  }),
  noEmployerYet,
  fact({
    id: 'h1b.layoffs.employer',
    reads: [employerFacts.at.layoffs],
    cites: [fr91_60501()],
    judged: 'ordinary',
    holds: ([some]) => (some === 'yes' ? 'officer' : true),
  }),
])
