import { type RefObject, useEffect, useRef, useState } from 'react'
import type { DrawFault, DrawMessage } from '../../lottery/simulation/messages'
import type { DrawResult } from '../../lottery/simulation/run'
import type { Method, Season } from '../../lottery/simulation/season'
import { useServices } from '../services'

export type RunState = { readonly method?: Method } & (
  | { readonly phase: 'idle' }
  | { readonly phase: 'running' | 'cancelled'; readonly done: number; readonly draws: number }
  | { readonly phase: 'drawn'; readonly result: DrawResult }
  | { readonly phase: 'failed'; readonly fault: DrawFault }
)

export interface Run {
  readonly state: RunState
  readonly start: (method: Method, draws: number) => void
  readonly cancel: () => void
  /** The button that started the run, which takes focus over from the one that cancels, when that goes. */
  readonly starter: RefObject<HTMLButtonElement | null>
  readonly canceller: RefObject<HTMLButtonElement | null>
}

/** One run of draws at a time; it ends with the panel. Each start has a seed of its own, the same in every visit. */
export function useRun(season: Season): Run {
  const { runDraws } = useServices()
  const [state, setState] = useState<RunState>({ phase: 'idle' })
  const stop = useRef<() => void>(() => undefined)
  const runs = useRef(0)
  const starter = useRef<HTMLButtonElement>(null)
  const canceller = useRef<HTMLButtonElement>(null)
  useEffect(() => () => stop.current(), [])

  const start = (method: Method, draws: number) => {
    stop.current()
    runs.current += 1
    const run = runs.current
    setState({ method, phase: 'running', done: 0, draws })
    stop.current = runDraws({ season, method, draws, seed: run }, (message) => {
      if (run !== runs.current) return
      if (message.type !== 'progress' && canceller.current?.matches(':focus')) starter.current?.focus()
      setState({ method, ...phaseOf(message) })
    })
  }
  return { state, start, cancel: () => stop.current(), starter, canceller }
}

function phaseOf(message: DrawMessage): RunState {
  switch (message.type) {
    case 'progress':
      return { phase: 'running', done: message.done, draws: message.draws }
    case 'cancelled':
      return { phase: 'cancelled', done: message.done, draws: message.draws }
    case 'result':
      return { phase: 'drawn', result: message.result }
    case 'failed':
      return { phase: 'failed', fault: message.fault }
  }
}
