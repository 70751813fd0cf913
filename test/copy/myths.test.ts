import { describe, expect, it } from 'vitest'
import { weakest } from '../../src/copy/attributes'
import { figure, usd } from '../../src/copy/numbers'
import { myths, mythsAt, mythsOn } from '../../src/copy/myths/index'
import type { MythVerdict } from '../../src/copy/myths/myth'
import { type Parameter, policyOn } from '../../src/domain/parameter'
import { selectionWeights } from '../../src/pathways/h1b/policy'
import { pathways } from '../../src/pathways/index'
import { l1AbroadWindowYears } from '../../src/pathways/l1/policy'
import { o1aCriteriaNeeded } from '../../src/pathways/o1a/policy'
import { optMonths } from '../../src/pathways/practical-training/policy'
import { stemUnemploymentDays } from '../../src/policy/stay'
import { feeI129ETn, feeI129H1b, feeI129L, feeI129O, feeI129OReduced } from '../../src/policy/fees'
import { premiumFeeI129, premiumFeeI140 } from '../../src/policy/premium'
import { permAnalystDays } from '../../src/policy/processing-times'
import { visaBulletin } from '../../src/policy/visa-bulletin'
import { catalogue } from '../../src/questions/index'
import { criteriaOf, faults } from '../support/law'

const TODAY = '2026-11-20'
const LATER = '2030-01-01'

/** Claims in circulation, by their numbers, and where each is answered. */
const CIRCULATING: Readonly<Record<number, string>> = {
  1: 'exemptToIndustry',
  2: 'eb2Current',
  3: 'niwRate',
  4: 'permSixteenMonths',
  5: 'lowO1Rate',
  6: 'tenO1Criteria',
  7: 'o1OwnBusiness',
  8: 'o1SelfPetition',
  9: 'oneFeeForAll',
  10: 'twoBarsAreOne',
  11: 'everyJMustLeave',
  12: 'h1b1NoGreenCard',
  13: 'allSpousesNeedCards',
  14: 'jointFiling',
  15: 'founderFilesAlone',
  16: 'fourYearRule',
  17: 'nationalitiesWithoutImmigrantVisas',
  18: 'pureChance',
  19: 'oldPremium',
  20: 'secondEmployer',
  21: 'levelFourOdds',
  22: 'oddsFormula',
  23: 'peopleRegistered',
  24: 'paymentForAll',
  25: 'integrityFee',
  26: 'fourYearRule',
  27: 'eb1aRate',
  28: 'citationThreshold',
  29: 'noPremiumForE3',
  30: 'notOnList',
  31: 'childsBirthplace',
  32: 'o1Paragraph',
}

/** Claims of articles, with the verdict of the check. */
const ARTICLES: readonly (readonly [string, MythVerdict])[] = [
  ['secondEmployer', 'false'],
  ['anyMasters', 'misleading'],
  ['twentyThousand', 'true'],
  ['belowThirty', 'outdated'],
  ['pureChance', 'outdated'],
  ['capOfEightyFive', 'true'],
  ['readilySpecialty', 'misleading'],
  ['exceptionalAchievement', 'misleading'],
  ['o1WithoutCap', 'true'],
  ['eb1ForTopResearchers', 'misleading'],
  ['exceptionalResearchers', 'misleading'],
  ['employerForEb2', 'true'],
  ['timesByBirth', 'true'],
  ['jLeadsOn', 'misleading'],
  ['yearInForeignOffice', 'true'],
  ['o3MayWork', 'misleading'],
  ['childrenUnder21', 'true'],
  ['familyAlongside', 'misleading'],
  ['doctorateNeeded', 'true'],
  ['dataHub', 'true'],
  ['namedSponsors', 'unverified'],
  ['severalSeasons', 'true'],
  ['universitiesExempt', 'true'],
  ['threeYearsOfOpt', 'true'],
  ['mostlyDevelopers', 'true'],
  ['chooseTheCode', 'misleading'],
  ['codeWithPrecedent', 'unverified'],
  ['mostlyLevelThree', 'misleading'],
  ['higherLevelFewerQuestions', 'unverified'],
  ['levelOneSuspect', 'misleading'],
  ['averageWage', 'misleading'],
  ['oldWageSite', 'outdated'],
  ['researchToEngineering', 'misleading'],
  ['localWorkersFirst', 'misleading'],
  ['startupsUnlicensed', 'misleading'],
  ['salaryFloor', 'misleading'],
  ['sponsorsChoose', 'true'],
  ['temporaryLeadsOn', 'true'],
  ['millionSalaries', 'unverified'],
  ['salaryRanges', 'unverified'],
]

const verdictOf = (id: string) => myths.find((one) => one.id === id)?.verdict
const answerOf = (id: string): string => myths.find((one) => one.id === id)?.answer ?? ''
const value = <V>(parameter: Parameter<V>): V => {
  const period = policyOn(TODAY).period(parameter)
  if (period === undefined) throw new Error(`${parameter.id} has no value on ${TODAY}`)
  return period.value
}

describe('what is often said', () => {
  it.each(Object.entries(CIRCULATING))('claim %s is answered by %s', (_, id) =>
    expect(verdictOf(id)).toMatch(/^(false|misleading|outdated|unverified)$/),
  )

  it.each(ARTICLES)('%s is %s', (id, verdict) => expect(verdictOf(id)).toBe(verdict))

  it('has nothing besides', () => {
    const checked = new Set([...Object.values(CIRCULATING), ...ARTICLES.map(([id]) => id), 'levelThreeOnly'])
    expect(myths.map(({ id }) => id).filter((id) => !checked.has(id))).toEqual([])
    expect(new Set(myths.map(({ id }) => id)).size).toBe(myths.length)
  })

  it('is met somewhere: in the row of a pathway, or among the first two on a question', () => {
    const onRows = pathways.flatMap(({ id }) => mythsOn(id, LATER))
    const onPages = catalogue.flatMap(({ id }) => mythsAt(id, LATER).slice(0, 2))
    expect(myths.filter((one) => !onRows.includes(one) && !onPages.includes(one)).map(({ id }) => id)).toEqual([])
  })

  it('is met at questions, pathways and criteria that exist', () => {
    const known = [...catalogue, ...pathways, ...pathways.flatMap(criteriaOf)].map(({ id }) => id)
    const topics = myths.flatMap((one) => [...one.questions, ...one.pathways, ...(one.criteria ?? [])])
    expect(topics.filter((id) => !known.includes(id))).toEqual([])
    expect(topics.length).toBeGreaterThan(100)
  })

  it('is cited', () => {
    expect(myths.filter(({ cites }) => cites.length === 0).map(({ id }) => id)).toEqual([])
    expect(myths.flatMap(({ cites }) => cites.flatMap(faults))).toEqual([])
  })

  it('names no article and no day after the last reading', () => {
    for (const { claim, answer, id } of myths) {
      expect([id, /\bS[1-5]\b|article|blog/i.test(`${claim} ${answer}`)]).toEqual([id, false])
      expect([id, daysIn(answer).filter((day) => day > '2026-10-08')]).toEqual([id, []])
    }
  })

  it('is not told before the days it names', () => {
    const early = myths.filter(({ from = '', answer }) =>
      daysIn(answer).some((day) => day > from && day > '2025-07-04'),
    )
    // A cut-off date is not a day of the calendar of events; the fee's law is older than the reading.
    expect(early.map(({ id }) => id)).toEqual([])
  })

  it('puts what is wrong about the question first', () => {
    expect(
      mythsAt('roleAndPay', TODAY)
        .slice(0, 2)
        .map(({ id }) => id),
    ).toEqual(['secondEmployer', 'levelThreeOnly'])
    expect(mythsAt('roleAndPay', '2026-02-26').map(({ id }) => id)).not.toContain('secondEmployer')
  })
})

const MONTHS = 'January February March April May June July August September October November December'.split(' ')

/** The days a text names, as in "14 September 2026". */
const daysIn = (text: string): readonly string[] =>
  [...text.matchAll(/\b(\d{1,2}) ([A-Z][a-z]+) (20\d\d)\b/g)].map(([, day = '', month = '', year = '']) => {
    const number = MONTHS.indexOf(month) + 1
    return `${year}-${String(number).padStart(2, '0')}-${day.padStart(2, '0')}`
  })

const words = ['', 'one', 'two', 'three', 'four']
const usdOf = (parameter: Parameter<number>) => usd(value(parameter))

describe('marks of what is often said', () => {
  it.each([
    // The scope of the payment is known from guidance, by secondary sources; so is the day by which a degree is earned.
    ['paymentForAll', 'secondary'],
    ['anyMasters', 'secondary'],
    ['o3MayWork', 'secondary'],
    ['childrenUnder21', 'memory'],
    ['startupsUnlicensed', 'memory'],
    ['nationalitiesWithoutImmigrantVisas', 'secondary'],
  ])('%s is no surer than %s', (id, mark) =>
    expect(weakest(myths.find((one) => one.id === id)?.cites ?? [])).toBe(mark),
  )

  it('does not ask of PERM what a labor condition application asks', () =>
    expect(myths.find(({ id }) => id === 'averageWage')?.answer).toContain('PERM asks for the prevailing wage'))
})

describe('figures in what is often said', () => {
  it.each<[string, readonly string[]]>([
    ['permSixteenMonths', [`${figure(value(permAnalystDays))} days`]],
    ['threeYearsOfOpt', [`${value(optMonths)} and`, `${value(stemUnemploymentDays)} days`]],
    ['tenO1Criteria', [`of which ${words[value(o1aCriteriaNeeded)] ?? '-'} are needed`]],
    ['exceptionalAchievement', [`${words[value(o1aCriteriaNeeded)] ?? '-'} of eight criteria`]],
    ['yearInForeignOffice', [`continuous year in the last ${words[value(l1AbroadWindowYears)] ?? '-'}`]],
    [
      'pureChance',
      [`${words[value(selectionWeights)[0]] ?? '-'} to ${words[value(selectionWeights)[3]] ?? '-'} tickets`],
    ],
    ['levelOneSuspect', [`one ticket in the draw where level IV has ${words[value(selectionWeights)[3]] ?? '-'}`]],
    ['oldPremium', [usdOf(premiumFeeI129), usdOf(premiumFeeI140)]],
    ['oneFeeForAll', [feeI129O, feeI129OReduced, feeI129H1b, feeI129L, feeI129ETn].map(usdOf)],
  ])('%s agrees with the law of the day', (id, figures) => {
    for (const one of figures) expect(answerOf(id)).toContain(one)
    expect(answerOf(id)).not.toBe('')
  })

  it('names the cut-off dates of the bulletin of October 2026', () => {
    const { finalAction, filing } = value(visaBulletin)
    expect([finalAction.eb2.ROW, filing.eb2.ROW]).toEqual([{ before: '2025-01-01' }, { before: '2026-03-15' }])
    expect(answerOf('eb2Current')).toMatch(/1 January 2025.*15 March 2026/)
  })
})
