import type {
  VisaWizardHandle,
  VisaWizardMessage,
  VisaWizardOptions,
  VisaWizardRequest,
  VisaWizardTheme,
} from '../protocol'
import { addressOf, given } from './address'
import { followGround } from './ground'

const TYPES: readonly unknown[] = ['ready', 'started', 'page', 'step', 'height', 'result', 'reset', 'error']
const TITLE = 'Visa Pathway Wizard: which US work pathways are open to you?'
const MOST_HEIGHT = 1e5

/** About the height of the first page, so that what stands below the frame hardly moves once it is there. */
const firstHeight = (width: number): number =>
  width < 350 ? 660 : width < 400 ? 620 : width < 500 ? 575 : width < 580 ? 555 : 495

function frameFor(element: HTMLElement, title: string): HTMLIFrameElement {
  const frame = document.createElement('iframe')
  frame.title = title || TITLE
  frame.loading = 'lazy'
  frame.width = '100%'
  frame.allow = 'clipboard-write'
  // Tells the frame which site it stands on, and nothing of the page.
  frame.referrerPolicy = 'origin'
  frame.style.cssText = `border:0;display:block;height:${firstHeight(element.clientWidth)}px`
  return frame
}

/** Puts the wizard into an element; `base` is the folder of embed.js. */
export function mount(element: HTMLElement, options: VisaWizardOptions, base: URL): VisaWizardHandle {
  const all = given(element, options)
  const embedId = Math.random().toString(36).slice(2) + Date.now().toString(36)
  const frame = frameFor(element, all.read('title'))
  // A host without an origin of its own, such as a sandboxed preview, may hand that on to the frame.
  const origins = self.origin === 'null' ? ['null', base.origin] : [base.origin]
  let peer = ''
  let shown: VisaWizardTheme | undefined
  const say = (request: VisaWizardRequest) => {
    if (peer === '') return
    const message = { source: 'visa-wizard', v: 1, embedId, ...request }
    frame.contentWindow?.postMessage(message, peer === 'null' ? '*' : peer)
  }
  const show = (theme: VisaWizardTheme) => {
    // The ground of a frame is transparent only where both documents have one colour scheme.
    frame.style.colorScheme = theme
    if (frame.src === '') frame.src = addressOf(base.href, embedId, theme, all)
    shown = theme
    say({ type: 'theme', theme })
  }
  const wear = (theme: string): (() => void) => {
    if (theme === 'light' || theme === 'dark') {
      show(theme)
      return () => undefined
    }
    if (theme !== '' && theme !== 'auto')
      console.warn('Visa Pathway Wizard: the option "theme" is ignored: give light, dark or auto.')
    return followGround(element, show)
  }
  const onMessage = ({ source, origin, data }: MessageEvent<Partial<VisaWizardMessage> | null>) => {
    if (source === null || source !== frame.contentWindow || !origins.includes(origin)) return
    if (data?.source !== 'visa-wizard' || data.v !== 1 || data.embedId !== embedId || !TYPES.includes(data.type)) return
    peer = origin
    if (data.type === 'ready' && shown !== undefined) say({ type: 'theme', theme: shown })
    if (data.type === 'height' && typeof data.height === 'number' && data.height >= 0) {
      frame.style.height = `${Math.min(data.height, MOST_HEIGHT)}px`
      // A page may have kept the place free until now.
      element.style.minHeight = '0'
    }
    if (data.type === 'page' && frame.getBoundingClientRect().top < 0) element.scrollIntoView()
    element.dispatchEvent(new CustomEvent('visa-wizard', { bubbles: true, detail: data }))
  }
  window.addEventListener('message', onMessage)
  let leaveTheme = wear(all.read('theme'))
  element.append(frame)
  return {
    focus() {
      frame.focus()
      say({ type: 'focus' })
    },
    setTheme(theme) {
      leaveTheme()
      leaveTheme = wear(theme)
    },
    unmount() {
      leaveTheme()
      window.removeEventListener('message', onMessage)
      frame.remove()
    },
  }
}
