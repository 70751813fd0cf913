import { join } from 'node:path'
import { brotliCompressSync } from 'node:zlib'
import { build } from 'vite'

const named = (file: string): string => file.slice(file.lastIndexOf('/') + 1)

function held(file: string, code: string, most: number): string {
  const size = brotliCompressSync(code).length
  if (size > most) throw new Error(`${named(file)} takes ${size} bytes in brotli, more than ${most}`)
  return code
}

async function compile(root: string, file: string, format: 'iife' | 'es', define: Record<string, string> = {}) {
  const result = await build({
    root,
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    define,
    build: {
      write: false,
      target: 'es2022',
      modulePreload: false,
      rolldownOptions: { input: join(root, file), output: { format } },
    },
  })
  return 'output' in result ? result.output : []
}

/** A classic script in one piece, of at most so many bytes in brotli; `define` puts values in the place of names. Throws where it is larger. */
export async function compileScript(
  root: string,
  file: string,
  most: number,
  define?: Record<string, string>,
): Promise<string> {
  const chunk = (await compile(root, file, 'iife', define)).find(({ type }) => type === 'chunk')
  if (chunk?.type !== 'chunk') throw new Error(`${named(file)} was not built`)
  return held(file, chunk.code.trim(), most)
}

/** A style sheet with what it imports, of at most so many bytes in brotli. Throws where it is larger. */
export async function compileStyle(root: string, file: string, most: number): Promise<string> {
  const sheet = (await compile(root, file, 'es')).find(({ fileName }) => fileName.endsWith('.css'))
  if (sheet?.type !== 'asset') throw new Error(`${named(file)} was not built`)
  return held(file, Buffer.from(sheet.source).toString().trim(), most)
}
