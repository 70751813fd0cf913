import { choice } from '../../domain/field'
import { single } from '../../domain/question'
import { always } from '../../domain/reading'

const STATUSES = [
  'abroad',
  'f1',
  'opt',
  'stem',
  'j1',
  'j2',
  'h1b',
  'l1',
  'o1',
  'tn',
  'e3',
  'h1b1',
  'h4',
  'l2',
  'dependent',
  'b',
  'esta',
  'pending',
  'other',
  'ended',
] as const

export type Status = (typeof STATUSES)[number]

export const status = single({
  id: 'status',
  section: 'you',
  field: choice(STATUSES, { unsure: true }),
  asking: always,
  informs: ['alerts', 'plan'],
})

export const isStudent = (at: Status): boolean => at === 'f1' || at === 'opt' || at === 'stem'
export const isExchange = (at: Status): boolean => at === 'j1' || at === 'j2'
export const isWorker = (at: Status): boolean => ['h1b', 'l1', 'o1', 'tn', 'e3', 'h1b1'].includes(at)
