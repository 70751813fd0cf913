import { set } from 'react-hook-form'
import type { Question } from '../../domain/question'
import { catalogue } from '../../questions/index'
import { rawOf } from '../../ui/questions/draft'
import type { RawPage } from '../../ui/questions/page-schema'
import { hashOf } from '../route'
import type { Location } from '../navigation'
import type { Early } from './early'

/** What the controls of a form hold, by the names that the form library gives them. */
function readControls(question: Question, form: HTMLFormElement): RawPage {
  const page = rawOf(question, undefined)
  for (const [name, value] of new FormData(form)) set(page, name, value)
  return page
}

/**
 * Takes over from what stood in: what was chosen is a draft of its page. Gives back whether the page on screen is the one that
 * React renders first, and so can be kept as it is: a question that has been answered shows its answer, or what was typed before a reload for a newer version.
 */
export function takeOver({ page, isTouched }: Early, { route, session }: Location, root: HTMLElement): boolean {
  if (page !== hashOf(route)) return false
  if (route.page !== 'question') return true
  const form = root.querySelector('form')
  const question = catalogue.find(({ id }) => id === route.question)
  const draftKey = `${route.question}/0/0`
  const isTyped = session.drafts.get(draftKey) !== undefined
  if (isTouched && form !== null && question !== undefined) session.drafts.keep(draftKey, readControls(question, form))
  return !isTyped && session.actor.getSnapshot().context.answers[route.question] === undefined
}
