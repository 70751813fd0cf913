import { optionLabel } from '../../copy/answers'
import { figure } from '../../copy/numbers'
import { wordsOf } from '../../copy/questions'
import { wageLabels } from '../../copy/rules/page'
import type { Shown } from '../../copy/rules/values'
import { loadedWages } from '../../pathways/common/wages'
import { roleAndPay } from '../../questions/employer/roleAndPay'
import { areas } from '../../reference/areas'
import { oflcWages } from '../../reference/wage-table'

/** The wage table with its periods and sources. */
export const wages = loadedWages(oflcWages)

/** How many areas have figures, by occupation and wage year. */
export function wageSummary(): Shown {
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
