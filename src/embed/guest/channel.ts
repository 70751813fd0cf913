import type { VisaWizardHostMessage, VisaWizardNews, VisaWizardRequest } from '../protocol'

/** Whom the frame speaks to: an origin, "*" where the page around has none or does not tell it, or nobody. */
type Target = string | undefined

export interface Channel {
  /** Whether there is a page around that may be spoken to. */
  readonly isOpen: boolean
  /** The host name of the page around, where it is known and may be spoken to. */
  readonly site: string | undefined
  readonly say: (news: VisaWizardNews) => void
  /** A message that is not of this protocol. */
  readonly post: (message: object) => void
  /** Messages of the page around, and of nobody else; their content is still unknown. */
  readonly listen: (listener: (data: object) => void) => () => void
}

/** The origin of the page around; Firefox tells it by the referrer only. */
function originAround(): string | undefined {
  const origin = 'ancestorOrigins' in location ? location.ancestorOrigins[0] : undefined
  try {
    const { origin: known } = new URL(origin ?? document.referrer)
    // A file or a sandboxed page has an origin that no message can be addressed to.
    return known.startsWith('http') ? known : undefined
  } catch {
    return undefined
  }
}

function targetOf(around: string | undefined, permitted: readonly string[]): Target {
  if (permitted.length === 0) return around ?? '*'
  // The browser delivers to the origin named only, so that one permitted origin is safe even where nothing is known.
  if (around === undefined) return permitted.length === 1 ? permitted[0] : undefined
  return permitted.includes(around) ? around : undefined
}

/** Speaks with the page around the frame; `permitted` origins, where any are given, and no others. */
export function openChannel(embedId: string, permitted: readonly string[]): Channel {
  const { parent } = window
  const target = parent === window ? undefined : targetOf(originAround(), permitted)
  const post = (message: object) => {
    if (target !== undefined) parent.postMessage(message, target)
  }
  return {
    isOpen: target !== undefined,
    site: target === undefined || target === '*' ? undefined : new URL(target).host,
    post,
    say(news) {
      // Where nobody knows who listens, nobody can have allowed it.
      if (news.type !== 'result' || target !== '*') post({ source: 'visa-wizard', v: 1, embedId, ...news })
    },
    listen(listener) {
      const hear = ({ source, origin, data }: MessageEvent<unknown>) => {
        if (source !== parent || target === undefined || (target !== '*' && origin !== target)) return
        if (typeof data === 'object' && data !== null) listener(data)
      }
      window.addEventListener('message', hear)
      return () => window.removeEventListener('message', hear)
    },
  }
}

/** What the page around asks for, where its message is one of this protocol. */
export function requestOf(data: object, embedId: string): VisaWizardRequest | undefined {
  const message: Partial<Record<keyof VisaWizardHostMessage | 'theme', unknown>> = data
  if (message.source !== 'visa-wizard' || message.v !== 1 || message.embedId !== embedId) return undefined
  if (message.type === 'focus') return { type: 'focus' }
  const { theme } = message
  const isTheme = theme === 'light' || theme === 'dark' || theme === 'auto'
  return message.type === 'theme' && isTheme ? { type: 'theme', theme } : undefined
}
