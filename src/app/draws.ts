import { type DrawFault, type DrawMessage, isDrawMessage } from '../lottery/simulation/messages'
import type { RunDraws } from '../ui/services'
import workerAddress from './draw.worker.ts?worker&url'
import { scriptAddress } from './trusted'

/**
 * Draws in a thread of its own, so that the page stays quick. Messages come later, never during the call; after the last one,
 * or after a cancel, the thread is gone. A sandboxed frame without an origin may have no threads, which is told as "blocked".
 */
export const runDraws: RunDraws = (request, onMessage) => {
  let done = 0
  let isOver = false
  let worker: Worker | undefined
  const tell = (message: DrawMessage) => {
    if (isOver) return
    if (message.type === 'progress') done = message.done
    else {
      isOver = true
      worker?.terminate()
    }
    onMessage(message)
  }
  const fail = (fault: DrawFault) => tell({ type: 'failed', fault })
  try {
    worker = new Worker(scriptAddress(workerAddress), { type: 'module' })
    let isHeard = false
    worker.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
      isHeard = true
      if (isDrawMessage(data)) tell(data)
      else fail('broken')
    })
    // Some browsers refuse by an event rather than at once.
    worker.addEventListener('error', () => fail(isHeard ? 'broken' : 'blocked'))
    worker.addEventListener('messageerror', () => fail('broken'))
    worker.postMessage(request)
  } catch {
    queueMicrotask(() => fail('blocked'))
  }
  return () => tell({ type: 'cancelled', done, draws: request.draws })
}
