const WIDTH = 30
/** Between two lines where there is no terminal, and between two drawings of the bar on one. */
const LINE_MS = 10_000
const BAR_MS = 100

/**
 * Tells on standard error how many of how many are done: a bar that is renewed on a terminal, elsewhere a line now and then.
 * The result is called with the count so far; the last one is always told.
 */
export function progress(what, total, { stream = process.stderr, now = () => performance.now() } = {}) {
  const pause = stream.isTTY ? BAR_MS : LINE_MS
  let told = now() - (stream.isTTY ? pause : 0)
  return (done) => {
    if (done < total && now() - told < pause) return
    told = now()
    const words = `${done} of ${total} ${what}`
    const full = Math.round((WIDTH * done) / total)
    const bar = `[${'#'.repeat(full)}${' '.repeat(WIDTH - full)}]`
    stream.write(stream.isTTY ? `\r${bar} ${words}${done < total ? '' : '\n'}` : `${words}\n`)
  }
}
