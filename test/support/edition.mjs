// Builds another version of the wizard into a folder, which tells itself by an attribute: node test/support/edition.mjs FOLDER
import { fileURLToPath } from 'node:url'
import { build } from 'vite'

const [, , outDir] = process.argv
const root = fileURLToPath(new URL('../..', import.meta.url))

const mark = {
  name: 'mark',
  transform: (code, id) =>
    id.endsWith('/src/app/main.tsx') ? `${code}\ndocument.documentElement.dataset.edition = 'new'\n` : undefined,
}

await build({ root, logLevel: 'warn', plugins: [mark], build: { outDir, emptyOutDir: true } })
