import { describe, expect, it } from 'vitest'
import type { Degree } from '../../src/questions/degree/degrees'
import {
  bachelorsYears,
  basisOf,
  fieldGroup,
  hasAtLeast,
  hasFullBachelors,
  hasUsMasters,
  isAwarded,
} from '../../src/questions/degree/qualifications'
import { hasProgressiveYears } from '../../src/questions/experience/workYears'

const us: Degree = {
  level: 'master',
  years: 2,
  subject: 'cs',
  country: 'US',
  school: 'public',
  accredited: 'yes',
  state: 'awarded',
  month: '2024-05',
}
const foreign: Degree = { level: 'master', years: 2, subject: 'cs', country: 'IN', state: 'awarded', month: '2020-05' }
const bachelor = (years: number, country = 'US'): Degree => ({ ...us, level: 'bachelor', years, country })

describe('a degree is awarded', () => {
  it.each<readonly [Degree['state'], boolean | 'unsure']>([
    ['awarded', true],
    ['finished', 'unsure'],
    ['studying', false],
  ])('%s: %s', (state, expected) => expect(isAwarded({ ...us, state })).toBe(expected))
})

describe('a master’s degree or more', () => {
  it.each<readonly [string, readonly Degree[], boolean | 'unsure']>([
    ['none', [], false],
    ['US master’s', [us], true],
    ['US bachelor’s', [bachelor(4)], false],
    ['US doctorate', [{ ...us, level: 'doctor' }], true],
    ['US first professional degree', [{ ...us, level: 'first-professional' }], true],
    ['Puerto Rico is in the US, INA 101(a)(38)', [{ ...us, country: 'PR' }], true],
    ['US master’s still studied for', [{ ...us, state: 'studying' }], false],
    ['US master’s finished, not conferred', [{ ...us, state: 'finished' }], 'unsure'],
    ['foreign, equated to a master’s', [{ ...foreign, evaluation: 'master' }], true],
    ['foreign, equated to a bachelor’s', [{ ...foreign, evaluation: 'bachelor' }], false],
    ['foreign, found lower', [{ ...foreign, evaluation: 'lower' }], false],
    ['foreign, not evaluated', [{ ...foreign, evaluation: 'no' }], 'unsure'],
    ['foreign bachelor’s, not evaluated', [{ ...foreign, level: 'bachelor', evaluation: 'no' }], false],
    ['foreign bachelor’s, equated to a master’s', [{ ...foreign, level: 'bachelor', evaluation: 'master' }], 'unsure'],
    ['one that counts beside one that is not sure', [{ ...foreign, evaluation: 'unsure' }, us], true],
    ['a professional qualification that is no degree', [{ ...us, level: 'chartered' }], false],
  ])('%s', (_, list, expected) => expect(hasAtLeast(list, 'master')).toBe(expected))
})

describe('a full bachelor’s degree (8 CFR 204.5(k)(2))', () => {
  it.each<readonly [string, readonly Degree[], boolean | 'unsure']>([
    ['US, four years', [bachelor(4)], true],
    ['US, three years', [bachelor(3)], true],
    ['foreign, four years, equated', [{ ...bachelor(4, 'IN'), evaluation: 'bachelor' }], true],
    ['foreign, three years, equated', [{ ...bachelor(3, 'IN'), evaluation: 'bachelor' }], 'unsure'],
    ['foreign, four years, not evaluated', [{ ...bachelor(4, 'IN'), evaluation: 'no' }], 'unsure'],
    ['foreign, found lower', [{ ...bachelor(4, 'IN'), evaluation: 'lower' }], false],
    ['diploma', [{ ...us, level: 'diploma' }], false],
    ['none', [], false],
  ])('%s', (_, list, expected) => expect(hasFullBachelors(list)).toBe(expected))
})

describe('a US master’s degree for the draw (INA 214(g)(5)(C))', () => {
  it.each<readonly [string, Degree, boolean | 'unsure']>([
    ['public and accredited', us, true],
    ['private, nonprofit', { ...us, school: 'nonprofit' }, true],
    ['for profit', { ...us, school: 'profit' }, false],
    ['not accredited on the day of the award', { ...us, accredited: 'no' }, false],
    ['accreditation not sure', { ...us, accredited: 'unsure' }, 'unsure'],
    ['school not sure', { ...us, school: 'unsure' }, 'unsure'],
    ['for profit, accreditation not sure', { ...us, school: 'profit', accredited: 'unsure' }, false],
    ['a bachelor’s degree', { ...us, level: 'bachelor' }, false],
    ['foreign, equated to a master’s', { ...foreign, evaluation: 'master' }, false],
    ['not yet awarded', { ...us, state: 'studying' }, false],
    ['finished, not conferred', { ...us, state: 'finished' }, 'unsure'],
  ])('%s', (_, degree, expected) => expect(hasUsMasters([degree])).toBe(expected))
})

describe('of several degrees', () => {
  it('the longest bachelor’s counts, unless it is still studied for', () => {
    expect(bachelorsYears([bachelor(3), bachelor(4), us])).toBe(4)
    expect(bachelorsYears([{ ...bachelor(4), state: 'studying' }, bachelor(3)])).toBe(3)
    expect(bachelorsYears([us])).toBeUndefined()
  })

  it('the one marked is the basis of OPT', () => {
    const marked: Degree = { ...us, f1Basis: 'yes' }
    expect(basisOf([bachelor(4), marked])).toBe(marked)
    expect(basisOf([bachelor(4), us])).toBeUndefined()
  })
})

it.each([
  ['cs', 'computing'],
  ['software', 'engineering'],
  ['stats', 'mathematics'],
  ['business', 'other'],
] as const)('%s is a subject of %s', (subject, expected) => expect(fieldGroup(subject)).toBe(expected))

describe('five years after the bachelor’s degree, with duties that grew', () => {
  it.each([
    [5, 'yes', true],
    [4, 'yes', false],
    [5, 'no', false],
    [5, 'unsure', 'unsure'],
    [4, 'unsure', false],
    [undefined, undefined, false],
  ] as const)('%s years, grew %s: %s', (after, grew, expected) =>
    expect(
      hasProgressiveYears(
        { total: 10, research: 0, ...(after !== undefined && { after }), ...(grew !== undefined && { grew }) },
        5,
      ),
    ).toBe(expected),
  )
})
