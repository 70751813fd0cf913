import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readOptions } from '../../src/embed/guest/options'
import { requestOf } from '../../src/embed/guest/channel'

const AS_IT_IS = { embedId: '', theme: 'auto', heading: 2, origins: [] }

describe('Options of an embed', () => {
  it.each([
    ['', {}],
    ['embed=1', {}],
    ['embedId=a-b_9', { embedId: 'a-b_9' }],
    ['theme=dark', { theme: 'dark' }],
    ['accent=%23A1b', { accent: '#aa11bb' }],
    ['accent=7a1f3d', { accent: '#7a1f3d' }],
    ['font=Georgia,%20%22Noto%20Serif%22,serif', { font: 'Georgia, "Noto Serif",serif' }],
    ['font=%27Source%20Sans%203%27,%20sans-serif', { font: "'Source Sans 3', sans-serif" }],
    ['font=Übersicht%20Sans', { font: 'Übersicht Sans' }],
    ['radius=0', { radius: 0 }],
    ['radius=24px', { radius: 24 }],
    ['heading=4', { heading: 4 }],
    ['origins=https://a.edu/%20http://b.edu:8080', { origins: ['https://a.edu', 'http://b.edu:8080'] }],
    ['theme=&accent=', {}],
  ])('%s is read', (query, wanted) =>
    expect(readOptions(query)).toEqual({ options: { ...AS_IT_IS, ...wanted }, bad: [] }),
  )

  it.each([
    ['embedId=a%20b', 'embedId'],
    ['theme=purple', 'theme'],
    ['accent=red', 'accent'],
    ['accent=%23ff', 'accent'],
    ['font=x;color:red', 'font'],
    ['font=url(x)', 'font'],
    // Each would make every declaration that uses it void.
    ['font=Source%20Sans%203,%20sans-serif', 'font'],
    ['font=inherit', 'font'],
    ['font=serif,%20initial', 'font'],
    ['font=123', 'font'],
    ['font=%22open', 'font'],
    ['font=a,', 'font'],
    ['heading=3px', 'heading'],
    ['radius=25', 'radius'],
    ['radius=-1', 'radius'],
    ['radius=1e1', 'radius'],
    ['heading=0', 'heading'],
    ['heading=5', 'heading'],
    ['origins=example.edu', 'origins'],
    ['origins=https://a.edu/path', 'origins'],
    ['origins=ftp://a.edu', 'origins'],
    ['origins=https://a.edu%20javascript:x', 'origins'],
    ['colour=red', 'colour'],
    ['__proto__=1', '__proto__'],
  ])('%s is ignored and named', (query, name) => {
    const { options, bad } = readOptions(query)
    expect(options).toEqual(AS_IT_IS)
    expect(bad.map(([one]) => one)).toEqual([name])
  })

  it('are read without an exception from any text', () =>
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => void readOptions(text))))
})

describe('A request of the page around', () => {
  const ours = { source: 'visa-wizard', v: 1, embedId: 'a' }

  it.each([
    [{ ...ours, type: 'focus' }, { type: 'focus' }],
    [
      { ...ours, type: 'theme', theme: 'dark' },
      { type: 'theme', theme: 'dark' },
    ],
    [
      { ...ours, type: 'theme', theme: 'auto', more: 1 },
      { type: 'theme', theme: 'auto' },
    ],
    [{ ...ours, type: 'theme', theme: 'purple' }, undefined],
    [{ ...ours, type: 'theme' }, undefined],
    [{ ...ours, type: 'result' }, undefined],
    [{ ...ours, embedId: 'b', type: 'focus' }, undefined],
    [{ ...ours, v: 2, type: 'focus' }, undefined],
    [{ ...ours, source: 'other', type: 'focus' }, undefined],
    [[], undefined],
  ])('%j is %j', (message, wanted) => expect(requestOf(message, 'a')).toEqual(wanted))

  it('is nothing in any other object', () =>
    fc.assert(fc.property(fc.object({ withNullPrototype: true }), (data) => requestOf(data, 'a') === undefined)))
})
