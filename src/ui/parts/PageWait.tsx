import { ui } from '../../copy/ui'
import { useServices } from '../services'
import { Heading } from './Heading'
import { Retry } from './Retry'

interface PageWaitProps {
  readonly hasFailed: boolean
  readonly onRetry: () => void
}

/** In place of a page whose file is on its way, or could not be had. */
export function PageWait({ hasFailed, onRetry }: PageWaitProps) {
  const { focusPage } = useServices()
  return hasFailed ? (
    <div className="fault" role="alert">
      <Heading level={1}>{ui.pageFailed}</Heading>
      <p>{ui.pageKept}</p>
      <p>
        <Retry className="button" onRetry={onRetry} focus={focusPage} />
      </p>
    </div>
  ) : (
    <p className="lead" role="status">
      {ui.pageLoading}
    </p>
  )
}
