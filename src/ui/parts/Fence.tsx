import { Component, type ComponentType, type ReactNode } from 'react'
import { faults } from '../../copy/faults'
import { useWizard } from '../services'
import { Heading } from './Heading'

interface BoundaryProps {
  /** What it is drawn from: another one is tried anew. */
  readonly of?: unknown
  /** What stands in its place. */
  readonly instead: ReactNode
  readonly onError?: () => void
  readonly children: ReactNode
}

interface BoundaryState {
  readonly of?: unknown
  readonly failed: boolean
}

/** Around a part of a page: where it fails, the rest of the page stands. */
export class Boundary extends Component<BoundaryProps, BoundaryState> {
  override state: BoundaryState = { failed: false }

  static getDerivedStateFromProps({ of }: BoundaryProps, state: BoundaryState): BoundaryState | null {
    return of === state.of ? null : { of, failed: false }
  }

  static getDerivedStateFromError() {
    return { failed: true }
  }

  override componentDidCatch() {
    this.props.onError?.()
  }

  override render(): ReactNode {
    return this.state.failed ? this.props.instead : this.props.children
  }
}

/** A part of a page that is drawn from the answers; another answer is another try. */
export const Fence = ({ instead, children }: Pick<BoundaryProps, 'instead' | 'children'>) => (
  <Boundary of={useWizard().weighing} instead={instead}>
    {children}
  </Boundary>
)

/** A section that stands by itself: where it fails, it says so under its own heading. `heading`: the id of that heading. */
export function asSection<P extends object>(
  Section: ComponentType<P>,
  title: string,
  heading: string,
): (props: P) => ReactNode {
  const instead = (
    <section className="failed-section" aria-labelledby={heading}>
      <Heading level={2} id={heading} tabIndex={-1}>
        {title}
      </Heading>
      <p className="notice">{faults.section}</p>
    </section>
  )
  return (props) => (
    <Fence instead={instead}>
      <Section {...props} />
    </Fence>
  )
}
