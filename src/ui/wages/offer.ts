import { useFormContext, useWatch } from 'react-hook-form'
import type { Field } from '../../domain/field'
import { decodeField } from '../../domain/question'
import { roleAndPay } from '../../questions/employer/roleAndPay'
import type { RawPage } from '../questions/page-schema'
import { rawToText } from '../questions/raw'
import type { Offer } from './OfferLevels'

/** What the page holds so far of role, occupation, place and pay; what cannot be read is left out. */
export function useOffer(): Offer {
  const { control } = useFormContext()
  const raw = useWatch({ control }) as RawPage
  const { fields } = roleAndPay.group
  const read = (name: keyof Offer, field: Field) => {
    const text = rawToText(field, raw[name])
    return text === '' ? undefined : decodeField(field, text).value
  }
  const names = ['role', 'occupation', 'area', 'pay'] as const
  return Object.fromEntries(
    names.map((name) => [name, read(name, fields[name])]).filter(([, value]) => value !== undefined),
  ) as Offer
}
