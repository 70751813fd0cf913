import { type DrawMessage, isDrawFault, isDrawRequest } from './messages'
import { drawSeasons } from './run'

/** Draws what is asked for, and tells of it. A request that cannot be read is a broken one. */
export function* messagesOf(data: unknown): Generator<DrawMessage, void, void> {
  if (!isDrawRequest(data)) {
    yield { type: 'failed', fault: 'broken' }
    return
  }
  try {
    const run = drawSeasons(data)
    let step = run.next()
    for (; step.done !== true; step = run.next()) yield { type: 'progress', done: step.value, draws: data.draws }
    yield { type: 'result', result: step.value }
  } catch (error) {
    yield {
      type: 'failed',
      fault: error instanceof RangeError && isDrawFault(error.message) ? error.message : 'broken',
    }
  }
}
