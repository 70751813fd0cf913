import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cellTexts } from '../../src/copy/attributes'
import { addDays } from '../../src/domain/dates'
import { policyOn } from '../../src/domain/parameter'
import type { PathwayId } from '../../src/domain/pathway'
import { reader } from '../../src/domain/reading'
import { attributes, gridOf } from '../../src/pathways/attributes'
import { type AttributeId, ATTRIBUTES, type Statement } from '../../src/pathways/common/attributes/statement'
import { pathways } from '../../src/pathways/index'
import type { Amount, Filer } from '../../src/policy/fees-due'
import type { Answers } from '../../src/questions/index'
import { walkedAnswers } from '../support/arbitraries'
import { faults } from '../support/law'

const TODAY = '2026-11-20'
const ids = pathways.map(({ id }) => id)

const cell = (id: PathwayId, row: AttributeId, answers: Answers = {}, asOf = TODAY): readonly Statement[] =>
  attributes[id][row]({ read: reader(answers), policy: policyOn(asOf) })
const text = (id: PathwayId, row: AttributeId, answers: Answers = {}, asOf = TODAY): string =>
  cellTexts(cell(id, row, answers, asOf))
    .map((one) => one.text)
    .join(' ')

const amountsIn = (statement: Statement | undefined, name: string): readonly Amount[] => {
  const figure = statement?.figures[name]
  return figure?.unit === 'amounts' || figure?.unit === 'shares' ? figure.value : []
}
const isTotal = ({ says }: Statement): boolean => says.startsWith('common.fees.total')
const totals = (id: PathwayId, answers: Answers = {}, asOf = TODAY): Partial<Record<Filer, number>> =>
  Object.fromEntries(
    amountsIn(cell(id, 'fees', answers, asOf).find(isTotal), 'total').map((one) => [one.filer, one.usd]),
  )

type Size = '25' | 'more' | 'half' | 'unsure'
const employer = (employers: Answers['employers'], size: Size): Answers => ({
  employers,
  employerFacts: { greenCard: 'unsure', size, layoffs: 'no', tie: 'no' },
})

describe('the grid', () => {
  it('has the same rows for all eighteen pathways', () => {
    expect(Object.keys(attributes).sort()).toEqual([...ids].sort())
    for (const id of ids) expect([id, ...Object.keys(attributes[id]).sort()]).toEqual([id, ...[...ATTRIBUTES].sort()])
  })

  it('sets any pathways side by side', () => {
    const situation = { read: reader({}), policy: policyOn(TODAY) }
    const rows = gridOf(['tn', 'niw'], situation)
    expect(rows.map(({ attribute }) => attribute)).toEqual(ATTRIBUTES)
    for (const { attribute, cells } of rows)
      expect(cells).toEqual([attributes.tn[attribute](situation), attributes.niw[attribute](situation)])
  })

  it('fills every cell for anybody on any day: cited, in words, every figure in its place', () => {
    const days = ['2023-05-01', '2024-06-01', '2025-10-01', '2026-03-01', TODAY, '2027-10-01', '2030-01-01']
    fc.assert(
      fc.property(walkedAnswers(), fc.constantFrom(...days), ({ answers }, day) => {
        for (const { attribute, cells } of gridOf(ids, { read: reader(answers), policy: policyOn(day) }))
          for (const [index, statements] of cells.entries()) {
            const at = `${ids[index] ?? ''} ${attribute} ${day}`
            expect([at, statements.length > 0]).toEqual([at, true])
            for (const { text, cites } of cellTexts(statements)) {
              expect([at, cites.length > 0]).toEqual([at, true])
              expect([at, ...cites.flatMap(faults)]).toEqual([at])
              expect(`${at}: ${text}`).toMatch(/: [A-Z$0-9]/)
              expect(text).not.toMatch(/[{}]|undefined|NaN|\b[a-z]+\d?\.[a-z]+[A-Z]/)
            }
          }
      }),
      { numRuns: 60 },
    )
  })
})

describe('filing fees, against the stacks of the fee schedule', () => {
  it.each<[PathwayId, Answers['employers'], Size, Partial<Record<Filer, number>>]>([
    // 780 + 1,500 + 500 + 600, and 215 to register
    ['h1b', ['company'], 'more', { large: 3_380 + 215 }],
    ['h1b', ['company'], '25', { small: 2_010 + 215 }],
    ['h1b', ['company'], 'half', { fifty: 3_380 + 215 + 4_000 }],
    ['h1b', ['company'], 'unsure', { large: 3_595, small: 2_225 }],
    // 460 + 1,500 or 750 + 500 + 0, and 215
    ['h1b', ['nonprofit'], 'more', { nonprofit: 2_675 }],
    ['h1b', ['nonprofit'], '25', { smallNonprofit: 1_925 }],
    ['h1b', ['nonprofit'], 'unsure', { nonprofit: 2_675, smallNonprofit: 1_925 }],
    ['h1b', ['profit-school'], 'more', { large: 3_595 }],
    ['h1b-exempt', ['university'], 'more', { academic: 960 }],
    ['h1b-exempt', ['affiliate', 'research'], 'unsure', { academic: 960 }],
    // in full 780 + 500 + 600, where a government lab is not charged as a nonprofit
    ['h1b-exempt', ['government'], 'more', { academic: 960, government: 1_880 }],
    ['h1b-exempt', ['half'], '25', { small: 2_010 }],
    ['h1b-exempt', ['company'], 'more', { academic: 960 }],
    ['o1a', ['company'], 'more', { large: 1_655 }],
    ['o1a', ['own'], '25', { small: 830 }],
    ['o1a', ['university'], 'more', { academic: 530 }],
    ['o1a', ['none'], 'unsure', { large: 1_655, small: 830, nonprofit: 530 }],
    ['l1a', ['group'], 'more', { large: 2_485 }],
    ['l1b', ['group'], '25', { small: 1_495 }],
    ['l1b', ['group'], 'half', { fifty: 2_485 + 4_500 }],
    ['eb1a', ['none'], 'unsure', { self: 1_015 }],
    ['niw', ['company'], 'more', { self: 1_015, large: 1_315 }],
    ['eb1b', ['university'], 'more', { academic: 715 }],
    ['eb1b', ['company'], 'more', { large: 1_315 }],
    ['eb1c', ['group'], '25', { small: 1_015 }],
    ['perm-eb2', ['company'], 'unsure', { large: 1_315, small: 1_015 }],
    ['perm-eb3', ['nonprofit'], 'more', { nonprofit: 715 }],
    // 1,015 + 600 and 510 + 300
    ['tn', ['company'], 'unsure', { large: 1_615, small: 810 }],
    ['e3', ['company'], '25', { small: 810 }],
    // visa 185 and SEVIS 220
    ['j1', ['visit'], 'unsure', { self: 405 }],
  ])('%s for %j with size %s', (id, employers, size, expected) =>
    expect(totals(id, employer(employers, size))).toEqual(expected),
  )

  it('sums its lines, each shown with its own source', () => {
    for (const id of ids) {
      const statements = cell(id, 'fees', employer(['company', 'group', 'university'], 'more'))
      const lines = statements.filter(({ says }) => says === 'common.fees.line').map((one) => amountsIn(one, 'amount'))
      for (const { filer, usd } of amountsIn(statements.find(isTotal), 'total'))
        expect([id, lines.flat().reduce((sum, one) => (one.filer === filer ? sum + one.usd : sum), 0)]).toEqual([
          id,
          usd,
        ])
    }
  })

  it.each<[string, Answers['jobChange'], Partial<Record<Filer, number>>]>([
    ['a new employer', 'new', { large: 3_380 }],
    ['more time with the same one, the fraud fee left out', 'same', { large: 2_880 }],
    ['an amended petition', 'move', { large: 1_380 }],
    ['a change not named', undefined, { large: 3_380 }],
  ])('an H-1B transfer: %s', (_, jobChange, expected) =>
    expect(totals('h1b-transfer', { ...employer(['company'], 'more'), jobChange })).toEqual(expected),
  )

  it.each([
    ['2026-09-08', 2_880],
    ['2026-09-09', 2_880 + 4_000],
  ])('an extension by an employer with half its staff in H-1B: %s', (day, fifty) =>
    expect(totals('h1b-transfer', { ...employer(['company'], 'half'), jobChange: 'same' }, day)).toEqual({ fifty }),
  )

  it('says when no total is known, and does not take the nearest one', () => {
    expect(totals('h1b', employer(['company'], 'half'), '2027-10-01')).toEqual({})
    expect(text('h1b', 'fees', employer(['company'], 'half'), '2027-10-01')).toContain('Not known for 1 October 2027')
    expect(totals('h1b', employer(['company'], 'more'), '2027-10-01')).toEqual({ large: 3_595 })
    // The 9-11 fee is dated to 30 September 2027, and so is whether extensions owe it.
    const extension: Answers = { ...employer(['company'], 'half'), jobChange: 'same' }
    expect(totals('h1b-transfer', extension, '2027-09-30')).toEqual({ fifty: 6_880 })
    expect(totals('h1b-transfer', extension, '2027-10-01')).toEqual({})
    expect(text('h1b-transfer', 'fees', extension, '2027-10-01')).toContain('Not known for 1 October 2027')
    expect(totals('eb1a', {}, '2024-03-31')).toEqual({})
    expect(totals('eb1a', {}, '2024-04-01')).toEqual({ self: 1_015 })
  })

  it('names what no total holds', () => {
    expect(text('h1b', 'fees')).toContain('In no total: the visa integrity fee of $250')
    expect(text('h1b', 'fees', {}, '2025-07-03')).not.toContain('integrity')
    expect(text('h1b', 'fees')).toContain('Not in the total: $103,265 more that was only proposed')
    expect(text('eb1a', 'fees')).toContain('Not in the total: the I-485')
    expect(text('h1b1', 'fees')).toContain('Form I-129 for H-1B1 is not covered here')
    expect(text('h1b1', 'fees')).toContain('Whether consulates collect it is not established')
  })

  it.each([
    ['2025-09-20', /^(?!.*\$100,000)/],
    ['2025-10-01', /\$100,000 payment, collected at the time/],
    [TODAY, /\$100,000 payment\. It was not collected on 7 October 2026/],
  ])('tells the $100,000 payment as it stood on %s', (day, expected) =>
    expect(text('h1b', 'fees', {}, day)).toMatch(expected),
  )

  it('says who may not be charged', () =>
    expect(text('h1b', 'fees')).toContain('Only the employer may pay the training fee'))
})

describe('figures by day', () => {
  it.each<[PathwayId, AttributeId, string, string]>([
    ['h1b', 'premium', '2024-06-01', 'Not known for 1 June 2024'],
    ['h1b', 'premium', '2025-10-01', '$2,805 for an answer within 15 business days'],
    ['h1b', 'premium', '2026-02-28', '$2,805'],
    ['h1b', 'premium', '2026-03-01', '$2,965 for an answer within 15 business days'],
    ['niw', 'premium', '2026-02-28', 'Not known for 28 February 2026'],
    ['niw', 'premium', TODAY, '$2,965 for an answer within 45 business days'],
    ['eb1c', 'premium', TODAY, '45 business days'],
    ['eb1a', 'premium', TODAY, '15 business days'],
    ['perm-eb3', 'premium', TODAY, '15 business days'],
    ['opt', 'premium', TODAY, '$1,780 for an answer within 30 business days'],
    ['h1b1', 'premium', TODAY, 'None'],
    ['h1b', 'fees', '2025-10-01', 'Registration: $215'],
    ['h1b', 'fees', '2024-06-01', 'Registration: $215'],
    ['h1b', 'stay', TODAY, 'Up to 3 years for each petition, 6 years in all'],
    ['o1a', 'stay', TODAY, 'Up to 3 years for the event, then steps of 1 year'],
    ['l1a', 'stay', TODAY, 'Up to 3 years, then steps of 2 years, 7 years in all'],
    ['l1b', 'stay', TODAY, '5 years in all'],
    ['e3', 'stay', TODAY, 'Up to 2 years at a time'],
    ['h1b1', 'stay', TODAY, 'Admitted for 1 year, then steps of 1 year'],
    ['tn', 'stay', TODAY, 'Up to 3 years at a time'],
    ['opt', 'stay', TODAY, '12 months for each level of degree'],
    ['stem-opt', 'stay', TODAY, '24 months more'],
    ['j1', 'stay', TODAY, 'Up to 5 years'],
    ['h1b', 'cap', TODAY, '65,000 a fiscal year, and 20,000 more'],
    ['e3', 'cap', TODAY, '10,500'],
    ['h1b1', 'cap', TODAY, '1,400 a fiscal year for Chile and 5,400 for Singapore, 6,800 in all'],
    ['niw', 'cap', TODAY, '28.6% of 140,000 numbers a year, with unused ones on top; at most 7%'],
    ['perm-eb2', 'timing', TODAY, 'Plan 18 to 27 months before the I-140'],
    ['perm-eb2', 'timing', TODAY, '372 days on average, as read on 7 August 2026'],
    ['perm-eb2', 'timing', '2025-10-01', 'Not known for 1 October 2025'],
    ['h1b', 'timing', '2026-03-10', 'Registration from 4 March 2026 to 19 March 2026'],
    ['h1b', 'timing', TODAY, 'Registration in March by past pattern'],
    ['h1b', 'timing', '2027-03-10', 'The season of this day is not known here'],
    ['tn', 'fees', TODAY, '$185'],
    ['o1a', 'fees', TODAY, '$205'],
    ['e3', 'fees', TODAY, '$315'],
    ['opt', 'fees', TODAY, '$470 online or $520 on paper'],
  ])('%s, %s, on %s: %s', (id, row, day, expected) => expect(text(id, row, {}, day)).toContain(expected))

  it.each([
    ['2025-10-01', false],
    [addDays('2025-12-15', -1), false],
    ['2025-12-15', true],
  ])('reads public social media for H-1B on %s: %s', (day, reads) =>
    expect(text('h1b', 'apply', {}, day).includes('social media')).toBe(reads),
  )

  it('tells of the pause of immigrant visas only from its beginning', () => {
    expect(text('niw', 'apply', {}, '2026-08-24')).not.toContain('paused')
    expect(text('niw', 'apply')).toContain('Whether they have resumed was not found')
  })
})

describe('approval rates', () => {
  it('stand with the basis they are counted on', () => {
    expect(text('niw', 'approval')).toContain('Approved: 55.3% in April to June 2026, of petitions decided')
    expect(text('niw', 'approval')).toContain('42.6% in October to December 2025')
    expect(text('eb1a', 'approval')).toContain('Approved: 66.9% in fiscal year 2025, of petitions decided')
    expect(text('eb1a', 'approval')).toContain('74.9% in October to December 2024')
    expect(text('eb1a', 'approval')).toContain(
      '60.65% in fiscal year 2024, 70.5% in fiscal year 2023, of petitions received',
    )
    expect(text('o1a', 'approval')).toContain('about 92 to 94% in fiscal year 2024, of petitions decided')
    expect(text('o1a', 'approval')).toContain('about 94% of 31,681 in fiscal year 2025')
  })

  it('leave out what sources count differently, and say so', () => {
    expect(text('niw', 'approval')).not.toMatch(/43\.31|60%/)
    expect(text('niw', 'approval')).toContain('Fiscal year 2024 is left out')
  })

  it('are not made up where none was found', () => {
    const none: readonly PathwayId[] = ['h1b', 'l1a', 'eb1b', 'eb1c', 'perm-eb2', 'tn', 'e3', 'j1', 'opt']
    for (const id of none) expect(text(id, 'approval')).toBe('No rate found in the sources read')
  })
})

describe('cells that go by the answers', () => {
  it('tells the spouse of an H-1B worker by the green-card case, and who is in H-4 by the spouse’s', () => {
    const held = { category: 'eb2', priorityDate: '2024-01-01' } as const
    expect(text('h1b', 'spouse', { greenCardCase: { ...held, step: 'approved' } })).toContain('Your I-140 is approved')
    expect(text('h1b', 'spouse', { greenCardCase: { ...held, step: 'perm' } })).not.toContain('Your I-140 is approved')
    expect(text('h1b', 'spouse', { greenCardCase: 'unsure' })).not.toContain('Your I-140 is approved')
    expect(text('h1b', 'spouse', { spouseCase: 'i140' })).toContain('you can ask for a permit yourself')
    expect(text('h1b', 'spouse', { spouseCase: 'past-six' })).toContain('you can ask for a permit yourself')
    expect(text('h1b', 'spouse', { spouseCase: 'neither' })).toContain('you cannot ask for a permit yourself')
    expect(text('h1b', 'spouse', { spouseCase: 'unsure' })).not.toContain('yourself')
  })

  it.each<[PathwayId, string]>([
    ['l1a', 'Yes, at once: L-2'],
    ['e3', 'Yes, at once: E-3'],
    ['j1', 'In J-2, with a permit'],
    ['o1a', 'No: O-3'],
    ['opt', 'No: F-2'],
    ['tn', 'No: TD'],
    ['h1b1', 'Not established'],
  ])('tells the spouse on %s: %s', (id, expected) => expect(text(id, 'spouse')).toContain(expected))

  it('sends Canadians to the port and Mexicans to a consulate, and tells both who might be either', () => {
    const apply = (citizenships: Answers['citizenships']) => text('tn', 'apply', { citizenships })
    expect(apply(['CA'])).toMatch(/^Canadian citizens: at the port(?!.*Mexican)/)
    expect(apply(['MX'])).toMatch(/^Mexican citizens: a TN visa/)
    expect(apply(['CA', 'MX'])).toMatch(/Canadian.*Mexican/)
    expect(text('tn', 'apply')).toMatch(/Canadian.*Mexican/)
    expect(text('tn', 'fees', { citizenships: ['CA'] })).not.toContain('$185')
    expect(text('tn', 'fees', { citizenships: ['MX'] })).not.toContain('port of entry')
  })

  it('tells of a proposal only from its day on', () => {
    expect(text('h1b', 'fees', {}, '2026-08-24')).not.toContain('$103,265')
    expect(text('h1b', 'fees', {}, '2026-08-25')).toContain('$103,265')
    expect(text('h1b-exempt', 'cap', {}, '2026-08-23')).not.toContain('under review')
    expect(text('h1b-exempt', 'cap', {}, '2026-08-24')).toContain('under review')
    expect(text('opt', 'fees', {}, '2026-10-07')).not.toContain('proposal')
    expect(text('opt', 'fees', {}, '2026-10-08')).toContain('proposal')
  })

  it('tells of the fee on extensions where the size of the employer is not known', () => {
    const same = (size: Size): Answers => ({ ...employer(['company'], size), jobChange: 'same' })
    expect(text('h1b-transfer', 'fees', same('unsure'))).toContain('owed on extensions too')
    expect(text('h1b-transfer', 'fees', same('more'))).not.toContain('owed on extensions')
  })

  it('tells of the same fee on a company with half of the work at an institution, and not on a university', () => {
    expect(text('h1b-exempt', 'fees', employer(['half'], 'unsure'))).toContain('owes $4,000 more')
    expect(text('h1b-exempt', 'fees', employer(['university'], 'unsure'))).not.toContain('$4,000')
  })

  it('tells owners of their shorter petitions', () => {
    expect(text('h1b', 'stay', { employers: ['own'] })).toContain('18 months on the first petition')
    expect(text('h1b', 'stay', { employers: ['company'] })).not.toContain('18 months')
  })

  it('tells of a new office unless it is known to be none', () => {
    expect(text('l1a', 'stay')).toContain('For a new office the first stay is 1 year')
    expect(text('l1a', 'stay', { groupOffice: { age: 'year', blanket: 'no' } })).not.toContain('new office')
  })
})

describe('marks', () => {
  const markOf = (id: PathwayId, row: AttributeId, at: number, answers: Answers = {}) =>
    cellTexts(cell(id, row, answers))[at]?.confidence

  it('are the weakest of what a sentence rests on', () => {
    expect(markOf('h1b', 'cap', 0)).toBe('primary')
    expect(markOf('h1b', 'fees', 0, employer(['company'], 'more'))).toBe('derived')
    expect(markOf('h1b', 'fees', 0, employer(['company'], '25'))).toBe('secondary')
    expect(markOf('o1a', 'fees', 0, employer(['company'], '25'))).toBe('memory')
    expect(markOf('e3', 'intent', 0)).toBe('memory')
    expect(markOf('h1b1', 'premium', 0)).toBe('memory')
    expect(markOf('l1a', 'spouse', 0)).toBe('secondary')
    // A right of children to study is from memory.
    expect(markOf('o1a', 'children', 2)).toBe('memory')
  })
})
