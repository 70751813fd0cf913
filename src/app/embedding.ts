import { useEffect, useMemo, useState, useSyncExternalStore } from 'react'
import type { Guest } from '../embed/guest/guest'
import type { Appearance, Embedding } from '../ui/services'
import { addressOf, openTab } from './browser'
import type { News } from './news'
import { isBeside, parseHash } from './route'
import { never, no } from './subscriptions'

/** The wizard as a guest on somebody else's page. */
export interface Visit {
  readonly guest: Guest
  readonly news: News
  /** Draws the host's accent for the theme shown. */
  readonly paint: (theme: Appearance) => void
}

interface Own {
  readonly startAnew: () => void
  readonly goTo: (hash: string) => void
  readonly setAppearance: (appearance: Appearance) => void
  /** The page on screen, in a tab of its own. */
  readonly address: () => string
}

const CLICKS = ['click', 'auxclick'] as const

interface Refused {
  readonly address: string
  readonly link: HTMLAnchorElement
}

/** What the wizard does as a guest, and nothing where it has a tab to itself. */
export function useEmbedding(
  visit: Visit | undefined,
  { startAnew, goTo, setAppearance, address }: Own,
): Embedding | undefined {
  const [refused, setRefused] = useState<Refused>()
  const isTold = useSyncExternalStore(visit?.news.subscribe ?? never, visit?.news.current ?? no, no)
  useEffect(() => {
    const content = document.getElementById('app')
    if (visit === undefined || content === null) return
    const endFollowing = visit.news.begin(content)
    const endListening = visit.guest.listen({
      focus: () => document.querySelector<HTMLElement>('[data-page-heading]')?.focus(),
      theme: setAppearance,
    })
    return () => {
      endFollowing()
      endListening()
    }
  }, [visit, setAppearance])
  useEffect(() => {
    if (visit === undefined) return
    for (const type of CLICKS) document.addEventListener(type, follow)
    return () => {
      for (const type of CLICKS) document.removeEventListener(type, follow)
    }

    function follow(event: MouseEvent) {
      const outcome = followLink(event, goTo)
      if (outcome === 'went') setRefused(undefined)
      else if (outcome !== undefined) setRefused(outcome)
    }
  }, [visit, goTo])
  // The same from step to step, as all that the pages read.
  return useMemo(() => {
    if (visit === undefined) return undefined
    const { guest, news } = visit
    return {
      site: guest.site,
      address,
      isTold,
      setTold: news.setTold,
      refusedTab: refused?.address,
      closeRefusedTab() {
        setRefused(undefined)
        refused?.link.focus()
      },
      startAnew() {
        setRefused(undefined)
        news.reset()
        startAnew()
      },
    }
  }, [visit, address, isTold, refused, startAnew])
}

/**
 * Links within the wizard add no entry to the history, which is the other page's; what does not belong into the frame
 * opens in a tab. Gives back what the browser refused to open; nothing where the link is none of ours.
 */
function followLink(event: MouseEvent, goTo: Own['goTo']): Refused | 'went' | undefined {
  const link = event.target instanceof Element ? event.target.closest('a[href]') : null
  if (!(link instanceof HTMLAnchorElement) || event.defaultPrevented || event.button > 1) return undefined
  const href = link.getAttribute('href') ?? ''
  const isPlace = href.startsWith('#/')
  const wantsTab = event.button === 1 || event.ctrlKey || event.metaKey || event.shiftKey
  // An address that stands in the link itself is the browser's to open as it is asked to.
  if (!isPlace && (wantsTab || link.target !== '_blank')) return undefined
  event.preventDefault()
  if (isPlace && !wantsTab && !isBeside(parseHash(href).route)) {
    goTo(href)
    return 'went'
  }
  const address = isPlace ? addressOf(href) : link.href
  return openTab(address) ? 'went' : { address, link }
}
