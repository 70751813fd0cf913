import { zodResolver } from '@hookform/resolvers/zod'
import {
  memo,
  useMemo,
  useState,
  type KeyboardEvent,
  type MouseEvent,
  type ReactNode,
  type SyntheticEvent,
} from 'react'
import { FormProvider, useForm, useWatch } from 'react-hook-form'
import { ui } from '../../copy/ui'
import { isOffered, type Question } from '../../domain/question'
import type { Read } from '../../domain/reading'
import type { AnyWords } from '../../domain/words'
import { Prose } from '../parts/Prose'
import { useServices } from '../services'
import { Another } from './Another'
import { holdSame, rawOf, useDraft } from './draft'
import { ErrorSummary } from './ErrorSummary'
import { FieldControl } from './FieldControl'
import { type Form, type OnForesee, useForeseen } from './use-foreseen'
import { ANOTHER, pageSchema, shownFields, type PageContext, type PageValues, type RawPage } from './page-schema'

interface QuestionFormProps {
  readonly question: Question
  readonly words: AnyWords
  readonly read: Read
  readonly entry: number
  /** The values given before, if any, and those of the other entries of a list. */
  readonly values: PageValues | undefined
  readonly others: readonly PageValues[]
  readonly asksAnother: boolean
  readonly heading: ReactNode
  readonly caption: ReactNode
  /** Names the page among what was typed and not continued. */
  readonly draftKey: string
  /** The same for the entry that the page asks for as another of a list. */
  readonly nextDraftKey?: string
  readonly onAnswer: (values: PageValues, another: boolean) => void
  /** Told what Continue would answer, once the page rests. */
  readonly onForesee?: OnForesee
  /** Keeps an answer that fills no field, such as "I'm not sure"; absent where the answer is none of these. */
  readonly onKeep: (() => void) | undefined
  readonly onErrors: () => void
  readonly children?: ReactNode
}

/** Enter in a field goes on, as it does in any form; in a list to open or on a button it has its own meaning. */
const goesOn = ({ key, target, repeat, nativeEvent }: KeyboardEvent): boolean =>
  key === 'Enter' && !repeat && !nativeEvent.isComposing && target instanceof HTMLInputElement

/** The form of one question or one entry of a list: uncontrolled native inputs, read by the question's own codec. */
export function QuestionForm(props: QuestionFormProps) {
  const { question, words, read, entry, others, asksAnother } = props
  const { asOf } = useServices()
  const context: PageContext = useMemo(
    () => ({ group: question.group, read, today: asOf, entry, others, asksAnother }),
    [question, read, asOf, entry, others, asksAnother],
  )
  const { form, proceed } = usePage(props, context)
  // Continue works from the click and from Enter: a frame without "allow-forms" blocks submission before any event.
  const onClick = (event: MouseEvent) => {
    event.preventDefault()
    proceed()
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && event.target instanceof HTMLInputElement) event.preventDefault()
    if (goesOn(event)) proceed()
  }
  const onSubmit = (event: SyntheticEvent) => {
    event.preventDefault()
    proceed()
  }
  // Whatever of the form's state a part shows, it follows by itself: nothing here is drawn again as the form gets ready.
  const [formState] = useState(form.formState)
  return (
    <FormProvider {...form} formState={formState}>
      <form noValidate data-question={question.id} onSubmit={onSubmit} onKeyDown={onKeyDown}>
        <Content
          question={question}
          words={words}
          context={context}
          heading={props.heading}
          caption={props.caption}
          asksAnother={asksAnother}
        />
        <div className="actions">
          <button type="submit" className="button" onClick={onClick}>
            {ui.continue}
          </button>
          {props.children}
        </div>
      </form>
    </FormProvider>
  )
}

interface ContentProps extends Pick<QuestionFormProps, 'question' | 'words' | 'heading' | 'caption' | 'asksAnother'> {
  readonly context: PageContext
}

const Content = memo(({ question, words, context, heading, caption, asksAnother }: ContentProps) => {
  const alone = question.kind === 'single'
  return (
    <>
      <ErrorSummary context={context} words={words} />
      {caption}
      {!alone && (
        <>
          {heading}
          {words.hint !== undefined && (
            <p className="page-hint">
              <Prose text={words.hint} />
            </p>
          )}
        </>
      )}
      <Fields question={question} words={words} context={context} heading={heading} />
      {asksAnother && <Another words={words} />}
    </>
  )
})
Content.displayName = 'Content'

/** The form's state, and what Continue does. */
function usePage(
  { question, values, draftKey, nextDraftKey = '', onAnswer, onForesee, onKeep, onErrors }: QuestionFormProps,
  context: PageContext,
) {
  const { drafts } = useServices()
  const saved = rawOf(question, values)
  // Another entry that was begun is another entry, until somebody says that there is none.
  const [begun] = useState(
    () => drafts.get(draftKey) ?? { ...saved, ...(drafts.get(nextDraftKey) && { [ANOTHER]: 'yes' }) },
  )
  const schema = useMemo(() => pageSchema(context), [context])
  const form: Form = useForm<RawPage, unknown, PageValues>({
    defaultValues: begun,
    resolver: zodResolver(schema),
    reValidateMode: 'onSubmit',
    shouldFocusError: false,
  })
  useForeseen(form, schema, onForesee)
  const answered = useDraft(draftKey, { question, saved, reading: () => form.getValues() })
  const submit = form.handleSubmit(
    ({ [ANOTHER]: another, ...page }) => {
      answered.current = true
      if (another === 'no') drafts.keep(nextDraftKey, undefined)
      onAnswer(page, another === 'yes')
    },
    () => onErrors(),
  )
  const proceed = () => {
    if (onKeep !== undefined && holdSame(question, form.getValues(), rawOf(question, undefined))) onKeep()
    else void submit()
  }
  return { form, proceed }
}

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
    return (
      <FieldControl
        key={name}
        name={name}
        field={field}
        words={words.fields[name]}
        alone={question.kind === 'single'}
        heading={heading}
        pageHint={question.kind === 'single' ? words.hint : undefined}
        offered={(option) => isOffered(group, name, option, read, raw)}
      />
    )
  })
}
