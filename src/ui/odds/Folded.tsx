import type { ReactNode } from 'react'
import { Icon } from '../parts/Icon'

/** A part of the odds that is opened by who wants it. */
export const Folded = ({ title, children }: { title: string; children: ReactNode }) => (
  <details className="odds-folded">
    <summary>
      {title} <Icon name="down" size={12} />
    </summary>
    {children}
  </details>
)
