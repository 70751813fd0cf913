import { StrictMode } from 'react'
import { renderToString } from 'react-dom/server'
import { CHECKED } from '../policy/sources'
import { App } from './App'
import { openSession } from './session'

/** The start page as HTML, for index.html at build time. It shows no date of its own: the day comes with the browser. */
export function render(): string {
  const location = {
    route: { page: 'start' } as const,
    session: openSession({ id: 0, asOf: CHECKED, answers: {}, route: { page: 'start' } }),
  }
  const navigation = { subscribe: () => () => undefined, current: () => location }
  return renderToString(
    <StrictMode>
      <App navigation={navigation} today={CHECKED} />
    </StrictMode>,
  )
}
