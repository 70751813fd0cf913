import { YES_NO, type WordsOf } from '../../domain/words'
import type { jobTerms } from './jobTerms'

export const jobTermsCopy: WordsOf<typeof jobTerms> = {
  heading: 'What are the terms of the job?',
  row: 'Terms of the job',
  hint: 'The offer letter or contract says most of this.',
  why: 'A green card through an employer needs a lasting job, STEM OPT needs a paid one, and a J-1 research stay is temporary.',
  fields: {
    length: {
      label: 'How long does it last?',
      options: {
        lasting: { label: 'Permanent, or no end date', hint: 'Also where either side can end it at any time' },
        tenure: 'Tenured or tenure track',
        term: { label: 'A fixed or renewable term', hint: 'Such as a postdoc' },
        project: 'One defined project, or several engagements',
      },
      errors: { missing: 'Select how long the job lasts' },
    },
    hours: {
      label: 'Hours a week',
      errors: {
        missing: 'Enter hours a week, like 40',
        range: 'Enter hours a week as a whole number from 1 to 80',
      },
    },
    paid: { label: 'Is it paid?', options: YES_NO, errors: { missing: 'Select whether the job is paid' } },
    research: {
      label: 'Is research the main duty?',
      hint: 'Work toward new findings, at a university or in a company.',
      options: YES_NO,
      errors: { missing: 'Select whether research is the main duty' },
    },
    direction: {
      label: 'Where would you work, and who directs you?',
      options: {
        own: { label: 'For the employer, who directs me', hint: 'At its offices or from home' },
        client: 'At a client, while my employer directs me',
        'client-directs': 'At a client, who directs me',
      },
      errors: { missing: 'Select where you would work and who directs you' },
    },
  },
}
