import { lazy, Suspense } from 'react'
import type { EntryField } from '../../domain/field'
import { type TableEntries, useServices } from '../services'
import type { ControlProps } from './controls'
import { EntrySelect, UnsureBox } from './inputs'

/** The search; where its file cannot be had, the list. */
const AreaSearch = lazy(() =>
  import('../wages/AreaCombobox').then(
    ({ default: AreaCombobox }) => ({
      default: ({ entries, ...props }: ControlProps<EntryField> & { entries: TableEntries }) => (
        <>
          <AreaCombobox name={props.name} entries={entries} describedBy={props.describedBy} faulty={props.faulty} />
          {props.field.unsure && <UnsureBox name={props.name} words={props.words} />}
        </>
      ),
    }),
    () => ({ default: (props: ControlProps<EntryField>) => <EntrySelect {...props} /> }),
  ),
)

/** A table of hundreds of entries is searched by typing; until the table and the search are there, it is a list to open. */
export function SearchField(props: ControlProps<EntryField>) {
  const entries = useServices().tableOf(props.field.table)
  const list = <EntrySelect {...props} />
  if (entries === undefined) return list
  return (
    <Suspense fallback={list}>
      <AreaSearch {...props} entries={entries} />
    </Suspense>
  )
}
