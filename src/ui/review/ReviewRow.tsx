import { answerLines } from '../../copy/answers'
import { notes } from '../../copy/errors'
import { wordsOf } from '../../copy/questions'
import { ui } from '../../copy/ui'
import type { Question } from '../../domain/question'
import type { Standing } from '../../wizard/contradictions'
import { AnswerLabel } from '../parts/AnswerLabel'
import { Prose } from '../parts/Prose'
import { StandingGlyph } from '../parts/StandingGlyph'
import { useServices, useWizard } from '../services'
import { RowContradictions } from './Contradictions'

interface ReviewRowProps {
  readonly question: Question
  readonly found: readonly Standing[]
}

/** A question, what was answered, and a way to change it. */
export function ReviewRow({ question, found }: ReviewRowProps) {
  const { names } = useServices()
  const { answers, weighing } = useWizard()
  const { walk } = weighing
  const words = wordsOf(question.id)
  const lines = answerLines(question, words, walk.answers[question.id], names)
  const row = words?.row ?? question.id
  return (
    <div className="summary-row">
      <dt>{row}</dt>
      <dd>
        {lines.length === 0 && (
          <span className="quiet">{answers[question.id] === undefined ? ui.notProvided : notes.notUsed}</span>
        )}
        {lines.map(({ field, label, text, unsure }) => (
          <p key={field} className="answer-line">
            {label !== '' && <AnswerLabel label={label} />}
            {unsure ? (
              <span className="unsure-answer">
                <StandingGlyph standing="undecided" /> <Prose text={text} />
              </span>
            ) : (
              <Prose text={text} />
            )}
          </p>
        ))}
        <RowContradictions question={question.id} found={found} />
      </dd>
      <dd className="summary-action">
        <a href={`#/q/${question.id}`}>
          {ui.change} <span className="sr-only">{row}</span>
        </a>
      </dd>
    </div>
  )
}
