/**
 * The embedded Visa Pathway Wizard, protocol version 1: what embed.js takes, and what host page and frame say to each other.
 * Types only: this file ships beside embed.js as embed.d.ts.
 */

export type VisaWizardTheme = 'light' | 'dark' | 'auto'

/** What `data-*` attributes (with dashes) or `VisaWizard.mount` may set. What cannot be used is ignored, with one console warning. */
export interface VisaWizardOptions {
  /** "auto", the default, is the one that can be read on the page around; in a plain iframe it follows the device. */
  readonly theme?: VisaWizardTheme
  /** Links, buttons and selection, as #rgb or #rrggbb; refused on a ground where it has less than 4.5:1. Also `--vw-accent` in CSS. */
  readonly accent?: string
  /** Names of fonts that the device has, as in CSS. Also `--vw-font` in CSS. */
  readonly font?: string
  /** Corners of buttons and fields in pixels, 0 to 24. Also `--vw-radius` in CSS. */
  readonly radius?: number | string
  /** Level of the first heading, 1 to 4; by default 2, since the page around it has the 1. */
  readonly heading?: number | string
  /** Id of the question to begin with instead of the start page. */
  readonly start?: string
  /** Answers to begin with, written as in a result link: "status=opt&citizenships=IN". They stay in the fragment. */
  readonly prefill?: string | Readonly<Record<string, string>>
  /** The only origins that may hear the frame and speak to it, separated by spaces: "https://example.edu". */
  readonly origins?: string | readonly string[]
  /** Names the frame for screen readers, in the language of the page around it. */
  readonly title?: string
}

export type VisaWizardStanding = 'open' | 'evidence' | 'later' | 'undecided' | 'closed'

/** What every message carries. */
export interface VisaWizardEnvelope {
  readonly source: 'visa-wizard'
  readonly v: 1
  /** The id of one embed; empty in an iframe whose address has none. */
  readonly embedId: string
}

/** What the frame says. No message carries an answer; how many pages there are, and how high, can be seen. */
export type VisaWizardNews =
  | { readonly type: 'ready' }
  /** The first question is on screen. */
  | { readonly type: 'started' }
  /** Another page is on screen. */
  | { readonly type: 'page'; readonly page: 'start' | 'question' | 'review' | 'results' }
  /**
   * A question that everybody is asked is on screen; `index` is its place among these, from 1. The others are not named,
   * since they would tell what was answered before.
   */
  | { readonly type: 'step'; readonly questionId: string; readonly index: number }
  /** The height of the content in CSS pixels. */
  | { readonly type: 'height'; readonly height: number }
  /** Only after the person has allowed it in the frame; `rulesDate` as in "2026-11-20". */
  | {
      readonly type: 'result'
      readonly pathways: readonly { readonly id: string; readonly standing: VisaWizardStanding }[]
      readonly rulesDate: string
    }
  /** The person began anew. */
  | { readonly type: 'reset' }
  /** A page could not be shown; the frame says so and goes on. */
  | { readonly type: 'error' }

/** What the host page may say. */
export type VisaWizardRequest =
  /** Moves focus to the heading of the page in the frame. */
  { readonly type: 'focus' } | { readonly type: 'theme'; readonly theme: VisaWizardTheme }

export type VisaWizardMessage = VisaWizardEnvelope & VisaWizardNews
export type VisaWizardHostMessage = VisaWizardEnvelope & VisaWizardRequest

/** One mounted wizard. */
export interface VisaWizardHandle {
  readonly focus: () => void
  readonly setTheme: (theme: VisaWizardTheme) => void
  /** Removes the frame and every listener. */
  readonly unmount: () => void
}

/** What embed.js adds to the window. An element has one wizard: mounting it again gives the same handle. */
export interface VisaWizardHost {
  readonly mount: (element: HTMLElement, options?: VisaWizardOptions) => VisaWizardHandle
}

declare global {
  interface Window {
    VisaWizard?: VisaWizardHost
  }
  interface HTMLElementEventMap {
    /** Fired on the element of an embed for every message of its frame; it bubbles. */
    'visa-wizard': CustomEvent<VisaWizardMessage>
  }
}
