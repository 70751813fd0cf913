import { useServices } from '../services'
import { keep } from './keep.copy'

/** On the start page: answers kept from before, to go on with or to delete. */
export function KeptAnswers() {
  const { keeping, focusOn } = useServices()
  const { state, load, clear } = keeping
  if (state.kind !== 'apart') return null
  const forget = () => {
    clear()
    focusOn('content')
  }
  return (
    <div className="kept-answers">
      <p>{keep.earlier(state.saved)}</p>
      <div className="keep-line">
        <button type="button" className="button" onClick={load}>
          {keep.goOn}
        </button>
        <button type="button" className="link-button" onClick={forget}>
          {keep.delete} <span className="sr-only">{keep.deleteWhat}</span>
        </button>
      </div>
    </div>
  )
}
