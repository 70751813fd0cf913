import { useEffect, useLayoutEffect, useRef } from 'react'
import { areaWords } from '../../copy/wages'
import type { EntryField } from '../../domain/field'
import { laterOr } from '../parts/later'
import { Retry } from '../parts/Retry'
import { type TableEntries, useServices } from '../services'
import type { ControlProps } from './controls'
import { EntrySelect, UnsureBox } from './inputs'

type SearchProps = ControlProps<EntryField> & { readonly entries: TableEntries }

/** The search; where its file cannot be had, the list. */
const AreaSearch = laterOr<SearchProps>(
  () =>
    import('../wages/AreaCombobox').then(({ default: AreaCombobox }) => ({ entries, ...props }: SearchProps) => (
      <>
        <AreaCombobox name={props.name} entries={entries} describedBy={props.describedBy} faulty={props.faulty} />
        {props.field.unsure && <UnsureBox name={props.name} words={props.words} />}
      </>
    )),
  ListMeanwhile,
)

/** The list gives way to the search, and its focus with it. */
function ListMeanwhile(props: ControlProps<EntryField>) {
  const { focusOn } = useServices()
  const { name } = props
  const hadFocus = useRef(false)
  useLayoutEffect(
    () => () => {
      hadFocus.current = document.activeElement?.id === name
    },
    [name],
  )
  useEffect(
    () => () => {
      if (hadFocus.current) focusOn(name)
    },
    [focusOn, name],
  )
  return <EntrySelect {...props} />
}

/** A table of hundreds of entries is searched by typing; until the table and the search are there, it is a list to open. */
export function SearchField(props: ControlProps<EntryField>) {
  const { tableOf, areas, loadTables, focusOn } = useServices()
  const entries = tableOf(props.field.table)
  if (entries !== undefined) return <AreaSearch {...props} entries={entries} />
  return (
    <>
      <ListMeanwhile {...props} />
      {areas === 'failed' && (
        <div className="field-note">
          <p role="status">{areaWords.failed}</p>
          <Retry onRetry={loadTables} focus={() => focusOn(props.name)} />
        </div>
      )}
    </>
  )
}
