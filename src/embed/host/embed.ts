import type { VisaWizardHandle, VisaWizardOptions } from '../protocol'
import { mount } from './mount'

/** Elements of this page with a wizard, and whether they have been part of the page. */
const mounted = new Map<HTMLElement, { readonly handle: VisaWizardHandle; wasThere: boolean }>()
/** Unmounted by hand: not taken up again before they have left the page. */
const left = new Set<HTMLElement>()

function put(base: URL, element: HTMLElement, options: VisaWizardOptions = {}): VisaWizardHandle {
  const present = mounted.get(element)
  if (present !== undefined) return present.handle
  const { unmount, ...others } = mount(element, options, base)
  const handle = {
    ...others,
    unmount() {
      // An old handle is not the one of the wizard that came after it.
      if (mounted.get(element)?.handle !== handle) return
      unmount()
      mounted.delete(element)
      if (element.isConnected) left.add(element)
    },
  }
  mounted.set(element, { handle, wasThere: element.isConnected })
  left.delete(element)
  return handle
}

function scan(base: URL): void {
  for (const [element, one] of mounted) {
    one.wasThere ||= element.isConnected
    if (one.wasThere && !element.isConnected) one.handle.unmount()
  }
  for (const element of left) if (!element.isConnected) left.delete(element)
  for (const element of document.querySelectorAll<HTMLElement>('[data-visa-wizard]'))
    if (!left.has(element)) put(base, element)
}

// A page may hold the script more than once.
if (window.VisaWizard === undefined) {
  const { currentScript } = document
  if (currentScript instanceof HTMLScriptElement) {
    const base = new URL('./', currentScript.src)
    window.VisaWizard = { mount: (element, options) => put(base, element, options) }
    scan(base)
    new MutationObserver(() => scan(base)).observe(document, { childList: true, subtree: true })
  } else console.warn('Visa Pathway Wizard: embed.js is no module; load it by a script element without a type.')
}
