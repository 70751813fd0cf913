import type { IsoDate } from '../../domain/dates'
import type { PathwayId } from '../../domain/pathway'
import type { Read } from '../../domain/reading'
import { columnsOf } from '../../pathways/common/chargeability'
import type { Cutoff, Preference } from '../../policy/visa-bulletin'
import { birthCountry } from '../../questions/you/birthCountry'
import { bulletinOn } from '../queue'
import { given } from './flag'

const PREFERENCES: { readonly [P in PathwayId]?: Preference } = {
  eb1a: 'eb1',
  eb1b: 'eb1',
  eb1c: 'eb1',
  niw: 'eb2',
  'perm-eb2': 'eb2',
  'perm-eb3': 'eb3',
}

/** The final action dates for the country of birth, more than one where its column is disputed; undefined where none is held. */
export function queueOfBirth(
  read: Read,
  pathway: PathwayId,
  asOf: IsoDate,
): { readonly country: string; readonly cutoffs: readonly Cutoff[] } | undefined {
  const country = given(read, birthCountry)
  const preference = PREFERENCES[pathway]
  const found = bulletinOn(asOf)
  if (country === undefined || preference === undefined || found === undefined) return undefined
  return { country, cutoffs: columnsOf(country).map((column) => found.bulletin.finalAction[preference][column]) }
}
