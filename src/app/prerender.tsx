import { StrictMode } from 'react'
import { renderToString } from 'react-dom/server'
import { CHECKED } from '../policy/sources'
import type { Keeping } from '../ui/keep/keeping'
import { App } from './App'
import { openSession } from './session'

const nothing = () => undefined

/** At build time there is no device to keep anything on. */
const NOTHING_KEPT: Keeping = {
  state: { kind: 'off' },
  trouble: undefined,
  turnOn: nothing,
  clear: nothing,
  load: nothing,
  keepThese: nothing,
  makeOwn: nothing,
  saveFile: nothing,
  openFile: () => Promise.resolve(undefined),
}

/** The start page as HTML, for index.html at build time. It shows no date of its own: the day comes with the browser. */
export function render(): string {
  const location = {
    route: { page: 'start' } as const,
    session: openSession({ id: 0, asOf: CHECKED, answers: {}, route: { page: 'start' } }),
  }
  const navigation = {
    subscribe: () => () => undefined,
    current: () => location,
    showRulesOf: nothing,
    startAnew: nothing,
    goTo: nothing,
  }
  const saving = { subscribe: navigation.subscribe, current: () => NOTHING_KEPT }
  return renderToString(
    <StrictMode>
      <App navigation={navigation} saving={saving} today={CHECKED} />
    </StrictMode>,
  )
}
