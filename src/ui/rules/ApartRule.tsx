import { useEffect, useState } from 'react'
import { wageLabels as labels } from '../../copy/rules/page'
import { spanText } from '../../copy/rules/periods'
import { ShownValue } from './ShownValue'
import { Sources } from './Sources'

type Table = typeof import('./WageTable')

/** The wage table, which is loaded apart: what it holds, for which days, and its sources. */
export function ApartRule() {
  const [table, setTable] = useState<Table | 'failed'>()
  useEffect(() => {
    import('./WageTable').then(setTable, () => setTable('failed'))
  }, [])
  if (table === undefined || table === 'failed')
    return <p className="quiet">{table === undefined ? labels.loading : labels.failed}</p>
  return (
    <>
      <p className="quiet">{labels.apart}</p>
      <ul className="periods">
        {table.wages.periods.map((period) => (
          <li key={period.from}>
            <p className="quiet">{spanText(period)}</p>
            <ShownValue value={table.wageSummary()} />
            <Sources cites={period.cites} />
          </li>
        ))}
      </ul>
    </>
  )
}
