/** Whole numbers below `most`, the same from the same seed: a linear congruential generator is enough to pick places. */
export function pickerOf(seed: number): (most: number) => number {
  let state = seed >>> 0
  return (most) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return Math.floor((state / 2 ** 32) * most)
  }
}
