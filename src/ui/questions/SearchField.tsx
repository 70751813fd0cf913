import { lazy, Suspense } from 'react'
import type { EntryField } from '../../domain/field'
import { useServices } from '../services'
import type { ControlProps } from './controls'
import { EntrySelect, UnsureBox } from './inputs'

const AreaCombobox = lazy(() => import('../wages/AreaCombobox'))

/** A table of hundreds of entries is searched by typing; until the table and the search are there, it is a list to open. */
export function SearchField(props: ControlProps<EntryField>) {
  const { name, field, words, describedBy, faulty } = props
  const entries = useServices().tableOf(field.table)
  const list = <EntrySelect {...props} />
  if (entries === undefined) return list
  return (
    <Suspense fallback={list}>
      <AreaCombobox name={name} entries={entries} describedBy={describedBy} faulty={faulty} />
      {field.unsure && <UnsureBox name={name} words={words} />}
    </Suspense>
  )
}
