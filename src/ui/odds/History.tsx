import { useId } from 'react'
import type { IsoDate } from '../../domain/dates'
import { chanceWith, overallRate, seasonsOn } from '../../lottery/history'
import type { DrawRule, DrawSeason } from '../../policy/draw-seasons'
import { CitedList } from './CitedList'
import {
  conflictText,
  history,
  marchText,
  rateText,
  registeredText,
  ruleText,
  selectedText,
  severalText,
  singlesText,
  unpublishedText,
} from './history.copy'
import { Heading } from '../parts/Heading'

const RULES: readonly DrawRule[] = ['weighted', 'people', 'registrations']

/** Every season since electronic registration began, the latest first, under the rule of its draw; nothing before any is held. */
export function History({ asOf }: { asOf: IsoDate }) {
  const heading = useId()
  const periods = seasonsOn(asOf)
  const seasons = periods.map(({ value }) => value).reverse()
  if (seasons.length === 0) return null
  return (
    <section className="odds-explained" aria-labelledby={heading}>
      <Heading level={3} id={heading}>
        {history.title}
      </Heading>
      <p>{history.about}</p>
      <table className="odds-table odds-history" aria-labelledby={heading}>
        <thead>
          <tr>
            {[history.season, history.registered, history.selected, history.rate].map((name) => (
              <th key={name} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        {RULES.map((rule) => (
          <RuleRows key={rule} rule={rule} seasons={seasons.filter((season) => season.rule === rule)} />
        ))}
      </table>
      <Notes seasons={seasons} />
      <CitedList cites={periods.flatMap(({ cites }) => cites)} />
    </section>
  )
}

const RuleRows = ({ rule, seasons }: { rule: DrawRule; seasons: readonly DrawSeason[] }) =>
  seasons.length > 0 && (
    <tbody>
      <tr>
        <th scope="rowgroup" colSpan={4}>
          {ruleText(
            rule,
            seasons.map(({ fiscalYear }) => fiscalYear),
          )}
        </th>
      </tr>
      {seasons.map((season) => (
        <SeasonRow key={season.fiscalYear} season={season} />
      ))}
    </tbody>
  )

function SeasonRow({ season }: { season: DrawSeason }) {
  const overall = overallRate(season)
  const of = overall?.of ?? 'registrations'
  return (
    <tr>
      <th scope="row">
        {season.fiscalYear}
        <span>{marchText(season)}</span>
      </th>
      {[registeredText(season, of), selectedText(season, of), rateText(overall)].map(([figure, ...below], at) => (
        <td key={at}>
          {figure}
          {below.map((text) => (
            <span key={text}>{text}</span>
          ))}
        </td>
      ))}
    </tr>
  )
}

function Notes({ seasons }: { seasons: readonly DrawSeason[] }) {
  const last = seasons.find(({ rule }) => rule === 'registrations')
  const chances = last === undefined ? [] : [1, 2, 3].flatMap((count) => chanceWith(last, count) ?? [])
  const notes = [
    singlesText(seasons.filter(({ rule }) => rule === 'people').reverse()),
    ...seasons.filter(({ eligible }) => eligible?.confidence === 'conflicting').map(conflictText),
    ...(last === undefined ? [] : [severalText(last.fiscalYear, chances)]),
    unpublishedText,
  ]
  return (
    <>
      <Heading level={4}>{history.notes}</Heading>
      <ul className="odds-notes">
        {notes.map((note) => (
          <li key={note}>{note}</li>
        ))}
      </ul>
    </>
  )
}
