import { memo, useEffect, useMemo, useRef } from 'react'
import { wordsOf } from '../../copy/questions'
import { sections, ui } from '../../copy/ui'
import { firstUnfit, type Question } from '../../domain/question'
import { type AnswerMap, reader } from '../../domain/reading'
import type { AnyWords } from '../../domain/words'
import type { Given } from '../../wizard/answering'
import { progress } from '../../wizard/progress'
import type { Weighing } from '../../wizard/weigh'
import { BackLink } from '../parts/BackLink'
import { Prose } from '../parts/Prose'
import { useServices } from '../services'
import { EntryList } from './EntryList'
import { GivenNote } from './GivenNote'
import type { PageValues } from './page-schema'
import { QuestionForm } from './QuestionForm'
import { useFirstOfTwo } from './use-first-of-two'
import { Heading } from '../parts/Heading'

export interface QuestionPageProps {
  readonly question: Question
  /** The entry of a list, from 0. */
  readonly entry: number
  /** Reached by Back. */
  readonly stepping: boolean
  readonly answers: AnswerMap
  readonly weighing: Weighing
  /** Told what the page would answer as it stands. */
  readonly onForesee: (page: Pick<QuestionPageProps, 'question' | 'entry' | 'answers'>, given: Given) => void
}

/** One question: the form, and the entries given before. */
export const QuestionPage = memo((props: QuestionPageProps) => {
  const { question, entry, answers, weighing, onForesee } = props
  const { actor, setTitle } = useServices()
  const words = wordsOf(question.id)
  const heading = useRef<HTMLHeadingElement>(null)
  const { given, entries, others, read, send, answerOf } = useAnswering(props)
  const isList = question.kind === 'list'
  const title = (isList && entry > 0 ? words?.list?.nextHeading : words?.heading) ?? ''
  useEffect(() => setTitle(title), [setTitle, title])
  const onForeseen = (values: PageValues, another: boolean) =>
    onForesee({ question, entry, answers }, answerOf(values, another))
  const onClickCapture = useFirstOfTwo()
  if (words === undefined) return null
  const onRemove = (index: number) => {
    send(
      entries.filter((_, at) => at !== index),
      index < entry ? entry - 1 : entry,
    )
    heading.current?.focus()
  }
  const fillsNoField =
    (given === 'unsure' && question.unsure) || (isList && given !== undefined && entries.length === 0)
  const asksAnother = isList && entry >= entries.length - 1 && entry + 1 < (question.entries?.most ?? 1)
  const { position, about } = progress(weighing.walk, question.id)
  return (
    <div onClickCapture={onClickCapture}>
      <BackLink onBack={() => actor.send({ type: 'nav.back' })} />
      <QuestionForm
        question={question}
        words={words}
        read={read}
        entry={entry}
        values={valuesOf(question, given, entries[entry])}
        others={others}
        asksAnother={asksAnother}
        draftKey={draftKeyOf(question, entry, entries.length)}
        {...(asksAnother && { nextDraftKey: draftKeyOf(question, entry + 1, entry + 1) })}
        caption={
          <p className="caption">
            <strong>{sections[question.section]}</strong>
            <span>{ui.position(position, about)}</span>
          </p>
        }
        heading={
          <>
            <Heading level={1} tabIndex={-1} ref={heading} className="question-title" data-page-heading="">
              <Prose text={title} />
            </Heading>
            <GivenNote question={question} words={words} answers={answers} weighing={weighing} />
          </>
        }
        onAnswer={(values, another) => actor.send({ type: 'answer.given', ...answerOf(values, another) })}
        onForesee={onForeseen}
        onKeep={fillsNoField ? () => send(given) : undefined}
        onErrors={() => setTitle(`${ui.errorTitle}${title}`)}
      >
        <Aside
          question={question}
          words={words}
          isFirst={entry === 0 && entries.length <= 1}
          given={given}
          send={send}
        />
      </QuestionForm>
      {isList && <EntryList question={question} words={words} entries={entries} current={entry} onRemove={onRemove} />}
    </div>
  )
})
QuestionPage.displayName = 'QuestionPage'

const entriesOf = ({ kind }: Question, given: unknown): readonly PageValues[] =>
  kind === 'list' && Array.isArray(given) ? (given as readonly PageValues[]) : []

/** The entry that a place shows: the one that is asked for, else one that does not fit any more, else the first. */
export function entryAt(question: Question, asked: number | undefined, answers: AnswerMap, weighing: Weighing): number {
  const entries = entriesOf(question, answers[question.id])
  const { walk, asOf } = weighing
  const unfit = firstUnfit(question, entries, asOf, reader(walk.answers, walk.unasked))
  return Math.min(asked ?? unfit ?? 0, entries.length, (question.entries?.most ?? 1) - 1)
}

const draftKeyOf = ({ id }: Question, entry: number, entries: number): string => `${id}/${entry}/${entries}`

/** The answer so far, and how the next one is given. */
function useAnswering({ question, entry, stepping, answers, weighing }: QuestionPageProps) {
  const { actor, asOf } = useServices()
  const read = useMemo(() => reader(weighing.walk.answers, weighing.walk.unasked), [weighing])
  const given = answers[question.id]
  const entries = useMemo(() => entriesOf(question, given), [question, given])
  const others = useMemo(() => entries.filter((_, at) => at !== entry), [entries, entry])
  const send = (value: unknown, next?: number) =>
    actor.send({ type: 'answer.given', question: question.id, value, ...(next !== undefined && { next }) })
  /** What the values of the page answer; an entry of a list, with all others. */
  const answerOf = (values: PageValues, another: boolean): Given => {
    if (question.kind !== 'list')
      return { question: question.id, value: question.kind === 'single' ? values['value'] : values }
    const value = [...entries.slice(0, entry), values, ...entries.slice(entry + 1)]
    const goesOn = another || (entry < entries.length - 1 && stepping)
    // An entry that does not fit any more, since an earlier answer has changed, is met before the list is left.
    const next = goesOn ? entry + 1 : firstUnfit(question, value, asOf, read)
    return { question: question.id, value, ...(next !== undefined && { next }) }
  }
  return { given, entries, others, read, send, answerOf }
}

interface AsideProps {
  readonly question: Question
  readonly words: AnyWords
  readonly isFirst: boolean
  readonly given: unknown
  readonly send: (value: unknown) => void
}

/** Answers to the page as a whole: "I'm not sure", "I have no degree". */
function Aside({ question, words, isFirst, given, send }: AsideProps) {
  return (
    <>
      {question.unsure && (
        <button type="button" className="link-button" aria-pressed={given === 'unsure'} onClick={() => send('unsure')}>
          {words.unsure ?? ui.unsure}
        </button>
      )}
      {question.kind === 'list' && isFirst && words.list?.none !== undefined && (
        <button
          type="button"
          className="link-button"
          aria-pressed={Array.isArray(given) && given.length === 0}
          onClick={() => send([])}
        >
          {words.list.none}
        </button>
      )}
    </>
  )
}

function valuesOf(question: Question, given: unknown, entry: PageValues | undefined): PageValues | undefined {
  if (question.kind === 'list') return entry
  if (given === undefined) return undefined
  if (question.kind === 'single') return { value: given }
  return given === 'unsure' ? undefined : (given as PageValues)
}
