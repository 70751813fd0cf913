import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Plugin } from 'vite'

declare global {
  interface Window {
    /** What went wrong in the page since it was loaded: errors, messages, and what the policy refused. */
    troubles: readonly string[]
    TestingLibraryDom: typeof import('@testing-library/dom')
  }
}

/** Runs in the page before anything of its own: it stays noon of a day, and what goes wrong is written down. */
function begin(noon: string): void {
  const now = Date.parse(noon)
  window.Date = new Proxy(Date, {
    construct: (real, given: readonly unknown[], target) =>
      Reflect.construct(real, given.length === 0 ? [now] : given, target) as Date,
    get: (real, name) => (name === 'now' ? () => now : (Reflect.get(real, name) as unknown)),
  })
  const troubles: string[] = []
  window.troubles = troubles
  for (const kind of ['error', 'warn'] as const)
    console[kind] = (...said: unknown[]) => void troubles.push(`console.${kind}: ${said.map(String).join(' ')}`)
  window.addEventListener('error', ({ message }) => troubles.push(message))
  window.addEventListener('unhandledrejection', ({ reason }) => troubles.push(`Promise: ${String(reason)}`))
  document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
    troubles.push(`Policy violation: ${violatedDirective} ${blockedURI}`)
  })
}

const QUERIES = 'node_modules/@testing-library/dom/dist/@testing-library/dom.umd.min.js'

/**
 * Serves the built pages with one script more, since no protocol that all engines speak can set a clock or run anything
 * before a page does. It also holds the queries by role and name, so that they are the same in every engine.
 */
export const beginsAt = (noon: string, root: string, built: string): Plugin => ({
  name: 'beginning',
  configurePreviewServer({ middlewares }) {
    const script = `(${String(begin)})(${JSON.stringify(noon)})\n${readFileSync(join(root, QUERIES), 'utf8')}`
    const page = readFileSync(join(built, 'index.html'), 'utf8')
    const first = '<script src="./beginning.js"></script>'
    middlewares.use(({ url = '' }, response, next) => {
      const [path] = url.split('?')
      if (path === '/')
        response.setHeader('Content-Type', 'text/html; charset=utf-8').end(page.replace('<link', `${first}<link`))
      else if (path === '/beginning.js') response.setHeader('Content-Type', 'text/javascript').end(script)
      // A worker would answer with the page as it was built, without this script.
      else if (path === '/sw.js') response.writeHead(404).end()
      else next()
    })
  },
})
