import { choice, date, yesNo } from '../../domain/field'
import { page } from '../../domain/question'
import { when } from '../../domain/reading'
import { history } from './history'

const STEPS = ['perm', 'i140', 'approved', 'i485'] as const
const CATEGORIES = ['eb1', 'niw', 'eb2', 'eb3', 'other'] as const

export type GreenCardStep = (typeof STEPS)[number]
export type GreenCardCategory = (typeof CATEGORIES)[number]

export const greenCardCase = page({
  id: 'greenCardCase',
  section: 'you',
  fields: {
    step: choice(STEPS),
    category: choice(CATEGORIES, { unsure: true }),
    priorityDate: date({ most: 0 }, { unsure: true }),
    planChanged: yesNo({ unsure: true }),
  },
  unsure: true,
  shows: {
    // An I-485 may have been filed together with an I-140 that is still pending.
    planChanged: ({ step, category }) => category === 'niw' && (step === 'i140' || step === 'i485'),
  },
  // EB-1 and the national interest waiver have no PERM step.
  offers: { category: (option, _, { step }) => step !== 'perm' || (option !== 'eb1' && option !== 'niw') },
  asking: when(history, (events) => events.includes('green-card')),
  informs: ['backlog', 'plan'],
})
