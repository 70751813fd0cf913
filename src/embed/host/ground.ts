import type { VisaWizardTheme } from '../protocol'

/** Pages that change their colours often do so by a transition. */
const SETTLED_MS = 350

/** The theme that can be read on the page around: where text is light, the ground is dark. */
function themeOf(element: Element): VisaWizardTheme {
  const { color } = getComputedStyle(element)
  const [first = 0, second = 0, third = 0] = (color.replace(/^color\(\S+/, '').match(/[\d.]+/g) ?? []).map(Number)
  // rgb() counts to 255 and color() to 1; the others begin with a lightness, to 100 or to 1.
  const lightness = /^rgb|^color/.test(color) ? (first + second + third) / 3 : first
  const most = color.startsWith('rgb') ? 255 : /^la|^lc/.test(color) ? 100 : 1
  return lightness > most / 2 ? 'dark' : 'light'
}

interface Following {
  /** Once more, for an element that was not part of the page before. */
  readonly look: () => void
  readonly stop: () => void
}

/** Calls back with the theme asked for, or else with the one that fits the page around, now and whenever that changes. */
export function followTheme(element: Element, wanted: string, onTheme: (theme: VisaWizardTheme) => void): Following {
  if (wanted !== 'light' && wanted !== 'dark') {
    if (wanted !== '' && wanted !== 'auto')
      console.warn('Visa Pathway Wizard: the option "theme" is ignored: give light, dark or auto.')
    return followGround(element, onTheme)
  }
  onTheme(wanted)
  return { look: () => undefined, stop: () => undefined }
}

function followGround(element: Element, onTheme: (theme: VisaWizardTheme) => void): Following {
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
  for (const one of document.querySelectorAll('html, body')) observer.observe(one, { attributes: true })
  look()
  return {
    look,
    stop() {
      clearTimeout(timer)
      observer.disconnect()
      device.removeEventListener('change', later)
    },
  }
}
