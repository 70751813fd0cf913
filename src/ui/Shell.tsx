import type { MouseEvent, ReactNode } from 'react'
import { longDate } from '../copy/dates'
import { unverified } from '../copy/notices'
import { ui } from '../copy/ui'
import { Icon, Mark } from './parts/Icon'
import { useServices, type Appearance } from './services'

const APPEARANCES: readonly Appearance[] = ['auto', 'light', 'dark']

/** A link of the menu leaves the menu behind, which would else lie over the page it leads to. */
const closeAfterLink = ({ target, currentTarget }: MouseEvent) => {
  if (target instanceof Element && target.closest('a') !== null)
    currentTarget.closest('details')?.removeAttribute('open')
}

/** Header, footer and the way past them. */
export function Shell({ children }: { children: ReactNode }) {
  const { asOf, focusOn, hydrated } = useServices()
  const skip = (event: MouseEvent) => {
    event.preventDefault()
    focusOn('content')
  }
  return (
    <>
      <a className="skip-link" href="#content" onClick={skip}>
        {ui.skip}
      </a>
      <header className="header">
        <div className="page header-row">
          <a className="brand" href="#/">
            <Mark />
            <span>{ui.product}</span>
          </a>
          <nav className="header-nav" aria-label={ui.menu}>
            <Links />
          </nav>
          <details className="header-menu">
            <summary>
              <Icon name="menu" size={16} /> {ui.menu}
            </summary>
            <nav aria-label={ui.menu} onClick={closeAfterLink}>
              <Links />
            </nav>
          </details>
        </div>
      </header>
      <main className="page" id="content" tabIndex={-1}>
        {children}
      </main>
      <footer className="footer">
        <div className="page footer-row">
          <p>
            {ui.disclaimer} <a href="#/embed">{ui.embedLink}</a>
          </p>
          <p>{`${hydrated ? `${ui.rulesAsOf(longDate(asOf))} ` : ''}${unverified}`}</p>
        </div>
      </footer>
    </>
  )
}

function Links() {
  const { appearance, setAppearance } = useServices()
  const next = APPEARANCES[(APPEARANCES.indexOf(appearance) + 1) % APPEARANCES.length] ?? 'auto'
  return (
    <>
      <a href="#/rules">{ui.rulesLink}</a>
      <a href="#/examples">{ui.examplesLink}</a>
      <button type="button" className="plain-button" onClick={() => setAppearance(next)}>
        <span className="half-disc" aria-hidden="true" />
        <span>{ui.appearance}</span> <span className="appearance-now">{ui.appearances[appearance]}</span>
      </button>
    </>
  )
}
