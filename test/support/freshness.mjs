// Lists the figures that are past their review date or come due soon: node test/support/freshness.mjs [YYYY-MM-DD]
// It never fails because of the calendar.
import { withModules } from './modules.mjs'

const [, , given] = process.argv
const pad = (part) => String(part).padStart(2, '0')
const now = new Date()
const today = `${now.getFullYear()}-${pad(now.getMonth() + 1)}-${pad(now.getDate())}`

await withModules(async (load) => {
  const { isIsoDate } = await load('/src/domain/dates.ts')
  const { freshness } = await load('/test/support/reviews.ts')
  if (given !== undefined && !isIsoDate(given)) console.log(`${given} is no date like 2027-03-01; today is taken.`)
  console.log(freshness(given !== undefined && isIsoDate(given) ? given : today).join('\n'))
})
