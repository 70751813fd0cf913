import { expect, it } from 'vitest'
import { progress } from './support/progress.mjs'

/** What is written while `counts` are told, a second apart. */
function written(isTTY: boolean, counts: readonly number[]): readonly string[] {
  const lines: string[] = []
  let time = 0
  const tell = progress('read', 40, { stream: { isTTY, write: (text) => lines.push(text) }, now: () => time })
  for (const count of counts) {
    time += 1000
    tell(count)
  }
  return lines
}

it('renews one line on a terminal, and ends it with the last count', () =>
  expect(written(true, [20, 40])).toEqual([
    `\r[${'#'.repeat(15)}${' '.repeat(15)}] 20 of 40 read`,
    `\r[${'#'.repeat(30)}] 40 of 40 read\n`,
  ]))

it('writes a line now and then elsewhere, and the last one', () =>
  expect(written(false, [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 40])).toEqual(['10 of 40 read\n', '40 of 40 read\n']))
