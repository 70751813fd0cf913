import { all, any, fact } from '../../domain/criterion'
import type { IsoDate } from '../../domain/dates'
import type { Pathway } from '../../domain/pathway'
import type { Ref } from '../../domain/reading'
import {
  cfr204_5,
  cfr22_42_12,
  eo13936,
  immigrationAct1990,
  ina202,
  ina203,
  visaBulletinPage,
} from '../../policy/sources'
import {
  type Bulletin,
  COLUMNS,
  isCurrent,
  type Preference,
  PREFERENCES,
  visaBulletin,
} from '../../policy/visa-bulletin'
import { birthCountry } from '../../questions/you/birthCountry'
import { familyBirth } from '../../questions/you/familyBirth'
import { greenCardCase, type GreenCardCategory, type GreenCardStep } from '../../questions/you/greenCardCase'
import { history } from '../../questions/you/history'
import { hasNumber, lendsQueue, mayBeHelped } from './chargeability'

const byBulletin = [ina203(), visaBulletinPage()]
const chargedToOwn = [ina202('(a)(2), (b)'), immigrationAct1990(' s.103', 'conflicting'), eo13936('', 'conflicting')]
const chargedToFamily = [ina202('(b)'), cfr22_42_12('(c)', 'secondary')]
const keptDate = [cfr204_5('(d)-(e)')]

/** A country of birth that may count: `told` is answered wherever `country` applies. */
interface Birth {
  readonly told: Ref
  readonly country: Ref<string | null>
  /** Whether birth in that country counts at all. */
  readonly counts: (country: string) => boolean
}
const own: Birth = { told: birthCountry, country: birthCountry, counts: () => true }
const spouse: Birth = { told: familyBirth.at.marriage, country: familyBirth.at.spouseBirth, counts: lendsQueue }
const parent: Birth = { told: familyBirth.at.parents, country: familyBirth.at.parentBirth, counts: lendsQueue }

const mayUseAnotherBirth = fact({
  id: 'common.visaNumber.longerQueue',
  reads: [birthCountry],
  cites: chargedToFamily,
  holds: ([country]) => mayBeHelped(country),
})

const hasCase = fact({
  id: 'common.visaNumber.case',
  reads: [history],
  cites: keptDate,
  holds: ([events]) => events.includes('green-card'),
})

export const isAnyCurrent = ({ finalAction }: Bulletin, preference: Preference, priorityDate: IsoDate): boolean =>
  COLUMNS.some((column) => isCurrent(finalAction[preference][column], priorityDate))

/** A petition filed today has today as its priority date. */
function filedToday<const P extends Preference>(preference: P) {
  const id = `common.visaNumber.${preference}.today` as const
  const forBirth = ({ told, country, counts }: Birth) => ({
    reads: [told, country] as const,
    uses: [visaBulletin] as const,
    holds: ([, born]: readonly [unknown, string | null], [{ finalAction }]: readonly [Bulletin], asOf: IsoDate) =>
      born !== null && counts(born) && hasNumber(born, finalAction[preference], asOf),
  })
  return all(id, [
    fact({
      id: `${id}.anyColumn`,
      reads: [],
      uses: [visaBulletin],
      cites: byBulletin,
      holds: (_, [bulletin], asOf) => isAnyCurrent(bulletin, preference, asOf),
    }),
    any(`${id}.birth`, [
      fact({ id: `${id}.own`, cites: chargedToOwn, ...forBirth(own) }),
      all(`${id}.spouse`, [
        mayUseAnotherBirth,
        fact({ id: `${id}.spouseBirth`, cites: chargedToFamily, ...forBirth(spouse) }),
      ]),
      all(`${id}.parent`, [
        mayUseAnotherBirth,
        fact({ id: `${id}.parentBirth`, cites: chargedToFamily, ...forBirth(parent) }),
      ]),
    ]),
  ])
}

export const PREFERENCE: Readonly<Record<GreenCardCategory, Preference | undefined>> = {
  eb1: 'eb1',
  niw: 'eb2',
  eb2: 'eb2',
  eb3: 'eb3',
  other: undefined,
}

/** An approved petition passes its date to later ones in the first three categories; a pending one must be approved first. */
export function dateOfCase(
  step: GreenCardStep,
  category: GreenCardCategory,
  sought: Preference,
): 'kept' | 'pending' | 'none' {
  const preference = PREFERENCE[category]
  if (preference === undefined) return 'none'
  if (step === 'approved') return 'kept'
  return step === 'i485' || preference === sought ? 'pending' : 'none'
}

const theCase = [greenCardCase.at.step, greenCardCase.at.category, greenCardCase.at.priorityDate] as const
type TheCase = readonly [GreenCardStep, GreenCardCategory, IsoDate]

/** A petition that takes the priority date of an earlier case. */
function filedBefore<const P extends Preference>(preference: P) {
  const id = `common.visaNumber.${preference}.earlier` as const
  const forBirth = ({ told, country, counts }: Birth) => ({
    reads: [told, country, ...theCase] as const,
    uses: [visaBulletin] as const,
    holds(
      [, born, step, category, date]: readonly [unknown, string | null, ...TheCase],
      [bulletin]: readonly [Bulletin],
    ) {
      const kept = dateOfCase(step, category, preference)
      if (born === null || !counts(born) || kept === 'none') return false
      const current = hasNumber(born, bulletin.finalAction[preference], date)
      return kept === 'kept' || current === false ? current : 'officer'
    },
  })
  return all(id, [
    hasCase,
    fact({
      id: `${id}.anyColumn`,
      reads: theCase,
      uses: [visaBulletin],
      cites: [...byBulletin, ...keptDate],
      holds: ([step, category, date], [bulletin]) =>
        dateOfCase(step, category, preference) !== 'none' && isAnyCurrent(bulletin, preference, date),
    }),
    any(`${id}.birth`, [
      fact({ id: `${id}.own`, cites: [...chargedToOwn, ...keptDate], ...forBirth(own) }),
      all(`${id}.spouse`, [
        mayUseAnotherBirth,
        fact({ id: `${id}.spouseBirth`, cites: [...chargedToFamily, ...keptDate], ...forBirth(spouse) }),
      ]),
      all(`${id}.parent`, [
        mayUseAnotherBirth,
        fact({ id: `${id}.parentBirth`, cites: [...chargedToFamily, ...keptDate], ...forBirth(parent) }),
      ]),
    ]),
  ])
}

/** An immigrant visa number is available: the priority date is before the Final Action Date of the category and country. */
export const visaNumberFor = <const P extends Preference>(preference: P) =>
  any(`common.visaNumber.${preference}`, [filedToday(preference), filedBefore(preference)])

/** The category of the bulletin in which a pathway's number is counted; none for visas that need no number. */
export const preferenceOf = ({ limits }: Pathway): Preference | undefined =>
  PREFERENCES.find((preference) => limits.some(({ unless }) => unless.id === `common.visaNumber.${preference}`))
