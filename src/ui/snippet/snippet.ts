import { type HostLanguage, hostWords } from './host-words'
import type { EmbedOptions, SnippetKind } from './options'

export interface SnippetSpec {
  readonly kind: SnippetKind
  /** The address of the wizard, with a slash at its end. */
  readonly base: string
  readonly options: EmbedOptions
  /** Of the heading above the frame; absent where the page has its own. */
  readonly language: HostLanguage | undefined
}

/** Pixels of a plain frame, which no script fits to its content. */
const PLAIN_HEIGHT = 720

const escaped = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/"/g, '&quot;').replace(/</g, '&lt;').replace(/>/g, '&gt;')

const attributes = (pairs: readonly (readonly [string, string])[]): string =>
  pairs.map(([name, value]) => ` ${name}="${escaped(value)}"`).join('')

const given = (options: EmbedOptions): readonly (readonly [string, string])[] =>
  Object.entries(options).filter((pair): pair is [string, string] => typeof pair[1] === 'string' && pair[1] !== '')

/** What a host pastes: HTML, or a component of React. */
export function snippetOf({ kind, base, options, language }: SnippetSpec): string {
  const words = language === undefined ? undefined : hostWords[language]
  const title = words === undefined || language === 'en' ? {} : { title: words.title }
  const all = given({ ...title, ...options })
  const heading =
    words === undefined ? '' : `<h2${attributes([['lang', language ?? 'en']])}>${escaped(words.heading)}</h2>\n`
  switch (kind) {
    case 'html':
      return `${heading}<div data-visa-wizard${attributes(all.map(([name, value]) => [`data-${name}`, value]))}></div>
<script src="${escaped(base)}embed.js" async></script>`
    case 'iframe':
      return `${heading}${iframe(base, options, title.title ?? hostWords.en.title)}`
    case 'react':
      return component(base, all, heading)
  }
}

/** The same without a script: the height stands still, and the frame scrolls by itself. */
function iframe(base: string, options: EmbedOptions, title: string): string {
  const { start = '', prefill = '', theme } = options
  const inQuery = given(options).filter(([name]) => !['start', 'prefill', 'title'].includes(name))
  const query = new URLSearchParams({ embed: '1', ...Object.fromEntries(inQuery) })
  const place = `#/${start === '' ? '' : `q/${start}`}${prefill === '' ? '' : `?${prefill}`}`
  const scheme = theme === 'light' || theme === 'dark' ? theme : 'light dark'
  return `<iframe${attributes([
    ['src', `${base}?${query.toString()}${place}`],
    ['title', title],
    ['loading', 'lazy'],
    ['width', '100%'],
    ['height', String(PLAIN_HEIGHT)],
    ['allow', 'clipboard-write'],
    ['referrerpolicy', 'origin'],
    ['style', `border:0;color-scheme:${scheme}`],
  ])}></iframe>`
}

function component(base: string, all: readonly (readonly [string, string])[], heading: string): string {
  const props = all.map(
    ([name, value]) => ` data-${name}=${/["&<>]/.test(value) ? `{${JSON.stringify(value)}}` : `"${value}"`}`,
  )
  return `import { useEffect } from 'react'

// embed.js sees the element come and go.
export function VisaWizard() {
  useEffect(() => {
    if (document.querySelector('script[src="${base}embed.js"]')) return
    const script = document.createElement('script')
    script.src = '${base}embed.js'
    document.head.append(script)
  }, [])
  return (
    <>
      ${heading.trim()}${heading === '' ? '' : '\n      '}<div data-visa-wizard=""${props.join('')} />
    </>
  )
}`
}
