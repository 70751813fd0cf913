import { resolve } from 'node:path'

/** In the copy of the repository that is run, which need not be that of this file. */
const at = (name) => resolve('test/mutation', `${name}.mjs`)

/** Tests get the modules of this folder in place of those named; the stand-ins themselves get the real ones. */
export const standIns = (...names) => ({
  name: 'stand-ins',
  enforce: 'pre',
  resolveId: (id, importer) => (names.includes(id) && importer?.endsWith('.ts') ? at(id) : undefined),
})
