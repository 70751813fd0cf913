import type { Evaluation } from '../../domain/pathway'
import type { IsoDate } from '../../domain/dates'
import type { CalendarEntry } from '../../plan/calendar/calendar'
import type { Step } from '../../plan/steps/next-steps'
import { longDate, longMonth } from '../../copy/dates'
import { countWord, inWords, plural } from '../../copy/numbers'
import { eventWords } from '../../copy/pathways'
import { pathwayWords } from '../../pathways/names.copy'

const isSuspended = (one: Evaluation): boolean => one.standing === 'open' && one.availability === 'suspended'

/** The result in one sentence, true to the evaluation. */
export function headlineOf(evaluations: readonly Evaluation[]): string {
  const open = evaluations.filter((one) => one.standing === 'open' && !isSuspended(one)).length
  if (open > 0) return `${countWord(open)} ${plural(open, 'pathway is', 'pathways are')} open to you today.`
  const barred = evaluations.filter(isSuspended).length
  if (barred > 0)
    return `${countWord(barred)} ${plural(barred, 'pathway would be', 'pathways would be')} open, and no visa is issued for ${plural(barred, 'it', 'them')} today.`
  const undecided = evaluations.filter(({ standing }) => standing === 'undecided').length
  if (undecided === evaluations.length) return 'Nothing is decided yet.'
  // What is undecided may be open.
  return undecided > 0
    ? `No pathway is open to you by these answers; ${countWord(undecided).toLowerCase()} ${plural(undecided, 'is', 'are')} undecided.`
    : 'No pathway is open to you today without more.'
}

const QUEUE = 'with a queue for the visa number behind it.'

/** The likeliest first step: what stands before its name, the name, and what follows. */
export interface Lead {
  readonly before: string
  readonly step: string
  readonly after: string
}

/** `isNext`: after what the present stay asks for first. */
export function leadOf(
  first: Evaluation | undefined,
  calendar: readonly CalendarEntry[],
  isNext: boolean,
): Lead | undefined {
  if (first === undefined) return undefined
  const { pathway, standing, availability, openings } = first
  const { short } = pathwayWords[pathway.id]
  const likeliest = isNext ? 'After that, the likeliest step is ' : 'The likeliest first step is '
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
    const events = [...new Set(openings.map(({ event }) => eventWords(event)))]
    return {
      before: events.length > 1 ? 'Still to come are ' : 'The nearest change is ',
      step: events.length > 0 ? inWords(events) : short,
      after: events.length > 1 ? `, which together would open ${short}.` : `, which would open ${short}.`,
    }
  }
  if (standing === 'evidence') {
    const after = ', which turns on how an officer weighs your evidence'
    return { before: likeliest, step: short, after: `${after}${availability === 'queue' ? `, ${QUEUE}` : '.'}` }
  }
  if (availability === 'queue') return { before: likeliest, step: short, after: `, ${QUEUE}` }
  return {
    before: likeliest,
    step: short,
    after: availability === 'now' ? ', open to you now.' : ', open to you while part of the law is unsettled.',
  }
}

/** What the present stay asks for before any pathway; nothing where it asks for nothing. */
export function urgentLead(steps: readonly Step[]): Lead | undefined {
  const [first] = steps
  if (first?.id === 'lapsed')
    return {
      before: 'First, ',
      step: 'have a lawyer look at your stay',
      after: ': by your answers it is over or in doubt.',
    }
  if (first?.id === 'waiver')
    return {
      before: 'First, ',
      step: 'settle the two-year home rule',
      after: ', which bars H-1B, L-1 and a green card until then.',
    }
  if (first?.when.kind !== 'by' || first.pathways.length > 0) return undefined
  return {
    before: 'First, ',
    step: `by ${longDate(first.when.day)}`,
    after: `: ${URGENT[first.id] ?? 'see the next steps.'}`,
  }
}

const URGENT: Readonly<Partial<Record<Step['id'], string>>> = {
  grace: 'a new petition or a change of status is filed, or you leave.',
  stayEnds: 'more time or another status is asked for, or you leave.',
  departure: 'OPT or another status is asked for, or you leave.',
  idle: 'work related to your degree, or the days without work run out.',
}

/** How long training carries work on meanwhile, where nothing speaks against it. `workUntil`: its last day. */
export function bridgeOf(workUntil: IsoDate | undefined, calendar: readonly CalendarEntry[]): string {
  if (workUntil === undefined) return ''
  const has = (...ids: readonly CalendarEntry['id'][]) => calendar.find(({ id }) => ids.includes(id))
  const [opt, stem] = [has('opt', 'optCard'), has('stem', 'stemCard')]
  const names = [...(opt ? ['OPT'] : []), ...(stem ? ['STEM OPT'] : [])].join(', then ')
  const isFiled = [opt, stem].some((one) => one?.nature === 'filed')
  return `${names}${isFiled ? ', if filed in time,' : ''} lets you work until ${longMonth(workUntil.slice(0, 7))} meanwhile.`
}

/** How many of the open ones wait for a visa number; empty where none does. */
export function queueOf(evaluations: readonly Evaluation[]): string {
  const waiting = evaluations.filter(
    ({ standing, availability }) => standing === 'open' && availability === 'queue',
  ).length
  return waiting === 0
    ? ''
    : `${countWord(waiting)} of those open ${plural(waiting, 'waits', 'wait')} in a queue for a visa number.`
}

/** Pathways whose requirements are met and whose visa is suspended for the nationality; empty where there are none. */
export function suspendedOf(evaluations: readonly Evaluation[]): string {
  const barred = evaluations.filter(isSuspended).map(({ pathway }) => pathwayWords[pathway.id].short)
  return barred.length === 0
    ? ''
    : `Requirements met, but the visa is suspended for your nationality: ${inWords(barred)}.`
}
