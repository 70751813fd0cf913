import type { Citation } from '../../domain/citation'
import type { IsoDate } from '../../domain/dates'
import type { PathwayId } from '../../domain/pathway'
import type { QuestionId } from '../../questions/index'

export type MythVerdict = 'false' | 'misleading' | 'outdated' | 'unverified' | 'true'

/** What is often said, whether it holds, and where a person meets it. */
export interface Myth {
  readonly id: string
  /** As it is said, without quotation marks. */
  readonly claim: string
  readonly verdict: MythVerdict
  readonly answer: string
  readonly cites: readonly Citation[]
  /** The first day for which the answer may be told: no day that it names lies after it. */
  readonly from?: IsoDate
  /** The question it belongs to most comes first. */
  readonly questions: readonly QuestionId[]
  readonly pathways: readonly PathwayId[]
  /** Criteria whose proof answers it, by id. */
  readonly criteria?: readonly string[]
}

export const mythVerdicts: Readonly<Record<MythVerdict, string>> = {
  false: 'False',
  misleading: 'Misleading',
  outdated: 'Outdated',
  unverified: 'Not verified',
  true: 'True, with limits',
}
