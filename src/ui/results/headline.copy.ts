import type { Evaluation } from '../../domain/pathway'
import type { IsoDate } from '../../domain/dates'
import type { CalendarEntry } from '../../plan/calendar/calendar'
import { longMonth } from '../../copy/dates'
import { countWord, inWords, plural } from '../../copy/numbers'
import { eventWords, pathwayWords } from '../../copy/pathways'

const isSuspended = (one: Evaluation): boolean => one.standing === 'open' && one.availability === 'suspended'

/** The result in one sentence, true to the evaluation. */
export function headlineOf(evaluations: readonly Evaluation[]): string {
  const open = evaluations.filter((one) => one.standing === 'open' && !isSuspended(one)).length
  if (open > 0) return `${countWord(open)} ${plural(open, 'pathway is', 'pathways are')} open to you today.`
  return evaluations.every(({ standing }) => standing === 'undecided')
    ? 'Nothing is decided yet.'
    : 'No pathway is open to you today without more.'
}

/** The likeliest first step: what stands before its name, the name, and what follows. */
export interface Lead {
  readonly before: string
  readonly step: string
  readonly after: string
}

export function leadOf(first: Evaluation | undefined, calendar: readonly CalendarEntry[]): Lead | undefined {
  if (first === undefined) return undefined
  const { pathway, standing, availability, openings } = first
  const { short } = pathwayWords[pathway.id]
  const likeliest = 'The likeliest first step is '
  if (pathway.id === 'h1b' && standing === 'later') {
    const next = calendar.find(({ id }) => id === 'registration')
    if (openings.every(({ event }) => event === 'registrationWindow') && next !== undefined)
      return {
        before: likeliest,
        step: `H-1B registration in ${longMonth(next.from.slice(0, 7))}`,
        after: ', and the draw after it.',
      }
  }
  if (standing === 'later') {
    const [opening] = openings
    return {
      before: 'The nearest change is ',
      step: opening === undefined ? short : eventWords(opening.event),
      after: `, which would open ${short}.`,
    }
  }
  if (standing === 'evidence')
    return { before: likeliest, step: short, after: ', which turns on how an officer weighs your evidence.' }
  if (availability === 'queue')
    return { before: likeliest, step: short, after: ', with a queue for the visa number behind it.' }
  return {
    before: likeliest,
    step: short,
    after: availability === 'now' ? ', open to you now.' : ', open to you while part of the law is unsettled.',
  }
}

/** How long training carries work on meanwhile. `workUntil`: its last day. */
export function bridgeOf(calendar: readonly CalendarEntry[], first: Evaluation | undefined): string {
  const has = (id: CalendarEntry['id']): CalendarEntry | undefined => calendar.find((one) => one.id === id)
  const [opt, stem] = [has('opt') ?? has('optCard'), has('stem') ?? has('stemCard')]
  const last: IsoDate | undefined = (stem ?? opt)?.until
  if (last === undefined || first?.pathway.id === 'opt') return ''
  const names = inWords([...(opt ? ['OPT'] : []), ...(stem ? ['STEM OPT'] : [])]).replace(' and ', ', then ')
  const isFiled = [opt, stem].some((one) => one?.nature === 'filed')
  return `${names}${isFiled ? ', if filed in time,' : ''} lets you work until ${longMonth(last.slice(0, 7))} meanwhile.`
}

/** Pathways whose requirements are met and whose visa is suspended for the nationality; empty where there are none. */
export function suspendedOf(evaluations: readonly Evaluation[]): string {
  const barred = evaluations.filter(isSuspended).map(({ pathway }) => pathwayWords[pathway.id].short)
  return barred.length === 0
    ? ''
    : `Requirements met, but the visa is suspended for your nationality: ${inWords(barred)}.`
}
