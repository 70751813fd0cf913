import { useServices, useWizard } from '../services'
import { AnswerFile } from './AnswerFile'
import { keep, storageTroubles } from './keep.copy'
import { Heading } from '../parts/Heading'

const HEADING = 'keep-heading'

/** Keeping the answers beyond this tab: on the device, or in a file. */
export function Keep() {
  const { hydrated } = useServices()
  if (!hydrated) return null
  return (
    <section className="keep" aria-labelledby={HEADING}>
      <Heading level={2} id={HEADING} tabIndex={-1}>
        {keep.title}
      </Heading>
      <OnDevice />
      <AnswerFile />
    </section>
  )
}

function OnDevice() {
  const { origin, keeping, focusOn } = useServices()
  const { answers } = useWizard()
  const { state, trouble, turnOn, makeOwn } = keeping
  switch (state.kind) {
    case 'refused':
      return <p>{storageTroubles.refused}</p>
    case 'unreadable':
      return null
    case 'apart':
      // Beside the first page of somebody who has not begun, they are offered further up.
      if (Object.keys(answers).length === 0) return null
      return (
        <div className="keep-line">
          <p>{keep.apart(state.saved)}</p>
          <Clear />
        </div>
      )
    case 'off':
    case 'on': {
      const own = () => {
        makeOwn()
        focusOn(HEADING)
      }
      if (origin === 'link' && state.kind === 'off')
        return (
          <div className="keep-line">
            <p>{keep.fromLink}</p>
            <button type="button" className="link-button" onClick={own}>
              {keep.makeOwn}
            </button>
          </div>
        )
      return (
        <>
          <label className="card keep-box">
            <input
              type="checkbox"
              checked={state.kind === 'on'}
              onChange={state.kind === 'on' ? keeping.clear : turnOn}
            />
            <span>
              <span className="card-label">{keep.box}</span>
              <span className="card-hint">{keep.hint}</span>
            </span>
          </label>
          {state.kind === 'off' && trouble !== undefined && <p role="alert">{storageTroubles[trouble]}</p>}
          <div className="keep-line">
            <p role="status" className="quiet">
              {state.kind === 'on' ? keep.saved(state.saved) : ''}
            </p>
            {state.kind === 'on' && <Clear />}
          </div>
        </>
      )
    }
  }
}

function Clear() {
  const { keeping, focusOn } = useServices()
  const clear = () => {
    keeping.clear()
    focusOn(HEADING)
  }
  return (
    <button type="button" className="link-button" onClick={clear}>
      {keep.clear}
    </button>
  )
}
