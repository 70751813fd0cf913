import type { OwnStatements } from '../common/attributes/statement'
import type { o1aAttributes } from './attributes'

export const o1aStatements: Readonly<Record<OwnStatements<typeof o1aAttributes>, string>> = {
  'o1a.files.petitioner': 'A US employer or agent, or your own separate company; never you yourself',
  'o1a.offer.work': 'Yes: a job, an agent with contracts, or work for your own separate company',
  'o1a.stay.event': 'Up to {first} for the event, then steps of {step} for the same event; no maximum',
  'o1a.stay.newEvent': 'A new event or activity, with the same or another employer, can bring up to {first} again.',
  'o1a.intent.quasi':
    'Nearly: a labor certification or a green-card petition is no ground to refuse, though the law on dual intent does not name O-1',
  'o1a.ownCompany.separate': 'Allowed, through a corporation or LLC apart from you',
  'o1a.greenCard.apart': 'Not by itself; EB-1A asks for similar evidence and is harder',
  'o1a.approval.all': 'All O-1 together: {rates}.',
}
