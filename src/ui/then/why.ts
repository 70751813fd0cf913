import { alertWords } from '../../copy/alerts/index'
import { longDate, longMonth } from '../../copy/dates'
import { partOf } from '../../copy/rules/values'
import { wordsOfParameter } from '../../copy/rules/parameters'
import type { Citation } from '../../domain/citation'
import { UNDATED } from '../../domain/parameter'
import { visaBulletin } from '../../policy/visa-bulletin'
import { registrationSeason } from '../../pathways/h1b/policy'
import type { Change, Moved } from '../../share/then-and-now'
import type { AlertChange, FigureChange } from './compare'
import { causes } from './then.copy'

/** One reason for a change: of which kind, in a sentence, and where it is read. */
export interface Why {
  readonly label: string
  readonly text: string
  readonly cites: readonly Citation[]
}

/** The first source is enough here, but for what courts and agencies dispute; the page of rules has all of them. */
const MOST_CITES = 1

type Said = (moved: Moved) => string | undefined

/** Parameters that are told by more than their first day. */
const SAYS: Readonly<Record<string, Said>> = {
  [visaBulletin.id]: ({ now }) => now && `Visa Bulletin of ${longMonth(now.from.slice(0, 7))}.`,
  [registrationSeason.id]: ({ then, now }) =>
    now === undefined
      ? 'No season of this day was announced when last checked.'
      : then && isLater(partOf(now.value, 'fiscalYear'), partOf(then.value, 'fiscalYear'))
        ? `Registration for fiscal year ${String(partOf(then.value, 'fiscalYear'))} has closed.`
        : undefined,
}

const isLater = (a: unknown, b: unknown): boolean => Number(a) > Number(b)

const sinceText = ({ then, now, kind }: Moved): string => {
  if (now === undefined) return then?.until === undefined ? 'Not held any more.' : `Held to ${longDate(then.until)}.`
  if (now.from === UNDATED) return 'The start of the newer value is not dated.'
  return kind !== 'rule' && then === undefined ? `Held from ${longDate(now.from)}.` : `From ${longDate(now.from)}.`
}

const citesOf = ({ then, now, kind }: Moved): readonly Citation[] =>
  (now ?? then)?.cites.slice(0, kind === 'measure' ? undefined : MOST_CITES) ?? []

/** Why a figure has another value: in its own row it is not named again. */
export function whyFigure(moved: FigureChange): Why {
  const { alert } = moved
  const said = SAYS[moved.parameter.id]?.(moved) ?? sinceText(moved)
  const words = alert && alertWords(alert.alert.id)
  // Of a disputed measure its state is told, and not only its name.
  const state = moved.kind === 'measure' && alert !== undefined ? words?.state[alert.turn.from] : undefined
  const tells = words === undefined ? said : (state ?? `${said} ${words.title}.`)
  return { label: causes[moved.kind], text: tells, cites: citesOf(moved) }
}

const lowered = (text: string): string =>
  /^[A-Z][a-z]/.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text

function whyMoved(moved: Moved): Why {
  const said = SAYS[moved.parameter.id]?.(moved)
  const { title } = wordsOfParameter(moved.parameter.id)
  const text = said ?? `${title}: ${lowered(sinceText(moved))}`
  return { label: causes[moved.kind], text, cites: citesOf(moved) }
}

/** Why a row differs; `reasonNow` tells what time has done. */
export function whyChange({ timePassed, moved }: Change<unknown>, reasonNow: string): readonly Why[] {
  const told = moved.map(whyMoved)
  return timePassed ? [{ label: causes.time, text: reasonNow, cites: [] }, ...told] : told
}

/** Why an alert stands where it stands: what it came to, in its own words. */
export const whyAlert = ({ alert, turn, then, now }: AlertChange): Why => ({
  label:
    then === undefined ? causes.alertNew : now === undefined || now === 'ended' ? causes.alertOver : causes.alertMoved,
  text: alertWords(alert.id).state[turn.from] ?? '',
  cites: turn.cites.slice(0, MOST_CITES),
})
