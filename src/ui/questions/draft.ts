import { useEffect, useRef, type RefObject } from 'react'
import type { Question } from '../../domain/question'
import { useServices } from '../services'
import { ANOTHER, type PageValues, type RawPage } from './page-schema'
import { rawToText, valueToRaw } from './raw'

/** What the controls hold for values given before; empty where none were. */
export const rawOf = (question: Question, values: PageValues | undefined): RawPage => ({
  ...Object.fromEntries(
    Object.entries(question.group.fields).map(([name, field]) => [name, valueToRaw(field, values?.[name])]),
  ),
  [ANOTHER]: values === undefined ? null : 'no',
})

/** Whether two pages hold the same, blanks around a text aside. */
export const holdSame = ({ group }: Question, a: RawPage, b: RawPage): boolean =>
  (a[ANOTHER] ?? null) === (b[ANOTHER] ?? null) &&
  Object.entries(group.fields).every(([name, field]) => rawToText(field, a[name]) === rawToText(field, b[name]))

interface Leaving {
  readonly question: Question
  /** What the controls would hold if nothing had been typed. */
  readonly saved: RawPage
  /** What they hold. */
  readonly reading: () => RawPage
}

/** Remembers what was typed on a page that is left without an answer. The flag it gives is set once there is an answer. */
export function useDraft(key: string, leaving: Leaving): RefObject<boolean> {
  const { drafts } = useServices()
  const answered = useRef(false)
  const latest = useRef(leaving)
  useEffect(() => {
    latest.current = leaving
  })
  useEffect(() => {
    const keep = () => {
      const { question, saved, reading } = latest.current
      const raw = reading()
      drafts.keep(key, answered.current || holdSame(question, raw, saved) ? undefined : raw)
    }
    const end = drafts.follow(keep)
    return () => {
      end()
      keep()
    }
  }, [drafts, key])
  return answered
}
