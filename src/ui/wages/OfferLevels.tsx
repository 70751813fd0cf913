import { type ReactNode, useId } from 'react'
import { wages as words, filings } from '../../copy/wages'
import type { IsoDate } from '../../domain/dates'
import { policyOn } from '../../domain/parameter'
import { type Job, type ServingWages, wagesOn } from '../../pathways/common/wages'
import { selectionWeights } from '../../pathways/h1b/policy'
import { hasFigures } from '../../questions/employer/roleAndPay'
import { filingsByRole } from '../../reference/roles'
import { levelReached, nextLevel, type Thresholds, type WageTable } from '../../reference/wages'
import { useServices } from '../services'
import { OccupationTable } from './OccupationTable'
import { WageScale } from './WageScale'
import { Heading } from '../parts/Heading'

/** A job as far as a page holds it. */
export type Offer = { readonly [K in 'role' | 'occupation' | 'area' | 'pay']?: Job[K] }

interface PanelProps {
  readonly title: string
  readonly text: string
  readonly level?: 2 | 3
  readonly children?: ReactNode
}

export function WageSection({ title, text, level = 2, children }: PanelProps) {
  const heading = useId()
  return (
    <section className="wage-panel" aria-labelledby={heading}>
      <Heading level={level} id={heading}>
        {title}
      </Heading>
      {text !== '' && <p>{text}</p>}
      {children}
    </section>
  )
}

interface LevelsProps {
  readonly table: WageTable
  readonly offer: Offer
  /** The job may need a place in the H-1B draw. */
  readonly isInDraw: boolean
  /** With every code's thresholds and the way to its next level. */
  readonly isWhole?: true
}

/** The wage level an offer reaches, to scale, and what another occupation would make of it; as far as it is given. */
export function OfferLevels({ table, offer, isInDraw, isWhole }: LevelsProps) {
  const { asOf } = useServices()
  const { role, occupation, area, pay } = offer
  const level = isWhole === true ? 3 : 2
  if (area === 'unsure') return <WageSection level={level} title={words.title} text={words.askLevelPlace} />
  if (occupation !== undefined && occupation !== 'unsure' && !hasFigures(occupation))
    return <WageSection level={level} title={words.title} text={words.askLevel} />
  const salary = typeof pay === 'number' ? pay : undefined
  if (area === undefined || occupation === undefined)
    return <WageSection level={level} title={words.title} text={words.prompt} />
  const others = salary !== undefined && (
    <OccupationTable
      table={table}
      role={role}
      chosen={occupation === 'unsure' ? undefined : occupation}
      area={area}
      pay={salary}
      isWhole={isWhole}
    />
  )
  if (occupation === 'unsure')
    return (
      <WageSection level={level} title={words.severalCodes} text={isWhole === true ? '' : words.severalCodesText}>
        {others}
        <Footnotes role={role} isWhole={isWhole} />
      </WageSection>
    )
  const found = wagesOn(table, occupation, area, asOf)
  if (found === undefined) return <WageSection level={level} title={words.title} text={words.noFigures} />
  const title = salary === undefined ? words.title : words.reached(levelReached(salary, found.levels), found.isEstimate)
  return (
    <WageSection
      level={level}
      title={title}
      text={salary === undefined ? words.prompt : told(salary, found.levels, isInDraw, asOf)}
    >
      <WageScale levels={found.levels} pay={salary} />
      {others}
      <Footnotes role={role} found={found} isWhole={isWhole} />
    </WageSection>
  )
}

/** "Three tickets in the H-1B draw. $24,086 a year more would reach level IV." */
function told(salary: number, levels: Thresholds, isInDraw: boolean, asOf: IsoDate): string {
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

interface FootnotesProps {
  readonly role: string | undefined
  readonly found?: ServingWages
  readonly isWhole: true | undefined
}

/** The section of the result tells of years and of the proposal itself. */
function Footnotes({ role, found, isWhole }: FootnotesProps) {
  return (
    <>
      {found?.isEstimate === true && <p className="wage-estimate">{words.estimate(found.year)}</p>}
      <div className="wage-notes">
        {found !== undefined && isWhole !== true && <p>{words.year(found.year)}</p>}
        {isWhole !== true && <p>{words.proposal}</p>}
        {role !== undefined && filingsByRole[role] !== undefined && <p>{filings.source}</p>}
      </div>
    </>
  )
}
