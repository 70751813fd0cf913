import { lazy, Suspense, useEffect } from 'react'
import { Heading } from '../parts/Heading'
import { useServices } from '../services'
import { snippet } from './snippet.copy'

const Failed = () => <p className="quiet">{snippet.previewFailed}</p>

const Builder = lazy(() =>
  import('./Builder').then(
    (module) => ({ default: module.Builder }),
    () => ({ default: Failed }),
  ),
)

/** How to put the wizard on another site: what to paste, and how it will look. */
export function Snippet() {
  const { setTitle } = useServices()
  useEffect(() => setTitle(snippet.title), [setTitle])
  return (
    <div className="snippet">
      <Heading level={1} tabIndex={-1} data-page-heading="">
        {snippet.title}
      </Heading>
      <p className="lead">{snippet.lead}</p>
      <Suspense fallback={null}>
        <Builder />
      </Suspense>
    </div>
  )
}
