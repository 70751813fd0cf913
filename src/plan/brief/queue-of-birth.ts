import type { IsoDate } from '../../domain/dates'
import type { Pathway } from '../../domain/pathway'
import type { Read } from '../../domain/reading'
import { columnsOf } from '../../pathways/common/chargeability'
import { preferenceOf } from '../../pathways/common/visa-number'
import type { Cutoff } from '../../policy/visa-bulletin'
import { birthCountry } from '../../questions/you/birthCountry'
import { bulletinOn } from '../queue'
import { known } from '../known'

/** The final action dates for the country of birth, more than one where its column is disputed; undefined where none is held. */
export function queueOfBirth(
  read: Read,
  pathway: Pathway,
  asOf: IsoDate,
): { readonly country: string; readonly cutoffs: readonly Cutoff[] } | undefined {
  const country = known(read, birthCountry)
  const preference = preferenceOf(pathway)
  const found = bulletinOn(asOf)
  if (country === undefined || preference === undefined || found === undefined) return undefined
  return { country, cutoffs: columnsOf(country).map((column) => found.bulletin.finalAction[preference][column]) }
}
