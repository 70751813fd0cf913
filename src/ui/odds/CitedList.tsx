import { type Citation, once } from '../../domain/citation'
import { CiteLink } from '../parts/CiteLink'
import { checkedText } from './history.copy'

/** Sources, each once and with the day on which it was last read. */
export const CitedList = ({ cites }: { cites: readonly Citation[] }) => (
  <ul className="odds-cites">
    {once(cites).map((cite) => (
      <li key={cite.label}>
        <CiteLink cite={cite} /> <span>{checkedText(cite.checked)}</span>
      </li>
    ))}
  </ul>
)
