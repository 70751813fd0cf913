import { createContext, useContext } from 'react'
import { useSelector } from '@xstate/react'
import type { ActorRefFrom } from 'xstate'
import type { Names } from '../copy/answers'
import type { IsoDate } from '../domain/dates'
import type { PathwayId } from '../domain/pathway'
import type { AnswerMap } from '../domain/reading'
import type { wizardMachine } from '../wizard/machine'
import type { Answered, Given } from '../wizard/answering'
import type { DrawMessage } from '../lottery/simulation/messages'
import type { DrawRequest } from '../lottery/simulation/run'
import type { Order } from '../plan/order/orders'
import type { WageTable } from '../reference/wages'
import type { Weigh, Weighing } from '../wizard/weigh'
import type { Keeping } from './keep/keeping'
import type { Drafts } from './questions/drafts'
import type { EmbedCheck, EmbedOptions } from './snippet/options'

type WizardActor = ActorRefFrom<ReturnType<typeof wizardMachine>>
export type Appearance = 'auto' | 'light' | 'dark'

/** The tab itself, a link, the device or a file. */
export type Origin = 'tab' | 'link' | 'kept' | 'file'

/** A long table of a field: its entries by name. */
export type TableEntries = readonly { readonly code: string; readonly name: string }[]

/** The wage figures are large, and loaded when somebody gives a job and a place. */
export type WagesState =
  { readonly state: 'absent' | 'loading' | 'failed' } | { readonly state: 'loaded'; readonly table: WageTable }

/** Draws seasons beside the page; gives back what cancels them. */
export type RunDraws = (request: DrawRequest, onMessage: (message: DrawMessage) => void) => () => void

/** The wizard on somebody else's page. */
export interface Embedding {
  /** The host name of the page around, where it is known. */
  readonly site: string | undefined
  /** The page on screen with these answers, in a tab of its own. */
  readonly address: () => string
  /** Whether the page around is told the result. */
  readonly isTold: boolean
  readonly setTold: (isTold: boolean) => void
  /** An address that the frame could not open in another tab. */
  readonly refusedTab: string | undefined
  readonly closeRefusedTab: () => void
  readonly startAnew: () => void
}

/** The order and the columns of a comparison that were chosen on the page of the result, so that who comes back finds them so. */
export interface View {
  readonly order: Kept<Order>
  readonly compared: Kept<readonly PathwayId[]>
}

export interface Kept<T> {
  readonly get: () => T | undefined
  readonly set: (value: T | undefined) => void
}

/** What the app gives the interface: the machine, the day's rules, and everything that touches the browser. */
export interface Services {
  readonly actor: WizardActor
  /** What an answer would make of the present ones. */
  readonly foresee: (answer: Given) => Answered
  readonly weigh: Weigh
  /** The day the answers are weighed for. */
  readonly asOf: IsoDate
  readonly today: IsoDate
  /** The day that has begun since, by the clock of the device, while the page stayed open. */
  readonly newDay?: IsoDate
  /** Goes on under the new day; answers, place and what was typed stay. */
  readonly beginDay: () => void
  /** The day of the link that was opened, where that was another day. */
  readonly linkDay: IsoDate | undefined
  /** Weighs the answers under the rules of another day. */
  readonly showRulesOf: (day: IsoDate) => void
  /** False in the prerendered page, which knows neither the day nor any answers. */
  readonly hydrated: boolean
  /** Parts of what was opened that could not be read, by name. */
  readonly dropped: readonly string[]
  /** Where the answers on screen came from. */
  readonly origin: Origin
  readonly keeping: Keeping
  /** False while the browser refuses to remember the last steps, so that a reload would lose them. */
  readonly isRemembered: boolean
  /** What was typed and not continued, by page. */
  readonly drafts: Drafts
  /** The pathways of the result that are open, so that who comes back finds them so. */
  readonly openRows: Set<PathwayId>
  readonly view: View
  /** Whether there is a place on this page that somebody comes back to. */
  readonly isReturn: boolean
  readonly appearance: Appearance
  readonly setAppearance: (appearance: Appearance) => void
  readonly wages: WagesState
  /** The worksite areas, which are loaded once somebody is past the start. */
  readonly areas: 'absent' | 'loading' | 'failed' | 'loaded'
  /** Tries again to load the wage figures and the areas, as far as they are not there. */
  readonly loadTables: () => void
  readonly tableOf: (table: string) => TableEntries | undefined
  readonly names: Names
  readonly print: () => void
  /** True while the page is on its way to paper: what is folded away is drawn too. */
  readonly printing: boolean
  /** The address of a result with these answers, dated the day shown. */
  readonly linkTo: (answers: AnswerMap) => string
  /** The whole address of a place in the wizard, such as "#/rules". */
  readonly addressOf: (hash: string) => string
  /** Puts a text on the clipboard; false where the browser refuses. */
  readonly copy: (text: string) => Promise<boolean>
  /** Hands a text to the browser's downloads as a file. */
  readonly download: (name: string, text: string, type: string) => void
  /** Hands a link to the device's own sheet for sharing; absent where it has none, false where it does not open. */
  readonly shareSheet?: (title: string, link: string) => Promise<boolean>
  /** The page's title, for the tab and for screen readers. */
  readonly setTitle: (title: string) => void
  /** Moves focus to a control of the page. */
  readonly focusOn: (id: string) => void
  /** Moves focus to the heading of the page. */
  readonly focusPage: () => void
  readonly runDraws: RunDraws
  /** Absent where the wizard has a tab to itself. */
  readonly embedding: Embedding | undefined
  /** Puts the wizard into an element of this page, as embed.js does on others; gives back what removes it. */
  readonly preview: (element: HTMLElement, options: EmbedOptions, onFailed: () => void) => () => void
  readonly checkEmbed: (options: EmbedOptions) => EmbedCheck
  /** Loads the page again in a newer version that waits on the device; absent where none does. */
  readonly takeNewVersion: (() => void) | undefined
}

const ServicesContext = createContext<Services | undefined>(undefined)
export const ServicesProvider = ServicesContext.Provider

export function useServices(): Services {
  const services = useContext(ServicesContext)
  if (services === undefined) throw new Error('The interface is rendered inside a ServicesProvider')
  return services
}

const NO_ANSWERS: AnswerMap = {}

/** The answers, and what they come to. */
export function useWizard(): { weighing: Weighing; answers: AnswerMap } {
  const { actor, weigh, hydrated } = useServices()
  const given = useSelector(actor, (snapshot) => snapshot.context.answers)
  const answers = hydrated ? given : NO_ANSWERS
  return { weighing: weigh(answers), answers }
}
