import type { GroupRole } from '../../questions/experience/groupRole'

/** An answer of a page; null where the field does not apply. */
type YesNo = 'yes' | 'no' | null

/** Managing people counts where they are professionals or managers themselves: INA 101(a)(44)(A). */
export const managesProfessionals = (work: GroupRole, degreed: YesNo): true | 'officer' =>
  work !== 'people' || degreed === 'yes' || 'officer'

/** The law asks for a job that is primarily managing; with over half the time on technical work, it is not. */
export const isMostlyManaging = (handsOn: 'low' | 'mid' | 'high'): boolean | 'officer' =>
  handsOn === 'low' || (handsOn === 'mid' && 'officer')

/** A function can be managed with few people, an organization or a department hardly; all need a say over money and hiring. */
export const staffFitsRole = (work: GroupRole, reports: number | null, budget: YesNo): true | 'officer' =>
  (budget === 'yes' && (work === 'function' || (reports ?? 0) > 0)) || 'officer'
