import { lawInMotionWords as words, meaningOf, asOfWords } from '../../copy/alerts/page'
import { alertWords } from '../../copy/alerts/index'
import { CHECKED } from '../../policy/sources'
import { readAlerts } from '../../wizard/alerts'
import { LawState } from '../parts/LawState'
import { Prose } from '../parts/Prose'
import { useServices, useWizard } from '../services'
import { asSection } from '../parts/Fence'
import { Heading } from '../parts/Heading'

const MOST = 4

/** The first of the items to check that touch this person, in force or not, and the way to all of them. */
function LawToCheck() {
  const { asOf, focusOn } = useServices()
  const touching = readAlerts(useWizard().weighing).filter(
    ({ alert, touch, unsettled }) => unsettled && touch === 'touches' && !alert.minor,
  )
  if (touching.length === 0) return null
  return (
    <section className="notice" aria-labelledby="unsettled-heading">
      <Heading level={2} id="unsettled-heading">
        {words.panel}
      </Heading>
      <p className="quiet">{`${asOfWords(CHECKED, asOf)}. ${words.rely}`}</p>
      <ul>
        {touching.slice(0, MOST).map((reading) => (
          <li key={reading.alert.id} className="law-item">
            <LawState short state={reading.turn.value} />
            <div>
              <p>
                <Prose text={alertWords(reading.alert.id).title} />
              </p>
              <p className="quiet">
                <Prose text={meaningOf(reading)[0] ?? ''} />
              </p>
            </div>
          </li>
        ))}
      </ul>
      <p className="law-all">
        <button type="button" className="link-button" onClick={() => focusOn('law-heading')}>
          {touching.length > MOST ? words.readAll(touching.length) : words.read}
        </button>
      </p>
    </section>
  )
}

export const UnsettledLaw = asSection(LawToCheck, words.panel, 'unsettled-heading')
