import type { Random } from './random'

/** Below it, counting up from nothing is the faster way, and the other one does not hold. */
const FEW = 10

/** How many of `trials` succeed, each with `chance` (0 to 1). Exact in distribution, as far as doubles tell. */
export function binomial(trials: number, chance: number, random: Random): number {
  if (chance > 0.5) return trials - binomial(trials, 1 - chance, random)
  if (trials === 0 || !(chance > 0)) return 0
  return trials * chance < FEW ? countedUp(trials, chance, random) : rejected(trials, chance, random)
}

/** Inversion: the chances of 0, 1, 2 and so on are taken off a random number until it is used up. */
function countedUp(trials: number, chance: number, random: Random): number {
  const ratio = chance / (1 - chance)
  const none = Math.exp(trials * Math.log1p(-chance))
  for (;;) {
    let left = random()
    let here = none
    for (let count = 0; count <= trials; count += 1) {
      if (left < here) return count
      left -= here
      here *= (ratio * (trials - count)) / (count + 1)
    }
    // Rounding left a rest beyond the last count: once more.
  }
}

/** Transformed rejection with squeeze, for a mean of 10 or more: BTRS, W. Hoermann, J. Stat. Comput. Simul. 46 (1993) 101-110. */
function rejected(trials: number, chance: number, random: Random): number {
  const spread = Math.sqrt(trials * chance * (1 - chance))
  const b = 1.15 + 2.53 * spread
  const a = -0.0873 + 0.0248 * b + 0.01 * chance
  const squeeze = 0.92 - 4.2 / b
  for (;;) {
    const u = random() - 0.5
    const near = 0.5 - Math.abs(u)
    const count = Math.floor(((2 * a) / near + b) * u + trials * chance + 0.5)
    const v = random()
    if (near >= 0.07 && v <= squeeze) return count
    if (count < 0 || count > trials) continue
    const height = Math.log((v * (2.83 + 5.1 / b) * spread) / (a / (near * near) + b))
    if (height <= fallFromMode(trials, chance, count)) return count
  }
}

/** The logarithm of the chance of `count` in that of the likeliest count. */
function fallFromMode(trials: number, chance: number, count: number): number {
  const mode = Math.floor((trials + 1) * chance)
  const ratio = chance / (1 - chance)
  const atMode = trials - mode + 1
  const here = trials - count + 1
  return (
    (mode + 0.5) * Math.log((mode + 1) / (ratio * atMode)) +
    (trials + 1) * Math.log(atMode / here) +
    (count + 0.5) * Math.log((ratio * here) / (count + 1)) +
    stirling(mode) +
    stirling(trials - mode) -
    stirling(count) -
    stirling(trials - count)
  )
}

/** What Stirling's formula leaves of the logarithm of n!: log n! - (n + 1/2) log(n + 1) + (n + 1) - log(2 pi) / 2. */
function stirling(n: number): number {
  const exact = SMALL[n]
  if (exact !== undefined) return exact
  const k = n + 1
  return (1 / 12 - (1 / 360 - 1 / 1260 / (k * k)) / (k * k)) / k
}

const SMALL: readonly number[] = Array.from({ length: 16 }, (_, n) => {
  let logarithm = 0
  for (let factor = 2; factor <= n; factor += 1) logarithm += Math.log(factor)
  return logarithm - (n + 0.5) * Math.log(n + 1) + n + 1 - Math.log(2 * Math.PI) / 2
})
