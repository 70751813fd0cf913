import type {
  VisaWizardHandle,
  VisaWizardMessage,
  VisaWizardOptions,
  VisaWizardRequest,
  VisaWizardTheme,
} from '../protocol'
import { addressOf, given } from './address'
import { followTheme } from './ground'

const TYPES = [
  'ready',
  'started',
  'page',
  'step',
  'height',
  'result',
  'reset',
  'error',
] as const satisfies readonly VisaWizardMessage['type'][]
const TITLE = 'Visa Pathway Wizard'
const MOST_HEIGHT = 1e6

/** About the height of the first page, so that what stands below the frame hardly moves once it is there. */
const firstHeight = (width: number): number => (width < 350 ? 660 : width < 430 ? 610 : width < 580 ? 560 : 495)

function frameFor(element: HTMLElement, title: string): HTMLIFrameElement {
  const frame = document.createElement('iframe')
  frame.title = title || TITLE
  frame.loading = 'lazy'
  frame.width = '100%'
  frame.allow = 'clipboard-write'
  // Tells the frame which site it stands on, and nothing of the page.
  frame.referrerPolicy = 'origin'
  // What a page has for all its frames does not fit one that is as high as its content.
  frame.style.cssText = `border:0;display:block;max-height:none!important;min-height:0!important;height:${firstHeight(element.clientWidth)}px`
  return frame
}

interface Embed {
  readonly handle: VisaWizardHandle
  /** Whether its frame is part of the page. */
  readonly isThere: () => boolean
}

type Heard = MessageEvent<Partial<VisaWizardMessage> | null>

/** The message, where it is one of this frame. */
function messageOf({ source, origin, data }: Heard, frame: HTMLIFrameElement, base: URL, embedId: string) {
  // A host without an origin of its own, such as a sandboxed preview, may hand that on to the frame.
  const isOrigin = origin === base.origin || (origin === 'null' && self.origin === 'null')
  if (source === null || source !== frame.contentWindow || !isOrigin) return undefined
  const isOurs = data?.source === 'visa-wizard' && data.v === 1 && data.embedId === embedId
  return isOurs && TYPES.some((type) => type === data.type) ? data : undefined
}

/** Puts the wizard into an element; `base` is the folder of embed.js. */
export function mount(element: HTMLElement, options: VisaWizardOptions, base: URL): Embed {
  const all = given(element, options)
  const embedId = Math.random().toString(36).slice(2)
  const frame = frameFor(element, all.read('title'))
  let peer = ''
  let shown: VisaWizardTheme = 'auto'
  const say = (request: VisaWizardRequest) => {
    const message = { source: 'visa-wizard', v: 1, embedId, ...request }
    if (peer !== '') frame.contentWindow?.postMessage(message, peer === 'null' ? '*' : peer)
  }
  const show = (theme: VisaWizardTheme, fits: boolean) => {
    // The ground of a frame is transparent only where both documents have one colour scheme.
    frame.style.colorScheme = theme
    frame.style.background = fits ? '' : 'Canvas'
    if (frame.src === '') frame.src = addressOf(base.href, embedId, theme, all)
    shown = theme
    say({ type: 'theme', theme })
  }
  let theme = followTheme(element, all.read('theme'), show)
  const onMessage = (event: Heard) => {
    const data = messageOf(event, frame, base, embedId)
    if (data === undefined) return
    peer = event.origin
    if (data.type === 'ready') {
      theme.look()
      say({ type: 'theme', theme: shown })
    }
    if (data.type === 'height' && typeof data.height === 'number' && data.height >= 0) {
      frame.style.setProperty('height', `${Math.min(data.height, MOST_HEIGHT)}px`, 'important')
      // A page may have kept the place free until now.
      element.style.minHeight = '0'
    }
    if (data.type === 'page' && frame.getBoundingClientRect().top < 0) element.scrollIntoView()
    element.dispatchEvent(new CustomEvent('visa-wizard', { bubbles: true, detail: data }))
  }
  window.addEventListener('message', onMessage)
  element.append(frame)
  const handle: VisaWizardHandle = {
    focus() {
      frame.focus()
      say({ type: 'focus' })
    },
    setTheme(wanted) {
      theme.stop()
      theme = followTheme(element, wanted, show)
    },
    unmount() {
      theme.stop()
      window.removeEventListener('message', onMessage)
      frame.remove()
    },
  }
  return { handle, isThere: () => frame.isConnected }
}
