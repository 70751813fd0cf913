import { type ReactNode, useEffect, useId, useState } from 'react'
import { longDate } from '../../copy/dates'
import { unverified } from '../../copy/notices'
import { ui } from '../../copy/ui'
import { Icon } from '../parts/Icon'
import { useServices, useWizard } from '../services'
import { AddressField } from '../share/CopyLink'
import { embedded } from './embedded.copy'

/** Around the wizard on somebody else's page: no header, and one line below. */
export function EmbeddedShell({ children }: { children: ReactNode }) {
  const { asOf, embedding } = useServices()
  if (embedding === undefined) return children
  return (
    <>
      <main className="page" id="content" tabIndex={-1}>
        {embedding.refusedTab !== undefined && (
          <RefusedTab address={embedding.refusedTab} onClose={embedding.closeRefusedTab} />
        )}
        {children}
      </main>
      <footer className="page embedded-footer">
        <p>{`${ui.product}. ${ui.rulesAsOf(longDate(asOf))} ${unverified}`}</p>
        <p>
          <a href={embedding.address()} target="_blank" rel="noreferrer">
            {embedded.newTab} <Icon name="out" size={12} />
          </a>
        </p>
        <StartAnew onForget={embedding.startAnew} />
      </footer>
    </>
  )
}

/** What was asked for in another tab, where the page around lets the frame open none. */
function RefusedTab({ address, onClose }: { address: string; onClose: () => void }) {
  const { focusOn } = useServices()
  const field = useId()
  useEffect(() => focusOn(field), [focusOn, field, address])
  return (
    <div className="outlined-note refused-tab" role="group" aria-labelledby={`${field}-text`}>
      <p id={`${field}-text`}>{embedded.refused}</p>
      <div className="share-row">
        <label htmlFor={field} className="sr-only">
          {embedded.address}
        </label>
        <AddressField id={field} address={address} />
        <button type="button" className="link-button" onClick={onClose}>
          {embedded.close}
        </button>
      </div>
    </div>
  )
}

/** For the next person at the same screen; asks once, since what was answered cannot be had back. */
function StartAnew({ onForget }: { onForget: () => void }) {
  const { answers } = useWizard()
  const [isAsking, setAsking] = useState(false)
  if (Object.keys(answers).length === 0) return null
  const forget = () => {
    setAsking(false)
    onForget()
  }
  return (
    <div className="start-anew">
      <p role="status">{isAsking ? embedded.forget : ''}</p>
      {/* The same button stays in its place, so that a second click forgets nothing. */}
      <button type="button" className="link-button" onClick={() => setAsking(!isAsking)}>
        {isAsking ? embedded.forgetNo : embedded.startAnew}
      </button>
      {isAsking && (
        <button type="button" className="link-button" onClick={forget}>
          {embedded.forgetYes}
        </button>
      )}
    </div>
  )
}
