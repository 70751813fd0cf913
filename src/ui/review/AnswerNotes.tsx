import { contradictionNotes } from '../../copy/contradictions'
import { notes } from '../../copy/errors'
import { wordsOf } from '../../copy/questions'
import { askedAgain } from '../../wizard/relevance'
import { Icon } from '../parts/Icon'
import { Prose } from '../parts/Prose'
import { useWizard } from '../services'
import { useContradictions } from './found'

/** In the result: answers that could not be used, and one quiet line where some do not fit together. */
export function AnswerNotes() {
  const { weighing, answers } = useWizard()
  const count = useContradictions().length
  const again = askedAgain(answers, weighing.walk)
  return (
    <>
      {again.length > 0 && (
        <p className="outlined-note">
          <Icon name="info" size={16} />
          <span>
            {notes.leftOut}{' '}
            {again.map((id, at) => (
              <span key={id}>
                {at > 0 && <span>, </span>}
                <a href={`#/q/${id}`}>{wordsOf(id)?.row ?? id}</a>
              </span>
            ))}
          </span>
        </p>
      )}
      {count > 0 && (
        <p className="quiet answer-note">
          <Prose text={contradictionNotes.inResult(count)} /> <a href="#/review">{contradictionNotes.look}</a>
        </p>
      )}
    </>
  )
}
