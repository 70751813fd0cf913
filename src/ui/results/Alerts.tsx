import { lawInMotionWords as words } from '../../copy/alerts/page'
import { type AlertReading, readAlerts } from '../../wizard/alerts'
import { useWizard } from '../services'
import { AlertItem } from './AlertItem'
import { PossibleAlerts } from './PossibleAlerts'
import { asSection } from '../parts/Fence'
import { Heading } from '../parts/Heading'

type Readings = readonly AlertReading[]
type GroupId = 'unsettled' | 'contested' | 'inForce'

/** A measure can bind today and be open to change; it is not unsettled for that. */
const isInForce = ({ turn }: AlertReading): boolean => turn.value === 'inForce'

/** Every alert of the day: those that touch this person first, those that may, the rest folded away. */
function LawInMotion() {
  const readings = readAlerts(useWizard().weighing)
  const having = (touch: AlertReading['touch']): Readings => readings.filter((reading) => reading.touch === touch)
  const touching = having('touches')
  if (readings.length === 0) return null
  return (
    <section className="law" aria-labelledby="law-heading">
      <Heading level={2} id="law-heading" tabIndex={-1}>
        {words.title}
      </Heading>
      <p className="quiet">{words.about}</p>
      <Group id="unsettled" title={words.unsettled} readings={touching.filter((one) => !isInForce(one))} />
      <Group
        id="contested"
        title={words.contested}
        readings={touching.filter((one) => isInForce(one) && one.unsettled)}
      />
      <Group id="inForce" title={words.inForce} readings={touching.filter((one) => isInForce(one) && !one.unsettled)} />
      <PossibleAlerts readings={having('may')} />
      <Folded title={words.others} readings={[...having('spares'), ...having('apart')]} />
    </section>
  )
}

/** Figures, forms and practice come after the rules, folded away. */
function Group({ id, title, readings }: { id: GroupId; title: string; readings: Readings }) {
  if (readings.length === 0) return null
  return (
    <section className={id === 'inForce' ? 'law-group' : 'law-group notice'} aria-labelledby={`law-${id}`}>
      <Heading level={3} id={`law-${id}`}>
        {title}
      </Heading>
      <Items readings={readings.filter(({ alert }) => !alert.minor)} />
      <Folded title={words.minor} readings={readings.filter(({ alert }) => alert.minor)} />
    </section>
  )
}

const Items = ({ readings }: { readings: Readings }) =>
  readings.length > 0 && (
    <ul>
      {readings.map((reading) => (
        <AlertItem key={reading.alert.id} reading={reading} />
      ))}
    </ul>
  )

const Folded = ({ title, readings }: { title: string; readings: Readings }) =>
  readings.length > 0 && (
    <details className="law-folded">
      <summary>{`${title} (${readings.length})`}</summary>
      <Items readings={readings} />
    </details>
  )

export const Alerts = asSection(LawInMotion, words.title, 'law-heading')
