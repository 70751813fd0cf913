import { useEffect, useMemo, useRef, type MouseEvent } from 'react'
import { wordsOf } from '../../copy/questions'
import { sections, ui } from '../../copy/ui'
import { firstUnfit, type Question } from '../../domain/question'
import { reader } from '../../domain/reading'
import type { AnyWords } from '../../domain/words'
import { progress } from '../../wizard/progress'
import type { Place } from '../../wizard/place'
import { BackLink } from '../parts/BackLink'
import { Prose } from '../parts/Prose'
import { useServices, useWizard } from '../services'
import { Beside } from './Beside'
import { EntryList } from './EntryList'
import { GivenNote } from './GivenNote'
import type { PageValues } from './page-schema'
import { QuestionForm } from './QuestionForm'
import { Heading } from '../parts/Heading'

/** One question: the form, why we ask, and how many pathways are still possible. */
export function QuestionPage({ question, place }: { question: Question; place: Place }) {
  const { actor, setTitle } = useServices()
  const { weighing } = useWizard()
  const words = wordsOf(question.id)
  const heading = useRef<HTMLHeadingElement>(null)
  const { given, entries, entry, others, read, send, onAnswer } = useAnswering(question, place)
  const isList = question.kind === 'list'
  const title = (isList && entry > 0 ? words?.list?.nextHeading : words?.heading) ?? ''
  // Another entry may have the same heading, and an error is told in the title.
  useEffect(() => setTitle(title), [setTitle, title, question.id, entry])
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
    <div className="question-layout">
      <div className="question-main" key={`${question.id}/${entry}`}>
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
              <GivenNote question={question} words={words} />
            </>
          }
          onAnswer={onAnswer}
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
        {isList && (
          <EntryList question={question} words={words} entries={entries} current={entry} onRemove={onRemove} />
        )}
      </div>
      <Beside question={question} words={words} weighing={weighing} />
    </div>
  )
}

const draftKeyOf = ({ id }: Question, entry: number, entries: number): string => `${id}/${entry}/${entries}`

/** The answer so far, the entry on screen, and how the next one is given. */
function useAnswering(question: Question, place: Place) {
  const { actor, asOf } = useServices()
  const { weighing, answers } = useWizard()
  const read = useMemo(() => reader(weighing.walk.answers, weighing.walk.unasked), [weighing])
  const given = answers[question.id]
  const entries = useMemo(
    () => (question.kind === 'list' && Array.isArray(given) ? (given as readonly PageValues[]) : []),
    [question, given],
  )
  const unfit = firstUnfit(question, entries, asOf, read)
  const most = question.entries?.most ?? 1
  const entry = Math.min(place.entry ?? unfit ?? 0, entries.length, most - 1)
  const others = useMemo(() => entries.filter((_, at) => at !== entry), [entries, entry])
  const send = (value: unknown, next?: number) =>
    actor.send({ type: 'answer.given', question: question.id, value, ...(next !== undefined && { next }) })
  const onAnswer = (values: PageValues, another: boolean) => {
    if (question.kind !== 'list') {
      send(question.kind === 'single' ? values['value'] : values)
      return
    }
    const all = [...entries.slice(0, entry), values, ...entries.slice(entry + 1)]
    const goesOn = another || (entry < entries.length - 1 && place.stepping === true)
    // An entry that does not fit any more, since an earlier answer has changed, is met before the list is left.
    send(all, goesOn ? entry + 1 : firstUnfit(question, all, asOf, read))
  }
  return { given, entries, entry, others, read, send, onAnswer }
}

interface AsideProps {
  readonly question: Question
  readonly words: AnyWords
  readonly isFirst: boolean
  readonly given: unknown
  readonly send: (value: unknown) => void
}

/** Answers to the page as a whole: "I'm not sure", "I have no degree". The second click of two is not for the next page. */
function Aside({ question, words, isFirst, given, send }: AsideProps) {
  const once = (value: unknown) => (event: MouseEvent) => {
    if (event.detail < 2) send(value)
  }
  return (
    <>
      {question.unsure && (
        <button type="button" className="link-button" aria-pressed={given === 'unsure'} onClick={once('unsure')}>
          {words.unsure ?? ui.unsure}
        </button>
      )}
      {question.kind === 'list' && isFirst && words.list?.none !== undefined && (
        <button
          type="button"
          className="link-button"
          aria-pressed={Array.isArray(given) && given.length === 0}
          onClick={once([])}
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
