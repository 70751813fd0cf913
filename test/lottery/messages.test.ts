import { describe, expect, it } from 'vitest'
import { isDrawMessage, isDrawRequest } from '../../src/lottery/simulation/messages'
import type { DrawRequest } from '../../src/lottery/simulation/run'
import { messagesOf } from '../../src/lottery/simulation/tell'

const request: DrawRequest = {
  season: { kinds: [{ people: 9, tickets: 2, masters: false }], places: { regular: 3, masters: 0 } },
  method: 'urn',
  draws: 60,
  seed: 1,
}

describe('What draws are told and tell', () => {
  it('is progress, then the result, and survives the way between threads', () => {
    const messages = [...messagesOf(structuredClone(request))]
    expect(messages.map(({ type }) => type)).toEqual(['progress', 'progress', 'result'])
    expect(messages[1]).toEqual({ type: 'progress', done: 60, draws: 60 })
    for (const message of messages) expect(isDrawMessage(structuredClone(message))).toBe(true)
    const [, single] = messagesOf({ ...request, draws: 1 })
    expect(isDrawMessage(structuredClone(single))).toBe(true)
  })

  it('names what is impossible', () => {
    expect([...messagesOf({ ...request, draws: 0 })]).toEqual([{ type: 'failed', fault: 'draws' }])
    expect([...messagesOf({ ...request, seed: 0.5 })]).toEqual([{ type: 'failed', fault: 'seed' }])
  })

  it.each([
    undefined,
    null,
    'draw',
    {},
    { ...request, method: 'cards' },
    { ...request, draws: '60' },
    { ...request, season: { ...request.season, kinds: [{ people: 9, tickets: 2 }] } },
    { ...request, season: { kinds: request.season.kinds } },
  ])('is no request: %j', (data) => {
    expect(isDrawRequest(data)).toBe(false)
    expect([...messagesOf(data)]).toEqual([{ type: 'failed', fault: 'broken' }])
  })

  it.each([
    undefined,
    7,
    { type: 'progress', done: 1 },
    { type: 'result', result: { method: 'urn', draws: 2, shares: [{ mean: '0.4' }] } },
    { type: 'result' },
    { type: 'failed', fault: 'tired' },
    { type: 'started', done: 0, draws: 1 },
  ])('is no message: %j', (data) => expect(isDrawMessage(data)).toBe(false))
})
