import { fact } from '../../../domain/criterion'
import type { AlertId } from '../../../policy/alerts/index'
import { birthCountry } from '../../../questions/you/birthCountry'
import { person, type Reach, who } from './reach'

function everybody(id: AlertId) {
  const { everyone, through } = who(id)
  return { touches: { anybody: through(everyone) }, spares: {} } satisfies Reach
}

/** Only an I-485 inside the country is at an officer’s discretion. */
function adjustment() {
  const { abroad, here, through } = who('adjustmentMemo')
  return { touches: { inside: through(here) }, spares: { outside: abroad } } satisfies Reach
}

function hongKong() {
  const id = 'hongKong'
  const { cites, through } = who(id)
  const born = fact({
    id: `alert.${id}.born`,
    reads: [birthCountry],
    cites,
    holds: ([country]) => country === 'HK' || country === 'MO',
  })
  return { touches: { born: through(born) }, spares: {} } satisfies Reach
}

/** The bars of three and ten years follow time without permission. */
function parole() {
  const { at } = who('advanceParoleDeparture')
  return { touches: { ended: person(at('ended', (now) => now === 'ended')) }, spares: {} } satisfies Reach
}

export const greenCardReach = {
  visaBulletin: everybody('visaBulletin'),
  adjustmentMemo: adjustment(),
  publicCharge: everybody('publicCharge'),
  immigrantWorkerReforms: everybody('immigrantWorkerReforms'),
  finalMeritsSuit: everybody('finalMeritsSuit'),
  permTimes: everybody('permTimes'),
  approvalRates: everybody('approvalRates'),
  hongKong: hongKong(),
  advanceParoleDeparture: parole(),
  feesNotHeld: everybody('feesNotHeld'),
  // No pathway here: it is told of, and never offered.
  goldCard: { touches: {}, spares: {} } satisfies Reach,
}
