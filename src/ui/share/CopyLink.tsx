import { useId, useState } from 'react'
import { useServices } from '../services'
import { share } from './share.copy'

/** An address to copy: its field, and what became of it; the field is selected where the browser refuses. */
export function useCopying(link: string) {
  const { copy, focusOn } = useServices()
  const field = useId()
  const [outcome, setOutcome] = useState<'copied' | 'refused'>()
  const refuse = () => {
    setOutcome('refused')
    focusOn(field)
  }
  const copyLink = () => void copy(link).then((isCopied) => (isCopied ? setOutcome('copied') : refuse()))
  return { link, field, outcome, copyLink, refuse }
}

interface CopyLinkProps {
  readonly copying: ReturnType<typeof useCopying>
  readonly label: string
  readonly isLabelShown?: boolean
}

export const CopyLink = ({
  copying: { link, field, outcome, copyLink },
  label,
  isLabelShown = false,
}: CopyLinkProps) => (
  <>
    <label htmlFor={field} className={isLabelShown ? undefined : 'sr-only'}>
      {label}
    </label>
    <div className="share-row">
      <AddressField id={field} address={link} />
      <button type="button" className="button" onClick={copyLink}>
        {share.copy}
      </button>
    </div>
    <p role="status" className="quiet">
      {outcome === undefined ? '' : share[outcome]}
    </p>
  </>
)

/** An address that can be selected, also where no button can copy it. */
export const AddressField = ({ id, address }: { id: string; address: string }) => (
  <input id={id} className="control" readOnly value={address} onFocus={(event) => event.target.select()} />
)
