import { alertWords } from '../../copy/alerts/index'
import { lawInMotionWords as words, toCheckCount } from '../../copy/alerts/page'
import type { PathwayId, Step } from '../../domain/pathway'
import { alerts } from '../../policy/alerts/index'
import { type AlertReading, readAlerts } from '../../wizard/alerts'
import { LawGlyph, LawState } from '../parts/LawState'
import { Prose } from '../parts/Prose'
import { useServices, useWizard } from '../services'
import { Heading } from '../parts/Heading'

function useTouching(pathway: PathwayId): readonly AlertReading[] {
  const readings = readAlerts(useWizard().weighing)
  return readings.filter(
    ({ alert, touch, pathways }) => touch === 'touches' && !alert.minor && pathways.includes(pathway),
  )
}

/** In a closed row: how many rules to check touch this person through the pathway. */
export function UnsettledCount({ pathway }: { pathway: PathwayId }) {
  const unsettled = useTouching(pathway).filter((reading) => reading.unsettled)
  if (unsettled.length === 0) return null
  return (
    <p className="law-count">
      <LawGlyph state="proposed" />
      <span key={unsettled.length}>{toCheckCount(unsettled.length)}</span>
    </p>
  )
}

/** In an open row: the way to each unsettled item, and to those in force. */
export function AlertLinks({ pathway }: { pathway: PathwayId }) {
  const { focusOn, printing } = useServices()
  const touching = useTouching(pathway)
  if (touching.length === 0) return null
  return (
    <div className="steps">
      <Heading level={4}>{words.row}</Heading>
      <ul className="law-links">
        {touching.map(({ alert, turn }) => (
          <li key={alert.id}>
            <LawState state={turn.value} />
            {printing ? (
              <Prose text={alertWords(alert.id).title} />
            ) : (
              <button type="button" className="link-button" onClick={() => focusOn(`alert-${alert.id}`)}>
                <Prose text={alertWords(alert.id).title} />
              </button>
            )}
          </li>
        ))}
      </ul>
    </div>
  )
}

const told = new Set(alerts.flatMap(({ rules }) => rules))

/** Steps that an alert tells of with its date and state are told there, and once. */
export const isToldAsAlert = ({ id, kind }: Step): boolean => kind === 'unsettled' && told.has(id)
