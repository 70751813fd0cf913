import { warn } from '../embed/guest/guest'
import { accentTokens } from '../ui/parts/accent'
import type { Appearance } from '../ui/services'
import { mediaQuery } from './media'

/** Draws a host's accent for the theme shown; where it is too faint on the ground, the wizard's own colours stay. */
export function painter(accent: string | undefined): (theme: Appearance) => void {
  if (accent === undefined) return () => undefined
  const { style } = document.documentElement
  const device = mediaQuery('(prefers-color-scheme: dark)')
  const warned = new Set<boolean>()
  let theme: Appearance = 'auto'
  let painted: Readonly<Record<string, string>> = {}
  const paint = () => {
    const isDark = theme === 'auto' ? device?.matches === true : theme === 'dark'
    const tokens = accentTokens(accent, isDark)
    if (tokens === undefined && !warned.has(isDark)) {
      warn('accent', `it is too faint on the ${isDark ? 'dark' : 'light'} ground`)
      warned.add(isDark)
    }
    for (const name of Object.keys(painted)) style.removeProperty(name)
    painted = tokens ?? {}
    for (const [name, value] of Object.entries(painted)) style.setProperty(name, value)
  }
  device?.addEventListener('change', paint)
  return (next) => {
    theme = next
    paint()
  }
}
