import { messagesOf } from '../lottery/simulation/tell'

// One worker draws one run; who cancels it ends the worker.
self.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
  for (const message of messagesOf(data)) self.postMessage(message)
})
