import type { ReactNode, ToggleEventHandler } from 'react'
import { Icon } from './Icon'

interface FoldedProps {
  readonly title: string
  readonly children: ReactNode
  readonly onToggle?: ToggleEventHandler<HTMLDetailsElement>
}

/** A part of a section that is opened by who wants it. */
export const Folded = ({ title, children, onToggle }: FoldedProps) => (
  <details className="folded" onToggle={onToggle}>
    <summary>
      {title} <Icon name="down" size={12} />
    </summary>
    {children}
  </details>
)
