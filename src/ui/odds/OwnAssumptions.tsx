import { useState } from 'react'
import { levelName } from '../../copy/wages'
import type { Ternary } from '../../domain/ternary'
import { weightsOn } from '../../lottery/chance'
import { oddsOf } from '../../lottery/model'
import { atLevel, type ByLevel, LEVELS, total } from '../../lottery/pool'
import { type Assumptions, seasonOf, secondDrawShare } from '../../lottery/scenarios'
import type { Level } from '../../reference/wages'
import { useServices } from '../services'
import { assumptions as words, odds as oddsWords } from './odds.copy'
import { Slider } from './Slider'
import { assumedBy, type Sliders, slidersOf } from './sliders'

const COUNTS = [
  { name: 'people', least: 50_000, most: 800_000, step: 1_000 },
  { name: 'selections', least: 20_000, most: 200_000, step: 1_000 },
  { name: 'masters', least: 0, most: 100, step: 1 },
] as const

interface OwnAssumptionsProps {
  readonly central: Assumptions
  readonly level: Level | undefined
  readonly masters: Ternary
  readonly random: boolean
}

/** The odds of one season under assumptions that the person moves. */
export function OwnAssumptions({ central, level: own, masters: counts, random }: OwnAssumptionsProps) {
  const start = slidersOf(central)
  const level = own ?? 2
  const masters = counts === true
  const { asOf } = useServices()
  const [held, setHeld] = useState(start)
  const weights = weightsOn(asOf)
  const share = secondDrawShare(asOf)
  if (weights === undefined || share === undefined) return null
  const isEmpty = total(held.levels) === 0
  const { pool, seats } = seasonOf(assumedBy(isEmpty ? start : held, central), share)
  const odds = oddsOf(pool, seats, weights)
  const hundred = (chances: ByLevel, one: Level) => Math.round(100 * atLevel(chances, one))
  /** Of a class that is empty there is nothing to tell. */
  const cell = (people: ByLevel, chances: ByLevel, one: Level) =>
    isEmpty || atLevel(people, one) === 0 ? words.nobody : hundred(chances, one)
  const set = (change: Partial<Sliders>) => setHeld({ ...held, ...change })
  const setLevel = (one: Level, value: number) => {
    const changed = LEVELS.map((other) => (other === one ? value : atLevel(held.levels, other)))
    const [a = 0, b = 0, c = 0, d = 0] = changed
    set({ levels: [a, b, c, d] })
  }
  return (
    <fieldset className="odds-own">
      <legend>{words.own}</legend>
      <output>
        {/* One text by itself, which is renewed as a whole: a translator may have taken it apart. */}
        {isEmpty
          ? words.noLevel
          : odds.t1 === Infinity
            ? words.everybody
            : [
                words.result(
                  hundred(masters ? odds.withMasters : odds.withoutMasters, level),
                  random ? undefined : level,
                  masters,
                ),
                ...(odds.t2 === Infinity ? [words.allMasters] : []),
              ].join(' ')}
      </output>
      {(own === undefined || counts === 'unsure') && (
        <p className="quiet">{words.standIn(own === undefined, counts === 'unsure')}</p>
      )}
      {COUNTS.map(({ name, ...range }) => (
        <Slider
          key={name}
          label={words[name]}
          value={held[name]}
          start={start[name]}
          {...range}
          onChange={(value) => set({ [name]: value })}
        />
      ))}
      {(random ? [] : LEVELS).map((one) => (
        <Slider
          key={one}
          label={words.levelShare(one)}
          value={atLevel(held.levels, one)}
          start={atLevel(start.levels, one)}
          least={0}
          most={100}
          step={1}
          onChange={(value) => setLevel(one, value)}
        />
      ))}
      {!random && <p className="quiet">{words.parts}</p>}
      <table className="odds-own-table">
        <caption>{words.chances}</caption>
        <thead>
          <tr>
            <th scope="col">{oddsWords.level}</th>
            <th scope="col">{oddsWords.withMasters}</th>
            <th scope="col">{oddsWords.withoutMasters}</th>
          </tr>
        </thead>
        <tbody>
          {LEVELS.map((one) => (
            <tr key={one}>
              <th scope="row">{levelName(one)}</th>
              <td>{cell(pool.withMasters, odds.withMasters, one)}</td>
              <td>{cell(pool.withoutMasters, odds.withoutMasters, one)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <button type="button" className="link-button" onClick={() => setHeld(start)}>
        {words.reset}
      </button>
    </fieldset>
  )
}
