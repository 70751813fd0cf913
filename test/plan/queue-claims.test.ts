import { describe, expect, it } from 'vitest'
import { reader } from '../../src/domain/reading'
import { bulletinOn } from '../../src/plan/queue'
import { claimsOf, leadingClaim } from '../../src/plan/queue-claims'
import type { Preference } from '../../src/policy/visa-bulletin'
import type { Answers } from '../../src/questions/index'

type Family = Exclude<Answers['familyBirth'], 'unsure' | undefined>
const single: Family = { marriage: 'single', parents: 'one' }
const marriedTo = (spouseBirth: string): Family => ({ marriage: 'married', spouseBirth, parents: 'one' })

const of = (birthCountry: string, familyBirth?: Family) =>
  claimsOf(reader({ birthCountry, ...(familyBirth && { familyBirth }) }))
const leads = (birthCountry: string, familyBirth: Family, preference: Preference = 'eb2', asOf = '2026-11-20') => {
  const bulletin = bulletinOn(asOf)?.bulletin
  if (bulletin === undefined) throw new Error(`No bulletin for ${asOf}`)
  return leadingClaim(of(birthCountry, familyBirth), bulletin, preference)
}

describe('Whose queue, INA 202(b)', () => {
  it.each([
    ['DE', 'ROW'],
    ['TW', 'ROW'],
    ['CN', 'CN'],
    ['IN', 'IN'],
    ['MX', 'MX'],
    ['PH', 'PH'],
  ])('born in %s: %s', (born, column) => {
    expect(of(born, single)).toMatchObject({ claims: [{ by: 'own', country: born, column }], columns: [column] })
    expect(leads(born, single)).toMatchObject({ by: 'own', column })
  })

  it('a spouse’s birth opens a shorter queue, and does not close one’s own', () => {
    expect(leads('IN', marriedTo('DE'))).toEqual({ by: 'spouse', country: 'DE', column: 'ROW' })
    expect(leads('IN', marriedTo('CN'))).toEqual({ by: 'spouse', country: 'CN', column: 'CN' })
    expect(leads('CN', marriedTo('IN'))).toEqual({ by: 'own', country: 'CN', column: 'CN' })
    expect(of('IN', marriedTo('DE')).columns).toEqual(['ROW', 'IN'])
  })

  it('one’s own counts where the spouse’s is no shorter', () => expect(leads('MX', marriedTo('DE'))?.by).toBe('own'))

  it('an engagement opens none', () =>
    expect(of('IN', { marriage: 'planned', parents: 'one' }).claims.map(({ by }) => by)).toEqual(['own']))

  it('a parent’s birth counts where neither was at home in the country of birth', () =>
    expect(leads('IN', { marriage: 'single', parents: 'neither', parentBirth: 'FR' })).toEqual({
      by: 'parent',
      country: 'FR',
      column: 'ROW',
    }))

  it('the same spouse may help in one month and not in another: EB-3 of the Philippines was level with all others in April 2025', () => {
    expect(leads('PH', marriedTo('DE'), 'eb3', '2026-10-20')?.by).toBe('spouse')
    expect(leads('PH', marriedTo('DE'), 'eb3', '2025-04-15')?.by).toBe('own')
  })

  it('an answer not given is not a no', () =>
    expect(of('IN', { marriage: 'unsure', parents: 'unsure' }).untold).toEqual(['spouse', 'parent']))

  it('children and family of people without a longer queue are not asked about', () =>
    expect(of('DE').untold).toEqual([]))
})

describe('A queue that is not known', () => {
  it.each([
    ['unsure', 'untold', ['ROW', 'CN', 'IN', 'MX', 'PH']],
    ['HK', 'disputed', ['ROW', 'CN']],
    ['MO', 'notFound', ['ROW', 'CN']],
    ['US', 'citizenship', ['ROW', 'CN', 'IN', 'MX', 'PH']],
  ])('born in %s: %s, so %j are shown', (born, doubt, columns) => {
    expect(of(born, single)).toMatchObject({ doubt, columns, claims: [] })
    expect(leads(born, single)).toBeUndefined()
  })

  it('does not matter where a spouse’s queue is the shortest anyway', () => {
    expect(leads('HK', marriedTo('DE'))).toMatchObject({ by: 'spouse', column: 'ROW' })
    expect(leads('unsure', marriedTo('DE'))).toMatchObject({ by: 'spouse', column: 'ROW' })
  })
  it('matters where one’s own may be shorter', () => {
    expect(leads('HK', marriedTo('IN'))).toBeUndefined()
    expect(leads('unsure', marriedTo('CN'))).toBeUndefined()
  })
  it('a spouse born in Hong Kong opens none for certain, but perhaps a shorter one', () => {
    expect(of('IN', marriedTo('HK'))).toMatchObject({
      claims: [{ by: 'own' }],
      columns: ['ROW', 'CN', 'IN'],
      unclear: [{ by: 'spouse', country: 'HK', doubt: 'disputed' }],
    })
    expect(leads('IN', marriedTo('HK'))).toBeUndefined()
  })
  it('family born in the US lends none: the US is no foreign state', () => {
    expect(of('IN', marriedTo('US'))).toMatchObject({ columns: ['IN'], unclear: [], untold: [] })
    expect(leads('IN', marriedTo('US'))?.by).toBe('own')
  })
})
