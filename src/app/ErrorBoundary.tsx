import { Component, type ReactNode } from 'react'
import { Heading } from '../ui/parts/Heading'

interface ErrorBoundaryProps {
  /** What is shown: another address is another try. */
  readonly of?: string
  readonly children: ReactNode
  readonly onError: () => void
}

/** A fault in the interface: one clear sentence, and the answers stay in this tab's history. */
export class ErrorBoundary extends Component<ErrorBoundaryProps, { readonly failed: boolean }> {
  override state = { failed: false }

  static getDerivedStateFromError() {
    return { failed: true }
  }

  override componentDidCatch() {
    this.props.onError()
  }

  override componentDidUpdate(before: ErrorBoundaryProps) {
    if (this.state.failed && before.of !== this.props.of) this.setState({ failed: false })
  }

  override render(): ReactNode {
    if (!this.state.failed) return this.props.children
    return (
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
  }
}
