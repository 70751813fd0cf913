import { optionLabel } from '../../copy/answers'
import { figure } from '../../copy/numbers'
import { wordsOf } from '../../copy/questions'
import { wageLabels } from '../../copy/rules/page'
import { spanText } from '../../copy/rules/periods'
import type { Shown } from '../../copy/rules/values'
import { loadedWages } from '../../pathways/common/wages'
import { roleAndPay } from '../../questions/employer/roleAndPay'
import { areas } from '../../reference/areas'
import { oflcWages } from '../../reference/wage-table'
import { ShownValue } from './ShownValue'
import { Sources } from './Sources'

/** The wage table with its periods and sources. */
const wages = loadedWages(oflcWages)

export function WageTable() {
  const summary = wageSummary()
  return (
    <>
      <p className="quiet">{wageLabels.apart}</p>
      <ul className="periods">
        {wages.periods.map((period) => (
          <li key={period.from}>
            <p className="quiet">{spanText(period)}</p>
            <ShownValue value={summary} />
            <Sources cites={period.cites} />
          </li>
        ))}
      </ul>
    </>
  )
}

/** How many areas have figures, by occupation and wage year. */
function wageSummary(): Shown {
  const occupations = roleAndPay.group.fields.occupation.options.filter((one) => one !== 'other')
  const words = wordsOf(roleAndPay.id)?.fields['occupation']
  return {
    head: wageLabels.head,
    rows: occupations.map((occupation) => {
      const years = areas.map(({ code }) => oflcWages.wagesOf(occupation, code)?.year)
      const count = (year: string | undefined) => figure(years.filter((one) => one === year).length)
      return [optionLabel(words, occupation), count('2026-27'), count('2025-26'), count(undefined)]
    }),
  }
}
