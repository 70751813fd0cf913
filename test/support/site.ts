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

/** Each project of a run loads this file anew; the folder is theirs together. */
const run = globalThis as { builtWizard?: string }

/** The folder of the built wizard: BUILT_WIZARD where somebody has built it already, else built once in a run. */
function built(): string {
  run.builtWizard ??= process.env['BUILT_WIZARD'] ?? build()
  return run.builtWizard
}

/** Builds in a process of its own: under test NODE_ENV is "test", and React would be built for development. */
function build(): string {
  const outDir = mkdtempSync(join(tmpdir(), 'visa-pathway-wizard-'))
  process.on('exit', () => rmSync(outDir, { recursive: true, force: true }))
  const vite = join(root, 'node_modules/vite/bin/vite.js')
  execFileSync(process.execPath, [vite, 'build', '--outDir', outDir, '--emptyOutDir', '--logLevel', 'warn'], {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, NODE_ENV: 'production' },
  })
  return outDir
}

/** Serves the built wizard to the tests in browsers as a static host would, with what a plugin adds to it. */
export async function serveBuilt(
  project: TestProject,
  plugin?: (outDir: string) => Plugin,
): Promise<() => Promise<void>> {
  const outDir = built()
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
  return () => server.close()
}

/** The built wizard, as it is. */
export default (project: TestProject): Promise<() => Promise<void>> => serveBuilt(project)
