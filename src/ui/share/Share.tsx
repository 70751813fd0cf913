import { lazy, Suspense, useId, useState } from 'react'
import type { AnswerMap } from '../../domain/reading'
import { wordsOf } from '../../copy/questions'
import { catalogue } from '../../questions/index'
import { redacted } from '../../share/redaction'
import { Folded } from '../parts/Folded'
import { useServices } from '../services'
import { share, withheldText } from './share.copy'

const Failed = () => <p className="quiet">{share.codeFailed}</p>

const QrCode = lazy(() =>
  import('./QrCode').then(
    (module) => ({ default: module.QrCode }),
    () => ({ default: Failed }),
  ),
)

/** The address of this result, whole or without who the person is, and the ways to hand it on. */
export function Share({ answers }: { answers: AnswerMap }) {
  const { linkTo, hydrated } = useServices()
  const [carries, setCarries] = useState<'whole' | 'redacted'>('whole')
  if (!hydrated) return null
  const cut = redacted(catalogue, answers)
  const link = linkTo(carries === 'whole' ? answers : cut.answers)
  const rowOf = (id: string) => wordsOf(id)?.row ?? id
  return (
    <section className="share" aria-labelledby="share-heading">
      <h2 id="share-heading">{share.title}</h2>
      <p className="quiet">{share.caution}</p>
      <fieldset className="share-what">
        <legend>{share.what}</legend>
        {(['whole', 'redacted'] as const).map((one) => (
          <label key={one}>
            <input type="radio" name="share-what" checked={carries === one} onChange={() => setCarries(one)} />
            {share[one]}
          </label>
        ))}
      </fieldset>
      {carries === 'redacted' && (
        <p className="quiet">{withheldText(cut.withheld.map(rowOf), Object.keys(cut.blurred).map(rowOf))}</p>
      )}
      <Ways key={link} link={link} />
    </section>
  )
}

/** Another link: what was copied or drawn is no longer about it. */
function Ways({ link }: { link: string }) {
  const { copy, focusOn, shareSheet } = useServices()
  const field = useId()
  const [copied, setCopied] = useState<boolean>()
  const [isDrawn, setDrawn] = useState(false)
  const tell = (isCopied: boolean) => {
    setCopied(isCopied)
    if (!isCopied) focusOn(field)
  }
  const mail = `mailto:?subject=${encodeURIComponent(share.mailSubject)}&body=${encodeURIComponent(`${link}\n\n${share.mailText}`)}`
  return (
    <>
      <div className="share-row">
        <input
          id={field}
          className="control"
          readOnly
          aria-label={share.label}
          value={link}
          onFocus={(event) => event.target.select()}
        />
        <button type="button" className="button" onClick={() => void copy(link).then(tell)}>
          {share.copy}
        </button>
      </div>
      <p role="status" className="quiet">
        {copied === undefined ? '' : copied ? share.copied : share.refused}
      </p>
      <p className="share-ways">
        {shareSheet !== undefined && (
          <button
            type="button"
            className="link-button"
            onClick={() => void shareSheet(share.mailSubject, link).then((isOpen) => isOpen || tell(false))}
          >
            {share.sheet}
          </button>
        )}
        <a href={mail}>{share.mail}</a>
      </p>
      <Folded title={share.code} onToggle={({ currentTarget }) => setDrawn(isDrawn || currentTarget.open)}>
        {isDrawn && (
          <Suspense fallback={<p className="quiet">{share.codeLoading}</p>}>
            <QrCode text={link} />
          </Suspense>
        )}
      </Folded>
    </>
  )
}
