import { longDate } from '../../copy/dates'
import { citeWords } from '../../copy/rules/page'
import { confidences } from '../../copy/ui'
import type { Citation } from '../../domain/citation'

/** Citations, each with how it was read and when. */
export function Sources({ cites }: { cites: readonly Citation[] }) {
  if (cites.length === 0) return null
  return (
    <ul className="rules-cites">
      {cites.map(({ label, url, confidence, checked }) => (
        <li key={`${label} ${confidence}`}>
          <a href={url} target="_blank" rel="noreferrer" translate="no">
            {label}
          </a>{' '}
          <span data-confidence={confidence}>{confidences[confidence]}</span>
          <span>{`, ${citeWords.checked(longDate(checked))}`}</span>
        </li>
      ))}
    </ul>
  )
}
