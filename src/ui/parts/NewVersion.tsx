import { useState } from 'react'
import { newVersion } from '../../copy/notices'
import { useServices } from '../services'
import { Icon } from './Icon'

/** At the lower edge of the window, where it moves nothing on the page: a newer version is ready, and comes when it is asked for. */
export function NewVersion() {
  const { takeNewVersion, embedding, focusOn } = useServices()
  const [isLater, setLater] = useState(false)
  if (embedding !== undefined) return null
  const putOff = () => {
    setLater(true)
    focusOn('content')
  }
  return (
    // Here from the start, so that a screen reader is listening when the words come.
    <div className="new-version" role="status">
      {takeNewVersion !== undefined && !isLater && (
        <div className="outlined-note">
          <Icon name="info" size={16} />
          <div>
            <p>{newVersion.ready}</p>
            <div className="keep-line">
              <button type="button" className="link-button" onClick={takeNewVersion}>
                {newVersion.take}
              </button>
              <button type="button" className="link-button" onClick={putOff}>
                {newVersion.later}
              </button>
            </div>
          </div>
        </div>
      )}
    </div>
  )
}
