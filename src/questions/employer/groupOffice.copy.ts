import { YES_NO, type WordsOf } from '../../domain/words'
import type { groupOffice } from './groupOffice'

export const groupOfficeCopy: WordsOf<typeof groupOffice> = {
  heading: 'What is the US office like?',
  row: 'US office of the group',
  why: 'An L-1 for a new office lasts one year at first and is looked at more closely. EB-1C, the green card for managers, needs a US company that has done business for at least a year.',
  fields: {
    age: {
      label: 'How long has it been doing business?',
      options: { none: 'Not open yet', new: 'Under a year', year: 'A year or more' },
      errors: { missing: 'Select how long the office has been doing business' },
    },
    premises: {
      label: 'Does it have premises?',
      hint: 'Bought or rented, and large enough for its work.',
      options: YES_NO,
      errors: { missing: 'Select whether the office has premises' },
    },
    plan: {
      label: 'Is there a funded staffing plan for the first year?',
      hint: 'It shows whom the office will hire, with what money, and where you stand by the end of the year.',
      options: YES_NO,
      errors: { missing: 'Select whether there is a funded staffing plan' },
    },
    blanket: {
      label: 'Does the group have a blanket L approval?',
      hint: 'One approval for the whole group, used by large companies. Their HR department knows.',
      options: YES_NO,
      errors: { missing: 'Select whether the group has a blanket L approval' },
    },
  },
}
