import { StrictMode } from 'react'
import { createRoot, hydrateRoot } from 'react-dom/client'
import * as z from 'zod/mini'
import '../ui/styles/index.css'
import { openGuest, warn } from '../embed/guest/guest'
import type { IsoDate } from '../domain/dates'
import { catalogue } from '../questions/index'
import { App } from './App'
import { today } from './browser'
import { Navigation } from './navigation'
import type { Early } from './first/early'
import { takeOver } from './first/taken'
import { News } from './news'
import { painter } from './paint'
import { workOffline } from './offline'
import { Saving } from './saving'
import { weighOn } from './session'

// Without this, zod probes for eval, which the content security policy reports.
z.config({ jitless: true })

/** The wizard on somebody else's page, where it is on one. What that page asks for and cannot have is told in the console. */
function visitOf(guest: ReturnType<typeof openGuest>, asked: string, navigation: Navigation) {
  if (guest === undefined) return undefined
  const [, start] = /^#\/q\/([^/?]*)/.exec(asked) ?? []
  const { route, session } = navigation.current()
  const { dropped } = session
  if (start !== undefined && !catalogue.some(({ id }) => id === start)) warn('start', `there is no question “${start}”`)
  else if (start !== undefined && (route.page !== 'question' || route.question !== start))
    warn('start', `“${start}” is not asked of somebody with these answers`)
  if (dropped.length > 0) warn('prefill', `in part, since these could not be read: ${dropped.join(', ')}`)
  return { guest, news: new News(guest, navigation), paint: painter(guest.options.accent) }
}

/** Chrome marks a page it translates. Where that began first, React finds other elements than its own, draws the page anew, and all is well. */
const onRecoverableError = (error: unknown) => {
  const { classList } = document.documentElement
  if (!classList.contains('translated-ltr') && !classList.contains('translated-rtl')) reportError(error)
}

/** Continue of a page that was drawn anew with its answer is another button, and means the same. */
function pressAgain({ pressed }: Early, root: HTMLElement): void {
  if (pressed === undefined || pressed.isConnected) pressed?.click()
  else if (pressed.matches('[type=submit]')) root.querySelector<HTMLElement>('form [type=submit]')?.click()
}

function begin(root: HTMLElement, day: IsoDate): void {
  const guest = openGuest()
  const asked = window.location.hash
  const early = window.takeOver?.()
  const navigation = new Navigation(day, { isGuest: guest !== undefined })
  const saving = new Saving(navigation)
  const visit = visitOf(guest, asked, navigation)
  const isKept = early !== undefined && takeOver(early, navigation.current(), root)
  const onBegin = () => {
    delete document.documentElement.dataset['awaits']
    if (early !== undefined) pressAgain(early, root)
  }
  const app = (
    <StrictMode>
      <App navigation={navigation} saving={saving} today={day} visit={visit} onBegin={onBegin} />
    </StrictMode>
  )
  if (guest !== undefined) {
    root.replaceChildren()
    visit?.paint(guest.options.theme)
    root.dataset['guest'] = ''
  }
  if (isKept) hydrateRoot(root, app, { onRecoverableError })
  else createRoot(root).render(app)
  if (guest === undefined) workOffline()
}

const root = document.getElementById('app')
if (root !== null) {
  const day = today()
  // Three short tasks rather than a long one, so that the page answers in between.
  setTimeout(() => {
    weighOn(day)
    setTimeout(() => begin(root, day))
  })
}
