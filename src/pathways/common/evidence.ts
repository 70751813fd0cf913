import type { ValueOf } from '../../domain/question'
import type { Unsure } from '../../domain/ternary'
import type { articles, Venue } from '../../questions/achievements/articles'
import type { Award } from '../../questions/achievements/awards'
import type { contributions, Use } from '../../questions/achievements/contributions'
import type { Judged, judging } from '../../questions/achievements/judging'
import type { LeadPlace, LeadRole, leadRoles } from '../../questions/achievements/leadRoles'
import type { Membership } from '../../questions/achievements/memberships'
import type { PayStanding } from '../../questions/achievements/payStanding'
import type { Press } from '../../questions/achievements/press'

/**
 * What one proof is worth for one criterion of one category. counts: it is what the criterion names. judged: only an officer
 * can say whether it is. notAlone: it does not count by itself. never: the criterion leaves it out.
 */
export type Credit = 'counts' | 'judged' | 'notAlone' | 'never'

export type Credits<Option extends string> = Readonly<Record<Option, Credit>>

/** The six kinds of evidence that O-1A, EB-1A and EB-1B all read, each under its own standard. */
export interface Standard {
  readonly awards: Credits<Award>
  readonly memberships: Credits<Membership>
  readonly press: Credits<Press>
  readonly judging: Credits<Judged>
  readonly contributions: Credits<Use>
  readonly articles: Credits<Venue>
}

/** The standard of a category that also reads roles and pay. */
export interface WiderStandard extends Standard {
  readonly roles: Credits<LeadRole>
  readonly places: Credits<LeadPlace>
  readonly pay: Credits<PayStanding>
}

/** What the guidance of all three categories has in common; a category writes down where it departs from it. */
export const sharedStandard: WiderStandard = {
  awards: {
    major: 'counts',
    paper: 'counts',
    fellowship: 'counts',
    dissertation: 'counts',
    challenge: 'judged',
    narrow: 'notAlone',
    funding: 'notAlone',
    none: 'never',
  },
  memberships: { elected: 'counts', reviewed: 'judged', open: 'never', none: 'never' },
  press: { profile: 'counts', section: 'counts', company: 'never', paid: 'never', cited: 'never', none: 'never' },
  judging: {
    reviews: 'counts',
    chair: 'counts',
    grants: 'counts',
    thesis: 'counts',
    contest: 'counts',
    internal: 'never',
    invited: 'never',
    none: 'never',
  },
  contributions: {
    cited: 'judged',
    adopted: 'counts',
    software: 'counts',
    licensed: 'counts',
    standard: 'counts',
    letters: 'judged',
    patent: 'notAlone',
    downloads: 'notAlone',
    employer: 'notAlone',
    money: 'notAlone',
    none: 'never',
  },
  articles: {
    journal: 'counts',
    conference: 'counts',
    local: 'judged',
    workshop: 'judged',
    trade: 'judged',
    book: 'judged',
    preprint: 'notAlone',
    blog: 'never',
    none: 'never',
  },
  roles: {
    lead: 'counts',
    founder: 'counts',
    critical: 'counts',
    pi: 'counts',
    committee: 'counts',
    title: 'never',
    none: 'never',
  },
  places: { known: 'counts', funded: 'counts', covered: 'counts', unknown: 'never' },
  pay: { top: 'counts', above: 'judged', equity: 'judged', offer: 'judged', none: 'never' },
}

/** Whether a criterion is met on what was shown: yes, no, or only an officer can say. */
export type Credited = boolean | 'officer'

const WORTH: Readonly<Record<Credit, Credited>> = { counts: true, judged: 'officer', notAlone: false, never: false }

/** What several proofs of one kind are worth: as much as the strongest of them. */
export function credited<Option extends string>(shown: readonly Option[], credits: Credits<Option>): Credited {
  const worth = shown.map((option) => WORTH[credits[option]])
  return worth.includes(true) || (worth.includes('officer') && 'officer')
}

type PageOf<Q> = Exclude<ValueOf<Q>, Unsure>

/** Only completed work counts: with no review completed, "reviews" shows nothing. */
export const judgingCredited = (
  { kinds, count }: PageOf<typeof judging>,
  credits: Credits<Judged>,
): Credited | Unsure =>
  kinds === 'unsure' ? kinds : credited(count === 0 ? kinds.filter((kind) => kind !== 'reviews') : kinds, credits)

/** The number of citations is left out: the law sets none (8 CFR 204.5; 8 CFR 214.2(o)). */
export const contributionsCredited = (
  { kinds }: PageOf<typeof contributions>,
  credits: Credits<Use>,
): Credited | Unsure => (kinds === 'unsure' ? kinds : credited(kinds, credits))

const isPeerReviewed = (venue: Venue): boolean => venue === 'journal' || venue === 'conference'

/** Where no paper was peer reviewed, a peer-reviewed venue shows nothing. */
export const articlesCredited = (
  { kinds, papers }: PageOf<typeof articles>,
  credits: Credits<Venue>,
): Credited | Unsure =>
  kinds === 'unsure' ? kinds : credited(papers === 0 ? kinds.filter((venue) => !isPeerReviewed(venue)) : kinds, credits)

/** A role and a place must both hold up: a critical role, and an organization with a distinguished reputation. */
export function leadRolesCredited(
  { what, where = [] }: PageOf<typeof leadRoles>,
  { roles, places }: Pick<WiderStandard, 'roles' | 'places'>,
): Credited | Unsure {
  const parts: readonly (Credited | Unsure)[] = [
    what === 'unsure' ? what : credited(what, roles),
    where === 'unsure' ? where : credited(where, places),
  ]
  if (parts.includes(false)) return false
  if (parts.includes('unsure')) return 'unsure'
  return parts.includes('officer') ? 'officer' : true
}

export const payCredited = (standing: PayStanding, credits: Credits<PayStanding>): Credited => WORTH[credits[standing]]

/** Whether the record is in the field of the US work: a neighboring or another field is for an officer to weigh. */
export const isSameField = (field: 'same' | 'role' | 'near' | 'different' | null): Credited =>
  field === 'same' || field === 'role' || 'officer'
