import { useEffect, useState, useSyncExternalStore } from 'react'
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
  readonly setAppearance: (appearance: Appearance) => void
  /** The page on screen, in a tab of its own. */
  readonly address: () => string
}

interface Refused {
  readonly address: string
  readonly link: HTMLAnchorElement
}

/** What the wizard does as a guest, and nothing where it has a tab to itself. */
export function useEmbedding(
  visit: Visit | undefined,
  { startAnew, setAppearance, address }: Own,
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
    document.addEventListener('click', follow)
    return () => document.removeEventListener('click', follow)

    function follow(event: MouseEvent) {
      const outcome = followLink(event)
      if (outcome === 'went') setRefused(undefined)
      else if (outcome !== undefined) setRefused(outcome)
    }
  }, [visit])
  if (visit === undefined) return undefined
  const { guest, news } = visit
  return {
    heading: guest.options.heading,
    site: guest.site,
    address: address(),
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
}

/**
 * Links within the wizard add no entry to the history, which is the other page's; what does not belong into the frame
 * opens in a tab. Gives back what the browser refused to open; nothing where the link is none of ours.
 */
function followLink(event: MouseEvent): Refused | 'went' | undefined {
  const link = event.target instanceof Element ? event.target.closest('a[href]') : null
  const isPlain = event.button === 0 && !event.ctrlKey && !event.metaKey && !event.shiftKey && !event.altKey
  if (!(link instanceof HTMLAnchorElement) || !isPlain || event.defaultPrevented) return undefined
  const href = link.getAttribute('href') ?? ''
  const isPlace = href.startsWith('#/')
  if (!isPlace && link.target !== '_blank') return undefined
  event.preventDefault()
  if (isPlace && !isBeside(parseHash(href).route)) {
    window.location.replace(href)
    return 'went'
  }
  const address = isPlace ? addressOf(href) : link.href
  return openTab(address) ? 'went' : { address, link }
}
