/** Numbers from 0 to 1, 1 left out. */
export type Random = () => number

/**
 * Small and fast, and the same numbers from the same seed: sfc32 by Chris Doty-Humphrey. Each number is two of its words, 53 bits,
 * since 32 are coarse beside a drum of a million tickets.
 */
export function randomOf(seed: number): Random {
  let a = seed | 0
  let b = 0x9e3779b9 | 0
  let c = 0x243f6a88 | 0
  let count = 1
  const next = () => {
    const sum = (((a + b) | 0) + count) | 0
    count = (count + 1) | 0
    a = b ^ (b >>> 9)
    b = (c + (c << 3)) | 0
    c = (c << 21) | (c >>> 11)
    c = (c + sum) | 0
    return sum >>> 0
  }
  for (let warm = 0; warm < 16; warm += 1) next()
  return () => ((next() >>> 5) * 67_108_864 + (next() >>> 6)) / 9_007_199_254_740_992
}
