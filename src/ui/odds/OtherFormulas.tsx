import { atLevel, type ByLevel, LEVELS, total } from '../../lottery/pool'
import {
  CHECK_POOL,
  CHECK_SELECTED,
  independentOdds,
  linearOdds,
  onePoolOdds,
  peopleSelected,
} from '../../lottery/other-formulas'
import { comparison, oneDigit, pastText, peopleText, poolText, rowName, shortText } from './comparison.copy'
import { Heading } from '../parts/Heading'

/** Formulas in circulation beside the draw itself, on one pool. */
export function OtherFormulas({ weights }: { weights: ByLevel }) {
  const formulas = [
    { name: comparison.linear, chances: linearOdds(CHECK_POOL, CHECK_SELECTED, weights) },
    { name: comparison.independent, chances: independentOdds(CHECK_POOL, CHECK_SELECTED, weights) },
    { name: comparison.draw, chances: onePoolOdds(CHECK_POOL, CHECK_SELECTED, weights) },
  ] as const
  const [linear, independent] = formulas
  return (
    <>
      <Heading level={4}>{comparison.formulas}</Heading>
      <p>{poolText(CHECK_POOL, CHECK_SELECTED)}</p>
      <table className="odds-table">
        <caption className="sr-only">{comparison.formulas}</caption>
        <thead>
          <tr>
            <th scope="col">{comparison.level}</th>
            {formulas.map(({ name }) => (
              <th key={name} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {LEVELS.map((level) => (
            <tr key={level}>
              <th scope="row">{rowName(level)}</th>
              {formulas.map(({ name, chances }) => (
                <td key={name}>{oneDigit(atLevel(chances, level))}</td>
              ))}
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{comparison.selected}</th>
            {formulas.map(({ name, chances }) => (
              <td key={name}>{peopleText(total(peopleSelected(CHECK_POOL, chances)))}</td>
            ))}
          </tr>
        </tfoot>
      </table>
      <ul className="odds-notes">
        {[
          pastText(atLevel(linear.chances, 4)),
          shortText(peopleSelected(CHECK_POOL, independent.chances), CHECK_SELECTED),
          comparison.elsewhere,
        ].map((text) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
    </>
  )
}
