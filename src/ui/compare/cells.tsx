import { alertWords } from '../../copy/alerts/index'
import { criterionWords } from '../../copy/pathways'
import type { Evaluation } from '../../domain/pathway'
import { reader } from '../../domain/reading'
import { preferenceOf } from '../../pathways/common/visa-number'
import { bulletinOn } from '../../plan/queue'
import { queuesOf } from '../../plan/queue-dates'
import { readAlerts } from '../../wizard/alerts'
import { hasDraw } from '../odds/draw'
import { later } from '../parts/later'
import { Prose } from '../parts/Prose'
import { categoryNames, cutoffText, queueNames } from '../results/queue.copy'
import { useWizard } from '../services'
import { compare, oddsWords, queueWords, risk, riskHeads } from './compare.copy'

/** Loaded with the odds, for those who have any. */
const DrawOdds = later(() => import('./DrawOdds').then((module) => module.DrawOdds), oddsWords)

export function OddsCell({ evaluation }: { evaluation: Evaluation }) {
  if (!hasDraw(evaluation)) return <p>{compare.none}</p>
  if (evaluation.standing === 'closed') return <p>{oddsWords.closed}</p>
  return <DrawOdds />
}

/** The date that counts in each queue that is, or may be, the person's. */
export function QueueCell({ evaluation: { pathway, asOf } }: { evaluation: Evaluation }) {
  const { walk } = useWizard().weighing
  const preference = preferenceOf(pathway)
  if (preference === undefined) return <p>{compare.none}</p>
  const day = bulletinOn(asOf)
  if (day === undefined) return <p>{queueWords.notHeld}</p>
  const columns = queuesOf(reader(walk.answers, walk.unasked), preference, [day.bulletin])
  if (columns.length === 0)
    return (
      <p>
        {queueWords.byBirth}. {walk.asked.includes('birthCountry') && <a href="#/q/birthCountry">{queueWords.tell}</a>}
      </p>
    )
  return (
    <>
      {columns.map((column) => (
        <p key={column}>
          {queueWords.of(queueNames[column], cutoffText(day.bulletin.finalAction[preference][column]))}
        </p>
      ))}
      <p className="compare-note">
        <Prose text={queueWords.from(categoryNames[preference], day.month)} />
      </p>
    </>
  )
}

const MOST_NAMED = 2

/** The criteria on which the standing rests, and the unsettled law that touches the person through the pathway. */
export function RiskCell({ evaluation: { pathway, standing, availability, deciding } }: { evaluation: Evaluation }) {
  const readings = readAlerts(useWizard().weighing)
  const rules = readings.filter(
    ({ alert, touch, pathways, unsettled }) =>
      unsettled && touch === 'touches' && !alert.minor && pathways.includes(pathway.id),
  )
  const titles = deciding.map(({ criterion }) => criterionWords(criterion.id).title)
  return (
    <>
      {standing === 'open' || titles.length === 0 ? (
        <p>{availability === 'suspended' ? risk.suspended : risk.open}</p>
      ) : (
        <p>
          <span className="compare-label">{riskHeads[standing]}</span>{' '}
          <Prose text={titles.slice(0, MOST_NAMED).join('; ')} />
          {titles.length > MOST_NAMED && <Prose text={` ${risk.others(titles.length - MOST_NAMED)}`} />}
        </p>
      )}
      {standing !== 'closed' && rules.length > 0 && (
        <p className="compare-note">
          {risk.rules}{' '}
          <Prose
            text={rules
              .slice(0, MOST_NAMED)
              .map(({ alert }) => alertWords(alert.id).title)
              .join('; ')}
          />
          {rules.length > MOST_NAMED && <Prose text={` ${risk.others(rules.length - MOST_NAMED)}`} />}
        </p>
      )}
    </>
  )
}
