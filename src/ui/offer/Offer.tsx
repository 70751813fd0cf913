import { optionLabel } from '../../copy/answers'
import { wages as wageWords } from '../../copy/wages'
import type { Citation } from '../../domain/citation'
import type { IsoDate } from '../../domain/dates'
import { policyOn } from '../../domain/parameter'
import { reader } from '../../domain/reading'
import { isRandom, weightsOn } from '../../lottery/chance'
import { loadedWages, occupationsOf, wagesOn } from '../../pathways/common/wages'
import { type ComparedOffer, comparedOffer } from '../../plan/offer'
import { stateOn } from '../../policy/alerts/alert'
import { alertOf } from '../../policy/alerts/index'
import { cfr20_655, fr90_60864, frWageProposal, pm6f2 } from '../../policy/sources'
import { wageYear } from '../../policy/wages'
import { roleAndPayCopy } from '../../questions/employer/roleAndPay.copy'
import type { WageTable } from '../../reference/wages'
import { hasDraw } from '../odds/draw'
import { CiteLink } from '../parts/CiteLink'
import { asSection } from '../parts/Fence'
import { Heading } from '../parts/Heading'
import { Prose } from '../parts/Prose'
import { useServices, useWizard } from '../services'
import { OfferLevels } from '../wages/OfferLevels'
import { offer as words } from './offer.copy'

const isWeighted = (asOf: IsoDate): boolean => {
  const weights = weightsOn(asOf)
  return weights !== undefined && !isRandom(weights)
}

/** The offer among those whose pay can be compared; nothing until the wage figures are loaded. */
function useComparedOffer(): { readonly offer: ComparedOffer; readonly table: WageTable } | undefined {
  const { asOf, wages } = useServices()
  const { walk, evaluations } = useWizard().weighing
  if (wages.state !== 'loaded') return undefined
  const offer = comparedOffer(reader(walk.answers, walk.unasked), wages.table, asOf)
  const isDrawAhead = evaluations.some((one) => hasDraw(one) && one.standing !== 'closed')
  return offer && { offer: { ...offer, isInDraw: offer.isInDraw && isDrawAhead }, table: wages.table }
}

/** What the offer comes to: the codes it may be filed under, the level each gives, and what a level is not. */
function OfferMeaning() {
  const { asOf, names } = useServices()
  const found = useComparedOffer()
  if (found === undefined) return null
  const { job, area, pay, isInDraw } = found.offer
  const weighted = isInDraw && isWeighted(asOf)
  const ofDraw = weighted ? [fr90_60864('', 'secondary')] : []
  return (
    <section className="offer" aria-labelledby="offer-heading">
      <Heading level={2} id="offer-heading">
        {words.title}
      </Heading>
      <p className="quiet">
        {words.about(optionLabel(roleAndPayCopy.fields.role, job.role), names('areas', area), pay)}
      </p>
      <OfferFigures />
      <dl className="offer-notes">
        <Note
          title={words.code}
          text={weighted ? `${words.codeText} ${words.codeInDraw}` : words.codeText}
          cites={[cfr20_655('.731'), ...ofDraw]}
        />
        {weighted && <Note title={words.level} text={words.levelText} cites={[...ofDraw, cfr20_655('.731')]} />}
        <Note title={words.record} text={words.recordText} cites={[pm6f2(', high salary')]} />
        <Year {...found} ofDraw={ofDraw} />
      </dl>
    </section>
  )
}

/** The levels alone, for a page that tells of the offer in its own words. */
export function OfferFigures() {
  const found = useComparedOffer()
  if (found === undefined) return null
  const { offer, table } = found
  return <OfferLevels table={table} offer={offer.job} isInDraw={offer.isInDraw} isWhole />
}

interface NoteProps {
  readonly title: string
  readonly text: string
  readonly cites: readonly Citation[]
}

const Note = ({ title, text, cites }: NoteProps) => (
  <div>
    <dt>{title}</dt>
    <dd>
      <p>
        <Prose text={text} />
      </p>
      <p className="quiet offer-cites">
        {cites.map((cite) => (
          <CiteLink key={cite.label} cite={cite} />
        ))}
      </p>
    </dd>
  </div>
)

interface YearProps {
  readonly offer: ComparedOffer
  readonly table: WageTable
  readonly ofDraw: readonly Citation[]
}

/** The year whose wages serve, and the day from which others do. */
function Year({ offer: { job, area }, table, ofDraw }: YearProps) {
  const { asOf } = useServices()
  const [wages] = occupationsOf(job).flatMap((code) => wagesOn(table, code, area, asOf) ?? [])
  const year = policyOn(asOf).period(wageYear)?.value
  if (wages === undefined || year === undefined) return null
  const cites = policyOn(asOf, [loadedWages(table)]).period(loadedWages(table))?.cites ?? []
  const ofYear = cites.filter(({ label }) => label.endsWith(wages.year))
  const isProposed = stateOn(alertOf('dolWageRule'), asOf)?.value === 'proposed'
  const sentences = [
    wages.isEstimate ? words.estimate(wages.year) : words.year(wages.year),
    words.next(`${Number(year.slice(0, 4)) + 1}-07-01`),
    ...(ofDraw.length > 0 ? [words.nextInDraw] : []),
    ...(isProposed ? [wageWords.proposal] : []),
  ]
  const all = [...ofYear, ...ofDraw, ...(isProposed ? [frWageProposal()] : [])]
  return <Note title={words.changes} text={sentences.join(' ')} cites={all} />
}

export const Offer = asSection(OfferMeaning, words.title, 'offer-heading')
