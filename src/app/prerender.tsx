import { StrictMode } from 'react'
import { renderToString } from 'react-dom/server'
import { wordsOf } from '../copy/questions'
import { ui } from '../copy/ui'
import { CHECKED } from '../policy/sources'
import { catalogue } from '../questions/index'
import { encodeAnswers } from '../share/link'
import type { Keeping } from '../ui/keep/keeping'
import { App } from './App'
import type { Prerendered, PrerenderedPage } from './prerender.plugin'
import { hashOf, type Route } from './route'
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

/** A page as HTML, for index.html at build time. It shows no date of its own: the day comes with the browser. */
function render(route: Route): string {
  const location = { route, session: openSession({ id: 0, asOf: CHECKED, answers: {}, route }) }
  const navigation = {
    subscribe: () => () => undefined,
    current: () => location,
    showRulesOf: nothing,
    beginDay: nothing,
    isRemembered: () => true,
    startAnew: nothing,
    goTo: nothing,
    appearance: 'auto' as const,
    setAppearance: () => undefined,
    rememberTyped: nothing,
  }
  const saving = { subscribe: navigation.subscribe, current: () => NOTHING_KEPT }
  return renderToString(
    <StrictMode>
      <App navigation={navigation} saving={saving} today={CHECKED} />
    </StrictMode>,
  )
}

const [first, second] = catalogue
const hashOfQuestion = (question: string) => hashOf({ page: 'question', question })
const titleOf = (question: string) => `${wordsOf(question)?.heading ?? ''} - ${ui.product}`

/** Everybody is asked the first two questions, whatever the first answer, so that both can be drawn before any is given. */
const pages: readonly PrerenderedPage[] = [
  {
    hash: hashOfQuestion(first.id),
    title: titleOf(first.id),
    html: render({ page: 'question', question: first.id }),
    then: hashOfQuestion(second.id),
    answer: `${encodeAnswers(catalogue, {})}&${first.id}=`,
  },
  {
    hash: hashOfQuestion(second.id),
    title: titleOf(second.id),
    html: render({ page: 'question', question: second.id }),
  },
]

/** What index.html holds before the program is there. */
export const prerendered: Prerendered = { start: render({ page: 'start' }), pages }
