type Rgb = readonly [red: number, green: number, blue: number]

/** Shares of the accent in the ground, close to those of the wizard's own accent. */
const LIGHT = { ground: '#ffffff', soft: 0.08, line: 0.5, mid: 0.7 }
const DARK = { ground: '#101419', soft: 0.2, line: 0.45, mid: 0.65 }
const WHITE = '#ffffff'
const INK = '#10141a'
const BLACK = '#000000'
/** WCAG 2.2, 1.4.3. */
const LEAST_CONTRAST = 4.5
/** How far a colour moves while the pointer is over it. */
const HOVER = 0.2

function rgbOf(hex: string): Rgb {
  const number = parseInt(hex.slice(1), 16)
  return [number >> 16, (number >> 8) & 255, number & 255]
}

/** `share` of the first colour in the second, as #rrggbb. */
function mix(hex: string, other: string, share: number): string {
  const [red, green, blue] = rgbOf(hex)
  const [otherRed, otherGreen, otherBlue] = rgbOf(other)
  const parts = [
    red * share + otherRed * (1 - share),
    green * share + otherGreen * (1 - share),
    blue * share + otherBlue * (1 - share),
  ]
  return `#${parts.map((part) => Math.round(part).toString(16).padStart(2, '0')).join('')}`
}

const linear = (part: number): number => (part <= 10 ? part / 3294.6 : ((part / 255 + 0.055) / 1.055) ** 2.4)

/** Relative luminance, 0 to 1. Source: WCAG 2.2. */
function luminance(hex: string): number {
  const [red, green, blue] = rgbOf(hex)
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue)
}

/** Contrast ratio of two colours written #rrggbb, 1 to 21. Source: WCAG 2.2. */
export function contrast(one: string, other: string): number {
  const [first, second] = [luminance(one), luminance(other)]
  return (Math.max(first, second) + 0.05) / (Math.min(first, second) + 0.05)
}

/** The design tokens that follow from a host's accent, #rrggbb; nothing where it is too faint on the ground. */
export function accentTokens(accent: string, isDark: boolean): Readonly<Record<string, string>> | undefined {
  const { ground, soft, line, mid } = isDark ? DARK : LIGHT
  if (contrast(accent, ground) < LEAST_CONTRAST) return undefined
  const isWhiteOn = contrast(accent, WHITE) >= contrast(accent, INK)
  return {
    '--accent': accent,
    // Away from the text that stands on it, which so stays as readable.
    '--accent-hover': mix(accent, isWhiteOn ? BLACK : WHITE, 1 - HOVER),
    '--on-accent': isWhiteOn ? WHITE : INK,
    '--accent-soft': mix(accent, ground, soft),
    '--accent-line': mix(accent, ground, line),
    '--accent-mid': mix(accent, ground, mid),
  }
}
