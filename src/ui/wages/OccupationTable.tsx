import { filings as filingWords, levelName, nextText, shareText, thresholdsText, wages } from '../../copy/wages'
import { wagesOn } from '../../pathways/common/wages'
import { filingsByRole, isSmallSample, likelyOccupations, occupations, shareOf } from '../../reference/roles'
import { levelReached, type WageTable } from '../../reference/wages'
import { useServices } from '../services'

interface TableProps {
  readonly table: WageTable
  readonly role: string | undefined
  /** The occupation chosen, if one is. */
  readonly chosen: string | undefined
  readonly area: string
  readonly pay: number
  /** With every code's thresholds and the way to its next level. */
  readonly isWhole?: true | undefined
}

/** The occupations a role is mostly filed under, each with its share of filings and the level the same salary reaches. */
export function OccupationTable({ table, role = '', chosen, area, pay, isWhole }: TableProps) {
  const { asOf } = useServices()
  const codes = [...new Set([...(chosen === undefined ? [] : [chosen]), ...likelyOccupations(role)])]
  const counted = filingsByRole[role]
  if (counted === undefined && codes.length < 2) return null
  const levelsOf = (code: string) => wagesOn(table, code, area, asOf)?.levels
  const levelOf = (code: string) => {
    const levels = levelsOf(code)
    return levels === undefined ? wages.noLevel : levelName(levelReached(pay, levels))
  }
  return (
    <table className="wage-table">
      <thead>
        <tr>
          <th scope="col">{wages.occupation}</th>
          <th scope="col">{wages.share}</th>
          <th scope="col">{wages.level}</th>
        </tr>
      </thead>
      <tbody>
        {codes.map((code) => {
          const share = shareOf(role, code)
          return (
            <tr key={code} data-chosen={code === chosen || undefined}>
              <th scope="row">
                {occupations[code] === undefined ? code : `${occupations[code].title}, `}
                {occupations[code] !== undefined && (
                  <span className="name" translate="no">
                    {code}
                  </span>
                )}
                {occupations[code]?.education === 'master' && <small>{wages.mastersUsual}</small>}
                {isWhole && <small>{thresholdsText(levelsOf(code))}</small>}
                {isWhole && <small>{nextText(pay, levelsOf(code))}</small>}
              </th>
              <td>{share === undefined ? wages.noShare : shareText(share)}</td>
              <td>{levelOf(code)}</td>
            </tr>
          )
        })}
      </tbody>
      {counted !== undefined && isSmallSample(counted) && <caption>{filingWords.small}</caption>}
    </table>
  )
}
