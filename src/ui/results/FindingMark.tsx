import { findings } from '../../copy/ui'
import { Icon, type IconName } from '../parts/Icon'
import type { Mark } from './mark'

const ICONS: Readonly<Record<Mark, IconName>> = {
  met: 'met',
  unmet: 'unmet',
  unknown: 'unknown',
  officer: 'officer',
  excused: 'info',
  later: 'unmet',
  unasked: 'info',
}

/** A bare mark and its word, never in a circle, so that it is not taken for a standing. */
export const FindingMark = ({ mark }: { mark: Mark }) => (
  <span className="finding" data-finding={mark}>
    <Icon name={ICONS[mark]} /> <span>{findings[mark]}</span>
  </span>
)
