import { ui } from '../../copy/ui'
import { Heading } from './Heading'

interface PageWaitProps {
  readonly hasFailed: boolean
  readonly onRetry: () => void
}

/** In place of a page whose file is on its way, or could not be had. */
export const PageWait = ({ hasFailed, onRetry }: PageWaitProps) =>
  hasFailed ? (
    <div className="fault" role="alert">
      <Heading level={1}>{ui.pageFailed}</Heading>
      <p>{ui.pageKept}</p>
      <p>
        <button type="button" className="button" onClick={onRetry}>
          {ui.pageRetry}
        </button>
      </p>
    </div>
  ) : (
    <p className="lead" role="status">
      {ui.pageLoading}
    </p>
  )
