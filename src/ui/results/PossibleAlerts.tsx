import { lawInMotionWords as words } from '../../copy/alerts/page'
import { faults } from '../../copy/faults'
import { wordsOf } from '../../copy/questions'
import type { AlertReading } from '../../wizard/alerts'
import { useWizard } from '../services'
import { AlertItem } from './AlertItem'
import { Heading } from '../parts/Heading'

const MOST_QUESTIONS = 3

/** What may touch this person, under the answers that would tell; what the sources leave open comes last. */
export function PossibleAlerts({ readings }: { readings: readonly AlertReading[] }) {
  const { walk } = useWizard().weighing
  const groups = new Map<
    string,
    { readonly questions: readonly string[]; readonly isFaulty: boolean; readonly readings: AlertReading[] }
  >()
  for (const reading of readings) {
    const asked = reading.toldBy.filter((id) => walk.asked.includes(id))
    const questions = [...new Set([...asked, ...reading.toldBy])].slice(0, MOST_QUESTIONS)
    const key = `${questions.join()}${reading.isFaulty ? ' faulty' : ''}`
    const group = groups.get(key) ?? { questions, isFaulty: reading.isFaulty, readings: [] }
    group.readings.push(reading)
    groups.set(key, group)
  }
  if (readings.length === 0) return null
  return (
    <section className="law-group" aria-labelledby="law-may">
      <Heading level={3} id="law-may">
        {words.may}
      </Heading>
      {[...groups].map(([key, group]) => (
        <div key={key} className="law-possible">
          {group.isFaulty ? <p className="law-tells">{faults.alert}</p> : <Tells questions={group.questions} />}
          <ul>
            {group.readings.map((reading) => (
              <AlertItem key={reading.alert.id} reading={reading} />
            ))}
          </ul>
        </div>
      ))}
    </section>
  )
}

function Tells({ questions }: { questions: readonly string[] }) {
  const { walk } = useWizard().weighing
  if (questions.length === 0) return <p className="law-tells">{words.sourcesOpen}</p>
  return (
    <div className="law-tells">
      <p>{questions.length === 1 ? words.tells : words.tell}</p>
      <ul>
        {questions.map((id) => (
          <li key={id}>
            {walk.asked.includes(id) ? (
              <a href={`#/q/${id}`}>{wordsOf(id)?.row ?? id}</a>
            ) : (
              <span>{wordsOf(id)?.row ?? id}</span>
            )}
          </li>
        ))}
      </ul>
    </div>
  )
}
