import { choice, several } from '../../domain/field'
import { page } from '../../domain/question'
import { always, when, type AskingRule } from '../../domain/reading'

const KINDS = [
  'awards',
  'memberships',
  'press',
  'judging',
  'contributions',
  'articles',
  'roles',
  'pay',
  'other',
  'none',
] as const

export type EvidenceKind = (typeof KINDS)[number]

export const evidenceKinds = page({
  id: 'evidenceKinds',
  section: 'achievements',
  fields: {
    kinds: several(KINDS, { unsure: true }),
    field: choice(['same', 'role', 'near', 'different'], { unsure: true }),
  },
  shows: { field: ({ kinds }) => kinds !== undefined && !kinds.includes('none') },
  asking: always,
  informs: ['evidence'],
})

/** The page of a kind is asked when the kind is ticked, or when the ticks are not sure. */
export const whenTicked = (kind: EvidenceKind): AskingRule =>
  when(evidenceKinds.at.kinds, (kinds) => kinds.includes(kind))
