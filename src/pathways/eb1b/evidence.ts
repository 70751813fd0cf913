import { atLeast } from '../../domain/criterion'
import { cfr204_5, pm6f3 } from '../../policy/sources'
import { sharedStandard, type Standard } from '../common/evidence'
import {
  articlesShown,
  awardsShown,
  comparable,
  contributionsShown,
  judgingShown,
  membershipsShown,
  pressShown,
} from '../common/record'
import { eb1bCriteriaNeeded } from './policy'

/**
 * EB-1B asks for major prizes, for professional publications, and for scholarly books or journals with international
 * circulation; its contributions need no major significance, but they must be to the field.
 */
export const standard: Standard = {
  ...sharedStandard,
  awards: { ...sharedStandard.awards, paper: 'judged', fellowship: 'judged', dissertation: 'judged' },
  press: { ...sharedStandard.press, profile: 'judged', section: 'judged' },
  contributions: { ...sharedStandard.contributions, cited: 'counts', patent: 'judged', downloads: 'judged' },
  articles: { ...sharedStandard.articles, book: 'counts', trade: 'never' },
}

const criterion = (letter: string) => [cfr204_5(`(i)(3)(i)(${letter})`), pm6f3()]

/** At least two of six kinds, one of which comparable evidence may replace. */
export const evidence = atLeast(
  'eb1b.criteriaCount',
  eb1bCriteriaNeeded,
  [
    awardsShown('eb1b.prizes', standard.awards, criterion('A')),
    membershipsShown('eb1b.memberships', standard.memberships, criterion('B')),
    pressShown('eb1b.published', standard.press, criterion('C')),
    judgingShown('eb1b.judging', standard.judging, criterion('D')),
    contributionsShown('eb1b.contributions', standard.contributions, criterion('E')),
    articlesShown('eb1b.articles', standard.articles, criterion('F')),
    comparable('eb1b.comparable', [cfr204_5('(i)(3)(ii)')]),
  ],
  [cfr204_5('(i)(3)(i)(A)-(F), (i)(3)(ii)'), pm6f3()],
)
