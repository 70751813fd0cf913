import { useMemo } from 'react'
import { inWords } from '../../copy/numbers'
import { wordsOfParameter } from '../../copy/rules/parameters'
import type { IsoDate } from '../../domain/dates'
import { policyOn } from '../../domain/parameter'
import type { AnswerMap } from '../../domain/reading'
import { loadedWages } from '../../pathways/common/wages'
import { useServices } from '../services'
import { compare, type Comparison } from './compare'
import { alertLines, figureLines, standingLines } from './lines'
import { Table } from './Table'
import { groups, then } from './then.copy'

interface DifferencesProps {
  readonly answers: AnswerMap
  readonly made: IsoDate
}

/** The answers under the law of the link's day and of today, with the wage figures as far as they are loaded. */
function useComparison({ answers, made }: DifferencesProps): Comparison {
  const { today, wages } = useServices()
  return useMemo(() => {
    const loaded = wages.state === 'loaded' ? [loadedWages(wages.table)] : []
    return compare(answers, policyOn(made, loaded), policyOn(today, loaded))
  }, [answers, made, today, wages])
}

/** What changed between the two days, and why: a sentence where nothing did. */
export function Differences({ answers, made }: DifferencesProps) {
  const { today } = useServices()
  const found = useComparison({ answers, made })
  const standings = standingLines(found)
  const figures = figureLines(found)
  const alerts = alertLines(found.alerts)
  const all = found.evaluations.length
  const hasMoved = standings.length + figures.length + alerts.length > 0
  const days = [made, today] as const
  return (
    <>
      <p className="then-title">{hasMoved ? then.changed : then.unchanged}</p>
      {hasMoved && <p className="then-lead">{then.asTheyWere(all - standings.length, all)}</p>}
      {standings.length + figures.length > 0 && (
        <Table
          label={then.title}
          days={days}
          groups={[
            { title: groups.standings, count: groups.ofAll(standings.length, all), lines: standings },
            { title: groups.figures, count: groups.changed(figures.length), lines: figures },
          ]}
        />
      )}
      {alerts.length > 0 && (
        <details className="then-alerts">
          <summary>{groups.alerts(alerts.length)}</summary>
          <p className="quiet">{groups.alertsAbout}</p>
          <Table label={groups.alerts(alerts.length)} days={days} groups={[{ title: '', count: '', lines: alerts }]} />
        </details>
      )}
      {found.notCompared.length > 0 && (
        <p className="quiet">
          {groups.notCompared(made)} {inWords(found.notCompared.map(({ id }) => wordsOfParameter(id).title))}.
        </p>
      )}
    </>
  )
}
