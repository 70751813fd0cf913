import { readdirSync, readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { extname, join, sep } from 'node:path'

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.webmanifest': 'application/manifest+json',
}

type Headers = Readonly<Record<string, string>>
type Rule = readonly [pattern: string, headers: Headers]

/** Every file below a folder, by its address from there. */
export const filesIn = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((one) => one.isFile())
    .map((one) =>
      join(one.parentPath, one.name)
        .slice(folder.length + 1)
        .split(sep)
        .join('/'),
    )
    .sort()

/** The rules of a `_headers` file: an address from the margin, then its headers, indented; "#" begins a comment. */
function headerRules(text: string): readonly Rule[] {
  const rules: [string, Record<string, string>][] = []
  for (const line of text.split('\n').filter((one) => one.trim() !== '' && !one.trim().startsWith('#'))) {
    const [, name, value] = /^\s+([\w-]+):\s*(.*)$/.exec(line) ?? []
    if (name === undefined || value === undefined) rules.push([line.trim(), {}])
    else Object.assign(rules.at(-1)?.[1] ?? {}, { [name]: value })
  }
  return rules
}

const matches = (pattern: string, path: string): boolean =>
  pattern.endsWith('*') ? path.startsWith(pattern.slice(0, -1)) : pattern === path

/** What a host that reads `_headers` sends with a file, by its address from the folder, such as "/sw.js". */
export const headersOf = (text: string, path: string): Headers =>
  Object.assign(
    {},
    ...headerRules(text).flatMap(([pattern, headers]) => (matches(pattern, path) ? [headers] : [])),
  ) as Headers

export interface StaticHost {
  readonly origin: string
  /** Where the wizard is served, with a slash at the end. */
  readonly address: string
  /** Every address asked for, in order, from the origin on. */
  readonly requests: string[]
  /** Serves another folder in place of the one before. */
  readonly serve: (folder: string) => void
  /** Serves other bytes for one file, or none, until it is mended. */
  readonly damage: (file: string, bytes: Buffer | undefined) => void
  readonly mend: () => void
  /** Cuts the line, or joins it again. */
  readonly cut: (isCut: boolean) => void
  readonly close: () => Promise<void>
}

/** Serves a folder as a static host does that reads `_headers`, below a path such as "/tools/visa/". */
export async function startStatic(first: string, path = '/'): Promise<StaticHost> {
  let folder = first
  let isCut = false
  const damaged = new Map<string, Buffer | undefined>()
  const requests: string[] = []
  const server = createServer((request, response) => {
    if (isCut) return void request.socket.destroy()
    const url = request.url ?? ''
    requests.push(url)
    const { pathname } = new URL(url, 'http://localhost')
    const asked = pathname.startsWith(path) ? pathname.slice(path.length) : undefined
    const file = asked === '' ? 'index.html' : asked
    const isThere = file !== undefined && file !== '_headers' && filesIn(folder).includes(file)
    const body = !isThere ? undefined : damaged.has(file) ? damaged.get(file) : readFileSync(join(folder, file))
    response.writeHead(body === undefined ? 404 : 200, {
      'Content-Type': TYPES[extname(file ?? '')] ?? 'text/plain',
      ...headersOf(readFileSync(join(folder, '_headers'), 'utf8'), `/${asked ?? ''}`),
    })
    response.end(body ?? '')
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('The host has no address')
  const origin = `http://localhost:${String(address.port)}`
  return {
    origin,
    address: `${origin}${path}`,
    requests,
    serve: (next) => void (folder = next),
    damage: (file, bytes) => void damaged.set(file, bytes),
    mend: () => damaged.clear(),
    cut(cuts) {
      isCut = cuts
      if (cuts) server.closeAllConnections()
    },
    close: () =>
      new Promise((done) => {
        server.close(() => done())
        server.closeAllConnections()
      }),
  }
}
