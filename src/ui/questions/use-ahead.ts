import { startTransition, useCallback, useState } from 'react'
import type { Question } from '../../domain/question'
import type { AnswerMap } from '../../domain/reading'
import { catalogue } from '../../questions/index'
import type { Given } from '../../wizard/answering'
import { currentQuestion, type Place } from '../../wizard/place'
import type { Weigh } from '../../wizard/weigh'
import { useServices } from '../services'
import { entryAt, type QuestionPageProps } from './QuestionPage'

/** A page as it stands. */
export type Page = Omit<QuestionPageProps, 'onForesee'>

/** The page that an answer would lead to, and the one and the answers that it follows. */
interface Ahead {
  readonly from: string
  readonly before: AnswerMap
  readonly page: Page
}

export const keyOf = ({ question, entry }: Pick<Page, 'question' | 'entry'>): string => `${question.id}/${entry}`

/** What a page takes to be drawn. */
export function pageAt(question: Question, { entry, stepping = false }: Place, answers: AnswerMap, weigh: Weigh): Page {
  const weighing = weigh(answers)
  return { question, entry: entryAt(question, entry, answers, weighing), stepping, answers, weighing }
}

/** The page that the one on screen would lead to as it stands; absent where that is no question. */
export function useAhead(now: Page) {
  const { foresee, weigh } = useServices()
  const [ahead, setAhead] = useState<Ahead>()
  // The same for every page, so that one whose turn comes is not drawn anew for it.
  const onForesee = useCallback(
    (from: Pick<Page, 'question' | 'entry' | 'answers'>, given: Given) => {
      const after = foresee(given)
      const place = currentQuestion(weigh(after.answers).walk, after.revisiting)
      const question: Question | undefined = catalogue.find(({ id }) => id === place?.question)
      const page = place && question && pageAt(question, place, after.answers, weigh)
      // Removing an entry leads to one before it, and that one holds what another held.
      const isNew = page !== undefined && (page.question !== from.question || page.entry > from.entry)
      startTransition(() => setAhead(isNew ? { from: keyOf(from), before: from.answers, page } : undefined))
    },
    [foresee, weigh],
  )
  return { ahead: ahead?.from === keyOf(now) && ahead.before === now.answers ? ahead.page : undefined, onForesee }
}
