import { longDate } from '../../copy/dates'
import { stepWords } from '../../copy/pathways'
import { pathwayWords } from '../../pathways/names.copy'
import { pathwayWords as labels } from '../../copy/rules/page'
import type { IsoDate } from '../../domain/dates'
import { Prose } from '../parts/Prose'
import { anchorOf, Heading } from './Anchor'
import { AttributeRows } from './AttributeRows'
import type { PathwayOutline, Row } from './outline'
import { RuleTree } from './RuleTree'
import { SectionSignOff } from './SignOff'
import { Sources } from './Sources'

interface PathwayRuleProps {
  readonly outline: PathwayOutline
  /** The steps that no pathway before this one has; links to a step lead to them. */
  readonly firstSteps: ReadonlySet<string>
  readonly asOf: IsoDate
}

/** A pathway: every requirement with its parts, what limits it, what shapes it, and what is never asked. */
export function PathwayRule({ outline, firstSteps, asOf }: PathwayRuleProps) {
  const { pathway, eligibility, limits, circumstances } = outline
  const words = pathwayWords[pathway.id]
  const states = pathway.limits.map(({ state }) => labels.states[state])
  return (
    <section className="rules-pathway" data-rules-pathway={pathway.id}>
      <Heading level={3} section={pathway.id}>
        <Prose text={words.name} />
      </Heading>
      <p>{words.about}</p>
      <p className="quiet">{`${labels.family[pathway.family]}. ${labels.files}: ${words.files}.`}</p>
      <Rows title={labels.eligibility} rows={[{ row: eligibility }]} asOf={asOf} />
      <Rows title={labels.limits} rows={limits.map((row, at) => ({ row, state: states[at] ?? '' }))} asOf={asOf} />
      <Rows title={labels.circumstances} rows={circumstances.map((row) => ({ row }))} asOf={asOf} />
      <AttributeRows id={pathway.id} asOf={asOf} />
      {pathway.steps.length > 0 && (
        <>
          <h4>{labels.steps}</h4>
          <ul className="rules-steps">
            {pathway.steps.map(({ id, kind, cites }) => (
              <li key={id}>
                <p {...(firstSteps.has(id) && { id: anchorOf(id) })} tabIndex={-1}>
                  <span className="quiet">{`${labels.stepKinds[kind]}: `}</span>
                  <Prose text={stepWords(id)} />
                </p>
                <Sources cites={cites} />
              </li>
            ))}
          </ul>
        </>
      )}
      <SectionSignOff name={words.short} day={longDate(asOf)} />
    </section>
  )
}

interface RowsProps {
  readonly title: string
  readonly rows: readonly { readonly row: Row; readonly state?: string }[]
  readonly asOf: IsoDate
}

function Rows({ title, rows, asOf }: RowsProps) {
  if (rows.length === 0) return null
  return (
    <>
      <h4>{title}</h4>
      <RuleTree rows={rows} asOf={asOf} />
    </>
  )
}
