import { scaleLinear } from 'd3-scale'
import { line, symbol, symbolCircle } from 'd3-shape'
import { optionLabel } from '../../copy/answers'
import { levelName } from '../../copy/wages'
import { type Chance, chanceOf, inHundred } from '../../lottery/chance'
import { LEVELS } from '../../lottery/pool'
import { roleAndPayCopy } from '../../questions/employer/roleAndPay.copy'
import type { Level } from '../../reference/wages'
import { useServices } from '../services'
import { odds, rangeText } from './odds.copy'
import type { OddsOfPerson } from './useOdds'
import { Heading } from '../parts/Heading'
import { Prose } from '../parts/Prose'

const WIDTH = 400
const ROW = 48
const TICKS = [0, 25, 50, 75, 100]
const x = scaleLinear([0, 100], [0, WIDTH])
const POINT = symbol(symbolCircle, 80)() ?? ''
const path = line()
const whisker = (from: number, to: number) =>
  [
    path([
      [from, -4],
      [from, 4],
    ]),
    path([
      [from, 0],
      [to, 0],
    ]),
    path([
      [to, -4],
      [to, 4],
    ]),
  ].join('')

interface ChartProps {
  readonly found: OddsOfPerson
  readonly level: Level | undefined
}

/** Levels IV to I, with and without a US master's: point and range. The figures are a table, its marks are hidden from readers. */
export function LevelChart({ found, level }: ChartProps) {
  const { names } = useServices()
  const { all, masters, wages } = found
  const at = (one: Level, counts: boolean) => inHundred(chanceOf(all, one, [counts]))
  const pay = (one: Level) =>
    wages === undefined
      ? undefined
      : one === 1
        ? odds.below(wages.levels[1])
        : odds.from(wages.levels[one - 1] ?? Number.NaN)
  const isYou = (one: Level, counts: boolean) => one === level && masters === counts
  return (
    <div className="odds-levels">
      <Heading level={3} id="odds-levels">
        {odds.byLevel}
      </Heading>
      <table aria-labelledby="odds-levels">
        <thead>
          <tr>
            <th scope="col">{odds.level}</th>
            <td className="odds-axis" aria-hidden="true">
              <Axis />
            </td>
            <th scope="col">{odds.withMasters}</th>
            <th scope="col">{odds.withoutMasters}</th>
          </tr>
        </thead>
        <tbody>
          {[...LEVELS].reverse().map((one) => (
            <tr key={one} data-you={one === level || undefined} data-level={one}>
              <th scope="row">
                {levelName(one)} {one === level && <span className="odds-you">{odds.you}</span>}
                {pay(one) !== undefined && <span className="odds-pay">{pay(one)}</span>}
              </th>
              <td className="odds-axis" aria-hidden="true">
                <Marks withMasters={at(one, true)} without={at(one, false)} you={one === level ? masters : undefined} />
              </td>
              {[true, false].map((counts) => (
                <Figures key={String(counts)} chance={at(one, counts)} isYou={isYou(one, counts)} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <p className="quiet odds-small">{odds.smallRange}</p>
      {wages !== undefined && (
        <p className="quiet">
          <Prose
            text={odds.payOf(
              optionLabel(roleAndPayCopy.fields.occupation, wages.occupation),
              names('areas', wages.area),
            )}
          />{' '}
          {wages.isEstimate && <Prose text={odds.estimate} />}
        </p>
      )}
      <p className="odds-keys" aria-hidden="true">
        <span data-key="with">{odds.withMastersKey}</span>
        <span data-key="without">{odds.withoutMastersKey}</span>
        <span data-key="range">{odds.rangeKey}</span>
      </p>
    </div>
  )
}

const Figures = ({ chance, isYou }: { chance: Chance; isYou: boolean }) => (
  <td data-mine={isYou || undefined}>
    <strong>{chance.central}</strong> <span>{rangeText(chance)}</span>
  </td>
)

const Axis = () => (
  <svg viewBox={`-16 0 ${WIDTH + 32} 16`}>
    {TICKS.map((tick) => (
      <text key={tick} x={x(tick)} y="12" textAnchor="middle">
        {tick}
      </text>
    ))}
  </svg>
)

function Marks({ withMasters, without, you }: { withMasters: Chance; without: Chance; you: unknown }) {
  return (
    <svg viewBox={`-16 0 ${WIDTH + 32} ${ROW}`}>
      {TICKS.map((tick) => (
        <line key={tick} className="odds-tick" x1={x(tick)} x2={x(tick)} y1="0" y2={ROW} />
      ))}
      <Mark chance={withMasters} y={15} kind="with" isYou={you === true} />
      <Mark chance={without} y={34} kind="without" isYou={you === false} />
    </svg>
  )
}

interface MarkProps {
  readonly chance: Chance
  readonly y: number
  readonly kind: 'with' | 'without'
  readonly isYou: boolean
}

const Mark = ({ chance, y, kind, isYou }: MarkProps) => (
  <g className="odds-mark" data-kind={kind} data-you={isYou || undefined} transform={`translate(0 ${y})`}>
    <path className="odds-whisker" d={whisker(x(chance.least), x(chance.most))} />
    <path className="odds-point" d={POINT} transform={`translate(${x(chance.central)} 0)`} />
  </g>
)
