import { useId, useState } from 'react'
import { weightsOn } from '../../lottery/chance'
import { oddsOf } from '../../lottery/model'
import { alike, atLevel, type ByLevel, LEVELS, total } from '../../lottery/pool'
import { type Assumptions as Assumed, seasonOf, secondDrawShare } from '../../lottery/scenarios'
import { levelName } from '../../copy/wages'
import { figure } from '../../copy/numbers'
import type { Ternary } from '../../domain/ternary'
import type { Level } from '../../reference/wages'
import { useServices } from '../services'
import { Folded } from './Folded'
import { assumptions as words, odds as oddsWords } from './odds.copy'
import type { OddsOfPerson } from './useOdds'

/** What the sliders hold: whole people, and parts in a hundred. */
interface Sliders {
  readonly people: number
  readonly selections: number
  readonly masters: number
  readonly levels: ByLevel
}

const inParts = ([a, b, c, d]: ByLevel): ByLevel => {
  const part = (one: number) => Math.round((100 * one) / (a + b + c + d))
  return [part(a), part(b), part(c), part(d)]
}

const slidersOf = ({ people, selections, masters, levels }: Assumed): Sliders => ({
  people: Math.round(people),
  selections: Math.round(selections),
  masters: Math.round(100 * masters[0]),
  levels: inParts(levels),
})

/** What was not moved stays exactly as the central assumptions have it: sliders hold round numbers. */
function assumedBy(held: Sliders, central: Assumed): Assumed {
  const start = slidersOf(central)
  const isMoved = (name: keyof Sliders) => String(held[name]) !== String(start[name])
  return {
    people: isMoved('people') ? held.people : central.people,
    selections: isMoved('selections') ? held.selections : central.selections,
    masters: isMoved('masters') ? alike(held.masters / 100) : central.masters,
    levels: isMoved('levels') ? held.levels : central.levels,
  }
}

interface AssumptionsProps {
  readonly found: OddsOfPerson
  readonly level: Level | undefined
  /** Whether the draw gives every level the same: then the levels of the people do not matter. */
  readonly random: boolean
}

/** The central assumptions in words, what the range covers, and a reckoning under one's own. */
export function Assumptions({ found, level, random }: AssumptionsProps) {
  const [central] = found.all
  if (central === undefined) return null
  const { people, selections, masters, levels } = central.scenario.assumptions
  const count = (kind: string) => found.all.filter(({ scenario }) => scenario.kind === kind).length
  return (
    <Folded title={words.title}>
      <ul className="odds-list">
        {words
          .lead(people, selections, Math.round(100 * masters[0]), random ? undefined : inParts(levels))
          .map((line) => (
            <li key={line}>{line}</li>
          ))}
      </ul>
      <p>{words.range(count('rule'), count('fy2026'), count('fy2027'))}</p>
      <Own central={central.scenario.assumptions} level={level} masters={found.masters} random={random} />
    </Folded>
  )
}

interface OwnProps {
  readonly central: Assumed
  readonly level: Level | undefined
  readonly masters: Ternary
  readonly random: boolean
}

function Own({ central, level: own, masters: counts, random }: OwnProps) {
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
        {isEmpty
          ? words.noLevel
          : odds.t1 === Infinity
            ? words.everybody
            : words.result(
                hundred(masters ? odds.withMasters : odds.withoutMasters, level),
                random ? undefined : level,
                masters,
              )}
        {!isEmpty && odds.t1 < Infinity && odds.t2 === Infinity && ` ${words.allMasters}`}
      </output>
      {(own === undefined || counts === 'unsure') && (
        <p className="quiet">{words.standIn(own === undefined, counts === 'unsure')}</p>
      )}
      <Slider
        label={words.people}
        value={held.people}
        start={start.people}
        least={50_000}
        most={800_000}
        step={1_000}
        onChange={(people) => set({ people })}
      />
      <Slider
        label={words.selections}
        value={held.selections}
        start={start.selections}
        least={20_000}
        most={200_000}
        step={1_000}
        onChange={(selections) => set({ selections })}
      />
      <Slider
        label={words.mastersShare}
        value={held.masters}
        start={start.masters}
        least={0}
        most={100}
        step={1}
        onChange={(one) => set({ masters: one })}
      />
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

interface SliderProps {
  readonly label: string
  readonly value: number
  /** Where it stands at first: its steps are counted from there. */
  readonly start: number
  readonly least: number
  readonly most: number
  readonly step: number
  readonly onChange: (value: number) => void
}

function Slider({ label, value, start, least, most, step, onChange }: SliderProps) {
  const id = useId()
  const first = least + ((start - least) % step)
  return (
    <div className="odds-slider">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        type="range"
        min={first}
        max={most}
        step={step}
        value={value}
        aria-valuetext={figure(value)}
        onChange={({ currentTarget }) => onChange(Number(currentTarget.value))}
      />
      <span>{figure(value)}</span>
    </div>
  )
}
