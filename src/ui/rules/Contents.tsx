import { page } from '../../copy/rules/page'
import { RuleLink } from './Anchor'
import type { Part } from './parts'

/** The parts of the page, those of level 3 under the one they belong to. */
export function Contents({ parts }: { parts: readonly Part[] }) {
  const tops = parts.flatMap((part, at) => (part.level === 2 ? [{ part, at }] : []))
  return (
    <nav className="rules-contents" aria-label={page.contents}>
      <ul>
        {tops.map(({ part: { section, title }, at }, index) => (
          <li key={section}>
            <p>
              <RuleLink to={section}>{title}</RuleLink>
            </p>
            <Below parts={parts.slice(at + 1, tops[index + 1]?.at)} />
          </li>
        ))}
      </ul>
    </nav>
  )
}

function Below({ parts }: { parts: readonly Part[] }) {
  if (parts.length === 0) return null
  return (
    <ul className="rules-contents-below">
      {parts.map(({ section, title }) => (
        <li key={section}>
          <RuleLink to={section}>{title}</RuleLink>
        </li>
      ))}
    </ul>
  )
}
