import type { Venue } from '../../questions/achievements/articles'
import type { Award } from '../../questions/achievements/awards'
import type { Use } from '../../questions/achievements/contributions'
import type { Judged } from '../../questions/achievements/judging'
import type { LeadPlace, LeadRole } from '../../questions/achievements/leadRoles'
import type { Membership } from '../../questions/achievements/memberships'
import type { Press } from '../../questions/achievements/press'

/** Why something does not count by itself, in a few words. A test holds the list against the standards. */
const articles: Partial<Record<Venue, string>> = {
  journal: 'No peer-reviewed paper yet',
  conference: 'No peer-reviewed paper yet',
  preprint: 'A preprint alone',
  blog: 'A blog or company site',
  trade: 'No scholarly book or journal',
}
const judging: Partial<Record<Judged, string>> = {
  reviews: 'No review completed yet',
  internal: 'Code, hiring or class reviews',
  invited: 'Invited, not done',
}
const contributions: Partial<Record<Use, string>> = {
  patent: 'A patent without use shown',
  downloads: 'Downloads without more',
  employer: 'Of value to the employer only',
  money: 'Funding alone',
}
const press: Partial<Record<Press, string>> = {
  company: 'About the employer, not you',
  paid: 'Press release, paid piece or own blog',
  cited: 'Mere citations',
}
const memberships: Partial<Record<Membership, string>> = {
  open: 'Open to anyone; a grade that experts judge would count',
}
const awards: Partial<Record<Award, string>> = {
  narrow: 'A prize of one school, employer or town',
  funding: 'Funding or a “top” list is no prize',
}
const roles: Partial<Record<LeadRole | LeadPlace, string>> = {
  title: 'A title without proof of the role',
  unknown: 'Reputation of the organization not shown',
}

/** By kind, then by option. */
export const reasons: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  articles,
  judging,
  contributions,
  press,
  memberships,
  awards,
  roles,
}
