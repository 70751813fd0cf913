import { type RefObject, useLayoutEffect, useRef } from 'react'
import { areaWords } from '../../copy/wages'
import type { EntryField } from '../../domain/field'
import { laterOr } from '../parts/later'
import { Retry } from '../parts/Retry'
import { type TableEntries, useServices } from '../services'
import type { ControlProps } from './controls'
import { EntryList, UnsureBox } from './inputs'

interface SearchProps extends ControlProps<EntryField> {
  /** Absent while the table is on its way. */
  readonly entries: TableEntries | undefined
  /** Whether the control that stood here before had the focus. */
  readonly hadFocus: RefObject<boolean>
}

/** A control that takes the place of another takes its focus with it. */
function useCarriedFocus({ name, hadFocus }: SearchProps): void {
  const { focusOn } = useServices()
  useLayoutEffect(() => {
    if (hadFocus.current) focusOn(name)
    return () => {
      hadFocus.current = document.activeElement?.id === name
    }
  }, [focusOn, hadFocus, name])
}

function ListMeanwhile(props: SearchProps) {
  useCarriedFocus(props)
  return <EntryList {...props} />
}

/** The search; where its file cannot be had, the list. */
const AreaSearch = laterOr<SearchProps>(async () => {
  const { default: AreaCombobox } = await import('../wages/AreaCombobox')
  return function AreaSearch(props) {
    useCarriedFocus(props)
    const { name, entries = [], describedBy, faulty } = props
    return <AreaCombobox name={name} entries={entries} describedBy={describedBy} faulty={faulty} />
  }
}, ListMeanwhile)

/** A table of hundreds of entries is searched by typing; until the table and the search are there, it is a list to open. */
export function SearchField(props: ControlProps<EntryField>) {
  const { name, field, words } = props
  const { tableOf, areas, loadTables, focusOn } = useServices()
  const entries = tableOf(field.table)
  const hadFocus = useRef(false)
  const Control = entries === undefined ? ListMeanwhile : AreaSearch
  return (
    <>
      <Control {...props} entries={entries} hadFocus={hadFocus} />
      {areas === 'failed' && (
        <div className="field-note">
          <p role="status">{areaWords.failed}</p>
          <Retry onRetry={loadTables} focus={() => focusOn(name)} />
        </div>
      )}
      {field.unsure && <UnsureBox name={name} words={words} />}
    </>
  )
}
