import { entry, several } from '../../domain/field'
import { page } from '../../domain/question'
import { exchangePrograms } from './exchangePrograms'

const GROUNDS = ['us', 'home', 'body', 'medical', 'marked', 'none'] as const

export type HomeResidencyGround = (typeof GROUNDS)[number]

export const homeResidency = page({
  id: 'homeResidency',
  section: 'you',
  fields: {
    grounds: several(GROUNDS, { unsure: true }),
    homeCountry: entry('countries'),
  },
  unsure: true,
  asking: exchangePrograms.asking,
})
