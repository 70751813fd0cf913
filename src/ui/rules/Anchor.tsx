import type { ReactNode } from 'react'
import { criterionWords } from '../../copy/pathways'

/** The id of a place on the page of rules; its address is `#/rules/` and the same. */
export const anchorOf = (section: string): string => `rules/${section}`

/** A link to a place on the page of rules. */
export const RuleLink = ({ to, children }: { to: string; children: ReactNode }) => (
  <a className="rule-link" href={`#/rules/${to}`}>
    {children}
  </a>
)

interface To {
  readonly to: string
  readonly text: string
}

/** Links to requirements by their titles; titles that several share are told apart by their ids. */
export function linksToRules(criteria: readonly { readonly id: string }[]): readonly To[] {
  const titles = criteria.map(({ id }) => criterionWords(id).title)
  const isShared = (title: string) => titles.indexOf(title) !== titles.lastIndexOf(title)
  return criteria.map(({ id }, at) => {
    const title = titles[at] ?? id
    return { to: id, text: isShared(title) ? `${title} (${id})` : title }
  })
}

/** Links side by side, each an item of a list. */
export const RuleLinks = ({ links }: { links: readonly To[] }) => (
  <ul className="rule-links">
    {links.map(({ to, text }) => (
      <li key={to}>
        <RuleLink to={to}>{text}</RuleLink>
      </li>
    ))}
  </ul>
)

/** A heading that can be linked to. */
export function Heading({ level, section, children }: { level: 2 | 3 | 4; section: string; children: ReactNode }) {
  const Tag = `h${level}` as const
  return (
    <Tag id={anchorOf(section)} tabIndex={-1}>
      {children}
    </Tag>
  )
}
