import { useCombobox } from 'downshift'
import { useEffect, useMemo, useRef, useState, type KeyboardEvent } from 'react'
import { useFormContext } from 'react-hook-form'
import { areaWords } from '../../copy/wages'
import { Icon } from '../parts/Icon'
import { type TableEntries, useServices } from '../services'
import { matching, namedBy, textFor, UNMATCHED } from './search'

interface AreaComboboxProps {
  readonly name: string
  readonly entries: TableEntries
  readonly describedBy: string | undefined
  readonly faulty: boolean
}

/**
 * A long table to search by typing. The form keeps the code of the entry; a text that names none is kept as it was typed and
 * never read as a code.
 */
export default function AreaCombobox({ name, entries, describedBy, faulty }: AreaComboboxProps) {
  const { register, setValue, getValues } = useFormContext()
  const { focusOn } = useServices()
  const [before] = useState(() => textFor(entries, getValues(`${name}.text`)))
  const [typed, setTyped] = useState(before)
  const items = useMemo(
    () => (namedBy(entries, typed) === undefined ? matching(entries, typed) : entries),
    [entries, typed],
  )
  const take = (text: string) => {
    setTyped(text)
    const found = namedBy(entries, text)
    setValue(`${name}.text`, found?.code ?? (text.trim() === '' ? '' : `${UNMATCHED}${text}`), { shouldDirty: true })
  }
  const box = useCombobox({
    items: [...items],
    itemToString: (item) => item?.name ?? '',
    inputId: name,
    initialInputValue: before,
    initialSelectedItem: namedBy(entries, before) ?? null,
    onInputValueChange: ({ inputValue }) => take(inputValue),
  })
  const clear = () => {
    box.reset()
    focusOn(name)
  }
  const isListed = box.isOpen && items.length > 0
  const list = useRef<HTMLDivElement>(null)
  // The list opens below its field, which may stand at the end of the screen or above a keyboard on it.
  useEffect(() => {
    if (isListed) list.current?.scrollIntoView({ block: 'nearest' })
  }, [isListed])
  // Enter with the list open takes an entry; it does not send the form.
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && box.isOpen && box.highlightedIndex >= 0) event.stopPropagation()
  }
  return (
    <div className="combobox">
      <input type="hidden" {...register(`${name}.text`)} />
      <span className="combobox-frame">
        <input
          {...box.getInputProps({
            className: 'control',
            type: 'text',
            spellCheck: false,
            onKeyDown,
            'aria-labelledby': undefined,
            'aria-describedby': describedBy,
            'aria-invalid': faulty || undefined,
          })}
        />
        {typed !== '' && (
          <button type="button" className="combobox-button" aria-label={areaWords.clear} onClick={clear}>
            <Icon name="unmet" />
          </button>
        )}
        <button
          type="button"
          className="combobox-button"
          {...box.getToggleButtonProps({ 'aria-label': areaWords.open })}
        >
          <Icon name="down" />
        </button>
      </span>
      <p className="sr-only" role="status">
        {box.isOpen ? areaWords.count(items.length) : ''}
      </p>
      <div className="combobox-drop" ref={list}>
        <ul
          {...box.getMenuProps({
            className: 'combobox-list',
            'aria-label': areaWords.list,
            'aria-labelledby': undefined,
          })}
          hidden={!isListed}
        >
          {isListed &&
            items.map((item, index) => (
              <li
                key={item.code}
                {...box.getItemProps({ item, index })}
                data-active={box.highlightedIndex === index || undefined}
              >
                {item.name}
              </li>
            ))}
        </ul>
      </div>
      {box.isOpen && items.length === 0 && <p className="combobox-none">{areaWords.none}</p>}
    </div>
  )
}
