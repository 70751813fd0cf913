import type { VisaWizardNews, VisaWizardTheme } from '../protocol'
import { openChannel, requestOf } from './channel'
import { followHeight } from './height'
import { type GuestOptions, readOptions } from './options'

/** The wizard as it stands on somebody else's page. */
export interface Guest {
  readonly options: GuestOptions
  /** The host name of the page around, where it is known. */
  readonly site: string | undefined
  readonly say: (news: VisaWizardNews) => void
  /** Calls back for what the page around asks, until it is told to stop. */
  readonly listen: (on: { readonly focus: () => void; readonly theme: (theme: VisaWizardTheme) => void }) => () => void
  /** Tells the height of this element now, also where the frame is out of view and not drawn, and whenever it changes. */
  readonly follow: (content: Element) => () => void
}

/** How long the page around has to answer. */
const PATIENCE_MS = 5_000

/** One line in the console for one option that cannot be used. */
export const warn = (option: string, why: string): void =>
  console.warn(`Visa Pathway Wizard: the option "${option}" is ignored: ${why}.`)

/** Nothing where the wizard has a tab to itself. In a frame it is always a guest, whatever its address says. */
export function openGuest(): Guest | undefined {
  const isAsked = new URLSearchParams(location.search).get('embed') === '1'
  if (!isAsked && window.parent === window) return undefined
  const { options, bad } = readOptions(location.search)
  for (const [option, why] of bad) warn(option, why)
  const { embedId, origins, font, radius } = options
  const channel = openChannel(embedId, origins)
  const root = document.documentElement
  const be = (state: 'plain' | 'asked' | 'managed') => void (root.dataset['embed'] = state)
  // Once the page around has answered, the frame is as high as its content, and a bar to scroll by would only take width from it.
  const manage = () => be('managed')
  be(embedId === '' || !channel.isOpen ? 'plain' : 'asked')
  setTimeout(() => {
    if (root.dataset['embed'] === 'asked') be('plain')
  }, PATIENCE_MS)
  if (origins.length > 0 && !channel.isOpen && window.parent !== window)
    warn('origins', 'the page around is none of them, and hears nothing')
  if (font !== undefined) root.style.setProperty('--font', font)
  if (radius !== undefined)
    for (const [size, share] of Object.entries({ s: 2 / 3, m: 1, l: 4 / 3 }))
      root.style.setProperty(`--radius-${size}`, `${Math.round(radius * share)}px`)
  return {
    options,
    site: channel.site,
    say: channel.say,
    listen: ({ focus, theme }) =>
      channel.listen((data) => {
        const request = requestOf(data, embedId)
        if (request !== undefined) manage()
        if (request?.type === 'focus') focus()
        if (request?.type === 'theme') theme(request.theme)
      }),
    follow: (content) => followHeight(content, channel, manage),
  }
}
