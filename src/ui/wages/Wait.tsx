import { wages } from '../../copy/wages'
import { Retry } from '../parts/Retry'
import { useServices } from '../services'

/** In place of a result that rests on wage figures which are still being read. */
export const Wait = () => (
  <p className="lead" role="status">
    {wages.loading}
  </p>
)

export function WagesMissing() {
  const { loadTables, focusPage } = useServices()
  return (
    <div className="notice">
      <p role="status">{wages.failedInResult}</p>
      <Retry onRetry={loadTables} focus={focusPage} />
    </div>
  )
}
