import type { Opening } from '../domain/criterion'
import type { Finding } from '../domain/finding'
import type { Evaluation } from '../domain/pathway'
import { longDate } from './dates'
import { faults } from './faults'
import { inWords, plural } from './numbers'
import { criterionWords, datedEventWords, eventWords } from './pathways'
import { pathwayWords } from '../pathways/names.copy'
import { wordsOf } from './questions'

/** A sentence or two for a pathway's row: why it stands where it stands, and what holds up where it leads. */
export function reasonOf(evaluation: Evaluation): string {
  const reason = standingReason(evaluation)
  return evaluation.standing === 'closed'
    ? reason
    : [reason, ...heldUpBy(evaluation), ...failedBeside(evaluation)].join(' ')
}

/** Circumstances that do not touch the standing and still belong into the row. */
const heldUpBy = ({ circumstances }: Evaluation): readonly string[] =>
  circumstances.flatMap(({ criterion, verdict, open, faulty }) => {
    const row = criterionWords(criterion.id).row
    if (row === undefined || verdict === 'met' || open.length + faulty.length > 0) return []
    return [row[verdict]]
  })

/** The requirements are weighed, and something beside them is not. */
const failedBeside = ({ finding, faulty }: Evaluation): readonly string[] =>
  finding.faulty.length === 0 && faulty.length > 0 ? [faults.beside] : []

function standingReason(evaluation: Evaluation): string {
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
      return evidenceReason(evaluation)
  }
}

/** An event whose day is known is not named again without it. */
const datedOnce = (openings: readonly Opening[]): readonly Opening[] =>
  openings.filter(
    ({ event, on }) => on !== undefined || !openings.some((other) => other.event === event && other.on !== undefined),
  )

/** What is missing: a rule that failed; answers not given yet; answers that leave it open, sure or not; or the law. */
function undecidedReason({ finding, settledBy, deciding }: Evaluation): string {
  if (finding.faulty.length > 0) return faults.pathway
  if (finding.open.length > 0)
    return `${finding.open.length} ${plural(finding.open.length, 'answer is', 'answers are')} still needed: ${rows(finding.open)}.`
  if (settledBy.length > 0) return `Your answers leave it open. To settle: ${rows(settledBy)}.`
  const points = deciding.map(({ criterion }) => criterionWords(criterion.id))
  const own = points.flatMap(({ unsettled }) => unsettled ?? [])
  const law = points.filter(({ unsettled }) => unsettled === undefined).map(({ title }) => title)
  return [...own, ...(law.length > 0 ? [`The law does not settle this: ${law.slice(0, 2).join('; ')}.`] : [])].join(' ')
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

/** "a US job offer", "the award of your degree, 31 May 2027", or a window with the day on which it closes. */
export function openingWords(opening: Opening): string {
  const { event, on, until } = opening
  const closes = until === undefined ? '' : ` (open to ${longDate(until)})`
  return on === undefined ? eventWords(event) : `${datedEventWords(event)}, ${longDate(on)}${closes}`
}

/** The counts in the finding, or else what is weighed; then the officer. */
function evidenceReason({ finding, deciding }: Evaluation): string {
  const counts = countsIn(finding).map(({ criterion, parts, needed = 0 }) => {
    const met = parts.filter((part) => part.verdict === 'met').length
    const unknown = parts.filter((part) => part.verdict === 'unknown').length
    const more = unknown > 0 ? `, ${unknown} more ${plural(unknown, 'is', 'are')} not known yet` : ''
    return `${criterionWords(criterion.id).title}: ${needed} needed, ${met} met${more}.`
  })
  if (counts.length > 0) return [...counts, 'An officer weighs the evidence; no answer here can settle that.'].join(' ')
  const points = deciding.map(({ criterion }) => criterionWords(criterion.id).title).slice(0, 2)
  return `Turns on how an officer weighs this, and no answer here can settle it: ${points.join('; ')}.`
}

/** The counts that still matter: of a choice that is settled, only those of the ways that are met. */
function countsIn(finding: Finding): readonly Finding[] {
  if (finding.eventual === 'unmet') return []
  if (finding.needed !== undefined) return [finding]
  const isSettled = finding.criterion.kind !== 'all' && finding.verdict === 'met'
  return finding.parts.filter((part) => !isSettled || part.verdict === 'met').flatMap(countsIn)
}
