import { useState } from 'react'
import { share } from '../../copy/ui'
import type { AnswerMap } from '../../domain/reading'
import { useServices } from '../services'

/** The address of this result in a field to select, and a button that copies it. */
export function ShareLink({ answers }: { answers: AnswerMap }) {
  const { linkTo, copy, hydrated } = useServices()
  const [copied, setCopied] = useState<boolean>()
  if (!hydrated) return null
  const link = linkTo(answers)
  return (
    <section className="share" aria-labelledby="share-heading">
      <h2 id="share-heading">{share.title}</h2>
      <p className="quiet">{share.caution}</p>
      <div className="share-row">
        <input
          className="control"
          readOnly
          aria-label={share.label}
          value={link}
          onFocus={(event) => event.target.select()}
        />
        <button type="button" className="button" onClick={() => void copy(link).then(setCopied)}>
          {copied === true ? share.copied : share.copy}
        </button>
      </div>
      <p role="status" className="quiet">
        {copied === undefined ? '' : copied ? share.copied : share.refused}
      </p>
    </section>
  )
}
