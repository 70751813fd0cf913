import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Plugin } from 'vite'
import { compileScript } from './compile.ts'

/** The script for other people's pages, and the most bytes it may take in brotli. */
const SCRIPT = { name: 'embed.js', file: 'src/embed/host/embed.ts', most: 2000 } as const

/** Types only, so the source is the declaration as well. */
const TYPES = { name: 'embed.d.ts', file: 'src/embed/protocol.ts' } as const

/** Builds embed.js, a classic script of one file, and ships its types. */
export function scripts(): Plugin {
  let root = ''
  const script = () => compileScript(root, SCRIPT.file, SCRIPT.most)
  return {
    name: 'scripts',
    configResolved: (config) => void (root = config.root),
    configureServer({ middlewares }) {
      middlewares.use((request, response, next) => {
        if (request.url !== `/${SCRIPT.name}`) next()
        else
          script().then((code) => {
            response.setHeader('Content-Type', 'text/javascript')
            response.end(code)
          }, next)
      })
    },
    async generateBundle() {
      this.emitFile({ type: 'asset', fileName: SCRIPT.name, source: await script() })
      this.emitFile({ type: 'asset', fileName: TYPES.name, source: readFileSync(join(root, TYPES.file), 'utf8') })
    },
  }
}
