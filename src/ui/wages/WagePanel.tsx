import { wages as words } from '../../copy/wages'
import { isAcademic, mayNeedDraw, type Employers } from '../../questions/employer/employers'
import { Retry } from '../parts/Retry'
import { useServices, useWizard } from '../services'
import { useOffer } from './offer'
import { OfferLevels, WageSection } from './OfferLevels'

/** The field above the panel. */
const PAY = 'pay'

/** A salary under this for a year is asked about: it may be for a month. */
const LOOKS_MONTHLY = 20_000

/** Under the salary: the wage level the offer reaches, to scale, and what another occupation would make of it. */
export function WagePanel() {
  const { answers } = useWizard()
  const { wages, loadTables, focusOn } = useServices()
  const offer = useOffer()
  const { pay } = offer
  const named = answers['employers'] as Employers | 'unsure' | undefined
  const employers = Array.isArray(named) ? (named as Employers) : []
  const isAcademicOnly = employers.length > 0 && employers.every((one) => isAcademic(one) || one === 'visit')
  if (isAcademicOnly) return <WageSection title={words.title} text={words.academic} />
  return (
    <>
      {typeof pay === 'number' && pay < LOOKS_MONTHLY && (
        <p className="field-note" role="status">
          {words.monthly(pay)}
        </p>
      )}
      {wages.state === 'loaded' ? (
        <OfferLevels
          table={wages.table}
          offer={offer}
          isInDraw={employers.length === 0 || employers.some((one) => mayNeedDraw(one) || one === 'none')}
        />
      ) : (
        <WageSection title={words.title} text={wages.state === 'failed' ? words.failed : words.loading}>
          {wages.state === 'failed' && <Retry onRetry={loadTables} focus={() => focusOn(PAY)} />}
        </WageSection>
      )}
      {employers.some(isAcademic) && <p className="field-note">{words.academic}</p>}
    </>
  )
}
