import { type ReactNode, useState } from 'react'
import { Icon } from '../parts/Icon'
import { useServices, useWizard } from '../services'
import { file, keep, keepNotices, storageTroubles } from './keep.copy'
import type { KeepState, SavedWhen } from './keeping'

/** On every page: why the answers on screen are not kept, where somebody would expect them to be, and what can be done. */
export function KeepNotice() {
  const { state, trouble, saveFile } = useServices().keeping
  return (
    <>
      {trouble !== undefined && (state.kind === 'on' || state.kind === 'apart') && (
        <Notice role="alert" text={storageTroubles[trouble]}>
          <Act name={file.save} act={saveFile} />
        </Notice>
      )}
      <StateNotice />
    </>
  )
}

function StateNotice() {
  const { keeping, focusOn } = useServices()
  const { answers } = useWizard()
  const { state, clear, load, keepThese } = keeping
  /** The button that was pressed goes away with the notice. */
  const then = (act: () => void) => () => {
    act()
    focusOn('content')
  }
  const isEmpty = Object.keys(answers).length === 0
  switch (state.kind) {
    case 'on':
    case 'refused':
      return null
    case 'off':
      return state.deleted === true ? <Notice role="status" text={keepNotices.deleted} /> : null
    case 'unreadable':
      return (
        <Notice role="status" text={unreadable(state)}>
          <Act name={keep.clear} act={then(clear)} />
        </Notice>
      )
    case 'apart':
      if (isEmpty) return null
      if (state.why === 'link') return <LinkNotice saved={state.saved} then={then} />
      return (
        <Notice
          role={state.why === 'newer' ? 'alert' : 'status'}
          text={`${keepNotices[state.why](state.saved)} ${keepNotices.replaces}`}
        >
          <Act name={keepNotices.load} act={load} />
          <Act name={keepNotices.keepThese} act={then(keepThese)} />
        </Notice>
      )
  }
}

const unreadable = ({ fault }: Extract<KeepState, { kind: 'unreadable' }>): string =>
  fault === 'newerVersion' ? keepNotices.newerVersion : keepNotices.damaged

interface LinkNoticeProps {
  readonly saved: SavedWhen
  readonly then: (act: () => void) => () => void
}

/** A link is looked at; its answers replace one's own only after a question. */
function LinkNotice({ saved, then }: LinkNoticeProps) {
  const { keeping, focusOn } = useServices()
  const [asking, setAsking] = useState(false)
  if (!asking)
    return (
      <Notice role="status" text={keepNotices.link(saved)}>
        <Act name={keep.makeOwn} act={() => setAsking(true)} />
      </Notice>
    )
  const leave = () => {
    setAsking(false)
    focusOn('content')
  }
  return (
    <Notice role="alert" text={keepNotices.ask(saved)}>
      {/* First, where the button was that asked: a double click changes nothing. */}
      <Act name={keepNotices.leave} act={leave} />
      <Act name={keepNotices.replace} act={then(keeping.keepThese)} />
    </Notice>
  )
}

interface NoticeProps {
  readonly role: 'alert' | 'status'
  readonly text: string
  readonly children?: ReactNode
}

const Notice = ({ role, text, children }: NoticeProps) => (
  <div className="outlined-note keep-notice">
    <Icon name="info" size={16} />
    <div>
      <p role={role}>{text}</p>
      {children !== undefined && <div className="keep-line">{children}</div>}
    </div>
  </div>
)

const Act = ({ name, act }: { name: string; act: () => void }) => (
  <button type="button" className="link-button" onClick={act}>
    {name}
  </button>
)
