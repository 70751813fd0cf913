// Lists the figures that are past their review date or come due soon: node test/support/freshness.mjs [YYYY-MM-DD]
// It never fails because of the calendar.
import { fileURLToPath } from 'node:url'
import { createServer } from 'vite'

const [, , given] = process.argv
const pad = (part) => String(part).padStart(2, '0')
const now = new Date()
const today = `${now.getFullYear()}-${pad(now.getMonth() + 1)}-${pad(now.getDate())}`

const server = await createServer({
  root: fileURLToPath(new URL('../..', import.meta.url)),
  configFile: false,
  appType: 'custom',
  logLevel: 'error',
  server: { middlewareMode: true, hmr: false, ws: false, watch: null },
  optimizeDeps: { noDiscovery: true },
})
try {
  const { isIsoDate } = await server.ssrLoadModule('/src/domain/dates.ts')
  const { freshness } = await server.ssrLoadModule('/test/support/reviews.ts')
  if (given !== undefined && !isIsoDate(given)) console.log(`${given} is no date like 2027-03-01; today is taken.`)
  console.log(freshness(given !== undefined && isIsoDate(given) ? given : today).join('\n'))
} finally {
  await server.close()
}
