/** The shares selected of one kind over many draws: their mean, and how far it may be off by chance. */
export interface Share {
  readonly mean: number
  /** The standard error of the mean; none from a single draw. */
  readonly standardError: number | undefined
}

/** Mean and spread, kept up draw by draw without loss of digits (Welford, Technometrics 4 (1962) 419-420). */
export class Tally {
  private draws = 0
  private mean = 0
  private squares = 0

  add(share: number): void {
    this.draws += 1
    const off = share - this.mean
    this.mean += off / this.draws
    this.squares += off * (share - this.mean)
  }

  share(): Share {
    const { draws, mean, squares } = this
    return { mean, standardError: draws < 2 ? undefined : Math.sqrt(squares / (draws - 1) / draws) }
  }
}
