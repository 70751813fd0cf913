import type { EmbedOptions } from '../ui/snippet/options'
import { scriptAddress } from './trusted'

let loading: Promise<void> | undefined

/** Loads embed.js as any page would, once; after a failure the next preview tries again. */
function loadScript(): Promise<void> {
  loading ??= new Promise((done, failed) => {
    const script = document.createElement('script')
    script.src = scriptAddress('./embed.js')
    script.addEventListener('load', () => done())
    script.addEventListener('error', () => {
      loading = undefined
      script.remove()
      failed(new Error('embed.js could not be loaded'))
    })
    document.head.append(script)
  })
  return loading
}

/** Puts the wizard into an element of this page, as embed.js does on others; gives back what removes it. */
export function preview(element: HTMLElement, options: EmbedOptions, onFailed: () => void): () => void {
  const place = document.createElement('div')
  for (const [name, value] of Object.entries(options)) place.dataset[name] = String(value)
  element.append(place)
  // Once the script is there, it also sees the element go.
  loadScript().then(() => {
    if (place.isConnected) window.VisaWizard?.mount(place)
  }, onFailed)
  return () => place.remove()
}
