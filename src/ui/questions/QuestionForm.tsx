import { zodResolver } from '@hookform/resolvers/zod'
import { useMemo, type ReactNode } from 'react'
import { FormProvider, useForm, useWatch } from 'react-hook-form'
import { ui } from '../../copy/ui'
import type { Question } from '../../domain/question'
import type { Read } from '../../domain/reading'
import type { AnyWords } from '../../domain/words'
import { useServices } from '../services'
import { Another } from './Another'
import { ErrorSummary } from './ErrorSummary'
import { FieldControl } from './FieldControl'
import { ANOTHER, pageSchema, shownFields, type PageContext, type PageValues, type RawPage } from './page-schema'
import { valueToRaw } from './raw'

interface QuestionFormProps {
  readonly question: Question
  readonly words: AnyWords
  readonly read: Read
  readonly entry: number
  /** The values given before, if any. */
  readonly values: PageValues | undefined
  readonly asksAnother: boolean
  readonly heading: ReactNode
  readonly caption: ReactNode
  readonly onAnswer: (values: PageValues, another: boolean) => void
  readonly onErrors: () => void
  readonly children?: ReactNode
}

/** The form of one question or one entry of a list: uncontrolled native inputs, read by the question's own codec. */
export function QuestionForm(props: QuestionFormProps) {
  const { question, words, read, entry, values, asksAnother, onAnswer, onErrors } = props
  const { asOf } = useServices()
  const context: PageContext = useMemo(
    () => ({ group: question.group, read, today: asOf, entry, asksAnother }),
    [question, read, asOf, entry, asksAnother],
  )
  const form = useForm<RawPage, unknown, PageValues>({
    defaultValues: defaultsOf(question, values),
    resolver: zodResolver(pageSchema(context)),
    reValidateMode: 'onSubmit',
    shouldFocusError: false,
  })
  const submit = form.handleSubmit(
    ({ [ANOTHER]: another, ...page }) => onAnswer(page, another === 'yes'),
    () => onErrors(),
  )
  const alone = question.kind === 'single'
  return (
    <FormProvider {...form}>
      <form noValidate data-question={question.id} onSubmit={(event) => void submit(event)}>
        <ErrorSummary context={context} words={words} />
        {props.caption}
        {!alone && (
          <>
            {props.heading}
            {words.hint !== undefined && <p className="page-hint">{words.hint}</p>}
          </>
        )}
        <Fields question={question} words={words} context={context} heading={props.heading} />
        {asksAnother && <Another words={words} />}
        <div className="actions">
          <button type="submit" className="button">
            {ui.continue}
          </button>
          {props.children}
        </div>
      </form>
    </FormProvider>
  )
}

const defaultsOf = (question: Question, values: PageValues | undefined): RawPage => ({
  ...Object.fromEntries(
    Object.entries(question.group.fields).map(([name, field]) => [name, valueToRaw(field, values?.[name])]),
  ),
  [ANOTHER]: values === undefined ? null : 'no',
})

interface FieldsProps {
  readonly question: Question
  readonly words: AnyWords
  readonly context: PageContext
  readonly heading: ReactNode
}

/** The fields that apply, given what is entered so far. */
function Fields({ question, words, context, heading }: FieldsProps) {
  const raw = useWatch() as RawPage
  const { group, read } = context
  return shownFields(context, raw).map((name) => {
    const field = group.fields[name]
    if (field === undefined) return null
    const offers = group.offers[name]
    return (
      <FieldControl
        key={name}
        name={name}
        field={field}
        words={words.fields[name]}
        alone={question.kind === 'single'}
        heading={heading}
        pageHint={question.kind === 'single' ? words.hint : undefined}
        offered={(option) => offers === undefined || offers(option, read, raw)}
      />
    )
  })
}
