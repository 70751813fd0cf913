import { contradictionNotes, contradictionWords } from '../../copy/contradictions'
import { wordsOf } from '../../copy/questions'
import { ui } from '../../copy/ui'
import type { Standing } from '../../wizard/contradictions'
import { Icon } from '../parts/Icon'
import { Prose } from '../parts/Prose'
import { Heading } from '../parts/Heading'

const rowName = (question: string): string => wordsOf(question)?.row ?? question

/** Answers that do not fit together, each with a way to change either. It never keeps anybody from going on. */
export function Contradictions({ found }: { found: readonly Standing[] }) {
  if (found.length === 0) return null
  return (
    <section className="contradictions" aria-labelledby="contradictions-heading">
      <Heading level={2} id="contradictions-heading">
        <Icon name="info" size={16} /> <span>{contradictionNotes.heading(found.length)}</span>
      </Heading>
      <p className="quiet">{contradictionNotes.about}</p>
      <ul>
        {found.map(({ id, questions }) => (
          <li key={id} data-contradiction={id}>
            <p>
              <Prose text={contradictionWords[id]} />
            </p>
            <p className="contradiction-links">
              {questions.map((question) => (
                <a key={question} href={`#/q/${question}`}>
                  {`${ui.change} ${rowName(question)}`}
                </a>
              ))}
            </p>
          </li>
        ))}
      </ul>
    </section>
  )
}

/** The same beside the row of an answer. */
export function RowContradictions({ question, found }: { question: string; found: readonly Standing[] }) {
  const others = [
    ...new Set(
      found
        .filter(({ questions }) => questions.includes(question))
        .flatMap(({ questions }) =>
          questions.length === 1 ? [question] : questions.filter((one) => one !== question),
        ),
    ),
  ]
  return others.map((other) => (
    <p key={other} className="row-contradiction">
      <Icon name="info" />{' '}
      <span>{other === question ? contradictionNotes.inItself : contradictionNotes.inRow(rowName(other))}</span>
    </p>
  ))
}
