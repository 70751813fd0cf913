import { isDeepStrictEqual } from 'node:util'
import fc from 'fast-check'
import { examples } from '../../src/examples/index'
import { catalogue } from '../../src/questions/index'
import { encodeAnswers } from '../../src/share/link'
import { pack } from '../../src/share/packed'
import { linkParameters, MOST_OF_A_LINK, readLink } from '../../src/share/shared-link'
import { walkedAnswers } from '../support/arbitraries'

const DAY = '2026-11-20'
const links = examples.flatMap(({ answers, asOf }) => [
  linkParameters(catalogue, answers, asOf),
  `asOf=${asOf}&z=${pack(encodeAnswers(catalogue, answers))}`,
])
const ids: readonly string[] = catalogue.map(({ id }) => id)
const MARKS = '& = ~ _ * . % - + # ? / \\ < > " ` { } [ ] ( ) ; : , \u0000 \u202e \ud83d \u00e9 😀 0 9 a z A Z'.split(
  ' ',
)
const WORDS = [
  ...[
    '__proto__',
    'constructor',
    'toString',
    'hasOwnProperty',
    'none',
    'unsure',
    'null',
    'NaN',
    '~',
    'v=2',
    'z=',
    'asOf=',
  ],
  ...[
    '%E0%A4%A',
    '%00',
    '%',
    '<script>alert(1)</script>',
    'javascript:',
    '9'.repeat(400),
    '*'.repeat(3_000),
    '2026-02-30',
  ],
]

/** A link with damage done to it, or a text of random characters. */
export function fuzzedText(pick: (most: number) => number): string {
  const one = <V>(from: readonly V[]): V => from[pick(from.length)] as V
  if (pick(5) === 0) return Array.from({ length: pick(300) }, () => String.fromCharCode(pick(0x10000))).join('')
  let text = one(links)
  for (let damage = 1 + pick(5); damage > 0; damage -= 1) {
    const at = pick(text.length + 1)
    const [before, after] = [text.slice(0, at), text.slice(at)]
    switch (pick(8)) {
      case 0:
        text = before + one(MARKS) + after
        break
      case 1:
        text = before + one(WORDS) + after
        break
      case 2:
        text = before + after.slice(1 + pick(12))
        break
      case 3:
        text = before + one(MARKS) + after.slice(1)
        break
      case 4:
        text = `${before}&${one(ids)}=${one(WORDS)}&${after}`
        break
      case 5:
        text = before + one(links).slice(pick(200))
        break
      case 6:
        text = `${before}${after}&${after}`
        break
      default:
        text = `${text}&z=${pack(Array.from({ length: pick(200) }, () => one(MARKS)).join('') + before)}`
    }
  }
  return text
}

/** What is wrong with how a text was read; undefined where what was kept is a set of answers that comes back from its own link. */
export function readingFault(text: string): string | undefined {
  const { answers, asOf, dropped } = readLink(catalogue, text)
  if (Object.getPrototypeOf(answers) !== Object.prototype) return 'the answers are no plain object'
  if (Object.keys(answers).some((id) => !ids.includes(id))) return 'an answer to no question'
  if (dropped.some((name) => name.length > 80 || /[\p{C}\p{Z}]/u.test(name))) return 'a name that cannot be shown'
  const own = linkParameters(catalogue, answers, asOf ?? DAY)
  const again = readLink(catalogue, own)
  if (again.dropped.length > 0) return `its own link loses ${again.dropped.join(', ')}`
  if (!isDeepStrictEqual(again.answers, answers)) return 'its own link gives other answers'
  if (linkParameters(catalogue, again.answers, asOf ?? DAY) !== own) return 'the same answers give another link'
  return undefined
}

/** Whether the link of any set of answers brings back just these, in at most 1,200 characters; the first set that fails, or nothing. */
export function roundTripFault(count: number, seed: number): unknown {
  return fc.sample(walkedAnswers({ stops: false }), { numRuns: count, seed }).find(({ answers, asOf }) => {
    const link = linkParameters(catalogue, answers, asOf)
    const back = readLink(catalogue, link)
    const isShort = `#/results?${link}`.length <= MOST_OF_A_LINK
    return !isShort || !isDeepStrictEqual(back, { answers, asOf, dropped: [] })
  })
}

/** The text as a link that was opened. */
export const read = (text: string) => readLink(catalogue, text)
