import { alertWords } from '../../copy/alerts/index'
import { asOfWords, bearsOn, lawInMotionWords as words, meaningOf, scheduledOf, stateOf } from '../../copy/alerts/page'
import type { AlertReading } from '../../wizard/alerts'
import { ui } from '../../copy/ui'
import { CiteLink } from '../parts/CiteLink'
import { LawState } from '../parts/LawState'
import { Prose } from '../parts/Prose'
import { Stale } from '../parts/Stale'
import { useServices } from '../services'
import { Heading } from '../parts/Heading'

/** One alert: its state, what it means for this person, what it is, as of when, and the sources. */
export function AlertItem({ reading }: { reading: AlertReading }) {
  const { alert, turn, touch, unsettled } = reading
  const { title } = alertWords(alert.id)
  const { asOf } = useServices()
  const isPlain = touch === 'apart'
  const isOpen = isPlain || unsettled
  return (
    <li
      id={`alert-${alert.id}`}
      className="law-item"
      tabIndex={-1}
      aria-labelledby={`alert-${alert.id}-title`}
      data-alert={alert.id}
      data-touch={touch}
      data-state={turn.value}
    >
      <LawState state={turn.value} />
      <div>
        <Heading level={4} id={`alert-${alert.id}-title`}>
          <Prose text={title} />
        </Heading>
        {touch !== 'may' && <Meaning texts={meaningOf(reading)} />}
        {isPlain ? <About reading={reading} /> : <More reading={reading} />}
        {isOpen && <Sources reading={reading} />}
        {isOpen && <Stale reviews={[alert.checkBy]} asOf={asOf} says={ui.pastReview} />}
      </div>
    </li>
  )
}

const Meaning = ({ texts }: { texts: readonly string[] }) => (
  <>
    {texts.map((text) => (
      <p key={text}>
        <Prose text={text} />
      </p>
    ))}
  </>
)

const About = ({ reading }: { reading: AlertReading }) => (
  <p className="quiet">
    <Prose text={`${stateOf(reading)} ${scheduledOf(reading)}`} />
  </p>
)

function More({ reading }: { reading: AlertReading }) {
  return (
    <details className="law-more">
      <summary>{words.more}</summary>
      <About reading={reading} />
      {bearsOn(reading) !== '' && (
        <p className="quiet">
          <Prose text={bearsOn(reading)} />
        </p>
      )}
      <p className="quiet">
        <Prose text={`${words.check} ${alertWords(reading.alert.id).check}`} />
      </p>
      {!reading.unsettled && <Sources reading={reading} />}
    </details>
  )
}

function Sources({ reading: { alert, turn } }: { reading: AlertReading }) {
  const { asOf } = useServices()
  return (
    <p className="quiet law-sources">
      <span>{`${asOfWords(alert.verified, asOf)}. `}</span>
      {turn.cites.map((cite) => (
        <CiteLink key={cite.label} cite={cite} />
      ))}
    </p>
  )
}
