import type { ReactNode } from 'react'
import { Boundary } from '../ui/parts/Fence'
import { Heading } from '../ui/parts/Heading'

interface ErrorBoundaryProps {
  /** What is shown: another address is another try. */
  readonly of?: string
  readonly onError: () => void
  readonly children: ReactNode
}

/** A fault in the interface: one clear sentence, and the answers stay in this tab's history. */
export const ErrorBoundary = ({ of, onError, children }: ErrorBoundaryProps) => (
  <Boundary of={of} onError={onError} instead={<Fault />}>
    {children}
  </Boundary>
)

const Fault = () => (
  <div className="fault">
    <Heading level={1}>This page could not be shown</Heading>
    <p>
      Your answers are kept in this tab. Reload the page to go on, or <a href="#/">go back to the start</a>.
    </p>
    <p>
      <button type="button" className="button" onClick={() => window.location.reload()}>
        Reload
      </button>
    </p>
  </div>
)
