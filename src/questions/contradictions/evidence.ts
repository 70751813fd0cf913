import type { Ref } from '../../domain/reading'
import { articles, type Venue } from '../achievements/articles'
import { awards } from '../achievements/awards'
import { contributions } from '../achievements/contributions'
import { evidenceKinds, type EvidenceKind } from '../achievements/evidenceKinds'
import { judging } from '../achievements/judging'
import { leadRoles } from '../achievements/leadRoles'
import { memberships } from '../achievements/memberships'
import { payStanding } from '../achievements/payStanding'
import { press } from '../achievements/press'
import { contradiction } from './contradiction'

const REVIEWED: readonly Venue[] = ['journal', 'conference', 'local', 'workshop', 'book']

/** A kind that was ticked, and then nothing on its own page. */
const empty = <const Id extends string>(id: Id, kind: EvidenceKind, page: Ref<readonly string[]> | Ref<string>) =>
  contradiction({
    id,
    reads: [evidenceKinds.at.kinds, page],
    clash: ([kinds, proof]) => kinds.includes(kind) && [proof].flat().every((one) => one === 'none'),
  })

export const evidenceContradictions = [
  empty('evidence.awards', 'awards', awards),
  empty('evidence.memberships', 'memberships', memberships),
  empty('evidence.press', 'press', press),
  empty('evidence.judging', 'judging', judging.at.kinds),
  empty('evidence.contributions', 'contributions', contributions.at.kinds),
  empty('evidence.articles', 'articles', articles.at.kinds),
  empty('evidence.roles', 'roles', leadRoles.at.what),
  empty('evidence.pay', 'pay', payStanding),
  contradiction({
    id: 'evidence.citations',
    reads: [evidenceKinds.at.kinds, contributions.at.citations],
    clash: ([kinds, citations]) => !kinds.includes('articles') && citations !== null && citations > 0,
  }),
  contradiction({
    id: 'evidence.papers',
    reads: [articles.at.kinds, articles.at.papers],
    clash: ([venues, papers]) => papers !== null && papers > 0 && !venues.some((one) => REVIEWED.includes(one)),
  }),
  contradiction({
    id: 'evidence.noPapers',
    reads: [articles.at.kinds, articles.at.papers],
    clash: ([venues, papers]) => papers === 0 && (venues.includes('journal') || venues.includes('conference')),
  }),
  contradiction({
    id: 'evidence.noReviews',
    reads: [judging.at.kinds, judging.at.count],
    clash: ([kinds, count]) => count === 0 && kinds.includes('reviews'),
  }),
] as const
