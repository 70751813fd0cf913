import { addDays, earlier, type IsoDate } from '../../domain/dates'
import type { Policy } from '../../domain/parameter'
import type { Evaluation, PathwayId, Standing } from '../../domain/pathway'
import type { Read, Ref } from '../../domain/reading'
import { attributes } from '../../pathways/attributes'
import type { Statement } from '../../pathways/common/attributes/statement'
import type { AlertId } from '../../policy/alerts/index'
import type { QuestionId } from '../../questions/index'
import { type Employer, employers } from '../../questions/employer/employers'
import { graceDays } from '../../policy/stay'
import { admission } from '../../questions/you/admission'
import { studentDates } from '../../questions/you/studentDates'
import { mayOpen } from '../calendar/entry'
import { known } from '../known'

/** Pathways on which an employer files, hosts or trains. */
const FILED = [
  'h1b',
  'h1b-exempt',
  'h1b-transfer',
  'o1a',
  'l1a',
  'l1b',
  'e3',
  'h1b1',
  'tn',
  'stem-opt',
  'j1',
  'perm-eb2',
  'perm-eb3',
  'eb1b',
  'eb1c',
] as const satisfies readonly PathwayId[]

/** What an employer knows of the job, or needs for a filing. No other answer is read. */
export const SHARED: readonly QuestionId[] = ['employers', 'employerFacts', 'jobChange', 'groupOffice', 'roleAndPay']

/** The last day of the present permission to work, on the pathways that must be filed before it. */
const LAST_DAYS: { readonly [P in PathwayId]?: Ref<IsoDate | null> } = {
  'stem-opt': studentDates.at.cardEnd,
  'h1b-transfer': admission.at.until,
}

/** After a job that ended, the days of grace and not the date of the I-94: 8 CFR 214.1(l)(2). */
function lastDayOf({ read, policy }: { readonly read: Read; readonly policy: Policy }, last: Ref<IsoDate | null>) {
  const until = known(read, last) ?? undefined
  const ended = known(read, admission.at.employment) === 'ended' ? known(read, admission.at.lastDay) : undefined
  const days = policy.period(graceDays)?.value
  if (last !== admission.at.until || ended === undefined || ended === null || days === undefined) return until
  const grace = addDays(ended, days)
  return until === undefined ? grace : earlier(grace, until)
}

/** Sentences that say “you” to the person, or speak of visas and families, stay out. */
const SAID: ReadonlySet<string> = new Set([
  'common.notKnown',
  'common.fees.total.employer',
  'common.fees.total.petitioner',
  'common.fees.total.either',
  'common.fees.line',
  'h1b.fees.fifty',
  'h1b.fees.paymentAsked',
  'h1b.fees.paymentVacated',
  'h1b.fees.proposal',
  'h1b.fees.firstExtension',
  'h1b.fees.amendment',
  'h1b.fees.ifSame',
  'h1b.fees.fiftyToo',
  'h1b.fees.fiftyNotOnExtension',
  'l1.fees.fifty',
  'e3.fees.direct',
  'e3.fees.petition',
  'tn.fees.petition',
  'h1b1.fees.training',
  'h1b1.fees.petition',
  'perm.fees.employer',
  'common.premium.i129',
  'common.premium.i140',
  'common.premium.answer',
  'e3.premium.petitionOnly',
  'tn.premium.petitionOnly',
  'h1b1.premium.none',
  'perm.premium.notLabor',
  'j1.premium.none',
  'common.timing.usualNotRead',
  'h1b.timing.announced',
  'h1b.timing.pattern',
  'h1b.timing.notKnown',
  'h1b.timing.filing',
  'h1b.timing.anyDay',
  'h1b.timing.portability',
  'h1b1.timing.consulate',
  'perm.timing.plan',
  'perm.timing.review',
  'stemOpt.timing.pending',
])

/** Alerts that speak of what an employer files, owes or is asked; never those on nationality. */
const ALERTS: readonly AlertId[] = [
  'payment100k',
  'proposedH1bFee',
  'dolWageRule',
  'h1bReform',
  'layoffEo',
  'fee911',
  'nextSeason',
  'permTimes',
  'denyWithoutRfe',
]

export const isForEmployers = (id: AlertId): boolean => ALERTS.includes(id)

export interface EmployerFiling {
  readonly pathway: PathwayId
  readonly standing: Standing
  readonly fees: readonly Statement[]
  readonly premium: readonly Statement[]
  readonly timing: readonly Statement[]
  /** The last day of the present permission to work, where the filing must come before it. */
  readonly before: IsoDate | undefined
}

/** Reads only what the sheet may hold. */
const shared =
  (read: Read): Read =>
  (ref) =>
    SHARED.some((id) => id === ref.question) ? read(ref) : { state: 'unasked' }

/** A total that the person pays goes with the lines below it. */
function said(statements: readonly Statement[]): readonly Statement[] {
  let isOwn = false
  return statements.filter(({ says }) => {
    if (says !== 'common.fees.line') isOwn = says === 'common.fees.total.you'
    return !isOwn && SAID.has(says)
  })
}

/** What an answer may be is told only beside its price. */
const clocks = (statements: readonly Statement[]): readonly Statement[] =>
  statements.some(({ says }) => says !== 'common.premium.answer') ? statements : []

/** What an employer files in this result, with its fees, clocks and days. Closed and undecided pathways are left out. */
export function employerFilings(
  read: Read,
  evaluations: readonly Evaluation[],
  policy: Policy,
): readonly EmployerFiling[] {
  const situation = { read: shared(read), policy }
  return FILED.flatMap((id) => {
    const found = evaluations.find(({ pathway }) => pathway.id === id)
    if (found === undefined || !mayOpen(found)) return []
    const { fees, premium, timing } = attributes[id]
    const last = LAST_DAYS[id]
    return [
      {
        pathway: id,
        standing: found.standing,
        fees: said(fees(situation)),
        premium: clocks(said(premium(situation))),
        timing: said(timing(situation)),
        before: last && lastDayOf({ read, policy: situation.policy }, last),
      },
    ]
  })
}

/** Kinds of employer that may read the sheet: of several, each is told of its own filings only. */
export const readers = (read: Read): readonly Employer[] =>
  (known(read, employers) ?? []).filter((one) => one !== 'none' && one !== 'foreign')
