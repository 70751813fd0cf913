import type { PathwayId } from '../../domain/pathway'
import type { Read } from '../../domain/reading'
import { evidenceKinds, type EvidenceKind } from '../../questions/achievements/evidenceKinds'
import { degrees, isInUs } from '../../questions/degree/degrees'
import { employers, hasOffer } from '../../questions/employer/employers'
import { workYears } from '../../questions/experience/workYears'
import { exchangePrograms } from '../../questions/you/exchangePrograms'
import { familyBirth } from '../../questions/you/familyBirth'
import { greenCardCase } from '../../questions/you/greenCardCase'
import { hClock } from '../../questions/you/hClock'
import { history } from '../../questions/you/history'
import { homeResidencyOutcome } from '../../questions/you/homeResidencyOutcome'
import { isStudent, isWorker, status, type Status } from '../../questions/you/status'
import { known } from '../known'

/** What a document hangs on: the answers, and the pathways that are not closed. */
interface Basis {
  readonly read: Read
  readonly isInPlay: (...ids: readonly PathwayId[]) => boolean
}

type Condition = (basis: Basis) => boolean

const inStatus =
  (holds: (at: Status) => boolean): Condition =>
  ({ read }) => {
    const at = known(read, status)
    return at !== undefined && holds(at)
  }

const evidence =
  (kind: EvidenceKind): Condition =>
  ({ read, isInPlay }) => {
    const kinds = known(read, evidenceKinds.at.kinds)
    return isInPlay('o1a', 'eb1a', 'eb1b', 'niw') && kinds?.includes(kind) === true
  }

const had =
  (...events: readonly ('h' | 'l' | 'j')[]): Condition =>
  ({ read }) => {
    const past = known(read, history)
    return past !== undefined && events.some((one) => past.includes(one))
  }

const eitherOf =
  (...conditions: readonly Condition[]): Condition =>
  (basis) =>
    conditions.some((one) => one(basis))

const inPlay =
  (...ids: readonly PathwayId[]): Condition =>
  ({ isInPlay }) =>
    isInPlay(...ids)

const ofGroup = inPlay('l1a', 'l1b', 'eb1c')
const hasWorked: Condition = ({ read }) => {
  const work = known(read, workYears)
  return work !== undefined && work.total > 0
}
const hasCase: Condition = ({ read }) => known(read, greenCardCase.at.step) !== undefined
const spendsTime: Condition = ({ read }) => known(read, hClock.at.firstDay) != null

/** Each document with the condition on which it is named, in the order of the list. */
const DOCUMENTS = [
  { id: 'passport', when: () => true },
  { id: 'i94', when: inStatus((at) => at !== 'abroad') },
  { id: 'i20', when: inStatus(isStudent) },
  {
    id: 'ds2019',
    when: eitherOf(
      inStatus((at) => at === 'j1' || at === 'j2'),
      had('j'),
    ),
  },
  { id: 'sponsors', when: ({ read }) => known(read, exchangePrograms) !== undefined },
  {
    id: 'waiver',
    when: ({ read }) => {
      const outcome = known(read, homeResidencyOutcome)
      return outcome !== undefined && outcome !== 'nothing'
    },
  },
  {
    id: 'approvals',
    when: eitherOf(
      inStatus((at) => isWorker(at) || at === 'h4' || at === 'l2'),
      had('h', 'l'),
    ),
  },
  { id: 'trips', when: spendsTime },
  { id: 'workCard', when: inStatus((at) => at === 'opt' || at === 'stem' || at === 'pending') },
  { id: 'trainingPlan', when: inStatus((at) => at === 'stem') },
  { id: 'greenCardCase', when: hasCase },
  { id: 'degrees', when: ({ read }) => (known(read, degrees) ?? []).length > 0 },
  { id: 'evaluation', when: ({ read }) => (known(read, degrees) ?? []).some((degree) => !isInUs(degree)) },
  { id: 'experience', when: hasWorked },
  { id: 'resume', when: () => true },
  {
    id: 'offer',
    when: ({ read }) => {
      const named = known(read, employers)
      return named !== undefined && hasOffer(named)
    },
  },
  { id: 'posting', when: inPlay('h1b', 'h1b-exempt', 'h1b-transfer', 'e3', 'h1b1', 'perm-eb2', 'perm-eb3') },
  {
    id: 'payRecords',
    when: eitherOf(
      inStatus((at) => isWorker(at) || at === 'opt' || at === 'stem'),
      evidence('pay'),
    ),
  },
  { id: 'groupStructure', when: ofGroup },
  { id: 'groupWork', when: ofGroup },
  { id: 'companyPapers', when: ({ read }) => known(read, employers)?.includes('own') === true },
  { id: 'awards', when: evidence('awards') },
  { id: 'memberships', when: evidence('memberships') },
  { id: 'press', when: evidence('press') },
  { id: 'reviews', when: evidence('judging') },
  { id: 'contributions', when: evidence('contributions') },
  { id: 'articles', when: evidence('articles') },
  { id: 'roles', when: evidence('roles') },
  { id: 'plan', when: inPlay('niw') },
  {
    id: 'marriage',
    when: ({ read, isInPlay }) =>
      known(read, familyBirth.at.marriage) === 'married' &&
      isInPlay('eb1a', 'eb1b', 'eb1c', 'niw', 'perm-eb2', 'perm-eb3'),
  },
] as const satisfies readonly { readonly id: string; readonly when: Condition }[]

export type DocumentId = (typeof DOCUMENTS)[number]['id']

/** What this person should bring, and nothing that their answers do not speak of. */
export function documentsFor(read: Read, open: readonly PathwayId[]): readonly DocumentId[] {
  const isInPlay = (...ids: readonly PathwayId[]) => ids.some((id) => open.includes(id))
  return DOCUMENTS.filter(({ when }) => when({ read, isInPlay })).map(({ id }) => id)
}
