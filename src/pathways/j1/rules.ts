import { all, any, fact, unless } from '../../domain/criterion'
import { cfr22_62, j1visaPage } from '../../policy/sources'
import { employerFacts } from '../../questions/employer/employerFacts'
import { type Employer, employers } from '../../questions/employer/employers'
import { jobTerms } from '../../questions/employer/jobTerms'
import { exchangePrograms } from '../../questions/you/exchangePrograms'
import { opening } from '../common/events'
import { changeOfStatus, homeResidency, intent, visaNotSuspended } from '../common/gates'
import { neverExchangeVisitor } from '../common/home-residency'
import { priorBar, repeatBar, windowLeft } from './bars'
import { j1PriorJBarMonths, j1PriorJStayMonths, j1RepeatBarMonths, j1ScholarMaxYears } from './policy'

const NO_HOSTS: readonly Employer[] = ['own', 'staffing', 'agent', 'foreign', 'none']
/** Whoever has a place of research of its own may host; a company does so under an outside sponsor. */
const mayHost = (one: Employer): boolean => !NO_HOSTS.includes(one)

const byRule = [cfr22_62('', 'secondary')]
const hosting = [...byRule, j1visaPage()]

/** Excuses what only a host can show, while none is named. */
const noHostYet = fact({
  id: 'j1.sponsor.none',
  reads: [employers],
  cites: hosting,
  holds: ([named]) => !named.some(mayHost),
})

const sponsor = all('j1.sponsor', [
  fact({
    id: 'j1.sponsor.host',
    reads: [employers],
    cites: hosting,
    holds: ([named]) => named.some(mayHost) || opening('exchangeHost'),
  }),
  unless(
    'j1.sponsor.form',
    fact({
      id: 'j1.sponsor.ds2019',
      reads: [employerFacts.at.ds2019],
      cites: hosting,
      holds: ([issued]) => issued === 'yes' || opening('exchangeSponsor'),
    }),
    noHostYet,
  ),
])

const eligible = [cfr22_62('(d)', 'secondary')]

const purpose = all('j1.purpose', [
  unless(
    'j1.purpose.temporary',
    fact({
      id: 'j1.purpose.length',
      reads: [jobTerms.at.length],
      cites: eligible,
      judged: 'ordinary',
      // Candidates for tenure are shut out. A post without an end looks like an ordinary vacancy.
      holds: ([length]) => (length === 'lasting' ? 'officer' : length !== 'tenure'),
    }),
    noHostYet,
  ),
  unless(
    'j1.purpose.research',
    fact({
      id: 'j1.purpose.duty',
      reads: [employers, jobTerms.at.research],
      cites: eligible,
      judged: 'ordinary',
      holds: ([named, research]) => research === 'yes' || (named.includes('visit') && 'officer'),
    }),
    noHostYet,
  ),
])

const bar24 = any('j1.bar24', [
  neverExchangeVisitor,
  fact({
    id: 'j1.bar24.over',
    reads: [exchangePrograms],
    uses: [j1RepeatBarMonths],
    cites: [cfr22_62('', 'secondary'), cfr22_62('(i)(2), paragraph', 'memory')],
    holds: ([programs], [wait], asOf) => repeatBar(programs, wait, asOf),
  }),
])

const bar12 = any('j1.bar12', [
  neverExchangeVisitor,
  fact({
    id: 'j1.bar12.over',
    reads: [exchangePrograms],
    uses: [j1PriorJBarMonths, j1PriorJStayMonths],
    cites: eligible,
    holds: ([programs], terms, asOf) => priorBar(programs, terms, asOf),
  }),
])

const fiveYears = any('j1.fiveYears', [
  neverExchangeVisitor,
  fact({
    id: 'j1.fiveYears.left',
    reads: [exchangePrograms],
    uses: [j1ScholarMaxYears, j1RepeatBarMonths],
    cites: byRule,
    holds: ([programs], terms, asOf) => windowLeft(programs, terms, asOf),
  }),
])

export const eligibility = all('j1.eligibility', [
  sponsor,
  purpose,
  bar24,
  bar12,
  fiveYears,
  all('j1.intent', [intent]),
])

/** Visas are issued to the person's nationality, or none is needed. */
export const travelBan = all('j1.travelBan', [visaNotSuspended.exchange])

/** A change of status inside the country, and the two-year rule, which follows some exchange visitors into later plans. */
export const circumstances = [changeOfStatus, all('j1.homeResidency', [homeResidency])] as const
