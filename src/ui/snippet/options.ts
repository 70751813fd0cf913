import type { AnswerMap } from '../../domain/reading'
import type { HostLanguage } from './host-words'

export type SnippetKind = 'html' | 'iframe' | 'react'

/** What a host may set, each as text: the `data-*` attributes of an embed. Absent where the wizard's own stays. */
export interface EmbedOptions {
  readonly theme?: string
  readonly accent?: string
  readonly font?: string
  readonly radius?: string
  readonly heading?: string
  readonly origins?: string
  readonly start?: string
  readonly prefill?: string
  readonly title?: string
}

/** What an embed would make of options. */
export interface EmbedCheck {
  /** Names of options that it would ignore, in whole or, of the answers to begin with, in part. */
  readonly ignored: readonly string[]
  /** The answers to begin with. */
  readonly answers: AnswerMap
  /** Grounds on which it would not use the accent. */
  readonly faintOn: readonly ('light' | 'dark')[]
}

/** What the page that makes the lines asks, as its fields hold it. */
export interface BuilderValues {
  readonly kind: SnippetKind
  readonly theme: string
  readonly accent: string
  readonly font: string
  readonly radius: string
  readonly heading: string
  readonly language: HostLanguage | ''
  readonly start: string
  readonly prefill: string
  readonly origins: string
}
