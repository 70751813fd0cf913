import type { Citation } from '../../domain/citation'
import { confidences } from '../../copy/ui'

/** A citation as a link; anything weaker than an official text says so. */
export const CiteLink = ({ cite }: { cite: Citation }) => (
  <span className="cite">
    <a href={cite.url} target="_blank" rel="noreferrer" translate="no">
      {cite.label}
    </a>
    {cite.confidence !== 'primary' && <span className="cite-mark">{confidences[cite.confidence]}</span>}
  </span>
)
