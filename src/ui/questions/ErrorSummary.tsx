import { useEffect, useRef, type MouseEvent } from 'react'
import { useFormState, useWatch } from 'react-hook-form'
import { errorSentence } from '../../copy/errors'
import { ui } from '../../copy/ui'
import { dateBounds } from '../../domain/bounds'
import type { AnyWords } from '../../domain/words'
import { useServices } from '../services'
import { codeOf } from './FieldControl'
import { ANOTHER, shownFields, type PageContext, type RawPage } from './page-schema'
import { Heading } from '../parts/Heading'

/** What is wrong, above the heading, with a link to each field; takes focus at every attempt to go on. */
export function ErrorSummary({ context, words }: { context: PageContext; words: AnyWords }) {
  const { errors, submitCount } = useFormState()
  const raw = useWatch() as RawPage
  const { focusOn } = useServices()
  const box = useRef<HTMLDivElement>(null)
  const names = [...shownFields(context, raw), ANOTHER].filter((name) => codeOf(errors, name) !== undefined)
  useEffect(() => {
    if (submitCount > 0) box.current?.focus()
  }, [submitCount])
  if (names.length === 0) return null
  const follow = (event: MouseEvent, id: string) => {
    event.preventDefault()
    focusOn(id)
  }
  return (
    <div className="error-summary" role="alert" tabIndex={-1} ref={box}>
      <Heading level={2}>{ui.problem}</Heading>
      <ul>
        {names.map((name) => {
          const field = context.group.fields[name]
          const bounds = field === undefined ? (['', ''] as const) : dateBounds(field, context.today)
          return (
            <li key={name}>
              <a href={`#${name}`} onClick={(event) => follow(event, name)}>
                {errorSentence(field, words.fields[name], codeOf(errors, name) ?? 'missing', bounds)}
              </a>
            </li>
          )
        })}
      </ul>
    </div>
  )
}
