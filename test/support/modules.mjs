import { fileURLToPath } from 'node:url'
import { createServer } from 'vite'

/** Runs with a function that loads a TypeScript module by its path from the root, such as "/src/domain/dates.ts". */
export async function withModules(run) {
  const server = await createServer({
    root: fileURLToPath(new URL('../..', import.meta.url)),
    configFile: false,
    appType: 'custom',
    logLevel: 'error',
    server: { middlewareMode: true, hmr: false, ws: false, watch: null },
    optimizeDeps: { noDiscovery: true },
  })
  try {
    await run((path) => server.ssrLoadModule(path))
  } finally {
    await server.close()
  }
}
