import { alertWords } from '../../copy/alerts/index'
import { pathwayWords } from '../../pathways/names.copy'
import { reasonOf } from '../../copy/reasons'
import { wordsOfParameter } from '../../copy/rules/parameters'
import type { Evaluation, PathwayId } from '../../domain/pathway'
import { categoryNames, queue, queueNames } from '../results/queue.copy'
import { figureCell, oddsCell, placeCell, queueCell, stateCell } from './cells'
import type { AlertChange, Comparison } from './compare'
import type { Line } from './Table'
import { causes, values } from './then.copy'
import { whyAlert, whyChange, whyFigure } from './why'

/** The reason that holds now. A pathway that is open has none but that its gates are met. */
const reasonFor = (evaluations: readonly Evaluation[], id: PathwayId | undefined): string => {
  const found = evaluations.find(({ pathway }) => pathway.id === id)
  return found === undefined ? '' : found.standing === 'open' ? causes.allMet : reasonOf(found)
}

export const standingLines = ({ standings, evaluations }: Comparison): readonly Line[] =>
  standings.map((change) => {
    const place = change.now ?? change.then
    return {
      id: change.id,
      title: place === undefined ? change.id : pathwayWords[place.pathway].short,
      then: placeCell(change.then),
      now: placeCell(change.now),
      whys: whyChange(change, reasonFor(evaluations, place?.pathway)),
    }
  })

/** What concerns the person's own draw and queue first, then the rules and figures that their pathways rest on. */
export const figureLines = ({ odds, queues, figures }: Comparison): readonly Line[] => [
  ...odds.map((change) => ({
    id: change.id,
    title: values.odds,
    then: oddsCell(change.then),
    now: oddsCell(change.now),
    whys: whyChange(change, causes.dayCame),
  })),
  ...queues.map((change) => {
    const date = change.now ?? change.then
    const title =
      date === undefined
        ? ''
        : `${categoryNames[date.preference]} ${values.queue}, ${queueNames[date.column]}: ${queue.charts[date.chart]}`
    return {
      id: change.id,
      title,
      then: queueCell(change.then),
      now: queueCell(change.now),
      whys: whyChange(change, ''),
    }
  }),
  ...figures.map((change) => ({
    id: `figure ${change.parameter.id}`,
    title: wordsOfParameter(change.parameter.id).title,
    then: figureCell(change.parameter, change.then, values.thenList),
    now: figureCell(change.parameter, change.now, values.nowList),
    whys: [whyFigure(change)],
  })),
]

export const alertLines = (alerts: readonly AlertChange[]): readonly Line[] =>
  alerts.map((change) => ({
    id: `alert ${change.alert.id}`,
    title: alertWords(change.alert.id).title,
    then: stateCell(change.then, values.notThere),
    now: stateCell(change.now, values.notToldOf),
    whys: [whyAlert(change)],
  }))
