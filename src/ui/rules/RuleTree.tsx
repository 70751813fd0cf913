import { memo } from 'react'
import { criterionWords } from '../../copy/pathways'
import { pathwayWords } from '../../pathways/names.copy'
import { wordsOf } from '../../copy/questions'
import { criterionWords as labels } from '../../copy/rules/page'
import { wordsOfParameter } from '../../copy/rules/parameters'
import { oneLine } from '../../copy/rules/values'
import { valueOn } from '../../copy/rules/periods'
import type { Criterion, Fact, Group } from '../../domain/criterion'
import type { IsoDate } from '../../domain/dates'
import { policyOn } from '../../domain/parameter'
import { Prose } from '../parts/Prose'
import { anchorOf, RuleLink, RuleLinks } from './Anchor'
import type { Row } from './outline'
import { parametersOf } from '../../domain/review'
import { Sources } from './Sources'

interface RowProps {
  readonly row: Row
  readonly asOf: IsoDate
  /** Said before the title: what becomes of the pathway unless this is met. */
  readonly state?: string
}

/** A requirement and its parts; one that is written out elsewhere is a link to its place. */
export const RuleTree = ({ rows, asOf }: { rows: readonly Omit<RowProps, 'asOf'>[]; asOf: IsoDate }) => (
  <ul className="rules-tree">
    {rows.map(({ row, state }) => (
      <RuleRow key={row.criterion.id} row={row} asOf={asOf} {...(state !== undefined && { state })} />
    ))}
  </ul>
)

const RuleRow = memo(function RuleRow({ row: { criterion, parts, under }, asOf, state }: RowProps) {
  const { title } = criterionWords(criterion.id)
  const anchor = under === undefined && !(criterion.id in pathwayWords) ? { id: anchorOf(criterion.id) } : {}
  return (
    <li data-rule={under === undefined ? criterion.id : undefined}>
      <p className="rule-title" {...anchor} tabIndex={-1}>
        {state !== undefined && <span className="quiet">{`${state}: `}</span>}
        <strong>
          <Prose text={title} />
        </strong>{' '}
        <code translate="no">{criterion.id}</code>
      </p>
      {under !== undefined && (
        <p className="quiet">
          {`${labels.shared} `}
          <RuleLink to={criterion.id}>{pathwayWords[under].short}</RuleLink>
        </p>
      )}
      {under === undefined && <RuleText criterion={criterion} asOf={asOf} />}
      {parts.length > 0 && (
        <ul>
          {parts.map((part) => (
            <RuleRow key={part.criterion.id} row={part} asOf={asOf} />
          ))}
        </ul>
      )}
    </li>
  )
})

function RuleText({ criterion, asOf }: { criterion: Criterion; asOf: IsoDate }) {
  const { unmet, opens, note } = criterionWords(criterion.id)
  const said = { [labels.unmet]: unmet, [labels.opens]: opens, [labels.note]: note }
  return (
    <>
      <p className="rule-kind">{criterion.kind === 'fact' ? kindOf(criterion) : joinOf(criterion, asOf)}</p>
      {criterion.kind === 'fact' && criterion.reads.length > 0 && <Reads fact={criterion} />}
      <Uses criterion={criterion} asOf={asOf} />
      {Object.entries(said).map(
        ([label, text]) =>
          text !== undefined && (
            <p key={label} className="rule-said">
              <span className="quiet">{`${label}: `}</span>
              <Prose text={text} />
            </p>
          ),
      )}
      <Sources cites={criterion.cites} />
    </>
  )
}

const kindOf = ({ judged, reads }: Fact): string =>
  [
    ...(reads.length > 0 ? [] : [judged === undefined ? labels.nothing.day : labels.nothing.officer]),
    ...(judged === undefined || reads.length === 0 ? [] : [labels.kinds[judged]]),
  ].join(' ')

function joinOf({ kind, needed, parts }: Group, asOf: IsoDate): string {
  if (kind !== 'atLeast') return labels[kind]
  const value = needed === undefined ? undefined : policyOn(asOf).period(needed)?.value
  return labels.atLeast(value === undefined ? labels.unsettledCount : String(value), parts.length)
}

/** The questions, with their fields where only some are read. */
function Reads({ fact }: { fact: Fact }) {
  const questions = [...new Set(fact.reads.map(({ question }) => question))]
  return (
    <div className="rule-line">
      <span className="quiet">{`${labels.reads}: `}</span>
      <RuleLinks links={questions.map((id) => ({ to: `questions/${id}`, text: readText(fact, id) }))} />
    </div>
  )
}

function readText({ reads }: Fact, id: string): string {
  const words = wordsOf(id)
  const fields = reads.filter(({ question }) => question === id).map(({ field }) => field)
  const named = fields.includes(undefined) ? [] : fields.map((field) => words?.fields[field ?? '']?.label ?? '')
  return named.length === 0 ? (words?.row ?? id) : `${words?.row ?? id} (${named.join('; ')})`
}

/** The parameters, each with its value of the day. */
function Uses({ criterion, asOf }: { criterion: Criterion; asOf: IsoDate }) {
  const parameters = parametersOf(criterion)
  if (parameters.length === 0) return null
  return (
    <div className="rule-line">
      <span className="quiet">{`${labels.uses}: `}</span>
      <RuleLinks
        links={parameters.map((parameter) => ({
          to: `parameters/${parameter.id}`,
          text: withValue(wordsOfParameter(parameter.id).title, oneLine(valueOn(parameter, asOf))),
        }))}
      />
    </div>
  )
}

const LONGEST = 60

/** Lists and tables are too long to repeat; they stand in their own place. */
const withValue = (title: string, value: string): string => (value.length > LONGEST ? title : `${title}: ${value}`)
