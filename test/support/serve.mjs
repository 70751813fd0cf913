// Builds the wizard and serves it on this machine only.
import { parseArgs } from 'node:util'
import { build, preview } from 'vite'

const { values } = parseArgs({ options: { port: { type: 'string', default: '4173' } } })
const port = Number(values.port)

const isBusy = (error) => error instanceof Error && error.message.includes('already in use')

try {
  await build({ logLevel: 'warn' })
  // A sandboxed frame has no origin of its own, so the files must be readable from any.
  await preview({ logLevel: 'warn', preview: { host: '127.0.0.1', port, strictPort: true, cors: { origin: '*' } } })
  console.log(`The wizard is at http://localhost:${port} (Ctrl+C stops it)`)
} catch (error) {
  if (!isBusy(error)) throw error
  console.error(`Port ${port} is in use. Stop the program that holds it, or take another: npm start -- --port 4174`)
  process.exitCode = 1
}
