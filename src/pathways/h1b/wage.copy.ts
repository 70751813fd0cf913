import type { IdsOf } from '../../domain/criterion'
import type { CriterionWords } from '../../domain/words'
import { under } from '../common/repeated.copy'
import { surveyWageWords } from '../common/wage-floor.copy'
import type { wageFloor, wageLevel } from './wage'

type Id = Exclude<IdsOf<typeof wageFloor | typeof wageLevel>, 'h1b.noEmployerYet'>

export const wageWords: Readonly<Record<Id, CriterionWords>> = {
  ...under('h1b.wageFloor', surveyWageWords),
  'h1bCap.wageLevel': {
    title: 'Your wage level in the draw is known',
    note: 'The registration states occupation, area and wage level, which gives one to four tickets; the lowest level of all registrations for you counts. No level closes the pathway.',
  },
  'h1bCap.wageLevel.known': {
    title: 'Occupation, place and salary give a wage level',
    note: 'A salary under level I counts as level I where it lawfully rests on another wage source. Last year’s figures give only an estimate.',
  },
  'h1bCap.wageLevel.notAsked': { title: 'Only employers whose jobs need no draw, or a visit' },
}
