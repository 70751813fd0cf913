import fc from 'fast-check'
import { addDays, type IsoDate } from '../../src/domain/dates'
import type { Field } from '../../src/domain/field'
import type { Group, Question } from '../../src/domain/question'

/** Days from 1990 to about 2089, which every date field takes. */
const day: fc.Arbitrary<IsoDate> = fc.integer({ min: 0, max: 36_500 }).map((days) => addDays('1990-01-01', days))

const code = fc.stringMatching(/^[A-Z]{2}$/)

/** A value that is not "unsure". The text fields of the catalogue hold CIP codes. */
const certain = (field: Field): fc.Arbitrary<unknown> => {
  switch (field.kind) {
    case 'choice':
      return fc.constantFrom(...field.options)
    case 'several':
      return severalOf(field.options)
    case 'number':
      return fc.integer({ min: field.least, max: field.most })
    case 'date':
      return day
    case 'month':
      return day.map((date) => date.slice(0, 7))
    case 'entry':
      return code
    case 'entries':
      return fc.uniqueArray(code, { minLength: 1, maxLength: field.most })
    case 'text':
      return fc.constantFrom('11.0701', '30.7001')
  }
}

/** Some of the options in their order; "none" only by itself. */
function severalOf(options: readonly string[]): fc.Arbitrary<readonly string[]> {
  const some = fc.subarray(
    options.filter((option) => option !== 'none'),
    { minLength: 1 },
  )
  return options.includes('none')
    ? fc.oneof({ weight: 4, arbitrary: some }, { weight: 1, arbitrary: fc.constant(['none']) })
    : some
}

/** A value of a field, "unsure" among them where the field has it. */
export const valueOf = (field: Field): fc.Arbitrary<unknown> =>
  field.unsure
    ? fc.oneof({ weight: 4, arbitrary: certain(field) }, { weight: 1, arbitrary: fc.constant('unsure') })
    : certain(field)

/** The fields of one page; those on a condition may be left out. */
const groupOf = ({ fields, shows }: Group): fc.Arbitrary<Readonly<Record<string, unknown>>> =>
  fc.record(Object.fromEntries(Object.entries(fields).map(([name, field]) => [name, valueOf(field)])), {
    requiredKeys: Object.keys(fields).filter((name) => !(name in shows)),
  })

/** Any answer that the question's codec can write, whatever the earlier answers. */
export function answerTo({ kind, group, unsure, entries }: Question): fc.Arbitrary<unknown> {
  const page = groupOf(group)
  switch (kind) {
    case 'single':
      return page.map(({ value }) => value)
    case 'page':
      return unsure ? fc.oneof({ weight: 6, arbitrary: page }, { weight: 1, arbitrary: fc.constant('unsure') }) : page
    case 'list':
      return fc.array(page, { minLength: entries?.least ?? 0, maxLength: entries?.most ?? 3 })
  }
}
