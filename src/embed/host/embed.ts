import type { VisaWizardHandle, VisaWizardOptions } from '../protocol'
import { mount } from './mount'

interface Mounted {
  readonly handle: VisaWizardHandle
  readonly isThere: () => boolean
  wasThere: boolean
}

/** Elements with a wizard, and whether it has been part of the page. */
const mounted = new Map<HTMLElement, Mounted>()
/** Unmounted by hand: not taken up again before they have left the page. */
const left = new Set<HTMLElement>()

function put(base: URL, element: HTMLElement, options: VisaWizardOptions = {}): VisaWizardHandle {
  const present = mounted.get(element)
  if (present !== undefined) return present.handle
  const { handle: own, isThere } = mount(element, options, base)
  const handle = {
    ...own,
    unmount() {
      // An old handle is not the one of the wizard that came after it.
      if (mounted.get(element)?.handle !== handle) return
      own.unmount()
      mounted.delete(element)
      if (element.isConnected) left.add(element)
    },
  }
  mounted.set(element, { handle, isThere, wasThere: isThere() })
  left.delete(element)
  return handle
}

function scan(base: URL): void {
  for (const one of mounted.values()) {
    one.wasThere ||= one.isThere()
    if (one.wasThere && !one.isThere()) one.handle.unmount()
  }
  for (const element of left) if (!element.isConnected) left.delete(element)
  for (const element of document.querySelectorAll<HTMLElement>('[data-visa-wizard]'))
    if (!left.has(element)) put(base, element)
}

/** Whether style sheets are on their way, whose colours a wizard takes on; one that failed never comes. */
const isStyling = (): boolean =>
  document.readyState !== 'complete' &&
  [...document.querySelectorAll<HTMLLinkElement>('link[rel=stylesheet]')].some(
    ({ sheet, disabled }) => !sheet && !disabled,
  )

// A page may hold the script more than once.
if (window.VisaWizard === undefined) {
  const { currentScript } = document
  if (currentScript instanceof HTMLScriptElement && currentScript.src !== '') {
    const base = new URL('./', currentScript.src)
    const look = () => {
      if (!isStyling()) scan(base)
    }
    window.VisaWizard = { mount: (element, options) => put(base, element, options) }
    look()
    // That of the page, and those of style sheets, which do not bubble.
    addEventListener('load', look, true)
    new MutationObserver(look).observe(document, {
      childList: true,
      subtree: true,
      attributeFilter: ['data-visa-wizard'],
    })
  } else console.warn('Visa Pathway Wizard: embed.js is no module.')
}
