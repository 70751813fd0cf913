import type { VisaWizardTheme } from '../protocol'

/** Pages that change their colours often do so by a transition. */
const SETTLED_MS = 350

/** The theme that can be read on the page around: where text is light, the ground is dark. */
function themeOf(element: Element): VisaWizardTheme {
  const { color } = getComputedStyle(element)
  const [first = 0, second = 0, third = 0] = (color.match(/[\d.]+/g) ?? []).map(Number)
  // rgb() counts to 255 and color() to 1; the others begin with a lightness, to 100 or to 1.
  const lightness = /^rgb|^color/.test(color) ? (first + second + third) / 3 : first
  const most = color.startsWith('rgb') ? 255 : /^la|^lc/.test(color) ? 100 : 1
  return lightness > most / 2 ? 'dark' : 'light'
}

/** Calls back with the theme that fits the page around now, and whenever that changes; gives back what ends it. */
export function followGround(element: Element, onTheme: (theme: VisaWizardTheme) => void): () => void {
  let last: VisaWizardTheme | undefined
  let timer: ReturnType<typeof setTimeout> | undefined
  const look = () => {
    const theme = themeOf(element)
    if (theme !== last) onTheme((last = theme))
  }
  const later = () => {
    clearTimeout(timer)
    timer = setTimeout(look, SETTLED_MS)
  }
  const device = matchMedia('(prefers-color-scheme: dark)')
  const observer = new MutationObserver(later)
  device.addEventListener('change', later)
  for (const one of [document.documentElement, document.body]) observer.observe(one, { attributes: true })
  look()
  return () => {
    clearTimeout(timer)
    observer.disconnect()
    device.removeEventListener('change', later)
  }
}
