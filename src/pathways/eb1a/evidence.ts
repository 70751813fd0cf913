import { all, any, atLeast, fact } from '../../domain/criterion'
import { cfr204_5, pm6f2 } from '../../policy/sources'
import { evidenceKinds } from '../../questions/achievements/evidenceKinds'
import { isSameField, sharedStandard, type WiderStandard } from '../common/evidence'
import { payShown } from '../common/pay'
import {
  articlesShown,
  awardsShown,
  comparable,
  contributionsProof,
  judgingShown,
  majorAward,
  membershipsShown,
  ofKind,
  pressShown,
  rolesShown,
} from '../common/record'
import { eb1aCriteriaNeeded } from './policy'

/** EB-1A names trade publications for articles, and does not say of a grant, a committee or funding what O-1A says. */
export const standard: WiderStandard = {
  ...sharedStandard,
  articles: { ...sharedStandard.articles, trade: 'counts' },
  roles: { ...sharedStandard.roles, pi: 'judged', committee: 'judged' },
  places: { ...sharedStandard.places, funded: 'judged' },
}

const criterion = (numeral: string) => cfr204_5(`(h)(3)(${numeral})`)
const manual = pm6f2()

const contributionsCites = [criterion('v'), manual]
/** Contributions must be to the field claimed: those to a field left behind are for an officer to weigh. */
const contributions = ofKind(
  'eb1a.contributions',
  'contributions',
  all('eb1a.contributions.claimed', [
    contributionsProof('eb1a.contributions', standard.contributions, contributionsCites),
    fact({
      id: 'eb1a.contributions.field',
      reads: [evidenceKinds.at.field],
      cites: contributionsCites,
      judged: 'weighed',
      holds: ([field]) => isSameField(field),
    }),
  ]),
  contributionsCites,
)

/** The two kinds for the arts are never asked. */
const artsOnly = <const Id extends string>(id: Id, numeral: string) =>
  fact({ id, reads: [], cites: [criterion(numeral)], holds: () => false })

const criteria = [
  awardsShown('eb1a.awards', standard.awards, [criterion('i'), manual]),
  membershipsShown('eb1a.memberships', standard.memberships, [criterion('ii'), manual]),
  pressShown('eb1a.press', standard.press, [criterion('iii'), manual]),
  judgingShown('eb1a.judging', standard.judging, [criterion('iv')]),
  contributions,
  articlesShown('eb1a.articles', standard.articles, [criterion('vi'), manual]),
  artsOnly('eb1a.exhibitions', 'vii'),
  rolesShown('eb1a.leadingRole', standard, [criterion('viii')]),
  payShown('eb1a.highSalary', standard.pay, [criterion('ix'), manual]),
  artsOnly('eb1a.commercial', 'x'),
  comparable('eb1a.comparable', [cfr204_5('(h)(4)')]),
] as const

/** A major award, or at least three of the ten kinds, one of which comparable evidence may replace. */
export const evidence = any('eb1a.evidence', [
  majorAward('eb1a.majorAward', [cfr204_5('(h)(3)')]),
  atLeast('eb1a.criteriaCount', eb1aCriteriaNeeded, criteria, [cfr204_5('(h)(3)-(4)')]),
])
