import { createHash } from 'node:crypto'
import react from '@vitejs/plugin-react'
import { createServer, type Plugin } from 'vite'
import { compileScript, compileStyle } from './compile.ts'

export interface PrerenderedPage {
  /** The address it stands at. */
  readonly hash: string
  readonly title: string
  readonly html: string
  /** Where an answer leads, and the answers of the history entry there as far as the value. */
  readonly then?: string
  readonly answer?: string
}

export interface Prerendered {
  readonly start: string
  readonly pages: readonly PrerenderedPage[]
}

const START = '<!--app-->'
const PAGES = '<!--pages-->'
/** The policy binds only what comes after it, so it stands first, behind the encoding. */
const CHARSET = '<meta charset="utf-8" />'
const FIRST_STYLE = 'src/ui/styles/first.css'
const BOOT = 'src/app/first/boot.ts'
const EARLY = 'src/app/first/early.ts'

/** The most bytes in brotli of what stands in the page itself, so that it is drawn with the first packets. */
const MOST = { boot: 300, early: 1000, style: 4600 } as const

/** Nothing but the wizard's own files; no connection, no form, no frame but its own preview, nothing inline but what is named by its hash. */
const policyOf = (scripts: readonly string[], styles: readonly string[]): string =>
  [
    "default-src 'none'",
    `script-src 'self' ${scripts.map(hashOf).join(' ')}`,
    `style-src 'self' ${styles.map(hashOf).join(' ')}`,
    "img-src 'self' data:",
    "manifest-src 'self'",
    "connect-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
    "object-src 'none'",
    "frame-src 'self'",
    "worker-src 'self'",
    "require-trusted-types-for 'script'",
    'trusted-types visa-wizard',
  ].join('; ')

const hashOf = (source: string): string => `'sha256-${createHash('sha256').update(source).digest('base64')}'`

/** Inline code and inline styles, which the policy would refuse. */
const INLINE = /<style|<script(?![^>]*\ssrc=)|<[a-z][^>]*\s(?:style|on[a-z]+)=/i

const isPrerendered = (value: unknown): value is Prerendered =>
  typeof value === 'object' && value !== null && 'start' in value && 'pages' in value

/** The first pages as HTML, rendered as on a server. */
async function renderPages(root: string): Promise<Prerendered> {
  const server = await createServer({
    root,
    configFile: false,
    appType: 'custom',
    logLevel: 'error',
    plugins: [react()],
    server: { middlewareMode: true, hmr: false, ws: false, watch: null },
    optimizeDeps: { noDiscovery: true },
  })
  try {
    const { prerendered }: Record<string, unknown> = await server.ssrLoadModule('/src/app/prerender.tsx')
    if (!isPrerendered(prerendered)) throw new Error('src/app/prerender.tsx exports no prerendered pages')
    return prerendered
  } finally {
    await server.close()
  }
}

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;')

function templateOf({ hash, title, html, then, answer }: PrerenderedPage): string {
  const data = Object.entries({ page: hash, title, then, answer }).flatMap(([name, value]) =>
    value === undefined ? [] : [`data-${name}="${escaped(value)}"`],
  )
  return `<template ${data.join(' ')}>${html}</template>`
}

/** Style sheets and scripts go behind what is drawn, and never hold it up. */
const BUNDLE = /\s*<(?:link rel="(?:stylesheet|modulepreload)"[^>]*>|script type="module"[^>]*><\/script>)/g

/**
 * Writes the first pages, the style they need, the scripts that stand in until the program is there and the content security
 * policy into the built index.html; while developing there are only the style and the script that runs before anything is drawn.
 */
export function prerender(): Plugin {
  let root = ''
  return {
    name: 'prerender',
    configResolved: (config) => void (root = config.root),
    transformIndexHtml: {
      order: 'post',
      async handler(html, { server }) {
        const boot = await compileScript(root, BOOT, MOST.boot)
        if (server !== undefined)
          return {
            html: html.replace(START, '').replace(PAGES, ''),
            tags: [
              { tag: 'link', attrs: { rel: 'stylesheet', href: `/${FIRST_STYLE}` }, injectTo: 'head-prepend' },
              { tag: 'script', children: boot, injectTo: 'head' },
            ],
          }
        if (![START, PAGES, CHARSET].every((place) => html.includes(place)))
          throw new Error('index.html has no place for the app, its pages or its policy')
        const early = await compileScript(root, EARLY, MOST.early)
        const style = await compileStyle(root, FIRST_STYLE, MOST.style)
        const { start, pages } = await renderPages(root)
        const bundle = html.match(BUNDLE) ?? []
        const built = html
          .replace(BUNDLE, '')
          .replace(START, () => start)
          .replace(PAGES, () => pages.map(templateOf).join(''))
        if (INLINE.test(built)) throw new Error('index.html holds inline code or styles, which its policy refuses')
        const policy = policyOf([boot, early], [style])
        return built
          .replace(CHARSET, () => `${CHARSET}\n    <meta http-equiv="Content-Security-Policy" content="${policy}" />`)
          .replace('</head>', () => `<style>${style}</style><script>${boot}</script>\n  </head>`)
          .replace('</body>', () => `<script>${early}</script>${bundle.join('')}\n  </body>`)
      },
    },
  }
}
