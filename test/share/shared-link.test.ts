import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { examples } from '../../src/examples/index'
import { catalogue } from '../../src/questions/index'
import { encodeAnswers } from '../../src/share/link'
import { pack, unpack } from '../../src/share/packed'
import { linkParameters, MOST_OF_A_LINK, readLink } from '../../src/share/shared-link'
import { fuzzedText, readingFault } from '../fuzz/links'
import { pickerOf } from '../fuzz/picker'
import { walkedAnswers } from '../support/arbitraries'

/** Somebody to whom nearly everything applies. */
const LONG =
  'status=abroad&citizenships=ZA&birthCountry=US&history=j.green-card.group&exchangePrograms=professor_yes_2020-09-30_2021-01-05*other_no_2024-07-22_2025-10-15*other_no_2026-03-09_2026-03-10*student_yes_2026-03-09_2026-03-10&homeResidency=us_CA&homeResidencyOutcome=nothing&greenCardCase=approved_eb1_2025-10-01&validVisas=j1&degrees=doctor__robotics_PH___awarded_2022-11_doctor*bachelor_5_physics_MX___awarded_2016-11_lower*bachelor_1_robotics_AU___awarded_2025-10_lower*first-professional__cs_PH___awarded_2025-10_master&workYears=9_6_no_4_1_class&groupWork=same_2025-05-11_employed__10_no&groupRole=expert&evidenceKinds=awards.judging.contributions.articles.roles.pay.other_role&awards=fellowship.narrow&judging=~_&contributions=cited.software.patent.employer_1&articles=conference.book_0&leadRoles=committee.title_known&payStanding=above&endeavor=~&endeavorSupport=grant.backers&employers=company.half.staffing.group.own.university.government.profit-school.nonprofit.agent.foreign&ownership=sole_control_business_no&groupOffice=none_yes_no_~&groupJob=expert_~&groupKnowledge=~&jobTerms=lasting_34_no_yes_own&employerFacts=no_yes__more_no_yes__few_no_no&jobPosting=doctor_one_0_occupation.peers.complex&roleAndPay=systems-analyst_~_19740_10002__~&priorities=green-card'

const read = (text: string) => readLink(catalogue, text)
const lengthOf = (parameters: string) => `#/results?${parameters}`.length

describe('A result link', () => {
  it.each(examples)('brings back $id, and the day', ({ answers, asOf }) =>
    expect(read(linkParameters(catalogue, answers, asOf))).toEqual({ answers, asOf, dropped: [] }),
  )

  it('brings back anybody, to whom however much applies, in at most 1,200 characters', () =>
    fc.assert(
      fc.property(walkedAnswers({ stops: false }), ({ answers, asOf }) => {
        const link = linkParameters(catalogue, answers, asOf)
        expect(lengthOf(link)).toBeLessThanOrEqual(MOST_OF_A_LINK)
        expect(read(link)).toEqual({ answers, asOf, dropped: [] })
      }),
      { numRuns: 1_000 },
    ))

  it('takes at most 400 characters for the median of the examples', () => {
    const lengths = examples.map(({ answers, asOf }) => lengthOf(linkParameters(catalogue, answers, asOf)))
    expect(lengths.sort((a, b) => a - b)[Math.floor(lengths.length / 2)]).toBeLessThanOrEqual(400)
  })

  it('is packed where it would be longer, and says the same', () => {
    const { answers } = read(LONG)
    const link = linkParameters(catalogue, answers, '2026-11-20')
    expect(link).toMatch(/^v=1&asOf=2026-11-20&z=[\w-]+$/)
    expect(lengthOf(link)).toBeLessThan(1_000)
    expect(read(link)).toEqual({ answers, asOf: '2026-11-20', dropped: [] })
  })
})

describe('Packing', () => {
  it('brings back any text of answers', () =>
    fc.assert(
      fc.property(walkedAnswers(), ({ answers }) => {
        const text = encodeAnswers(catalogue, answers)
        expect(unpack(pack(text))).toBe(text)
      }),
    ))

  it('makes a text of answers a fifth shorter at least', () => {
    const text = encodeAnswers(catalogue, read(LONG).answers)
    expect(pack(text).length).toBeLessThan(text.length * 0.8)
  })

  it('takes 8,000 letters and not one more', () => {
    const text = 'ab'.repeat(4_000)
    expect(unpack(pack(text))).toBe(text)
    expect(unpack(pack(`${text}a`))).toBeUndefined()
  })

  it.each([
    ['nothing', ''],
    ['other letters', 'a b'],
    ['random bytes', 'q80Xz-_9aGVsbG8'],
    ['half of it', pack('status=f1&'.repeat(50)).slice(0, 20)],
    ['a small text of a huge one', pack('a'.repeat(5_000_000))],
  ])('takes no %s', (_, text) => {
    expect(unpack(text)).toBeUndefined()
    expect(read(`status=f1&z=${text}`)).toEqual({ answers: { status: 'f1' }, dropped: ['z'] })
  })
})

describe('Ten thousand damaged links and random texts', () => {
  it('are read without a fault, and what is kept comes back from its own link', () => {
    const pick = pickerOf(20_261_129)
    for (let count = 0; count < 10_000; count += 1) {
      const text = fuzzedText(pick)
      expect([readingFault(text), text]).toEqual([undefined, text])
    }
  })
})
