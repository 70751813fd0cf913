import { readFileSync } from 'node:fs'

/** What a JSON file holds; undefined where there is none that can be read. */
export function read(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'))
  } catch {
    return undefined
  }
}

/** The last line of a text file that is not empty; undefined where there is none. */
export function lastLine(file) {
  try {
    return readFileSync(file, 'utf8').trim().split('\n').at(-1)
  } catch {
    return undefined
  }
}
