import { startTransition, useCallback, useEffect, useState } from 'react'
import type { Question } from '../../domain/question'
import type { AnswerMap } from '../../domain/reading'
import { catalogue } from '../../questions/index'
import type { Given } from '../../wizard/answering'
import { currentQuestion, type Place } from '../../wizard/place'
import type { Weighing } from '../../wizard/weigh'
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
export function usePageAt() {
  const { asOf, weigh } = useServices()
  return useCallback(
    (question: Question, { entry, stepping = false }: Place, answers: AnswerMap): Page => {
      const weighing = weigh(answers)
      return { question, entry: entryAt(question, entry, { answers, weighing, asOf }), stepping, answers, weighing }
    },
    [asOf, weigh],
  )
}

/** What is counted beside a page is worked out before its turn as well. */
const prepare = ({ evaluations }: Weighing) => evaluations

/** The page that the one on screen would lead to as it stands; absent where that is no question. */
export function useAhead(now: Page) {
  const { foresee, weigh } = useServices()
  const pageAt = usePageAt()
  const [ahead, setAhead] = useState<Ahead>()
  // The same for every page, so that one whose turn comes is not drawn anew for it.
  const onForesee = useCallback(
    (from: Pick<Page, 'question' | 'entry' | 'answers'>, given: Given | undefined) => {
      if (given === undefined) {
        setAhead(undefined)
        return
      }
      const after = foresee(given)
      const place = currentQuestion(weigh(after.answers).walk, after.revisiting)
      const question: Question | undefined = catalogue.find(({ id }) => id === place?.question)
      if (place === undefined || question === undefined) return
      const page = pageAt(question, place, after.answers)
      if (keyOf(page) !== keyOf(from))
        startTransition(() => setAhead({ from: keyOf(from), before: from.answers, page }))
    },
    [foresee, weigh, pageAt],
  )
  const page = ahead?.from === keyOf(now) && ahead.before === now.answers ? ahead.page : undefined
  useEffect(() => {
    if (page !== undefined) prepare(page.weighing)
  }, [page])
  return { ahead: page, onForesee }
}
