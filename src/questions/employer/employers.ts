import { several } from '../../domain/field'
import { single } from '../../domain/question'
import { always, possibly } from '../../domain/reading'
import { history } from '../you/history'

const EMPLOYERS = [
  'company',
  'half',
  'staffing',
  'group',
  'own',
  'university',
  'affiliate',
  'research',
  'government',
  'profit-school',
  'nonprofit',
  'visit',
  'agent',
  'foreign',
  'none',
] as const

export type Employer = (typeof EMPLOYERS)[number]
export type Employers = readonly Employer[]
export type Petitioner = Exclude<Employer, 'visit' | 'foreign' | 'none'>

export const employers = single({
  id: 'employers',
  section: 'employer',
  field: several(EMPLOYERS),
  offers: (option, read) => option !== 'group' || possibly(read, history, (events) => events.includes('group')),
  asking: always,
  informs: ['odds', 'plan', 'fees'],
})

export const hasOffer = (all: Employers): boolean => all.some((one) => one !== 'none')

/** Kinds of employer that the H-1B cap may leave out. */
export const isAcademic = (one: Employer): boolean =>
  one === 'university' || one === 'affiliate' || one === 'research' || one === 'government'

/** A nonprofit institute that is no university counts among the private employers of INA 203(b)(1)(B)(iii)(III). */
export const isPrivate = (one: Employer): boolean =>
  ['company', 'half', 'staffing', 'group', 'own', 'affiliate', 'research', 'profit-school', 'nonprofit'].includes(one)

/** A US employer or agent that can file a petition for a worker; the host of a visit and a company abroad cannot. */
export const isPetitioner = (one: Employer): one is Petitioner => one !== 'visit' && one !== 'foreign' && one !== 'none'

/** An employer whose H-1B petition may need a registration and a draw. */
export const mayNeedDraw = (one: Employer): boolean => isPetitioner(one) && !isAcademic(one)
