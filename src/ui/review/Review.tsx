import { useEffect } from 'react'
import { sections, ui } from '../../copy/ui'
import type { Question, Section } from '../../domain/question'
import { catalogue } from '../../questions/index'
import type { Standing } from '../../wizard/contradictions'
import { Keep } from '../keep/Keep'
import { BackLink } from '../parts/BackLink'
import { useServices, useWizard } from '../services'
import { Contradictions } from './Contradictions'
import { useContradictions } from './found'
import { ReviewNotes } from './ReviewNotes'
import { ReviewRow } from './ReviewRow'
import { review } from './review.copy'
import { Heading } from '../parts/Heading'

const SECTIONS = ['you', 'degree', 'experience', 'achievements', 'employer'] as const satisfies readonly Section[]

/** Check your answers: every question asked, what was answered, and a way to change it. */
export function Review() {
  const { actor, setTitle } = useServices()
  const { walk } = useWizard().weighing
  const found = useContradictions()
  useEffect(() => setTitle(ui.review), [setTitle])
  const asked: readonly Question[] = catalogue.filter(({ id }) => walk.asked.includes(id))
  const given = asked.filter(({ id }) => walk.answers[id] !== undefined).length
  return (
    <div className="question-layout">
      <div className="question-main">
        <BackLink onBack={() => actor.send({ type: 'nav.back' })} />
        <p className="caption">
          <strong>{ui.lastStep}</strong>
          <span>{review.given(given)}</span>
        </p>
        <Heading level={1} tabIndex={-1} data-page-heading="">
          {ui.review}
        </Heading>
        <Contradictions found={found} />
        {SECTIONS.map((section) => (
          <ReviewSection
            key={section}
            section={section}
            found={found}
            questions={asked.filter((question) => question.section === section)}
          />
        ))}
        <div className="actions">
          <button type="button" className="button" onClick={() => actor.send({ type: 'results.opened' })}>
            {ui.seeResult}
          </button>
        </div>
        <Keep />
      </div>
      <ReviewNotes />
    </div>
  )
}

interface ReviewSectionProps {
  readonly section: Section
  readonly questions: readonly Question[]
  readonly found: readonly Standing[]
}

function ReviewSection({ section, questions, found }: ReviewSectionProps) {
  if (questions.length === 0) return null
  return (
    <section className="review-section">
      <Heading level={2}>{sections[section]}</Heading>
      <dl className="summary-list">
        {questions.map((question) => (
          <ReviewRow key={question.id} question={question} found={found} />
        ))}
      </dl>
    </section>
  )
}
