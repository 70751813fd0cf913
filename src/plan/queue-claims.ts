import type { Read } from '../domain/reading'
import { columnsOf, lendsQueue, mayBeHelped } from '../pathways/common/chargeability'
import { type Bulletin, type Column, COLUMNS, type Preference, rankOf } from '../policy/visa-bulletin'
import { birthCountry } from '../questions/you/birthCountry'
import { familyBirth } from '../questions/you/familyBirth'

/** A queue that a person may surely use, and by whose birth. */
export interface Claim {
  readonly by: 'own' | 'spouse' | 'parent'
  readonly country: string
  readonly column: Column
}

/**
 * Why the queue of one's own birth is not known. untold: no answer. disputed: Hong Kong, on which sources conflict. notFound:
 * Macau, on which none was found. citizenship: born in the US, counted by citizenship.
 */
export type Doubt = 'untold' | 'disputed' | 'notFound' | 'citizenship'

export interface Claims {
  readonly claims: readonly Claim[]
  readonly doubt: Doubt | undefined
  /** The queues that may be the person's, in the order of the bulletin. */
  readonly columns: readonly Column[]
  /** Family whose birth may open a queue, but which one is not known. */
  readonly unclear: readonly { readonly by: 'spouse' | 'parent'; readonly country: string; readonly doubt: Doubt }[]
  /** Whose birth might help as well, but is not told. */
  readonly untold: readonly ('spouse' | 'parent')[]
}

const UNCLEAR: Readonly<Record<string, Doubt>> = { HK: 'disputed', MO: 'notFound', US: 'citizenship' }

/** The queues of a person, INA 202(b): that of their own birth, and the other ones that a spouse's or parent's birth opens. */
export function claimsOf(read: Read): Claims {
  const born = read(birthCountry)
  const country = born.state === 'known' ? born.value : undefined
  const members = country === undefined || mayBeHelped(country) ? familyOf(read) : []
  const lending = members.flatMap(({ by, country: theirs }) =>
    theirs !== undefined && lendsQueue(theirs) ? [{ by, country: theirs }] : [],
  )
  const claims = [
    ...(country === undefined ? [] : claim('own', country)),
    ...lending.flatMap((one) => claim(one.by, one.country)),
  ]
  const possible = [
    country === undefined ? COLUMNS : columnsOf(country),
    ...lending.map((one) => columnsOf(one.country)),
  ]
  return {
    claims,
    doubt: country === undefined ? 'untold' : UNCLEAR[country],
    columns: COLUMNS.filter((column) => possible.some((columns) => columns.includes(column))),
    unclear: lending.flatMap(({ by, country: theirs }) => {
      const doubt = UNCLEAR[theirs]
      return doubt === undefined ? [] : [{ by, country: theirs, doubt }]
    }),
    untold: members.filter(({ told }) => !told).map(({ by }) => by),
  }
}

function familyOf(read: Read) {
  const { marriage, spouseBirth, parents, parentBirth } = familyBirth.at
  const members = [
    { by: 'spouse', told: read(marriage), country: read(spouseBirth) },
    { by: 'parent', told: read(parents), country: read(parentBirth) },
  ] as const
  return members.map(({ by, told, country }) => ({
    by,
    told: told.state === 'known',
    country: country.state === 'known' ? (country.value ?? undefined) : undefined,
  }))
}

/** A claim only where the queue of that country is certain. */
function claim(by: Claim['by'], country: string): readonly Claim[] {
  const [column, ...others] = columnsOf(country)
  return column === undefined || others.length > 0 ? [] : [{ by, country, column }]
}

/**
 * The claim that counts, since a person may use the shortest queue open to them: by the Final Action Date, then by the Date for
 * Filing, then one's own. None while a queue that is not certain might be shorter still.
 */
export function leadingClaim(
  { claims, columns }: Claims,
  { finalAction, filing }: Bulletin,
  preference: Preference,
): Claim | undefined {
  const place = (column: Column) => [rankOf(finalAction[preference][column]), rankOf(filing[preference][column])]
  const isBehind = (a: Column, b: Column) => place(a).join() < place(b).join()
  const best = claims.reduce<Claim | undefined>(
    (first, next) => (first === undefined || isBehind(first.column, next.column) ? next : first),
    undefined,
  )
  return best === undefined || columns.some((column) => isBehind(best.column, column)) ? undefined : best
}
