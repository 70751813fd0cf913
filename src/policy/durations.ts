import type { Citation } from '../domain/citation'
import { type Parameter, UNDATED } from '../domain/parameter'
import { ac21, cfr214_2, cfr214_6, fr89_103054, HELD_FROM, ina101, ina214, pm2m } from './sources'

const inForce = (id: string, value: number, ...cites: readonly Citation[]): Parameter<number> => ({
  id,
  reviewBy: '2027-03-01',
  periods: [{ from: UNDATED, value, cites }],
})

/** Years that one H-1B petition gives at most, never past the labor condition application. */
export const h1bPetitionYears = inForce(
  'h1bPetitionYears',
  3,
  cfr214_2('(h)(9)(iii)(A)(1)'),
  cfr214_2('(h)(15)(ii)(B)(1)'),
)
/** Years of each step past the six, once PERM or I-140 was filed long enough before. */
export const h1bPost6YearStep = inForce('h1bPost6YearStep', 1, ac21('106(a)-(b)'))
/** Years of each step past the six with an approved I-140 and no visa number. */
export const h1bPost6ThreeYear = inForce(
  'h1bPost6ThreeYear',
  3,
  ac21('104(c)'),
  ac21('104(c), three-year step', 'secondary'),
)
/** Months of the first petition and of the first extension where the worker controls the employer. */
export const h1bOwnerMonths: Parameter<number> = {
  id: 'h1bOwnerMonths',
  reviewBy: '2027-03-01',
  periods: [
    {
      from: HELD_FROM,
      value: 18,
      cites: [fr89_103054('', 'secondary'), cfr214_2('(h)(9)(iii)(E)', 'memory')],
    },
  ],
}

export const o1InitialYears = inForce('o1InitialYears', 3, cfr214_2('(o)(6)(iii)(A)'))
/** Years of each step for the same event. */
export const o1ExtensionYears = inForce('o1ExtensionYears', 1, cfr214_2('(o)(12)(ii)'))
/** Years for a new event or activity, with the same or another employer. */
export const o1NewEventYears = inForce('o1NewEventYears', 3, pm2m(' Ch 9', 'secondary'))

export const l1InitialYears = inForce('l1InitialYears', 3, cfr214_2('(l)(7)(i)(A)(2)'))
export const l1NewOfficeYears = inForce('l1NewOfficeYears', 1, cfr214_2('(l)(7)(i)(A)(3)'))
export const l1ExtensionYears = inForce('l1ExtensionYears', 2, cfr214_2('(l)(15)(ii)'))

/** Years of each stay, renewable without limit. */
export const e3Years = inForce('e3Years', 2, cfr214_2('(e)', 'secondary'), ina101('(a)(15)(E)(iii)', 'secondary'))

/** Years of the admission and of each extension. */
export const h1b1Years = inForce('h1b1Years', 1, ina214('(g)(8)(C)'))
/** Months for which the visa is issued at most. */
export const h1b1VisaMonths = inForce('h1b1VisaMonths', 18, ina214('(g)(8)(C), visa', 'secondary'))
/** After so many extensions in a row each further one takes a number from the H-1B cap. */
export const h1b1FiveExtensions = inForce('h1b1FiveExtensions', 5, ina214('(g)(8)(D)'))

/** Years of each stay, renewable without limit. */
export const tnYears = inForce('tnYears', 3, cfr214_6('(e)'), cfr214_6('(h)(1)(iii)-(iv)'))

/** Months of the extension for degrees in science, technology, engineering and mathematics. */
export const stemMonths = inForce('stemMonths', 24, cfr214_2('(f)(10)(ii)(C)'))
