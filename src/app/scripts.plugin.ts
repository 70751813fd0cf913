import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { brotliCompressSync } from 'node:zlib'
import { build, type Plugin } from 'vite'

/** Classic scripts of one file each, by the name they are served under, and the most bytes each may take in brotli. */
const SCRIPTS = {
  'embed.js': { entry: 'src/embed/host/embed.ts', most: 2000 },
  'boot.js': { entry: 'src/app/boot.ts', most: 512 },
} as const
type Name = keyof typeof SCRIPTS
const NAMES = Object.keys(SCRIPTS) as readonly Name[]

/** Types only, so the source is the declaration as well. */
const TYPES = { name: 'embed.d.ts', source: 'src/embed/protocol.ts' } as const

async function compile(root: string, name: Name): Promise<string> {
  const { entry, most } = SCRIPTS[name]
  const result = await build({
    root,
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    build: {
      write: false,
      target: 'es2022',
      modulePreload: false,
      rolldownOptions: { input: join(root, entry), output: { format: 'iife' } },
    },
  })
  const [chunk] = 'output' in result ? result.output : []
  if (chunk?.type !== 'chunk') throw new Error(`${name} was not built`)
  const size = brotliCompressSync(chunk.code).length
  if (size > most) throw new Error(`${name} takes ${size} bytes in brotli, more than ${most}`)
  return chunk.code
}

/** Builds the scripts that are no modules, embed.js for other people's pages and boot.js for this one, and ships the types. */
export function scripts(): Plugin {
  let root = ''
  const types = () => readFileSync(join(root, TYPES.source), 'utf8')
  return {
    name: 'scripts',
    configResolved: (config) => void (root = config.root),
    configureServer({ middlewares }) {
      middlewares.use((request, response, next) => {
        const name = NAMES.find((one) => request.url === `/${one}`)
        if (name === undefined) next()
        else
          compile(root, name).then((code) => {
            response.setHeader('Content-Type', 'text/javascript')
            response.end(code)
          }, next)
      })
    },
    transformIndexHtml: () => [{ tag: 'script', attrs: { src: './boot.js' }, injectTo: 'head' }],
    async generateBundle() {
      for (const name of NAMES) this.emitFile({ type: 'asset', fileName: name, source: await compile(root, name) })
      this.emitFile({ type: 'asset', fileName: TYPES.name, source: types() })
    },
  }
}
