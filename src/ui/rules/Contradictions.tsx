import { contradictionNotes, contradictionWords } from '../../copy/contradictions'
import { wordsOf } from '../../copy/questions'
import { sectionTitles } from '../../copy/rules/page'
import { contradictions } from '../../questions/contradictions/index'
import { Prose } from '../parts/Prose'
import { Heading, RuleLinks } from './Anchor'

/** Every pair of answers that is asked about, and the questions it lies in; no requirement reads them. */
export const Contradictions = () => (
  <section>
    <Heading level={3} section="contradictions">
      {sectionTitles.contradictions}
    </Heading>
    <p>{contradictionNotes.about}</p>
    <ul className="to-verify">
      {contradictions.map(({ id, questions }) => (
        <li key={id}>
          <p>
            <Prose text={contradictionWords[id]} />
          </p>
          <RuleLinks links={questions.map((one) => ({ to: `questions/${one}`, text: wordsOf(one)?.row ?? one }))} />
        </li>
      ))}
    </ul>
  </section>
)
