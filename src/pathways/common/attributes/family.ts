import type { Parameter } from '../../../domain/parameter'
import {
  childAge,
  e3Work,
  f2Work,
  type FamilyWork,
  h4RuleStands,
  h4Work,
  j2Work,
  l2Work,
  o3Work,
  permitRunsOn,
  tdWork,
} from '../../../policy/dependants'
import { cfr214_2, cfr274a_12, ina203 } from '../../../policy/sources'
import { greenCardCase } from '../../../questions/you/greenCardCase'
import { spouseCase } from '../../../questions/you/spouseCase'
import { bylaw, count, depending, nothing, says, tells, together } from './cells'
import type { Cell } from './statement'

/** What a spouse may do by the status that comes with the worker’s. */
const work = (status: string, parameter: Parameter<FamilyWork>) =>
  named(
    status,
    bylaw(parameter, {
      atOnce: says('common.spouse.atOnce'),
      onCase: says('common.spouse.onCase'),
      permit: says('common.spouse.permit'),
      no: says('common.spouse.no'),
    }),
  )

/** The statements with the name of the family’s status in them. */
const named =
  <Id extends string>(status: string, cell: Cell<Id>): Cell<Id> =>
  (situation) =>
    cell(situation).map((one) => ({ ...one, figures: { ...one.figures, status: { unit: 'name', value: status } } }))

/** H-4 turns on how far the worker’s green-card case is; who is in H-4 today turns on the spouse’s. */
export const spouseH4 = together(
  work('H-4', h4Work),
  depending(greenCardCase.at.step, (step) => step === 'approved', {
    yes: says('common.spouse.yourI140', cfr214_2('(h)(9)(iv)', 'secondary')),
    no: nothing,
    open: nothing,
  }),
  depending(spouseCase, (step) => step !== 'neither', {
    yes: says('common.spouse.youMayInH4', cfr214_2('(h)(9)(iv)', 'secondary')),
    no: says('common.spouse.youMayNotInH4', cfr214_2('(h)(9)(iv)', 'secondary')),
    open: nothing,
  }),
  bylaw(h4RuleStands, { true: says('common.spouse.ruleStands'), false: nothing }),
  bylaw(permitRunsOn, { true: nothing, false: says('common.spouse.permitEnds') }),
)
export const spouseL2 = work('L-2', l2Work)
export const spouseO3 = work('O-3', o3Work)
export const spouseE3 = work('E-3', e3Work)
export const spouseJ2 = together(
  work('J-2', j2Work),
  says('common.spouse.notToSupport', cfr274a_12(', J-2', 'secondary')),
)
export const spouseF2 = work('F-2', f2Work)
export const spouseTd = work('TD', tdWork)

const age = tells('common.children.age', { age: count(childAge) })
const study = says('common.children.study', cfr214_2(', study', 'memory'))

const mayNot = (status: string, parameter: Parameter<FamilyWork>) =>
  named(status, bylaw(parameter, { atOnce: nothing, onCase: nothing, permit: nothing, no: says('common.children.no') }))

/** No text on study was read again for any class. */
export const childrenO3 = together(mayNot('O-3', o3Work), age, study)
export const childrenTd = together(mayNot('TD', tdWork), age, study)
export const childrenL2 = together(says('common.children.notL2', cfr274a_12(', L-2', 'secondary')), age, study)
export const childrenJ2 = together(says('common.children.permitJ2', cfr274a_12(', J-2', 'secondary')), age, study)
export const childrenF2 = together(
  mayNot('F-2', f2Work),
  age,
  says('common.children.studyF2', cfr214_2('(f), F-2', 'memory')),
)
/** For H-4, E-3 and H-1B1 no source read says whether children may work. */
export const childrenNotRead = together(says('common.children.workNotRead', cfr274a_12()), age, study)

/** Who immigrates brings spouse and unmarried children along. */
export const spouseImmigrates = says('common.spouse.immigrates', ina203('(d)', 'memory'))
export const childrenImmigrate = together(says('common.children.immigrate', ina203('(d)', 'memory')), age)
