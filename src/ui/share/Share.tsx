import { useState } from 'react'
import type { AnswerMap } from '../../domain/reading'
import { wordsOf } from '../../copy/questions'
import { catalogue } from '../../questions/index'
import { redacted } from '../../share/redaction'
import { Folded } from '../parts/Folded'
import { later } from '../parts/later'
import { useServices } from '../services'
import { CopyLink, useCopying } from './CopyLink'
import { share, withheldText } from './share.copy'
import { asSection } from '../parts/Fence'
import { Heading } from '../parts/Heading'

const QrCode = later(() => import('./QrCode').then((module) => module.QrCode), {
  loading: share.codeLoading,
  failed: share.codeFailed,
})

/** The address of this result, whole or without who the person is, and the ways to hand it on. */
function Address({ answers }: { answers: AnswerMap }) {
  const { linkTo, hydrated } = useServices()
  const [carries, setCarries] = useState<'whole' | 'redacted'>('whole')
  if (!hydrated) return null
  const cut = redacted(catalogue, answers)
  const link = linkTo(carries === 'whole' ? answers : cut.answers)
  const rowOf = (id: string) => wordsOf(id)?.row ?? id
  return (
    <section className="share" aria-labelledby="share-heading">
      <Heading level={2} id="share-heading" tabIndex={-1}>
        {share.title}
      </Heading>
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
  const { shareSheet } = useServices()
  const copying = useCopying(link)
  const [isDrawn, setDrawn] = useState(false)
  const mail = `mailto:?subject=${encodeURIComponent(share.mailSubject)}&body=${encodeURIComponent(`${link}\n\n${share.mailText}`)}`
  return (
    <>
      <CopyLink copying={copying} label={share.label} />
      <p className="share-ways">
        {shareSheet !== undefined && (
          <button
            type="button"
            className="link-button"
            onClick={() => void shareSheet(share.mailSubject, link).then((isOpen) => isOpen || copying.refuse())}
          >
            {share.sheet}
          </button>
        )}
        <a href={mail}>{share.mail}</a>
      </p>
      <Folded title={share.code} onToggle={({ currentTarget }) => setDrawn(isDrawn || currentTarget.open)}>
        {isDrawn && <QrCode text={link} />}
      </Folded>
    </>
  )
}

export const Share = asSection(Address, share.title, 'share-heading')
