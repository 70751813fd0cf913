import { findings } from '../../copy/ui'
import { Icon, type IconName } from '../parts/Icon'
import type { Mark } from './mark'

export const MARK_ICONS: Readonly<Record<Mark, IconName>> = {
  met: 'met',
  unmet: 'unmet',
  unknown: 'unknown',
  officer: 'officer',
  excused: 'info',
  later: 'unmet',
  unasked: 'info',
  faulty: 'warning',
}

/** A bare mark and its word, never in a circle, so that it is not taken for a standing. */
export const FindingMark = ({ mark }: { mark: Mark }) => (
  <span className="finding" data-finding={mark}>
    <Icon name={MARK_ICONS[mark]} /> <span>{findings[mark]}</span>
  </span>
)
