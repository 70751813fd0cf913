import { all, any, fact, unless } from '../../domain/criterion'
import { cfr214_2, ina214 } from '../../policy/sources'
import { hasAtLeast } from '../../questions/degree/qualifications'
import { degrees } from '../../questions/degree/degrees'
import { employers } from '../../questions/employer/employers'
import { groupJob } from '../../questions/employer/groupJob'
import { groupKnowledge, type Knowledge } from '../../questions/employer/groupKnowledge'
import { groupOffice } from '../../questions/employer/groupOffice'
import { jobTerms } from '../../questions/employer/jobTerms'
import { groupRole, isManagerial } from '../../questions/experience/groupRole'
import { noTransferYet } from './transfer'

const cites = [cfr214_2('(l)(1)(ii)(D)')]

/** What managers know is asked only where they do technical work, abroad or here. */
const technicalWork = any('l1b.specialKnowledge.work', [
  fact({
    id: 'l1b.specialKnowledge.workAbroad',
    reads: [groupRole],
    cites,
    judged: 'weighed',
    holds: ([role]) => !isManagerial(role),
  }),
  fact({
    id: 'l1b.specialKnowledge.workHere',
    reads: [groupJob.at.work],
    cites,
    judged: 'weighed',
    holds: ([work]) => !isManagerial(work),
  }),
])

/** The definition leaves no manager out; of people who manage in both places, knowledge is not asked here. */
const managersKnowledge = all('l1b.specialKnowledge.managers', [
  fact({
    id: 'l1b.specialKnowledge.managedAbroad',
    reads: [groupRole],
    cites,
    judged: 'weighed',
    holds: ([role]) => isManagerial(role),
  }),
  fact({
    id: 'l1b.specialKnowledge.managesHere',
    reads: [groupJob.at.work],
    cites,
    judged: 'weighed',
    holds: ([work]) => isManagerial(work) && 'officer',
  }),
])

/** Special against the industry or advanced within the company; a common language or a client's system is neither. */
function isSpecial(shown: readonly Knowledge[]): boolean | 'officer' {
  if (shown.includes('built') || shown.includes('few') || shown.includes('long')) return true
  return shown.includes('written') && 'officer'
}

export const specialKnowledge = unless(
  'l1b.specialKnowledge',
  any('l1b.specialKnowledge.used', [
    all('l1b.specialKnowledge.shown', [
      technicalWork,
      fact({
        id: 'l1b.specialKnowledge.signs',
        reads: [groupKnowledge],
        cites,
        judged: 'weighed',
        holds: ([shown]) => isSpecial(shown),
      }),
    ]),
    managersKnowledge,
  ]),
  noTransferYet,
)

/** Work mainly at a client that directs it, or that only hires out labor, is barred. */
export const clientSite = unless(
  'l1b.clientSite',
  fact({
    id: 'l1b.clientSite.direction',
    reads: [jobTerms.at.direction],
    cites: [ina214('(c)(2)(F)')],
    holds: ([direction]) => direction === 'own' || (direction === 'client' && 'officer'),
  }),
  noTransferYet,
)

/** A blanket petition is the short way, open to professionals; without it the employer files one of its own. */
export const blanketProfessional = all('l1b.blanketProfessional', [
  fact({
    id: 'l1b.blanketProfessional.transfer',
    reads: [employers],
    cites: [cfr214_2('(l)(4)')],
    holds: ([named]) => named.includes('group'),
  }),
  fact({
    id: 'l1b.blanketProfessional.blanket',
    reads: [groupOffice.at.blanket],
    cites: [cfr214_2('(l)(4)')],
    holds: ([blanket]) => blanket === 'yes',
  }),
  fact({
    id: 'l1b.blanketProfessional.degree',
    reads: [degrees],
    cites: [cfr214_2('(l)(1)(ii)(E)', 'memory')],
    judged: 'ordinary',
    holds: ([held]) => hasAtLeast(held, 'bachelor'),
  }),
])
