import { wordsOf } from '../../copy/questions'
import { countWord, plural } from '../../copy/numbers'
import { ui } from '../../copy/ui'
import { useWizard } from '../services'

/** What stands beside the answers: which are not sure, which questions were skipped or wait. */
export function ReviewNotes() {
  const { weighing } = useWizard()
  const { walk } = weighing
  const unsure = walk.asked.filter((id) => walk.answers[id] === 'unsure' || hasUnsure(walk.answers[id]))
  const skipped = [...walk.skipped]
  return (
    <aside className="margin-notes review-notes" aria-label={ui.notSure}>
      {unsure.length > 0 && (
        <section className="note">
          <h2>{`${countWord(unsure.length)} ${plural(unsure.length, 'answer is', 'answers are')} “not sure”`}</h2>
          <p>“Not sure” is kept as not known, never as no. The result shows what an answer would settle.</p>
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
