import { useEffect } from 'react'
import { answerLines } from '../../copy/answers'
import { wordsOf } from '../../copy/questions'
import { countWord, plural } from '../../copy/numbers'
import { sections, ui } from '../../copy/ui'
import type { Question, Section } from '../../domain/question'
import { catalogue } from '../../questions/index'
import { AnswerLabel } from '../parts/AnswerLabel'
import { BackLink } from '../parts/BackLink'
import { Prose } from '../parts/Prose'
import { StandingGlyph } from '../parts/StandingGlyph'
import { useServices, useWizard } from '../services'

const SECTIONS = ['you', 'degree', 'experience', 'achievements', 'employer'] as const satisfies readonly Section[]

/** Check your answers: every question asked, what was answered, and a way to change it. */
export function Review() {
  const { actor, setTitle } = useServices()
  const { walk } = useWizard().weighing
  useEffect(() => setTitle(ui.review), [setTitle])
  const asked: readonly Question[] = catalogue.filter(({ id }) => walk.asked.includes(id))
  const given = asked.filter(({ id }) => walk.answers[id] !== undefined).length
  return (
    <div className="question-layout">
      <div className="question-main">
        <BackLink onBack={() => actor.send({ type: 'nav.back' })} />
        <p className="caption">
          <strong>{ui.lastStep}</strong>
          <span>{`${given} ${plural(given, 'answer', 'answers')}`}</span>
        </p>
        <h1 tabIndex={-1} data-page-heading="">
          {ui.review}
        </h1>
        {SECTIONS.map((section) => (
          <ReviewSection
            key={section}
            section={section}
            questions={asked.filter((question) => question.section === section)}
          />
        ))}
        <div className="actions">
          <button type="button" className="button" onClick={() => actor.send({ type: 'results.opened' })}>
            {ui.seeResult}
          </button>
        </div>
      </div>
      <ReviewNotes />
    </div>
  )
}

function ReviewSection({ section, questions }: { section: Section; questions: readonly Question[] }) {
  if (questions.length === 0) return null
  return (
    <section className="review-section">
      <h2>{sections[section]}</h2>
      <dl className="summary-list">
        {questions.map((question) => (
          <ReviewRow key={question.id} question={question} />
        ))}
      </dl>
    </section>
  )
}

function ReviewRow({ question }: { question: Question }) {
  const { names } = useServices()
  const { walk } = useWizard().weighing
  const words = wordsOf(question.id)
  const lines = answerLines(question, words, walk.answers[question.id], names)
  const row = words?.row ?? question.id
  return (
    <div className="summary-row">
      <dt>{row}</dt>
      <dd>
        {lines.length === 0 && <span className="quiet">{ui.notProvided}</span>}
        {lines.map(({ field, label, text, unsure }) => (
          <p key={field} className="answer-line">
            {label !== '' && <AnswerLabel label={label} />}
            {unsure ? (
              <span className="unsure-answer">
                <StandingGlyph standing="undecided" /> <Prose text={text} />
              </span>
            ) : (
              <Prose text={text} />
            )}
          </p>
        ))}
      </dd>
      <dd className="summary-action">
        <a href={`#/q/${question.id}`}>
          {ui.change} <span className="sr-only">{row}</span>
        </a>
      </dd>
    </div>
  )
}

function ReviewNotes() {
  const { weighing } = useWizard()
  const { walk } = weighing
  const unsure = walk.asked.filter((id) => walk.answers[id] === 'unsure' || hasUnsure(walk.answers[id]))
  const skipped = [...walk.skipped]
  return (
    <aside className="margin-notes review-notes" aria-label={ui.notSure}>
      {unsure.length > 0 && (
        <section className="note">
          <h2>{`${countWord(unsure.length)} ${plural(unsure.length, 'answer is', 'answers are')} “not sure”`}</h2>
          <p>They are kept as not known, never as no. The result shows what each would settle.</p>
          <ul>
            {unsure.map((id) => (
              <li key={id}>
                <a href={`#/q/${id}`}>{wordsOf(id)?.row ?? id}</a>
              </li>
            ))}
          </ul>
        </section>
      )}
      {skipped.length > 0 && (
        <section className="note">
          <h2>{`${countWord(skipped.length)} ${plural(skipped.length, 'question was', 'questions were')} skipped`}</h2>
          <p>No answer to them could change your result, your odds or your dates.</p>
          <details>
            <summary>See which</summary>
            <ul>
              {skipped.map((id) => (
                <li key={id}>{wordsOf(id)?.row ?? id}</li>
              ))}
            </ul>
          </details>
        </section>
      )}
      {walk.waiting.length > 0 && (
        <section className="note">
          <h2>{`${countWord(walk.waiting.length)} ${plural(walk.waiting.length, 'question waits', 'questions wait')}`}</h2>
          <p>They depend on an answer you are not sure of, and could matter once you know it.</p>
        </section>
      )}
      <section className="note">
        <h2>Where your answers are</h2>
        <p>In this browser tab only. They leave it only if you copy the link on the result page.</p>
      </section>
    </aside>
  )
}

/** Whether a part of a page or of a list's entry is "not sure". */
const hasUnsure = (answer: unknown): boolean =>
  typeof answer === 'object' &&
  answer !== null &&
  Object.values(answer).some((part) => part === 'unsure' || hasUnsure(part))
