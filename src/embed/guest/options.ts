import type { VisaWizardTheme } from '../protocol'

const THEMES: readonly VisaWizardTheme[] = ['light', 'dark', 'auto']
const KNOWN: readonly string[] = ['embed', 'embedId', 'theme', 'accent', 'font', 'radius', 'heading', 'origins']
const MOST_RADIUS = 24
const MOST_FONT = 120
const WORD = String.raw`-?[\p{L}_][\p{L}\p{N}_-]*`
/** In quotes, or words of which none begins with a digit and that are no keyword of CSS: what else is in a list spoils it all. */
const FAMILY = String.raw`(?:"[\p{L}\p{N} -]+"|'[\p{L}\p{N} -]+'|(?!(?:inherit|initial|unset|revert|revert-layer|default)\s*(?:,|$))${WORD}(?: ${WORD})*)`
const FONT = new RegExp(`^${FAMILY}(?: ?, ?${FAMILY})*$`, 'iu')

/** How the page around the frame wants it; what is absent stays as the wizard has it. */
export interface GuestOptions {
  readonly embedId: string
  readonly theme: VisaWizardTheme
  /** As #rrggbb. */
  readonly accent?: string
  readonly font?: string
  /** Pixels. */
  readonly radius?: number
  /** Level of the first heading. */
  readonly heading: number
  readonly origins: readonly string[]
}

/** Reads the query of the frame's address, such as "?embed=1&theme=dark". `bad` names what cannot be used, and why. */
export function readOptions(search: string): { options: GuestOptions; bad: readonly (readonly [string, string])[] } {
  const query = new URLSearchParams(search)
  const bad: (readonly [string, string])[] = []
  const read = <Value>(name: string, parse: (text: string) => Value | undefined, wanted: string): Value | undefined => {
    const text = query.get(name)
    if (text === null || text === '') return undefined
    const value = parse(text.trim())
    if (value === undefined) bad.push([name, wanted])
    return value
  }
  for (const name of new Set(query.keys())) if (!KNOWN.includes(name)) bad.push([name, 'there is no such option'])
  const accent = read('accent', colorOf, 'give a colour as #rgb or #rrggbb')
  const font = read('font', fontOf, 'give names of fonts as in CSS, in quotes where they hold digits')
  const radius = read(
    'radius',
    (text) => within(0, MOST_RADIUS)(text.replace(/px$/, '')),
    `give pixels from 0 to ${MOST_RADIUS}`,
  )
  return {
    options: {
      embedId:
        read('embedId', (text) => /^[\w-]{1,64}$/.exec(text)?.[0], 'give up to 64 letters, digits, - and _') ?? '',
      theme: read('theme', (text) => THEMES.find((one) => one === text), 'give light, dark or auto') ?? 'auto',
      ...(accent !== undefined && { accent }),
      ...(font !== undefined && { font }),
      ...(radius !== undefined && { radius }),
      heading: read('heading', within(1, 4), 'give a level from 1 to 4') ?? 2,
      origins: read('origins', originsOf, 'give origins such as https://example.edu, with spaces between') ?? [],
    },
    bad,
  }
}

const fontOf = (text: string): string | undefined => (text.length <= MOST_FONT && FONT.test(text) ? text : undefined)

/** A whole number. */
const within =
  (least: number, most: number) =>
  (text: string): number | undefined => {
    const number = Number(/^(\d{1,3})$/.exec(text)?.[1])
    return number >= least && number <= most ? number : undefined
  }

function colorOf(text: string): string | undefined {
  const [, digits = ''] = /^#?([0-9a-f]{3}|[0-9a-f]{6})$/i.exec(text) ?? []
  if (digits === '') return undefined
  const long = digits.length === 3 ? digits.replace(/./g, '$&$&') : digits
  return `#${long.toLowerCase()}`
}

function originsOf(text: string): readonly string[] | undefined {
  const origins = text.split(/[\s,]+/).map((one) => {
    try {
      const { origin } = new URL(one)
      return /^https?:/.test(origin) && one.replace(/\/$/, '') === origin ? origin : 'null'
    } catch {
      return 'null'
    }
  })
  return origins.includes('null') ? undefined : origins
}
