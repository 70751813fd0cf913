import type { Citation } from '../../src/domain/citation'
import type { Criterion } from '../../src/domain/criterion'
import { isIsoDate } from '../../src/domain/dates'
import type { Parameter } from '../../src/domain/parameter'
import type { Pathway } from '../../src/domain/pathway'

export type Module = Readonly<Record<string, unknown>>

const has = <const K extends string>(value: unknown, ...keys: readonly K[]): value is Readonly<Record<K, unknown>> =>
  typeof value === 'object' && value !== null && keys.every((key) => key in value)

export const isQuestion = (value: unknown): value is { readonly id: string; readonly section: string } =>
  has(value, 'id', 'section', 'schema', 'asking', 'group')
export const isPathway = (value: unknown): value is Pathway => has(value, 'id', 'family', 'eligibility', 'limits')
export const isParameter = (value: unknown): value is Parameter => has(value, 'id', 'reviewBy', 'periods')
export const isCitation = (value: unknown): value is Citation => has(value, 'label', 'url', 'checked', 'confidence')

/** Everything of one kind that modules export, by itself or inside lists and records. */
export const exported = <V>(
  modules: Readonly<Record<string, Module>>,
  is: (value: unknown) => value is V,
): readonly V[] => [
  ...new Set(Object.values(modules).flatMap((module) => Object.values(module).flatMap((value) => within(value, is)))),
]

function within<V>(value: unknown, is: (value: unknown) => value is V): readonly V[] {
  if (is(value)) return [value]
  if (typeof value !== 'object' || value === null || value instanceof Set || value instanceof Map) return []
  return Object.values(value).flatMap((part) => within(part, is))
}

/** A criterion and all below it. */
export const tree = (criterion: Criterion): readonly Criterion[] =>
  criterion.kind === 'fact' ? [criterion] : [criterion, ...criterion.parts.flatMap(tree)]

/** Every criterion of a pathway, whatever it is for. */
export const criteriaOf = ({ eligibility, limits, circumstances }: Pathway): readonly Criterion[] =>
  [eligibility, ...limits.map(({ unless }) => unless), ...circumstances].flatMap(tree)

/** The parameters a criterion rests on. */
export const parametersOf = (criterion: Criterion): readonly Parameter[] =>
  criterion.kind === 'fact' ? criterion.uses : criterion.needed === undefined ? [] : [criterion.needed]

const CONFIDENCES = ['primary', 'secondary', 'memory', 'conflicting', 'derived']

/** What is wrong with one citation, as words for the report. */
export function faults({ label, url, checked, confidence }: Citation): readonly string[] {
  return [
    ...(label.trim() === '' ? ['no label'] : []),
    ...(URL.canParse(url) && url.startsWith('https://') ? [] : [`address ${url}`]),
    ...(isIsoDate(checked) ? [] : [`checked ${checked}`]),
    ...(CONFIDENCES.includes(confidence) ? [] : [`confidence ${confidence}`]),
  ].map((fault) => `${label}: ${fault}`)
}

/** Periods out of order or overlapping, uncited or without a value. */
export function misdated({ id, reviewBy, periods, apart }: Parameter): readonly string[] {
  const days = periods.flatMap(({ from, until }) => (until === undefined ? [from] : [from, until]))
  return [
    ...(isIsoDate(reviewBy) ? [] : [`review by ${reviewBy}`]),
    ...days.filter((day) => !isIsoDate(day)).map((day) => `${day} is no date`),
    ...(periods.length === 0 && apart !== true ? ['no period'] : []),
    ...(periods.length > 0 && apart === true ? ['has periods although it is loaded apart'] : []),
    ...periods.flatMap(({ from, until, value, cites }, index) => {
      const next = periods[index + 1]?.from
      return [
        ...(until !== undefined && until < from ? [`${from} ends before it begins`] : []),
        ...(next !== undefined && (until === undefined || next <= until) ? [`${from} runs into ${next}`] : []),
        ...(value === undefined ? [`${from} has no value`] : []),
        ...(cites.length === 0 ? [`${from} is not cited`] : cites.flatMap(faults)),
      ]
    }),
  ].map((fault) => `${id}: ${fault}`)
}
