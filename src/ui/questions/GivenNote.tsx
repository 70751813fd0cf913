import { notes } from '../../copy/errors'
import { ui } from '../../copy/ui'
import type { Question } from '../../domain/question'
import type { AnyWords } from '../../domain/words'
import { useWizard } from '../services'

/** What stands of an answer that the fields cannot show: "not sure", none, or one that could not be used. */
export function GivenNote({ question, words }: { question: Question; words: AnyWords }) {
  const { answers, weighing } = useWizard()
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
