import { useEffect, useMemo, useRef } from 'react'
import { wordsOf } from '../../copy/questions'
import { sections, ui } from '../../copy/ui'
import type { Question } from '../../domain/question'
import { reader } from '../../domain/reading'
import { progress } from '../../wizard/progress'
import type { Place } from '../../wizard/place'
import { BackLink } from '../parts/BackLink'
import { MarginNotes } from '../parts/MarginNotes'
import { Strip } from '../parts/Strip'
import { useServices, useWizard } from '../services'
import { EntryList } from './EntryList'
import type { PageValues } from './page-schema'
import { QuestionForm } from './QuestionForm'

type Entries = readonly PageValues[]

/** One question: the form, why we ask, and how many pathways are still possible. */
export function QuestionPage({ question, place }: { question: Question; place: Place }) {
  const { actor, setTitle } = useServices()
  const { weighing, answers } = useWizard()
  const words = wordsOf(question.id)
  const heading = useRef<HTMLHeadingElement>(null)
  const before = useMemo(() => reader(weighing.walk.answers, weighing.walk.unasked), [weighing])
  const isList = question.kind === 'list'
  const given = answers[question.id]
  const entries: Entries = isList && Array.isArray(given) ? (given as Entries) : []
  const most = question.entries?.most ?? 1
  const entry = Math.min(place.entry ?? 0, entries.length, most - 1)
  const title = (isList && entry > 0 ? words?.list?.nextHeading : words?.heading) ?? ''
  useEffect(() => setTitle(title), [setTitle, title])
  if (words === undefined) return null
  const send = (value: unknown, next?: number) =>
    actor.send({ type: 'answer.given', question: question.id, value, ...(next !== undefined && { next }) })
  const isLast = entry >= entries.length - 1
  const asksAnother = isList && isLast && entry + 1 < most
  const onAnswer = (values: PageValues, another: boolean) => {
    if (!isList) {
      send(question.kind === 'single' ? values['value'] : values)
      return
    }
    const all = [...entries.slice(0, entry), values, ...entries.slice(entry + 1)]
    send(all, another || (!isLast && place.stepping === true) ? entry + 1 : undefined)
  }
  const onRemove = (index: number) => {
    send(
      entries.filter((_, at) => at !== index),
      index < entry ? entry - 1 : entry,
    )
    heading.current?.focus()
  }
  const { position, about } = progress(weighing.walk, question.id)
  return (
    <div className="question-layout" key={`${question.id}/${entry}`}>
      <div className="question-main">
        <BackLink onBack={() => actor.send({ type: 'nav.back' })} />
        <QuestionForm
          question={question}
          words={words}
          read={before}
          entry={entry}
          values={valuesOf(question, given, entries[entry])}
          asksAnother={asksAnother}
          caption={
            <p className="caption">
              <strong>{sections[question.section]}</strong>
              <span>{`Question ${position} of about ${about}`}</span>
            </p>
          }
          heading={
            <h1 tabIndex={-1} ref={heading} className="question-title" data-page-heading="">
              {title}
            </h1>
          }
          onAnswer={onAnswer}
          onErrors={() => setTitle(`${ui.errorTitle}${title}`)}
        >
          {question.unsure && (
            <button type="button" className="link-button" onClick={() => send('unsure')}>
              {words.unsure ?? ui.unsure}
            </button>
          )}
          {isList && entry === 0 && entries.length <= 1 && words.list?.none !== undefined && (
            <button type="button" className="link-button" onClick={() => send([])}>
              {words.list.none}
            </button>
          )}
        </QuestionForm>
        {isList && (
          <EntryList question={question} words={words} entries={entries} current={entry} onRemove={onRemove} />
        )}
      </div>
      <Strip />
      <MarginNotes question={question} words={words} />
    </div>
  )
}

function valuesOf(question: Question, given: unknown, entry: PageValues | undefined): PageValues | undefined {
  if (question.kind === 'list') return entry
  if (given === undefined) return undefined
  if (question.kind === 'single') return { value: given }
  return given === 'unsure' ? undefined : (given as PageValues)
}
