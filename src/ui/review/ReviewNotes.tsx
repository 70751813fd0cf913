import { wordsOf } from '../../copy/questions'
import { ui } from '../../copy/ui'
import { useServices, useWizard } from '../services'
import { review } from './review.copy'
import { Heading } from '../parts/Heading'

/** What stands beside the answers: which are not sure, which questions were skipped or wait. */
export function ReviewNotes() {
  const { weighing } = useWizard()
  const { keeping } = useServices()
  const { walk } = weighing
  const unsure = walk.asked.filter((id) => walk.answers[id] === 'unsure' || hasUnsure(walk.answers[id]))
  const skipped = [...walk.skipped]
  return (
    <aside className="margin-notes review-notes" aria-label={ui.notSure}>
      {unsure.length > 0 && (
        <section className="note">
          <Heading level={2}>{review.unsure.title(unsure.length)}</Heading>
          <p>{review.unsure.text}</p>
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
          <Heading level={2}>{review.skipped.title(skipped.length)}</Heading>
          <p>{review.skipped.text}</p>
          <details>
            <summary>{review.skipped.which}</summary>
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
          <Heading level={2}>{review.waiting.title(walk.waiting.length)}</Heading>
          <p>{review.waiting.text}</p>
        </section>
      )}
      <section className="note">
        <Heading level={2}>{review.where.title}</Heading>
        <p>{keeping.state.kind === 'on' ? review.where.kept : review.where.text}</p>
      </section>
    </aside>
  )
}

/** Whether a part of a page or of a list's entry is "not sure". */
const hasUnsure = (answer: unknown): boolean =>
  typeof answer === 'object' &&
  answer !== null &&
  Object.values(answer).some((part) => part === 'unsure' || hasUnsure(part))
