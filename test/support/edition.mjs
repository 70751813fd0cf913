// Builds the wizard into a folder with other words in one file, as a later version would be: node test/support/edition.mjs FOLDER
import { fileURLToPath } from 'node:url'
import { build } from 'vite'

const [, , outDir] = process.argv
const root = fileURLToPath(new URL('../..', import.meta.url))

/** Its pages say "Question 2 of some 20". */
const otherWords = {
  name: 'other-words',
  transform: (code, id) => (id.endsWith('/src/copy/ui.ts') ? code.replace(' of about ', ' of some ') : undefined),
}

await build({ root, logLevel: 'warn', plugins: [otherWords], build: { outDir, emptyOutDir: true } })
