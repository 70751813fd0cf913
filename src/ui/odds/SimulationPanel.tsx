import { useId } from 'react'
import type { Odds } from '../../lottery/model'
import type { ByLevel, Pool, Seats } from '../../lottery/pool'
import { METHODS, wholeSeason } from '../../lottery/simulation/season'
import { Folded } from '../parts/Folded'
import {
  cancelledText,
  drawnText,
  faultTexts,
  SEASONS,
  simulation as words,
  startedText,
  startWords,
} from './simulation.copy'
import { SimulationTable } from './SimulationTable'
import { type RunState, useRun } from './use-run'

export interface SimulationPanelProps {
  readonly pool: Pool
  readonly seats: Seats
  readonly weights: ByLevel
  /** What the model says of this pool. */
  readonly odds: Odds
}

/** A disclosure in which the season is drawn, to be held against the model. */
export function SimulationPanel(props: SimulationPanelProps) {
  const { pool, seats, weights } = props
  return (
    <Folded title={words.summary}>
      {/* Another season: what was drawn is no longer about it. */}
      <Drawing key={JSON.stringify([pool, seats, weights])} {...props} />
    </Folded>
  )
}

function Drawing({ pool, seats, weights, odds }: SimulationPanelProps) {
  const label = useId()
  const season = wholeSeason(pool, seats, weights)
  const { state, start, cancel, starter, canceller } = useRun(season)
  return (
    <div className="draw-body">
      <p className="quiet">{words.about}</p>
      <p className="draw-actions">
        {METHODS.map((method, at) => (
          <button
            key={method}
            ref={method === state.method ? starter : undefined}
            type="button"
            className={at === 0 ? 'button' : 'link-button'}
            onClick={() => start(method, SEASONS[method])}
          >
            {startWords[method]}
          </button>
        ))}
      </p>
      {state.phase === 'running' && (
        <div className="draw-progress">
          <label htmlFor={label}>{words.progress}</label>
          <progress id={label} max={state.draws} value={state.done} />
          <button ref={canceller} type="button" className="link-button" onClick={cancel}>
            {words.cancel}
          </button>
        </div>
      )}
      <p role="status" className="quiet">
        {state.phase !== 'idle' && <span key={statusOf(state)}>{statusOf(state)}</span>}
      </p>
      {state.phase === 'drawn' && <SimulationTable result={state.result} kinds={season.kinds} odds={odds} />}
    </div>
  )
}

function statusOf(state: RunState): string {
  switch (state.phase) {
    case 'idle':
      return ''
    case 'running':
      return startedText(state.draws)
    case 'drawn':
      return drawnText(state.result.draws)
    case 'cancelled':
      return cancelledText(state.done, state.draws)
    case 'failed':
      return faultTexts[state.fault]
  }
}
