/** How fast the odds are worked out, and how fast seasons of the same size are drawn: medians, and ratios to the first row. */
export function drawRows({ drawScenarios, drawSeasons, oddsOf, policyOn, seasonOf, wholeSeason }, day) {
  const scenarios = policyOn(day).period(drawScenarios).value
  const seasons = scenarios.map(({ assumptions }) => seasonOf(assumptions, 20 / 85))
  const weights = [1, 2, 3, 4]
  const season = wholeSeason(seasons[0].pool, seasons[0].seats, weights)
  const draw = (method, draws) => {
    for (const done of drawSeasons({ season, method, draws, seed: 1 })) if (done === draws) return
  }
  return [
    [
      'odds of a season',
      time(40, 500, (round) =>
        oddsOf(seasons[round % seasons.length].pool, seasons[round % seasons.length].seats, weights),
      ),
    ],
    ['a season drawn by counts', time(20, 50, () => draw('urn', 50)) / 50],
    ['a season drawn ticket by ticket', time(10, 3, () => draw('tickets', 1))],
  ]
}

/** Microseconds a call: the median of some rounds, after as many to warm up. */
function time(rounds, calls, run) {
  const times = []
  for (let round = 0; round < 2 * rounds; round += 1) {
    const start = performance.now()
    for (let call = 0; call < calls; call += 1) run(call)
    if (round >= rounds) times.push(((performance.now() - start) * 1000) / calls)
  }
  return times.sort((a, b) => a - b)[rounds >> 1]
}
