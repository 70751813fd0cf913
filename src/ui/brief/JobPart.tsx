import { optionLabel } from '../../copy/answers'
import { usd } from '../../copy/numbers'
import { reader } from '../../domain/reading'
import { known } from '../../plan/known'
import { roleAndPay } from '../../questions/employer/roleAndPay'
import { roleAndPayCopy } from '../../questions/employer/roleAndPay.copy'
import { OfferFigures } from '../offer/Offer'
import { Prose } from '../parts/Prose'
import { useServices, useWizard } from '../services'
import { employer as words } from './employer.copy'
import { SheetPart } from './Sheet'

/** The job as the person gave it, and the wage level it reaches. What other employers offer is not part of it. */
export function JobPart() {
  const { names } = useServices()
  const { walk } = useWizard().weighing
  const job = known(reader(walk.answers, walk.unasked), roleAndPay)
  if (job === undefined) return null
  const { fields } = roleAndPayCopy
  const rows = [
    [words.role, optionLabel(fields.role, job.role)],
    [words.occupation, job.occupation === 'unsure' ? '' : optionLabel(fields.occupation, job.occupation)],
    [words.area, job.area === 'unsure' ? '' : names('areas', job.area)],
    [words.pay, job.pay === 'unsure' ? '' : usd(job.pay)],
  ] as const
  return (
    <SheetPart title={words.job} name="job">
      <dl className="sheet-facts">
        {rows
          .filter(([, text]) => text !== '')
          .map(([name, text]) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>
                <Prose text={text} />
              </dd>
            </div>
          ))}
      </dl>
      <OfferFigures />
    </SheetPart>
  )
}
