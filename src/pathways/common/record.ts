import type { Citation } from '../../domain/citation'
import { all, type Criterion, fact } from '../../domain/criterion'
import { articles, type Venue } from '../../questions/achievements/articles'
import { type Award, awards } from '../../questions/achievements/awards'
import { contributions, type Use } from '../../questions/achievements/contributions'
import { type EvidenceKind, evidenceKinds } from '../../questions/achievements/evidenceKinds'
import { type Judged, judging } from '../../questions/achievements/judging'
import { leadRoles } from '../../questions/achievements/leadRoles'
import { type Membership, memberships } from '../../questions/achievements/memberships'
import { type Press, press } from '../../questions/achievements/press'
import {
  articlesCredited,
  contributionsCredited,
  credited,
  type Credits,
  judgingCredited,
  leadRolesCredited,
  type WiderStandard,
} from './evidence'

type Cites = readonly Citation[]

/** What the proof of every kind has in common. */
export const proof = <const Id extends string>(id: Id, cites: Cites) => ({
  id: `${id}.proof` as const,
  cites,
  judged: 'weighed' as const,
})

/** A kind of evidence that the person lists, with its proof; of a kind not listed no proof is asked. */
export const ofKind = <const Id extends string, P extends Criterion>(
  id: Id,
  kind: EvidenceKind,
  shown: P,
  cites: Cites,
) => {
  const listed = fact({
    id: `${id}.kind` as const,
    reads: [evidenceKinds.at.kinds],
    cites,
    judged: 'weighed',
    holds: ([kinds]) => kinds.includes(kind),
  })
  return all(id, [listed, shown])
}

/** A major, internationally recognized award such as a Nobel Prize, which stands in for the count. */
export const majorAward = <const Id extends string>(id: Id, cites: Cites) => {
  const shown = fact({ ...proof(id, cites), reads: [awards], holds: ([prizes]) => prizes.includes('major') })
  return ofKind(id, 'awards', shown, cites)
}

export const awardsShown = <const Id extends string>(id: Id, credits: Credits<Award>, cites: Cites) => {
  const shown = fact({ ...proof(id, cites), reads: [awards], holds: ([prizes]) => credited(prizes, credits) })
  return ofKind(id, 'awards', shown, cites)
}

export const membershipsShown = <const Id extends string>(id: Id, credits: Credits<Membership>, cites: Cites) => {
  const shown = fact({ ...proof(id, cites), reads: [memberships], holds: ([held]) => credited(held, credits) })
  return ofKind(id, 'memberships', shown, cites)
}

export const pressShown = <const Id extends string>(id: Id, credits: Credits<Press>, cites: Cites) => {
  const shown = fact({ ...proof(id, cites), reads: [press], holds: ([pieces]) => credited(pieces, credits) })
  return ofKind(id, 'press', shown, cites)
}

export const judgingShown = <const Id extends string>(id: Id, credits: Credits<Judged>, cites: Cites) => {
  const shown = fact({ ...proof(id, cites), reads: [judging], holds: ([page]) => judgingCredited(page, credits) })
  return ofKind(id, 'judging', shown, cites)
}

export const contributionsProof = <const Id extends string>(id: Id, credits: Credits<Use>, cites: Cites) =>
  fact({ ...proof(id, cites), reads: [contributions], holds: ([page]) => contributionsCredited(page, credits) })

export const contributionsShown = <const Id extends string>(id: Id, credits: Credits<Use>, cites: Cites) =>
  ofKind(id, 'contributions', contributionsProof(id, credits, cites), cites)

export const articlesShown = <const Id extends string>(id: Id, credits: Credits<Venue>, cites: Cites) => {
  const shown = fact({ ...proof(id, cites), reads: [articles], holds: ([page]) => articlesCredited(page, credits) })
  return ofKind(id, 'articles', shown, cites)
}

export const rolesShown = <const Id extends string>(
  id: Id,
  standard: Pick<WiderStandard, 'roles' | 'places'>,
  cites: Cites,
) => {
  const shown = fact({ ...proof(id, cites), reads: [leadRoles], holds: ([page]) => leadRolesCredited(page, standard) })
  return ofKind(id, 'roles', shown, cites)
}

/**
 * Comparable evidence in place of a kind that does not readily apply to the occupation. Only an officer can say whether it
 * does, so it is possible evidence at most.
 */
export const comparable = <const Id extends string>(id: Id, cites: Cites) =>
  fact({
    id,
    reads: [evidenceKinds.at.kinds],
    cites,
    judged: 'weighed',
    holds: ([kinds]) => kinds.includes('other') && 'officer',
  })
