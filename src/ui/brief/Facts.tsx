import { compactLines } from '../../copy/answers'
import { wordsOf } from '../../copy/questions'
import type { Question } from '../../domain/question'
import { catalogue, type QuestionId } from '../../questions/index'
import { Prose } from '../parts/Prose'
import { useServices, useWizard } from '../services'
import { factLabels } from './facts.copy'
import { lawyer } from './lawyer.copy'
import { SheetPart } from './Sheet'

/** What a first meeting begins with. Evidence has a table of its own; the rest stands in the result. */
export const FACTS: readonly QuestionId[] = [
  'citizenships',
  'birthCountry',
  'status',
  'admission',
  'studentDates',
  'history',
  'exchangePrograms',
  'homeResidency',
  'homeResidencyOutcome',
  'hClock',
  'greenCardCase',
  'validVisas',
  'degrees',
  'workYears',
  'groupWork',
  'employers',
  'ownership',
  'roleAndPay',
]

/** Nothing of a list happened. */
const isNone = (answer: unknown): boolean => Array.isArray(answer) && answer.length === 1 && answer[0] === 'none'

/** The facts, in the person's own answers. */
export function Facts() {
  const { names } = useServices()
  const { walk } = useWizard().weighing
  const questions: readonly Question[] = catalogue.filter(({ id }) => FACTS.includes(id))
  const open = walk.unanswered.length
  return (
    <SheetPart title={lawyer.facts} {...(open > 0 && { about: lawyer.soFar(open) })} name="facts">
      <dl className="sheet-facts">
        {questions.map((question) => {
          const words = wordsOf(question.id)
          const lines = compactLines(question, words, walk.answers[question.id], names, factLabels[question.id])
          return lines.length === 0 || isNone(walk.answers[question.id]) ? null : (
            <div key={question.id} data-fact={question.id}>
              <dt>{words?.row ?? question.id}</dt>
              <dd>
                {lines.map((text, at) => (
                  <p key={at}>
                    <Prose text={text} />
                  </p>
                ))}
              </dd>
            </div>
          )
        })}
      </dl>
    </SheetPart>
  )
}
