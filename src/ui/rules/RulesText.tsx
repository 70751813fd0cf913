import { startTransition, useEffect, useMemo, useRef, useState } from 'react'
import { readings } from '../../copy/rules/page'
import type { IsoDate } from '../../domain/dates'
import { anchorOf } from './Anchor'
import { Contents } from './Contents'
import { partsOn } from './parts'
import { SignOff } from './SignOff'

interface RulesTextProps {
  readonly asOf: IsoDate
  /** The place to show; a new object for each visit, so that the same link works twice. */
  readonly place: { readonly section?: string }
}

/** Everything the rules say, part after part, so that the first ones can be read while the rest is drawn. */
export function RulesText({ asOf, place }: RulesTextProps) {
  const parts = useMemo(() => partsOn(asOf), [asOf])
  const drawn = useGrowing(parts.length)
  const isWhole = drawn === parts.length
  useGoingTo(place, drawn)
  return (
    <div className="rules-text" aria-busy={!isWhole}>
      <Contents parts={parts} />
      <section className="rules-readings">
        <h2>{readings.title}</h2>
        <ul>
          {readings.items.map((item) => (
            <li key={item}>{item}</li>
          ))}
        </ul>
      </section>
      {parts.slice(0, drawn).map(({ section, body }) => (
        <div className="rules-part" key={section}>
          {body}
        </div>
      ))}
      {isWhole && <SignOff />}
    </div>
  )
}

/** Goes to a place as soon as it is drawn, once for each visit. */
function useGoingTo(place: RulesTextProps['place'], drawn: number): void {
  const reached = useRef<RulesTextProps['place']>(undefined)
  useEffect(() => {
    const target = place.section === undefined ? null : document.getElementById(anchorOf(place.section))
    if (target === null || reached.current === place) return
    reached.current = place
    target.scrollIntoView()
    target.focus({ preventScroll: true })
  }, [place, drawn])
}

const AT_A_TIME = 4

/** Counts up to a number, a few at each drawing. */
function useGrowing(total: number): number {
  const [count, setCount] = useState(AT_A_TIME)
  useEffect(() => {
    if (count < total) startTransition(() => setCount(count + AT_A_TIME))
  }, [count, total])
  return Math.min(count, total)
}
