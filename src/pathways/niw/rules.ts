import { all } from '../../domain/criterion'
import { homeResidency } from '../common/gates'
import { balance, corroboration, meritImportance, profession, specificEndeavor, wellPositioned } from './prongs'
import { eb2Threshold } from './threshold'

export const eligibility = all('niw.eligibility', [
  eb2Threshold,
  profession,
  specificEndeavor,
  meritImportance,
  wellPositioned,
  balance,
  corroboration,
])

/** The petition can be approved under the two-year rule; the green card waits for its end. */
export const circumstances = [homeResidency] as const
