import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build } from 'vite'

/** Builds a module of the project for Node, and gives back what it exports. `out`: a folder within the project. */
export async function load(root, file, out) {
  await build({
    root,
    configFile: false,
    logLevel: 'error',
    build: {
      ssr: true,
      minify: false,
      outDir: out,
      emptyOutDir: true,
      rolldownOptions: { input: join(root, file), output: { entryFileNames: 'entry.mjs' } },
    },
  })
  return import(pathToFileURL(join(out, 'entry.mjs')).href)
}
