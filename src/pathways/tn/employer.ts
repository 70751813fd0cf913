import { all, any, fact } from '../../domain/criterion'
import { cfr214_6, pa2025_05 } from '../../policy/sources'
import { ownership } from '../../questions/employer/ownership'
import { companyApart, employedByOthers, ownCompanyNamed } from '../common/own-company'
import { employerNamed } from '../common/specialty-occupation'

const cites = [cfr214_6('(b)')]

/** Arranged before entry, for an employer or entity in the US; a company abroad without one there can arrange nothing. */
export const prearranged = employerNamed('tn.prearranged', [...cites, pa2025_05('', 'secondary')])

/** Serving a company of which one is the sole or controlling owner is self-employment, whatever the company's form. */
export const noSelfEmployment = any('tn.noSelfEmployment', [
  employedByOthers('tn.noSelfEmployment.employer', cites, 'officer'),
  all('tn.noSelfEmployment.own', [
    ownCompanyNamed('tn.noSelfEmployment.own.named', cites),
    companyApart('tn.noSelfEmployment.own.form', cites),
    fact({
      id: 'tn.noSelfEmployment.own.share',
      reads: [ownership.at.form, ownership.at.share],
      cites,
      holds: ([form, share]) => form !== 'sole' && share === 'minor',
    }),
    // Officers also ask who controls the company in fact.
    fact({
      id: 'tn.noSelfEmployment.own.control',
      reads: [ownership.at.boss],
      cites: [...cites, pa2025_05('', 'secondary')],
      judged: 'ordinary',
      holds: ([boss]) => boss === 'yes' || 'officer',
    }),
  ]),
])
