import { useServices } from '../services'
import { embedded } from './embedded.copy'

/** Whether the page around may know the result; offered only where it is known who that is. */
export function TellSite() {
  const { embedding } = useServices()
  if (embedding?.site === undefined) return null
  const { site, isTold, setTold } = embedding
  return (
    <div className="tell-site">
      <label className="card keep-box">
        <input type="checkbox" checked={isTold} onChange={() => setTold(!isTold)} />
        <span>
          <span className="card-label">{embedded.tell(site)}</span>
          <span className="card-hint">{embedded.tellHint}</span>
        </span>
      </label>
      <p role="status" className="quiet">
        {isTold ? embedded.told(site) : ''}
      </p>
    </div>
  )
}
