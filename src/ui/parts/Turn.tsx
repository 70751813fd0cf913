import { Activity, Component, useLayoutEffect, useState, type ReactNode, type RefObject } from 'react'
import { createPortal } from 'react-dom'

/** An element of its own for a page, in the document while the page is on. */
class Holder {
  readonly element = document.createElement('div')
  private isOn = false

  enter(host: HTMLElement | null): void {
    this.isOn = true
    if (!this.element.isConnected) host?.append(this.element)
  }

  /** React in its strict mode leaves and enters again at once, and what has the focus would lose it. */
  leave(): void {
    this.isOn = false
    queueMicrotask(() => {
      if (!this.isOn) this.element.remove()
    })
  }
}

interface TurnProps {
  readonly host: RefObject<HTMLElement | null>
  readonly isOn: boolean
  readonly children: ReactNode
}

/**
 * A page that is drawn before its turn comes, in an element that is no part of the document until then: nobody and nothing meets
 * it there. `host` takes it.
 */
export function Turn({ host, isOn, children }: TurnProps) {
  const [holder] = useState(() => new Holder())
  return createPortal(
    <Activity mode={isOn ? 'visible' : 'hidden'}>
      <Enter host={host} holder={holder} />
      <Waiting isOn={isOn}>{children}</Waiting>
    </Activity>,
    holder.element,
  )
}

/** Stands before the page, so that its controls are in the document when the form library meets them: it reads no others. */
function Enter({ host, holder }: { host: TurnProps['host']; holder: Holder }) {
  useLayoutEffect(() => {
    holder.enter(host.current)
    return () => holder.leave()
  }, [host, holder])
  return null
}

interface WaitingProps {
  readonly isOn: boolean
  readonly children: ReactNode
}

/** A page that fails before its turn fails when its turn comes, and not the one on screen. */
class Waiting extends Component<WaitingProps, { readonly error?: Error }> {
  override state: { readonly error?: Error } = {}

  static getDerivedStateFromError(error: Error) {
    return { error }
  }

  override render(): ReactNode {
    const { error } = this.state
    if (error === undefined) return this.props.children
    if (this.props.isOn) throw error
    return null
  }
}
