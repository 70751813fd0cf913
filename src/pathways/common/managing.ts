import type { Citation } from '../../domain/citation'
import { fact } from '../../domain/criterion'
import { groupJob } from '../../questions/employer/groupJob'
import { isManagerial } from '../../questions/experience/groupRole'

type Cites = readonly Citation[]

/** The US job is to manage: an organization or a department, people, or an essential function. */
export const managesHere = <const Id extends string>(id: Id, cites: Cites) =>
  fact({ id, reads: [groupJob.at.work], cites, judged: 'weighed', holds: ([work]) => isManagerial(work) })

/** Managing people counts where they are professionals or managers themselves: INA 101(a)(44)(A). */
export const managesProfessionals = <const Id extends string>(id: Id, cites: Cites) =>
  fact({
    id,
    reads: [groupJob.at.work, groupJob.at.degreed],
    cites,
    judged: 'weighed',
    holds: ([work, degreed]) => work !== 'people' || degreed === 'yes' || 'officer',
  })

/** The law asks for a job that is primarily managing; with over half the time on technical work, it is not. */
export const mostlyManages = <const Id extends string>(id: Id, cites: Cites) =>
  fact({
    id,
    reads: [groupJob.at.handsOn],
    cites,
    judged: 'weighed',
    holds: ([handsOn]) => handsOn === 'low' || (handsOn === 'mid' && 'officer'),
  })

/** A function can be managed with few people, an organization or a department hardly; all need a say over money and hiring. */
export const staffFitsRole = <const Id extends string>(id: Id, cites: Cites) =>
  fact({
    id,
    reads: [groupJob.at.work, groupJob.at.reports, groupJob.at.budget],
    cites,
    judged: 'weighed',
    holds: ([work, reports, budget]) => (budget === 'yes' && (work === 'function' || reports !== 0)) || 'officer',
  })
