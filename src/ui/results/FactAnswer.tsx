import { briefLines } from '../../copy/answers'
import { wordsOf } from '../../copy/questions'
import { proof, ui } from '../../copy/ui'
import type { Fact } from '../../domain/criterion'
import type { Question } from '../../domain/question'
import { catalogue } from '../../questions/index'
import { AnswerLabel } from '../parts/AnswerLabel'
import { Prose } from '../parts/Prose'
import { useServices, useWizard } from '../services'

interface FactAnswerProps {
  readonly facts: readonly Fact[]
  /** How many questions are shown at most. */
  readonly most?: number
}

/** What was answered to the questions the facts read. */
export function FactAnswer({ facts, most }: FactAnswerProps) {
  const reads = facts.flatMap((fact) => fact.reads)
  if (reads.length === 0) return facts.length === 0 ? null : <p className="quiet">{proof.noAnswer}</p>
  const questions = [...new Set(reads.map(({ question }) => question))]
  return questions
    .slice(0, most)
    .map((id) => (
      <Given key={id} id={id} fields={reads.filter((ref) => ref.question === id).map(({ field }) => field)} />
    ))
}

/** One question's answer, cut to the fields that are read; a question without an answer is a link to it. */
function Given({ id, fields }: { id: string; fields: readonly (string | undefined)[] }) {
  const { names } = useServices()
  const { walk } = useWizard().weighing
  const question: Question | undefined = catalogue.find((one) => one.id === id)
  const words = wordsOf(id)
  const row = words?.row ?? id
  if (question === undefined || walk.unasked.has(id)) return null
  if (walk.pending.includes(id)) return <p className="quiet">{`${proof.later} ${row}`}</p>
  if (walk.answers[id] === undefined)
    return (
      <p>
        <a href={`#/q/${id}`}>{`${proof.answer} ${row}`}</a>
      </p>
    )
  const isRead = (field: string) => fields.includes(undefined) || fields.includes(field) || question.kind === 'list'
  const lines = briefLines(question, words, walk.answers[id], names)
  return lines
    .filter(({ field }) => isRead(field) || walk.answers[id] === 'unsure')
    .map(({ field, label, text, unsure }) => (
      <p key={field}>
        <AnswerLabel label={label === '' ? row : label} />
        <Prose text={text} />{' '}
        {unsure && (
          <a href={`#/q/${id}`}>
            {ui.change} <span className="sr-only">{row}</span>
          </a>
        )}
      </p>
    ))
}
