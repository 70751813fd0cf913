import type { IsoDate } from '../../domain/dates'
import type { PathwayId } from '../../domain/pathway'
import { drawMyths } from './draw'
import { jobMyths } from './jobs'
import type { Myth, MythVerdict } from './myth'
import { stayMyths } from './stays'
import { talentMyths } from './talent'

/** Everything that is often said and was checked, wrong or right. */
export const myths: readonly Myth[] = [...drawMyths, ...jobMyths, ...talentMyths, ...stayMyths]

const GRAVITY: readonly MythVerdict[] = ['false', 'misleading', 'outdated', 'unverified', 'true']

const toldOn = (asOf: IsoDate): readonly Myth[] => myths.filter(({ from }) => from === undefined || from <= asOf)

const gravest = (found: readonly Myth[]): readonly Myth[] =>
  [...found].sort((a, b) => GRAVITY.indexOf(a.verdict) - GRAVITY.indexOf(b.verdict))

/** What belongs to a question: what is about it first, then by how wrong it is. */
export const mythsAt = (question: string, asOf: IsoDate): readonly Myth[] => {
  const found = toldOn(asOf).filter(({ questions }) => questions.some((id) => id === question))
  const own = found.filter(({ questions }) => questions[0] === question)
  return [...gravest(own), ...gravest(found.filter((one) => !own.includes(one)))]
}

/** What belongs to a pathway, the most mistaken first. */
export const mythsOn = (pathway: PathwayId, asOf: IsoDate): readonly Myth[] =>
  gravest(toldOn(asOf).filter(({ pathways }) => pathways.includes(pathway)))
