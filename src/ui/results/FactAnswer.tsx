import { answerLines } from '../../copy/answers'
import { wordsOf } from '../../copy/questions'
import { ui } from '../../copy/ui'
import type { Fact } from '../../domain/criterion'
import type { Question } from '../../domain/question'
import { catalogue } from '../../questions/index'
import { useServices, useWizard } from '../services'

/** What was answered to the questions a fact reads; a question without an answer is a link to it. */
export function FactAnswer({ fact }: { fact: Fact }) {
  const { names } = useServices()
  const { walk } = useWizard().weighing
  if (fact.reads.length === 0) return <p className="quiet">No answer can settle this.</p>
  const questions = [...new Set(fact.reads.map(({ question }) => question))]
  return questions.map((id) => {
    const question: Question | undefined = catalogue.find((one) => one.id === id)
    const words = wordsOf(id)
    const fields = fact.reads.filter((ref) => ref.question === id).map(({ field }) => field)
    if (question === undefined) return null
    if (walk.answers[id] === undefined)
      return walk.unasked.has(id) ? null : (
        <p key={id}>
          <a href={`#/q/${id}`}>{`Answer: ${words?.row ?? id}`}</a>
        </p>
      )
    const lines = answerLines(question, words, walk.answers[id], names).filter(
      ({ field }) => fields.includes(undefined) || fields.includes(field),
    )
    return lines.map(({ field, label, text, unsure }) => (
      <p key={`${id}.${field}`}>
        {label !== '' && question.kind === 'page' && <span className="answer-label">{`${label}: `}</span>}
        <span>{text}</span>
        {unsure && (
          <>
            {' '}
            <a href={`#/q/${id}`}>
              {ui.change} <span className="sr-only">{words?.row ?? id}</span>
            </a>
          </>
        )}
      </p>
    ))
  })
}
