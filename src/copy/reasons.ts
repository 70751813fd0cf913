import type { Opening } from '../domain/criterion'
import type { Finding } from '../domain/finding'
import type { Evaluation } from '../domain/pathway'
import { longDate } from './dates'
import { inWords, plural } from './numbers'
import { criterionWords, eventWords, pathwayWords } from './pathways'
import { wordsOf } from './questions'

/** One sentence for a pathway's row: why it stands where it stands. */
export function reasonOf(evaluation: Evaluation): string {
  const { standing, pathway, deciding, openings } = evaluation
  switch (standing) {
    case 'open':
      return pathwayWords[pathway.id].about
    case 'closed':
      return closedBy(deciding)
    case 'later':
      return `Opens with ${inWords([...new Set(datedOnce(openings).map(openingWords))])}.`
    case 'undecided':
      return undecidedReason(evaluation)
    case 'evidence':
      return evidenceReason(evaluation.finding)
  }
}

/** An event whose day is known is not named again without it. */
const datedOnce = (openings: readonly Opening[]): readonly Opening[] =>
  openings.filter(
    ({ event, on }) => on !== undefined || !openings.some((other) => other.event === event && other.on !== undefined),
  )

/** What is missing: answers not given yet; answers that leave it open, sure or not; or the law. */
function undecidedReason({ finding, settledBy, deciding }: Evaluation): string {
  if (finding.open.length > 0)
    return `${finding.open.length} ${plural(finding.open.length, 'answer is', 'answers are')} still needed: ${rows(finding.open)}.`
  if (settledBy.length > 0) return `What you answered leaves this open: ${rows(settledBy)}.`
  const points = deciding.map(({ criterion }) => criterionWords(criterion.id).title).slice(0, 2)
  return `The law does not settle this: ${points.join('; ')}.`
}

const MOST_NAMED = 3

/** The short names of the first questions. */
const rows = (questions: readonly string[]): string => {
  const names = questions.slice(0, MOST_NAMED).map((id) => wordsOf(id)?.row ?? id)
  return questions.length > MOST_NAMED ? `${names.join(', ')} and others` : inWords(names)
}

/** The first two walls in words of their own; the title of the first one where none has such words. */
function closedBy(deciding: readonly Finding[]): string {
  const sentences = deciding
    .map(({ criterion }) => criterionWords(criterion.id).unmet)
    .filter((text) => text !== undefined)
  const [first] = deciding
  if (sentences.length > 0) return [...new Set(sentences)].slice(0, 2).join(' ')
  return first === undefined ? '' : `Not met: ${criterionWords(first.criterion.id).title}.`
}

/** What would open a closed pathway, where anything would. */
export const opensWith = ({ deciding }: Evaluation): readonly string[] => [
  ...new Set(deciding.map(({ criterion }) => criterionWords(criterion.id).opens).filter((text) => text !== undefined)),
]

/** "a US job offer", or "the day your OPT window opens, 16 March 2027". */
export const openingWords = ({ event, on }: Opening): string =>
  on === undefined ? eventWords(event) : `${eventWords(event)}, ${longDate(on)}`

/** The counts in the finding, then the officer. */
function evidenceReason(finding: Finding): string {
  const counts = countsIn(finding).map(({ criterion, parts, needed = 0 }) => {
    const met = parts.filter((part) => part.verdict === 'met').length
    const unknown = parts.filter((part) => part.verdict === 'unknown').length
    const more = unknown > 0 ? `, ${unknown} more ${plural(unknown, 'is', 'are')} not known yet` : ''
    return `${criterionWords(criterion.id).title}: ${needed} needed, ${met} met${more}.`
  })
  return [...counts, 'An officer weighs the evidence; no answer here can settle that.'].join(' ')
}

/** The counts that still matter: of a choice that is settled, only those of the ways that are met. */
function countsIn(finding: Finding): readonly Finding[] {
  if (finding.eventual === 'unmet') return []
  if (finding.needed !== undefined) return [finding]
  const isSettled = finding.criterion.kind !== 'all' && finding.verdict === 'met'
  return finding.parts.filter((part) => !isSettled || part.verdict === 'met').flatMap(countsIn)
}
