import { type ReactNode, useId } from 'react'
import { longDate } from '../../copy/dates'
import { confidences } from '../../copy/ui'
import type { Citation } from '../../domain/citation'
import { earlier, type IsoDate } from '../../domain/dates'
import { CHECKED } from '../../policy/sources'
import { CiteLink } from '../parts/CiteLink'
import { Heading } from '../parts/Heading'
import { Icon } from '../parts/Icon'
import { Prose } from '../parts/Prose'
import { useServices } from '../services'
import { sheet } from './sheet.copy'

/** Above the sheet, on the screen only: the way to paper, and back. In a frame the browser would print the page around. */
export function SheetTools() {
  const { print, embedding } = useServices()
  return (
    <p className="sheet-tools">
      {embedding === undefined ? (
        <button type="button" className="button" onClick={print}>
          <Icon name="print" /> {sheet.print}
        </button>
      ) : (
        <a className="button" href={embedding.address()} target="_blank" rel="noreferrer">
          {sheet.newTab} <Icon name="out" />
        </a>
      )}
      <a href="#/results">{sheet.back}</a>
    </p>
  )
}

interface HeadProps {
  readonly title: string
  readonly about: string
}

/** What it is, by whom, and of which day. */
export function SheetHead({ title, about }: HeadProps) {
  const { asOf, today } = useServices()
  const rows: readonly (readonly [string, IsoDate])[] = [
    [sheet.printed, today],
    [sheet.rules, asOf],
    [sheet.newest, earlier(CHECKED, asOf)],
  ]
  return (
    <header className="sheet-head">
      <div>
        <Heading level={1} tabIndex={-1} data-page-heading="">
          {title}
        </Heading>
        <p>{about}</p>
      </div>
      <dl>
        {rows.map(([name, day]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{longDate(day)}</dd>
          </div>
        ))}
      </dl>
    </header>
  )
}

interface PartProps {
  readonly title: string
  readonly about?: string
  readonly name: string
  readonly children: ReactNode
}

/** A part of a sheet under its heading. */
export function SheetPart({ title, about, name, children }: PartProps) {
  const heading = useId()
  return (
    <section className="sheet-part" data-part={name} aria-labelledby={heading}>
      <div className="sheet-title">
        <Heading level={2} id={heading}>
          {title}
        </Heading>
        {about !== undefined && <p>{about}</p>}
      </div>
      {children}
    </section>
  )
}

/** Sentences, each with its sources. */
export const Cited = ({ text, cites }: { readonly text: string; readonly cites: readonly Citation[] }) => (
  <>
    <Prose text={text} />{' '}
    <span className="sheet-cites">
      {cites.map((cite) => (
        <CiteLink key={cite.label} cite={cite} />
      ))}
    </span>
  </>
)

/** Every source of a sheet once, and how it was read where that was not in the official text. */
export const SheetSources = ({ cites }: { readonly cites: readonly Citation[] }) => (
  <p className="sheet-sources">
    <strong>{`${sheet.sources(cites.length)}: `}</strong>
    {gathered(cites).map((group, at) => (
      <span key={group[0]?.cite.label}>
        {at > 0 && '; '}
        {group.map(({ cite, text }, place) => (
          <span key={cite.label}>
            {place > 0 && ', '}
            <a href={cite.url} target="_blank" rel="noreferrer" translate="no">
              {text}
            </a>
            {cite.confidence !== 'primary' && ` [${confidences[cite.confidence]}]`}
          </span>
        ))}
      </span>
    ))}
    .
  </p>
)

/** A section of a code or of the manual, whose paragraphs follow. */
const SECTION = /^(\d+ CFR [\da-z.]+|INA \d+|USCIS Policy Manual Vol \d+ Part \w(?: Ch \d+)?)(?=[(,.]|$)/

/** The sources of one section together: its name once, then the paragraphs. */
function gathered(cites: readonly Citation[]) {
  const groups = new Map<string, { readonly cite: Citation; readonly text: string }[]>()
  for (const cite of cites) {
    const [name] = SECTION.exec(cite.label) ?? [cite.label]
    const group = groups.get(name) ?? []
    const rest = cite.label.slice(name.length).replace(/^, /, '')
    groups.set(name, [...group, { cite, text: group.length === 0 || rest === '' ? cite.label : rest }])
  }
  return [...groups.values()]
}

const LINES = [1, 2]

/** Room to write. */
export const SheetLines = () => (
  <div className="sheet-lines" data-part="lines">
    <p className="sheet-small">{sheet.lines}</p>
    {LINES.map((line) => (
      <span key={line} />
    ))}
  </div>
)
