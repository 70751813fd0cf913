import { any, atLeast } from '../../domain/criterion'
import { cfr214_2, pm2m4 } from '../../policy/sources'
import { sharedStandard, type WiderStandard } from '../common/evidence'
import { payShown } from '../common/pay'
import {
  articlesShown,
  awardsShown,
  comparable,
  contributionsShown,
  judgingShown,
  majorAward,
  membershipsShown,
  pressShown,
  rolesShown,
} from '../common/record'
import { o1aCriteriaNeeded } from './policy'

/** O-1A reads the evidence as the shared guidance does. */
export const standard: WiderStandard = sharedStandard

const criterion = (number: number) => cfr214_2(`(o)(3)(iii)(B)(${number})`)
const manual = pm2m4()
const secondary = (about: string) => pm2m4(`, on ${about}`, 'secondary')

const criteria = [
  awardsShown('o1a.awards', standard.awards, [criterion(1), manual, secondary('venture capital and lists')]),
  membershipsShown('o1a.memberships', standard.memberships, [criterion(2), manual]),
  pressShown('o1a.press', standard.press, [criterion(3), manual, secondary('press releases and paid placement')]),
  judgingShown('o1a.judging', standard.judging, [criterion(4)]),
  contributionsShown('o1a.contributions', standard.contributions, [
    criterion(5),
    manual,
    secondary('downloads and value for the employer only'),
  ]),
  articlesShown('o1a.articles', standard.articles, [criterion(6), manual, secondary('blogs')]),
  rolesShown('o1a.criticalRole', standard, [criterion(7), manual, secondary('metrics of the company')]),
  payShown('o1a.highSalary', standard.pay, [criterion(8), manual]),
  comparable('o1a.comparable', [cfr214_2('(o)(3)(iii)(C)')]),
] as const

/** A major award, or at least three of the eight kinds, one of which comparable evidence may replace. */
export const evidence = any('o1a.evidence', [
  majorAward('o1a.majorAward', [cfr214_2('(o)(3)(iii)(A)')]),
  atLeast('o1a.criteriaCount', o1aCriteriaNeeded, criteria, [cfr214_2('(o)(3)(iii)(B), (C)')]),
])
