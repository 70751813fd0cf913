import { choice, entry, wholeNumber } from '../../domain/field'
import { page } from '../../domain/question'
import { eitherOf, possibly, when } from '../../domain/reading'
import { isStudent, status } from '../you/status'
import { employers, isAcademic, mayNeedDraw } from './employers'

const ROLES = [
  'ml-engineer',
  'ai-engineer',
  'deep-learning-engineer',
  'nlp-engineer',
  'computer-vision-engineer',
  'mlops-engineer',
  'ai-infrastructure-engineer',
  'data-engineer',
  'robotics-engineer',
  'research-engineer',
  'software-engineer',
  'applied-scientist',
  'research-scientist',
  'data-scientist',
  'quantitative-researcher',
  'ml-manager',
  'systems-analyst',
  'hardware-engineer',
  'statistician',
  'postdoc',
  'professor',
  'product-manager',
  'management-consultant',
  'other',
] as const

/** Occupations of the Standard Occupational Classification with wage figures here; "other" stands for all the rest. */
const OCCUPATIONS = [
  '15-1252',
  '15-2051',
  '15-1221',
  '15-1299',
  '15-1211',
  '15-1251',
  '15-2041',
  '15-2021',
  '11-3021',
  '17-2061',
  '17-2072',
  '17-2199',
  '25-1021',
  'other',
] as const

export type Role = (typeof ROLES)[number]
export type Occupation = (typeof OCCUPATIONS)[number]
export type WageLevel = '1' | '2' | '3' | '4'

/** Whether wage figures are held for an occupation. */
export const hasFigures = (occupation: string): boolean =>
  occupation !== 'other' && OCCUPATIONS.some((one) => one === occupation)

/** Roles that employers mostly file under occupations without wage figures here. */
const WITHOUT_WAGES: readonly unknown[] = [
  'quantitative-researcher',
  'postdoc',
  'product-manager',
  'management-consultant',
  'other',
] satisfies readonly Role[]

export const isWithoutOccupation = (role: Role): boolean => WITHOUT_WAGES.includes(role)

/** The one occupation and place among those with figures that have none. A test compares it with the table. */
const isHole = (occupation: unknown, area: unknown): boolean => occupation === '11-3021' && area === '41940'

export const roleAndPay = page({
  id: 'roleAndPay',
  section: 'employer',
  unsure: true,
  fields: {
    role: choice(ROLES),
    occupation: choice(OCCUPATIONS, { unsure: true }),
    area: entry('areas', { unsure: true }),
    pay: wholeNumber(10_000, 5_000_000, { unsure: true, unit: 'usd' }),
    level: choice(['1', '2', '3', '4'], { unsure: true }),
    otherLevel: choice(['no', '1', '2', '3', '4'], { unsure: true }),
  },
  shows: {
    level: ({ role, occupation, area }) =>
      area === 'unsure' ||
      occupation === 'other' ||
      isHole(occupation, area) ||
      (occupation === 'unsure' && WITHOUT_WAGES.includes(role)),
    otherLevel: (_, read) => possibly(read, employers, (all) => all.some(mayNeedDraw)),
  },
  asking: eitherOf(
    when(employers, (all) => !all.every((one) => isAcademic(one) || one === 'visit')),
    when(status, isStudent),
  ),
  informs: ['odds', 'plan'],
})
