import { describe, expect, it } from 'vitest'
import { groupTitle, parameterWords } from '../../src/copy/rules/parameters'
import { showValue } from '../../src/copy/rules/periods'
import { oneLine } from '../../src/copy/rules/values'
import { parameterGroups, parameters } from '../../src/pathways/parameters'
import { pathways } from '../../src/pathways/index'
import { criteriaOf, exported, isParameter, type Module, parametersOf } from '../support/law'

const modules = import.meta.glob<Module>(
  ['../../src/{domain,policy,questions,reference,pathways,plan,lottery}/**/*.ts', '!../../src/**/*copy.ts'],
  { eager: true },
)
const written = exported(modules, isParameter)
const used = pathways.flatMap(criteriaOf).flatMap(parametersOf)
const repeated = (ids: readonly string[]) => ids.filter((id, at) => ids.indexOf(id) !== at)

describe('the register of parameters', () => {
  it('holds every parameter that any file exports or any requirement uses', () => {
    const registered = new Set(parameters.map(({ id }) => id))
    expect(written.length).toBeGreaterThan(60)
    expect([...written, ...used].map(({ id }) => id).filter((id) => !registered.has(id))).toEqual([])
  })

  it('holds each once', () => expect(repeated(parameters.map(({ id }) => id))).toEqual([]))

  it('holds no group without parameters, and each group under a heading', () => {
    expect(parameterGroups.filter((group) => group.parameters.length === 0).map(({ id }) => id)).toEqual([])
    expect(parameterGroups.filter(({ id }) => groupTitle(id) === id).map(({ id }) => id)).toEqual([])
  })
})

describe('words of parameters', () => {
  it('say what each one is', () =>
    expect(parameters.filter(({ id }) => !Object.hasOwn(parameterWords, id)).map(({ id }) => id)).toEqual([]))

  it('are written for none that does not exist', () => {
    const ids = parameters.map(({ id }) => id)
    expect(Object.keys(parameterWords).filter((id) => !ids.includes(id))).toEqual([])
  })

  it('show every value in words and figures', () => {
    const faults = parameters.flatMap((parameter) =>
      parameter.periods
        .map(({ value }) => oneLine(showValue(parameter, value)))
        .filter((text) => text.trim() === '' || /undefined|\[object|NaN|^(true|false)$/.test(text))
        .map((text) => `${parameter.id}: ${text}`),
    )
    expect(faults).toEqual([])
  })

  it.each([
    ['graceDays', '60 days'],
    ['h1bMaxYears', '6 years'],
    ['l1AbroadYears', '1 year'],
    ['o1aCriteriaNeeded', '3 kinds of evidence'],
    ['h1bExemptWorkShare', '50 percent'],
    ['feeI140', '$715'],
    ['capGapEnd', '1 April'],
    ['h1bWeights', 'Level I: 1; Level II: 2; Level III: 3; Level IV: 4'],
    ['h1bRegistrationSeason', 'For fiscal year 2029; its days are not announced'],
    ['permAnalystQueue', /^Analyst review: September 2025; Audit: December 2025;/],
    ['permPlanMonths', /Review: 12 to 16 months; In all: 18 to 27 months$/],
    ['stemListDate', /^540 codes, from 01\.0308 to /],
    ['travelBan', /^All visas: Afghanistan; .*Immigrant visas: Turkmenistan$/],
    ['visaBulletin', /EB-2: India: Before 1 Nov 2013: Before 15 Jan 2015/],
    ['h1b1Professions', 'Management consultant'],
    [
      'h1bSeason2021',
      /People: not published; Registrations selected: 124,415; People selected: not published; Rounds: 2$/,
    ],
    ['h1bSeason2024', /Rounds: 2; registrations 110,791 in the first$/],
    ['h1bSeason2025', /Rounds: 2; registrations 120,603 and 14,534; people 114,017 and 13,607$/],
    ['h1bSeason2027', /Eligible registrations: 211,600, sources conflict; .*People: about 209,500, calculated; /],
    ['dhsOdds', /^I: 29.59: 15.29: −48; II: 29.59: 30.58: \+3; /],
    ['dhsVolumes', /Level I: 23,830 in a random draw, 13,731 in the weighted one; Level II: About 2,400 more/],
    [
      'dhsPopulationShares',
      'Level I: 28.04 in 100; Level II: 55.18 in 100; Level III: 11.9 in 100; Level IV: 4.88 in 100',
    ],
    ['h1bDrawScenarios', /^The season of March 2025: 339,000 people, 118,660 selected\. /],
  ])('show the last value of %s', (id, text) => {
    const parameter = parameters.find((one) => one.id === id)
    const value = parameter?.periods.at(-1)?.value
    expect(parameter === undefined ? '' : oneLine(showValue(parameter, value))).toMatch(text)
  })
})
