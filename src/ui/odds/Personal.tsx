import { chanceOf, inHundred } from '../../lottery/chance'
import type { Level } from '../../reference/wages'
import { Hundred } from './Hundred'
import { giveLevel, likelyText, noFiguresText, noLevelText, odds } from './odds.copy'
import type { OddsOfPerson } from './useOdds'
import { Heading } from '../parts/Heading'
import { Prose } from '../parts/Prose'

/** What is missing for odds of one's own, and what each likely occupation code would give. */
export function NoLevel({ found: { all, level, likely, masters, homeRule, seasons } }: { found: OddsOfPerson }) {
  const chancesAt = (one: Level) => ({
    one: inHundred(chanceOf(all, one, [masters])),
    all: inHundred(
      chanceOf(
        all,
        one,
        seasons.map((season) => season.masters),
      ),
    ),
  })
  return (
    <div className="odds-left">
      <Heading level={3}>{odds.inHundred}</Heading>
      <p>{noLevelText[level.kind === 'unknown' ? level.reason : 'level']}</p>
      {likely.length > 0 && (
        <ul className="odds-likely">
          {likely.map(({ level: one, isEstimate, occupations }) => (
            <li key={occupations.join()} data-odds={one}>
              {one === undefined
                ? noFiguresText(occupations)
                : likelyText({
                    level: one,
                    isEstimate,
                    codes: occupations,
                    ...chancesAt(one),
                    seasons: seasons.length,
                  })}
            </li>
          ))}
        </ul>
      )}
      {likely.length > 0 && (
        <p className="quiet">
          <Prose text={odds.masters[`${masters}`]} />{' '}
          {(homeRule === 'unmet' || homeRule === 'unknown') && <Prose text={odds.homeRule[homeRule]} />}{' '}
          {odds.seasonsAssume}
        </p>
      )}
      <p>
        <a href="#/q/roleAndPay">{giveLevel}</a>
      </p>
    </div>
  )
}

export interface PersonalProps {
  readonly found: OddsOfPerson
  readonly level: Level
}

/** The odds of one season: a number, its range, and a hundred people. */
export function Personal({ found, level }: PersonalProps) {
  const chance = inHundred(chanceOf(found.all, level, [found.masters]))
  const like2027 = found.all.filter(({ scenario }) => scenario.kind === 'fy2027')
  return (
    <div className="odds-left">
      <Heading level={3}>{odds.inHundred}</Heading>
      <p className="odds-figure" data-odds={level}>
        <strong>{chance.central}</strong> <span>{odds.selected(1)}</span>
      </p>
      <p>{`${odds.between(chance).replace(/^b/, 'B')}.`}</p>
      {like2027.length > 0 && <p>{odds.like2027(inHundred(chanceOf(like2027, level, [found.masters])))}</p>}
      <Hundred chance={chance} />
      <p className="quiet">{odds.masters[`${found.masters}`]}</p>
    </div>
  )
}
