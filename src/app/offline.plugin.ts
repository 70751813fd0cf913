import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import type { Plugin } from 'vite'
import { compileScript } from './compile.ts'

/** The worker itself, what hosts read and do not serve, and what no page loads. */
const APART: readonly string[] = ['sw.js', '_headers', 'embed.d.ts', 'robots.txt']

const WORKER = { name: 'sw.js', file: 'src/app/offline.worker.ts', most: 10_000 } as const

/** Every file a page may load, by its address from the page, with its SHA-256. */
function filesIn(folder: string): readonly (readonly [url: string, hash: string])[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((one) => one.isFile())
    .map((one) => relative(folder, join(one.parentPath, one.name)).split(sep).join('/'))
    .filter((path) => !APART.includes(path))
    .sort()
    .map((path) => [
      path,
      createHash('sha256')
        .update(readFileSync(join(folder, path)))
        .digest('base64'),
    ])
}

/** Builds the service worker last, since it knows every other file by its bytes. */
export function offline(): Plugin {
  let root = ''
  return {
    name: 'offline',
    apply: 'build',
    configResolved: (config) => void (root = config.root),
    writeBundle: {
      order: 'post',
      sequential: true,
      async handler({ dir }) {
        if (dir === undefined) throw new Error('The build has no folder')
        const FILES = JSON.stringify(filesIn(dir))
        writeFileSync(join(dir, WORKER.name), await compileScript(root, WORKER.file, WORKER.most, { FILES }))
      },
    },
  }
}
