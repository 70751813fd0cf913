import { readOptions } from '../embed/guest/options'
import { catalogue } from '../questions/index'
import { readLink } from '../share/shared-link'
import { accentTokens } from '../ui/parts/accent'
import type { EmbedCheck, EmbedOptions } from '../ui/snippet/options'

/** What an embed would make of options. */
export function checkEmbed(all: EmbedOptions): EmbedCheck {
  const { start, prefill, theme } = all
  const query = new URLSearchParams({ ...all })
  for (const name of ['start', 'prefill', 'title']) query.delete(name)
  const { options, bad } = readOptions(query.toString())
  const { accent } = options
  const grounds = (['light', 'dark'] as const).filter((ground) => theme === undefined || theme === ground)
  const { answers, dropped } = readLink(catalogue, prefill ?? '')
  return {
    answers,
    ignored: [
      ...bad.map(([name]) => name),
      ...(start === undefined || catalogue.some(({ id }) => id === start) ? [] : ['start']),
      ...(prefill === undefined || dropped.length === 0 ? [] : ['prefill']),
    ],
    faintOn:
      accent === undefined ? [] : grounds.filter((ground) => accentTokens(accent, ground === 'dark') === undefined),
  }
}
