import { all, any, fact } from '../../domain/criterion'
import type { IsoDate } from '../../domain/dates'
import type { Ref } from '../../domain/reading'
import { cfr204_5, cfr22_42_12, eo13936, ina202, ina203, visaBulletinPage } from '../../policy/sources'
import { type Bulletin, COLUMNS, isCurrent, type Preference, visaBulletin } from '../../policy/visa-bulletin'
import { birthCountry } from '../../questions/you/birthCountry'
import { familyBirth } from '../../questions/you/familyBirth'
import { greenCardCase, type GreenCardCategory, type GreenCardStep } from '../../questions/you/greenCardCase'
import { history } from '../../questions/you/history'
import { hasNumber, mayBeHelped } from './chargeability'

const byBulletin = [ina203(), visaBulletinPage()]

/** Whose birth counts: `told` is answered wherever `country` applies. */
interface Birth<Id extends string> {
  readonly id: Id
  readonly told: Ref
  readonly country: Ref<string | null>
}
const own: Birth<'common.visaNumber.own'> = { id: 'common.visaNumber.own', told: birthCountry, country: birthCountry }
const spouse: Birth<'common.visaNumber.spouseBirth'> = {
  id: 'common.visaNumber.spouseBirth',
  told: familyBirth.at.marriage,
  country: familyBirth.at.spouseBirth,
}
const parent: Birth<'common.visaNumber.parentBirth'> = {
  id: 'common.visaNumber.parentBirth',
  told: familyBirth.at.parents,
  country: familyBirth.at.parentBirth,
}

const chargedTo = [ina202('(b)'), cfr22_42_12('(c)', 'secondary')]
const citesOf = (birth: Birth<string>) =>
  birth === own ? [ina202('(a)(2)'), ina202('(b)'), eo13936('', 'conflicting')] : chargedTo

const mayUseAnotherBirth = fact({
  id: 'common.visaNumber.longerQueue',
  reads: [birthCountry],
  cites: chargedTo,
  holds: ([country]) => mayBeHelped(country),
})

/** A petition filed today has today as its priority date. */
const filedToday = (preference: Preference) => ({
  anyColumn: fact({
    id: 'common.visaNumber.anyColumn',
    reads: [],
    uses: [visaBulletin],
    cites: byBulletin,
    holds: (_, [bulletin], asOf) => isAnyCurrent(bulletin, preference, asOf),
  }),
  forBirth: <Id extends string>(birth: Birth<Id>) =>
    fact({
      id: birth.id,
      reads: [birth.told, birth.country],
      uses: [visaBulletin],
      cites: citesOf(birth),
      holds: ([, country], [{ finalAction }], asOf) =>
        country !== null && hasNumber(country, finalAction[preference], asOf),
    }),
})

const isAnyCurrent = ({ finalAction }: Bulletin, preference: Preference, priorityDate: IsoDate): boolean =>
  COLUMNS.some((column) => isCurrent(finalAction[preference][column], priorityDate))

const PREFERENCE: Readonly<Record<GreenCardCategory, Preference | undefined>> = {
  eb1: 'eb1',
  niw: 'eb2',
  eb2: 'eb2',
  eb3: 'eb3',
  other: undefined,
}

/** An approved petition passes its date to later ones in the first three categories; one that is pending must be approved first. */
function dateOfCase(step: GreenCardStep, category: GreenCardCategory, sought: Preference): 'kept' | 'pending' | 'none' {
  const preference = PREFERENCE[category]
  if (preference === undefined) return 'none'
  if (step === 'approved') return 'kept'
  return step === 'i485' || preference === sought ? 'pending' : 'none'
}

const theCase = [greenCardCase.at.step, greenCardCase.at.category, greenCardCase.at.priorityDate] as const

const ifApproved = (date: 'kept' | 'pending' | 'none', current: boolean | 'unsettled') =>
  date !== 'none' && (date === 'kept' || current === false ? current : 'officer')

const filedBefore = (preference: Preference) => ({
  anyColumn: fact({
    id: 'common.visaNumber.anyColumn',
    reads: theCase,
    uses: [visaBulletin],
    cites: byBulletin,
    holds: ([step, category, date], [bulletin]) =>
      dateOfCase(step, category, preference) !== 'none' && isAnyCurrent(bulletin, preference, date),
  }),
  forBirth: <Id extends string>(birth: Birth<Id>) =>
    fact({
      id: birth.id,
      reads: [birth.told, birth.country, ...theCase],
      uses: [visaBulletin],
      cites: [...citesOf(birth), cfr204_5('(d)-(e)')],
      holds: ([, country, step, category, date], [{ finalAction }]) =>
        country !== null &&
        ifApproved(dateOfCase(step, category, preference), hasNumber(country, finalAction[preference], date)),
    }),
})

const hasCase = fact({
  id: 'common.visaNumber.case',
  reads: [history],
  cites: [cfr204_5('(d)-(e)')],
  holds: ([events]) => events.includes('green-card'),
})

type Filing = ReturnType<typeof filedToday> | ReturnType<typeof filedBefore>

const byAnyBirth = ({ forBirth }: Filing) =>
  any('common.visaNumber.birth', [
    forBirth(own),
    all('common.visaNumber.spouse', [mayUseAnotherBirth, forBirth(spouse)]),
    all('common.visaNumber.parent', [mayUseAnotherBirth, forBirth(parent)]),
  ])

/** An immigrant visa number is available: the priority date is before the Final Action Date of the category and country. */
export const visaNumberFor = (preference: Preference) => {
  const today = filedToday(preference)
  const before = filedBefore(preference)
  return any('common.visaNumber', [
    all('common.visaNumber.today', [today.anyColumn, byAnyBirth(today)]),
    all('common.visaNumber.earlier', [hasCase, before.anyColumn, byAnyBirth(before)]),
  ])
}
