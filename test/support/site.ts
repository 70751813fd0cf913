import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type Plugin, preview } from 'vite'
import type { TestProject } from 'vitest/node'

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the built wizard is served, without a slash at the end. */
    readonly origin: string
    /** The folder it is served from. */
    readonly dist: string
    /** Whether what is drawn becomes the reference: vitest --update. */
    readonly isRenewing: boolean
  }
}

export const root = fileURLToPath(new URL('../..', import.meta.url))

/** Builds in a process of its own: under test NODE_ENV is "test", and React would be built for development. */
const build = (outDir: string): void => {
  const vite = join(root, 'node_modules/vite/bin/vite.js')
  execFileSync(process.execPath, [vite, 'build', '--outDir', outDir, '--emptyOutDir', '--logLevel', 'warn'], {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, NODE_ENV: 'production' },
  })
}

/** Builds the wizard once and serves it to the browser tests as a static host would, with what a plugin adds to it. */
export async function serveBuilt(
  project: TestProject,
  plugin?: (outDir: string) => Plugin,
): Promise<() => Promise<void>> {
  const outDir = mkdtempSync(join(tmpdir(), 'visa-pathway-wizard-'))
  build(outDir)
  const server = await preview({
    root,
    configFile: false,
    logLevel: 'warn',
    base: './',
    appType: 'mpa',
    plugins: [plugin?.(outDir)],
    build: { outDir },
    // A sandboxed frame has no origin of its own.
    preview: { host: '127.0.0.1', port: 0, cors: { origin: '*' } },
  })
  const address = server.httpServer.address()
  if (address === null || typeof address === 'string') throw new Error('The built wizard has no address')
  project.provide('dist', outDir)
  project.provide('isRenewing', project.config.snapshotOptions.updateSnapshot === 'all')
  project.provide('origin', `http://127.0.0.1:${String(address.port)}`)
  return async () => {
    await server.close()
    rmSync(outDir, { recursive: true, force: true })
  }
}

/** The built wizard, as it is. */
export default (project: TestProject): Promise<() => Promise<void>> => serveBuilt(project)
