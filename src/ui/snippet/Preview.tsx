import { useEffect, useRef, useState } from 'react'
import { Heading } from '../parts/Heading'
import { useServices } from '../services'
import type { EmbedOptions } from './options'
import { snippet } from './snippet.copy'

/** Somebody who types is left to finish before the frame is made anew. */
const PAUSE_MS = 400

/** The wizard as it will stand on the page, put in by the same script; on the ground of the theme chosen. */
export function Preview({ options }: { options: EmbedOptions }) {
  const { preview } = useServices()
  const box = useRef<HTMLDivElement>(null)
  const [hasFailed, setFailed] = useState(false)
  const text = new URLSearchParams({ ...options }).toString()
  useEffect(() => {
    const element = box.current
    if (element === null) return
    let remove: () => void = () => undefined
    const wait = setTimeout(() => {
      setFailed(false)
      remove = preview(element, Object.fromEntries(new URLSearchParams(text)), () => setFailed(true))
    }, PAUSE_MS)
    return () => {
      clearTimeout(wait)
      remove()
    }
  }, [preview, text])
  return (
    <section aria-labelledby="snippet-preview">
      <Heading level={2} id="snippet-preview">
        {snippet.preview}
      </Heading>
      {hasFailed && <p role="alert">{snippet.previewFailed}</p>}
      <div className="snippet-ground" data-ground={options.theme ?? 'auto'} ref={box} />
    </section>
  )
}
