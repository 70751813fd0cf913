import { notes } from '../../copy/errors'
import { ui } from '../../copy/ui'
import type { Question } from '../../domain/question'
import type { AnswerMap } from '../../domain/reading'
import type { AnyWords } from '../../domain/words'
import type { Weighing } from '../../wizard/weigh'

interface GivenNoteProps {
  readonly question: Question
  readonly words: AnyWords
  readonly answers: AnswerMap
  readonly weighing: Weighing
}

/** What stands of an answer that the fields cannot show: "not sure", none, or one that could not be used. */
export function GivenNote({ question, words, answers, weighing }: GivenNoteProps) {
  const given = answers[question.id]
  if (given === undefined || question.kind === 'single') return null
  const text =
    given === 'unsure'
      ? notes.keeps(words.unsure ?? ui.unsure)
      : Array.isArray(given) && given.length === 0
        ? notes.keeps(words.list?.none ?? ui.no)
        : weighing.walk.answers[question.id] === undefined
          ? notes.askedAgain
          : undefined
  return text === undefined ? null : <p className="page-hint">{text}</p>
}
