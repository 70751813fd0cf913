import { readOptions } from '../embed/guest/options'
import { catalogue } from '../questions/index'
import { readLink } from '../share/shared-link'
import type { EmbedOptions } from '../ui/snippet/options'

/** The names of options that an embed would ignore, in whole or, of the answers to begin with, in part. */
export function checkEmbed(options: EmbedOptions): readonly string[] {
  const { start, prefill } = options
  const query = new URLSearchParams({ ...options })
  for (const name of ['start', 'prefill', 'title']) query.delete(name)
  return [
    ...readOptions(query.toString()).bad.map(([name]) => name),
    ...(start === undefined || catalogue.some(({ id }) => id === start) ? [] : ['start']),
    ...(prefill === undefined || readLink(catalogue, prefill).dropped.length === 0 ? [] : ['prefill']),
  ]
}
