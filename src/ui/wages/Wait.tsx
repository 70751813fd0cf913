import { wages } from '../../copy/wages'

/** In place of a result that rests on wage figures which are still being read. */
export const Wait = () => (
  <p className="lead" role="status">
    {wages.loading}
  </p>
)

export const WagesMissing = () => (
  <p className="notice" role="status">
    {wages.failedInResult}
  </p>
)
