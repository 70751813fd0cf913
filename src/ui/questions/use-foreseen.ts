import { useEffect, useRef } from 'react'
import type { UseFormReturn } from 'react-hook-form'
import * as z from 'zod/mini'
import { ANOTHER, type pageSchema, type PageValues, type RawPage } from './page-schema'

export type Form = UseFormReturn<RawPage, unknown, PageValues>

/** Milliseconds without a change after which the answer is foreseen. */
const REST_MS = 50

/** Told the values of a page, and whether another entry is to follow; nothing while that is not known. */
export type OnForesee = (values: PageValues | undefined, another: boolean) => void

/** Tells what the page would answer, once it rests. */
export function useForeseen(form: Form, schema: ReturnType<typeof pageSchema>, onForesee: OnForesee | undefined) {
  const tell = useRef(onForesee)
  useEffect(() => {
    tell.current = onForesee
  })
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout>
    const look = () => {
      const { success, data } = z.safeParse(schema, form.getValues())
      if (!success) return
      const { [ANOTHER]: another, ...page } = data
      tell.current?.(page, another === 'yes')
    }
    const rest = () => {
      clearTimeout(timer)
      timer = setTimeout(look, REST_MS)
    }
    const onChange = () => {
      tell.current?.(undefined, false)
      rest()
    }
    rest()
    const end = form.subscribe({ formState: { values: true }, callback: onChange })
    return () => {
      clearTimeout(timer)
      end()
    }
  }, [form, schema])
}
