import { useEffect } from 'react'
import { Heading } from '../parts/Heading'
import { later } from '../parts/later'
import { useServices } from '../services'
import { snippet } from './snippet.copy'

const Builder = later(() => import('./Builder').then((module) => module.Builder), { failed: snippet.builderFailed })

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
      <Builder />
    </div>
  )
}
