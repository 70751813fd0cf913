import { isRandom, chanceOf, inHundred, weightsOn, type Chance } from '../../lottery/chance'
import { levelName } from '../../copy/wages'
import { assumptions, odds, rangeText } from '../odds/odds.copy'
import { NoLevel } from '../odds/Personal'
import { type OddsOfPerson, useOdds } from '../odds/useOdds'
import { Prose } from '../parts/Prose'
import { useServices } from '../services'
import { lawyer } from './lawyer.copy'
import { SheetPart } from './Sheet'

/** The odds of the draw in two figures with their ranges, or what is missing for them. */
export function OddsFigures() {
  const { asOf } = useServices()
  const found = useOdds()
  const weights = weightsOn(asOf)
  if (found === undefined || weights === undefined)
    return (
      <SheetPart title={lawyer.odds} name="odds">
        <p>{odds.notHeld}</p>
      </SheetPart>
    )
  const random = isRandom(weights)
  const level = random ? 1 : found.level.kind === 'unknown' ? undefined : found.level.level
  return (
    <SheetPart title={lawyer.odds} about={lawyer.oddsAbout} name="odds">
      {level === undefined ? (
        <NoLevel found={found} />
      ) : (
        <Figures found={found} level={level} name={random ? undefined : levelName(level)} />
      )}
      <HomeRule found={found} />
    </SheetPart>
  )
}

interface FiguresProps {
  readonly found: OddsOfPerson
  readonly level: 1 | 2 | 3 | 4
  readonly name: string | undefined
}

function Figures({ found: { all, masters, seasons, level: told }, level, name }: FiguresProps) {
  const one = inHundred(chanceOf(all, level, [masters]))
  const every = inHundred(
    chanceOf(
      all,
      level,
      seasons.map((season) => season.masters),
    ),
  )
  const last = seasons.at(-1)
  const [central] = all
  const assumed = central?.scenario.assumptions
  return (
    <>
      <div className="sheet-odds">
        <Figure chance={one} level={level} says={odds.selected(1)} />
        {seasons.length > 1 && last !== undefined && (
          <Figure
            chance={every}
            level={level}
            says={`${odds.selected(seasons.length)}, ${odds.by(last).replace(/^B/, 'b')}`}
          />
        )}
      </div>
      <p>
        <Prose
          text={[
            ...(name === undefined ? [] : [lawyer.atLevel(name, told.kind === 'estimate')]),
            odds.masters[`${masters}`],
            ...(assumed === undefined
              ? []
              : [`${assumptions.lead(assumed.people, assumed.selections, 0, undefined)[0] ?? ''}.`]),
            odds.seasonsAssume,
          ].join(' ')}
        />
      </p>
    </>
  )
}

const Figure = ({
  chance,
  level,
  says,
}: {
  readonly chance: Chance
  readonly level: number
  readonly says: string
}) => (
  <p data-odds={level}>
    <strong>{chance.central}</strong>
    <span>
      {lawyer.inHundred} {says}, {lawyer.range(rangeText(chance))}
    </span>
  </p>
)

function HomeRule({ found: { homeRule } }: { readonly found: OddsOfPerson }) {
  return homeRule === 'unmet' || homeRule === 'unknown' ? <p>{odds.homeRule[homeRule]}</p> : null
}
