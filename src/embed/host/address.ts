import type { VisaWizardOptions } from '../protocol'

/** Options that travel in the query; the others concern the frame itself or stand in its fragment. */
const IN_QUERY = ['accent', 'font', 'radius', 'heading', 'origins'] as const
const IN_CSS: readonly string[] = ['accent', 'font', 'radius']
const KNOWN: readonly string[] = [...IN_QUERY, 'theme', 'start', 'prefill', 'title', 'visaWizard']

export interface Given {
  /** An option as text; empty where it is not given. */
  readonly read: (name: keyof VisaWizardOptions) => string
  readonly prefill: Option
}

type Option = VisaWizardOptions[keyof VisaWizardOptions]

/** Options of the script come before attributes, and attributes before CSS variables. */
export function given(element: HTMLElement, options: VisaWizardOptions): Given {
  const all: Readonly<Record<string, Option>> = Object.assign({}, element.dataset, options)
  for (const name of Object.keys(all))
    if (!KNOWN.includes(name)) console.warn(`Visa Pathway Wizard: the option "${name}" is ignored.`)
  const style = getComputedStyle(element)
  return {
    // A script may give null for nothing.
    prefill: all['prefill'] ?? undefined,
    read(name) {
      const value = all[name] ?? (IN_CSS.includes(name) ? style.getPropertyValue(`--vw-${name}`).trim() : '')
      return typeof value === 'object' ? Object.values(value).join(' ') : String(value)
    },
  }
}

/** The address of the frame. Answers stand in the fragment, which no server is told. */
export function addressOf(base: string, embedId: string, theme: string, { read, prefill }: Given): string {
  const query = new URLSearchParams({ embed: '1', embedId, theme })
  for (const name of IN_QUERY) if (read(name) !== '') query.set(name, read(name))
  const answers =
    typeof prefill === 'object' ? new URLSearchParams(Object.entries(prefill)).toString() : read('prefill')
  const start = read('start')
  return `${base}?${query.toString()}#/${start && `q/${encodeURIComponent(start)}`}${answers && `?${answers}`}`
}
