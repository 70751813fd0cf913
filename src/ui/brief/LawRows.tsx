import { alertWords } from '../../copy/alerts/index'
import { stateOf } from '../../copy/alerts/page'
import { earlier } from '../../domain/dates'
import { CHECKED } from '../../policy/sources'
import type { AlertReading } from '../../wizard/alerts'
import { LawState } from '../parts/LawState'
import { Prose } from '../parts/Prose'
import { useServices } from '../services'
import { SheetPart } from './Sheet'
import { sheet } from './sheet.copy'

interface LawRowsProps {
  readonly readings: readonly AlertReading[]
  /** Its title, for who knows it; or what it is. */
  readonly says: 'title' | 'state'
}

/** Law that is open or contested, in one line each. */
export function LawRows({ readings, says }: LawRowsProps) {
  const { asOf } = useServices()
  if (readings.length === 0) return null
  return (
    <SheetPart title={sheet.unsettled} about={sheet.asOf(earlier(CHECKED, asOf))} name="law">
      <ul className="sheet-law" data-says={says}>
        {readings.map((reading) => (
          <li key={reading.alert.id} data-alert={reading.alert.id}>
            <LawState short state={reading.turn.value} />
            <p>
              {says === 'title' ? (
                <Prose text={alertWords(reading.alert.id).title} />
              ) : (
                <>
                  <strong>{alertWords(reading.alert.id).title}.</strong> <Prose text={stateOf(reading)} />
                </>
              )}
            </p>
          </li>
        ))}
      </ul>
    </SheetPart>
  )
}
