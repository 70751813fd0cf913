import react from '@vitejs/plugin-react'
import { createServer, type Plugin } from 'vite'

const PLACE = '<!--app-->'
/** The policy binds only what comes after it, so it stands first, behind the encoding. */
const CHARSET = '<meta charset="utf-8" />'

/** Nothing but the wizard's own files; no connection, no form, no frame but its own preview, nothing inline. */
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "manifest-src 'self'",
  "connect-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "object-src 'none'",
  "frame-src 'self'",
  "worker-src 'self'",
].join('; ')

/** Inline code and inline styles, which the policy would refuse. */
const INLINE = /<style|<script(?![^>]*\ssrc=)|<[a-z][^>]*\s(?:style|on[a-z]+)=/i

const isRender = (value: unknown): value is () => string => typeof value === 'function'

/** The HTML of the start page, rendered as on a server. */
async function startPage(root: string): Promise<string> {
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
    const { render }: Record<string, unknown> = await server.ssrLoadModule('/src/app/prerender.tsx')
    if (!isRender(render)) throw new Error('src/app/prerender.tsx exports no render()')
    return render()
  } finally {
    await server.close()
  }
}

/** Writes the start page and the content security policy into the built index.html; while developing there is neither. */
export function prerender(): Plugin {
  let root = ''
  return {
    name: 'prerender',
    configResolved: (config) => void (root = config.root),
    transformIndexHtml: {
      order: 'post',
      async handler(html, { server }) {
        if (server !== undefined) return html.replace(PLACE, '')
        if (!html.includes(PLACE) || !html.includes(CHARSET))
          throw new Error('index.html has no place for the app or its policy')
        const page = await startPage(root)
        const built = html.replace(PLACE, () => page)
        if (INLINE.test(built)) throw new Error('index.html holds inline code or styles, which its policy refuses')
        return built.replace(CHARSET, `$&\n    <meta http-equiv="Content-Security-Policy" content="${POLICY}" />`)
      },
    },
  }
}
