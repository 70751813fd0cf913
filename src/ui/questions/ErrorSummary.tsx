import { useEffect, useRef, type MouseEvent } from 'react'
import { useFormContext } from 'react-hook-form'
import { errorSentence } from '../../copy/errors'
import { ui } from '../../copy/ui'
import type { Question } from '../../domain/question'
import type { AnyWords } from '../../domain/words'
import { useServices } from '../services'
import { codeOf } from './FieldControl'
import { ANOTHER, dateBounds } from './page-schema'

/** What is wrong, above the heading, with a link to each field; takes focus at every attempt to go on. */
export function ErrorSummary({ question, words }: { question: Question; words: AnyWords }) {
  const { formState } = useFormContext()
  const { asOf, focusOn } = useServices()
  const box = useRef<HTMLDivElement>(null)
  const { errors, submitCount } = formState
  const names = [...Object.keys(question.group.fields), ANOTHER].filter((name) => codeOf(errors, name) !== undefined)
  useEffect(() => {
    if (submitCount > 0) box.current?.focus()
  }, [submitCount, names.length])
  if (names.length === 0) return null
  const follow = (event: MouseEvent, id: string) => {
    event.preventDefault()
    focusOn(id)
  }
  return (
    <div className="error-summary" role="alert" tabIndex={-1} ref={box}>
      <h2>{ui.problem}</h2>
      <ul>
        {names.map((name) => {
          const field = question.group.fields[name]
          const bounds = field === undefined ? (['', ''] as const) : dateBounds(field, asOf)
          const target = targetOf(question, name)
          return (
            <li key={name}>
              <a href={`#${target}`} onClick={(event) => follow(event, target)}>
                {errorSentence(field, words.fields[name], codeOf(errors, name) ?? 'missing', bounds)}
              </a>
            </li>
          )
        })}
      </ul>
    </div>
  )
}

/** The first control of a field. */
function targetOf(question: Question, name: string): string {
  const field = question.group.fields[name]
  if (name === ANOTHER) return `${ANOTHER}-yes`
  if (field?.kind === 'several' || (field?.kind === 'choice' && (question.kind === 'single' || field.options.length <= 10)))
    return `${name}-${field.options[0] ?? ''}`
  return name
}
