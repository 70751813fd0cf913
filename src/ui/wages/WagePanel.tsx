import { useId, type ReactNode } from 'react'
import { wages as words, filings } from '../../copy/wages'
import { policyOn } from '../../domain/parameter'
import { type ServingWages, wagesOn } from '../../pathways/common/wages'
import { selectionWeights } from '../../pathways/h1b/policy'
import { hasFigures } from '../../questions/employer/roleAndPay'
import { isAcademic, mayNeedDraw, type Employers } from '../../questions/employer/employers'
import { filingsByRole } from '../../reference/roles'
import { levelReached, nextLevel, type Thresholds, type WageTable } from '../../reference/wages'
import { useServices, useWizard } from '../services'
import { OccupationTable } from './OccupationTable'
import { useOffer } from './offer'
import { WageScale } from './WageScale'
import { Heading } from '../parts/Heading'

/** A salary under this for a year is asked about: it may be for a month. */
const LOOKS_MONTHLY = 20_000

/** Under the salary: the wage level the offer reaches, to scale, and what another occupation would make of it. */
export function WagePanel() {
  const { answers } = useWizard()
  const { wages } = useServices()
  const { pay } = useOffer()
  const named = answers['employers'] as Employers | 'unsure' | undefined
  const employers = Array.isArray(named) ? (named as Employers) : []
  const isAcademicOnly = employers.length > 0 && employers.every((one) => isAcademic(one) || one === 'visit')
  if (isAcademicOnly) return <Panel title={words.title} text={words.academic} />
  return (
    <>
      {typeof pay === 'number' && pay < LOOKS_MONTHLY && (
        <p className="field-note" role="status">
          {words.monthly(pay)}
        </p>
      )}
      {wages.state === 'loaded' ? (
        <Levels
          table={wages.table}
          isInDraw={employers.length === 0 || employers.some((one) => mayNeedDraw(one) || one === 'none')}
        />
      ) : (
        <Panel title={words.title} text={wages.state === 'failed' ? words.failed : words.loading} />
      )}
      {employers.some(isAcademic) && <p className="field-note">{words.academic}</p>}
    </>
  )
}

interface PanelProps {
  readonly title: string
  readonly text: string
  readonly children?: ReactNode
}

function Panel({ title, text, children }: PanelProps) {
  const heading = useId()
  return (
    <section className="wage-panel" aria-labelledby={heading}>
      <Heading level={2} id={heading}>
        {title}
      </Heading>
      <p>{text}</p>
      {children}
    </section>
  )
}

/** The panel once the figures are there, as far as the page is filled in. */
function Levels({ table, isInDraw }: { table: WageTable; isInDraw: boolean }) {
  const { asOf } = useServices()
  const { role, occupation, area, pay } = useOffer()
  if (area === 'unsure') return <Panel title={words.title} text={words.askLevelPlace} />
  if (occupation !== undefined && occupation !== 'unsure' && !hasFigures(occupation))
    return <Panel title={words.title} text={words.askLevel} />
  const salary = typeof pay === 'number' ? pay : undefined
  if (area === undefined || occupation === undefined) return <Panel title={words.title} text={words.prompt} />
  const others = salary !== undefined && (
    <OccupationTable
      table={table}
      role={role}
      chosen={occupation === 'unsure' ? undefined : occupation}
      area={area}
      pay={salary}
    />
  )
  if (occupation === 'unsure')
    return (
      <Panel title={words.severalCodes} text={words.severalCodesText}>
        {others}
        <Footnotes role={role} />
      </Panel>
    )
  const found = wagesOn(table, occupation, area, asOf)
  if (found === undefined) return <Panel title={words.title} text={words.noFigures} />
  const title = salary === undefined ? words.title : words.reached(levelReached(salary, found.levels), found.isEstimate)
  return (
    <Panel title={title} text={salary === undefined ? words.prompt : told(salary, found.levels, isInDraw, asOf)}>
      <WageScale levels={found.levels} pay={salary} />
      {others}
      <Footnotes role={role} found={found} />
    </Panel>
  )
}

/** "Three tickets in the H-1B draw. $24,086 a year more would reach level IV." */
function told(salary: number, levels: Thresholds, isInDraw: boolean, asOf: string): string {
  const reached = levelReached(salary, levels)
  const next = nextLevel(salary, levels)
  const weights = policyOn(asOf).period(selectionWeights)?.value
  const entries = reached === 'below' || !isInDraw ? undefined : weights?.[reached - 1]
  return [
    ...(entries === undefined ? [] : [words.entries(entries)]),
    ...(next === undefined ? [] : [words.more(next.more, next.level)]),
    ...(reached === 'below' ? [words.below] : []),
  ].join(' ')
}

function Footnotes({ role, found }: { role: string | undefined; found?: ServingWages }) {
  return (
    <>
      {found?.isEstimate === true && <p className="wage-estimate">{words.estimate(found.year)}</p>}
      <div className="wage-notes">
        {found !== undefined && <p>{words.year(found.year)}</p>}
        <p>{words.proposal}</p>
        {role !== undefined && filingsByRole[role] !== undefined && <p>{filings.source}</p>}
      </div>
    </>
  )
}
