import { ui } from '../../copy/ui'
import { Icon } from './Icon'

export const BackLink = ({ onBack }: { onBack: () => void }) => (
  <button type="button" className="back-link" onClick={onBack}>
    <Icon name="back" /> {ui.back}
  </button>
)
