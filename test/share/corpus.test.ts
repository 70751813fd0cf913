import { describe, expect, it } from 'vitest'
import { catalogue } from '../../src/questions/index'
import { decodeAnswers } from '../../src/share/link'
import { readLink } from '../../src/share/shared-link'

interface Frozen {
  readonly link: string
  readonly asOf: string
  readonly answers: Readonly<Record<string, unknown>>
}

const files = import.meta.glob<readonly Frozen[]>('./corpus/*.json', { eager: true, import: 'default' })
const versions = Object.entries(files).map(([file, links]) => ({ version: /(\w+)\.json$/.exec(file)?.[1], links }))

it('Links of the first version are kept', () => expect(versions.map(({ version }) => version)).toContain('v1'))

/** Links as each released version wrote them. A file here is never changed: what was renamed goes into the alias table. */
describe.each(versions)('Every link of version $version', ({ links }) => {
  it('still says what it said', () => {
    expect(links.length).toBeGreaterThan(200)
    for (const { link, asOf, answers } of links)
      expect([link, readLink(catalogue, link)]).toEqual([link, { answers, asOf, dropped: [] }])
  })
})

describe('The alias table', () => {
  const aliases = {
    questions: { visaStatus: 'status', constructor: 'status' },
    options: { status: { student: 'f1' }, history: { exchange: 'j', greenCard: 'green-card' } },
  }
  const read = (text: string) => decodeAnswers(catalogue, text, aliases)

  it('reads a question and its options by the names they had', () =>
    expect(read('visaStatus=student&history=exchange.greenCard')).toEqual({
      answers: { status: 'f1', history: ['j', 'green-card'] },
      dropped: [],
    }))

  it('still reads them by the names they have', () =>
    expect(read('status=f1&history=j')).toEqual({ answers: { status: 'f1', history: ['j'] }, dropped: [] }))

  it('takes one of two names for the same question, and names the other', () =>
    expect(read('status=f1&visaStatus=abroad')).toEqual({ answers: { status: 'f1' }, dropped: ['visaStatus'] }))

  it('knows no name that every object has', () =>
    expect(read('toString=f1&status=toString').dropped).toEqual(['toString', 'status']))
})
