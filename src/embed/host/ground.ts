import type { VisaWizardTheme } from '../protocol'

/** Pages that change their colours often do so by a transition. */
const SETTLED_MS = 350
/** Of 255; colours as light as this or lighter have dark text on them. */
const MIDDLE = 140

/** A CSS colour of any notation as the screen shows it: lightness and opacity, each 0 to 255. */
function seen(color: string): readonly [lightness: number, opacity: number] {
  const pen = document.createElement('canvas').getContext('2d')
  if (!pen) return [0, 0]
  pen.fillStyle = color
  pen.fillRect(0, 0, 1, 1)
  const [red = 0, green = 0, blue = 0, opacity = 0] = pen.getImageData(0, 0, 1, 1).data
  return [0.3 * red + 0.6 * green + 0.1 * blue, opacity]
}

/** The theme that can be read where the element stands: by the ground there, or by the text where the ground is a picture. */
function themeOf(element: Element): VisaWizardTheme {
  for (let at: Element | null = element; at; at = at.parentElement) {
    const { backgroundColor, backgroundImage } = getComputedStyle(at)
    if (backgroundImage.includes('(')) break
    const [lightness, opacity] = seen(backgroundColor)
    if (opacity > 127) return lightness < MIDDLE ? 'dark' : 'light'
  }
  return seen(getComputedStyle(element).color)[0] < MIDDLE ? 'light' : 'dark'
}

type OnTheme = (theme: VisaWizardTheme, fits: boolean) => void

interface Following {
  /** Once more, for an element that was not part of the page before. */
  readonly look: () => void
  readonly stop: () => void
}

/** Calls back with the theme asked for, or else with the one that fits the page around, now and whenever that changes. `fits`: whether it can be read there. */
export function followTheme(element: Element, wanted: string, onTheme: OnTheme): Following {
  if (wanted !== 'light' && wanted !== 'dark') {
    if (wanted !== '' && wanted !== 'auto') console.warn('Visa Pathway Wizard: the option "theme" is ignored.')
    return followGround(element, onTheme)
  }
  const look = () => onTheme(wanted, themeOf(element) === wanted)
  look()
  return { look, stop: () => undefined }
}

function followGround(element: Element, onTheme: OnTheme): Following {
  let last: VisaWizardTheme | undefined
  let timer: ReturnType<typeof setTimeout> | undefined
  const look = () => {
    const theme = themeOf(element)
    if (theme !== last) onTheme((last = theme), true)
  }
  const later = () => {
    clearTimeout(timer)
    timer = setTimeout(look, SETTLED_MS)
  }
  const ended = ({ target }: Event) => {
    if (target instanceof Node && target.contains(element)) later()
  }
  const device = matchMedia('(prefers-color-scheme: dark)')
  const observer = new MutationObserver(later)
  for (let at: Element | null = element.parentElement; at !== null; at = at.parentElement)
    observer.observe(at, { attributes: true })
  observer.observe(document.head, { attributes: true, childList: true, subtree: true })
  device.addEventListener('change', later)
  // Colours that change slowly.
  document.addEventListener('transitionend', ended)
  look()
  return {
    look,
    stop() {
      clearTimeout(timer)
      observer.disconnect()
      device.removeEventListener('change', later)
      document.removeEventListener('transitionend', ended)
    },
  }
}
