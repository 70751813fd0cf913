import { useEffect, useRef } from 'react'
import type { UseFormReturn } from 'react-hook-form'
import * as z from 'zod/mini'
import { ANOTHER, type pageSchema, type PageValues, type RawPage } from './page-schema'

export type Form = UseFormReturn<RawPage, unknown, PageValues>

/** Told the values of a page, and whether another entry is to follow. */
export type OnForesee = (values: PageValues, another: boolean) => void

/** Milliseconds without a change after which the answer is foreseen: less than a finger takes to the button. */
const REST_MS = 120

/** Tells what the page would answer, once it rests; nothing where something is wrong. */
export function useForeseen(form: Form, schema: ReturnType<typeof pageSchema>, onForesee: OnForesee | undefined) {
  const tell = useRef(onForesee)
  useEffect(() => {
    tell.current = onForesee
  })
  const isTold = onForesee !== undefined
  useEffect(() => {
    if (!isTold) return
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
    rest()
    const end = form.subscribe({ formState: { values: true }, callback: rest })
    return () => {
      clearTimeout(timer)
      end()
    }
  }, [form, schema, isTold])
}
