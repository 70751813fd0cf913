import { build } from 'vite'

const packageOf = (module) => /.*\/node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(module.replaceAll('\\', '/'))?.[1]

/** The packages whose modules are in the files that a build makes, those of workers too, in order. */
export async function bundledPackages(root) {
  const found = new Set()
  const note = () => ({
    name: 'note',
    generateBundle(_, bundle) {
      for (const file of Object.values(bundle))
        for (const module of Object.keys(file.modules ?? {})) found.add(packageOf(module))
    },
  })
  await build({
    root,
    logLevel: 'error',
    plugins: [note()],
    worker: { plugins: () => [note()] },
    build: { write: false },
  })
  found.delete(undefined)
  return [...found].sort()
}
