import type { WordsOf } from '../../domain/words'
import type { employers } from './employers'

export const employersCopy: WordsOf<typeof employers> = {
  heading: 'Who would you work for in the US?',
  row: 'US employer',
  hint: 'Count an offer, a present job or a firm plan. If you select several, the pages that follow are about the likeliest one.',
  why: 'Each kind of employer opens different pathways. A university, for example, can file an H-1B outside the yearly cap.',
  fields: {
    value: {
      errors: { missing: 'Select who you would work for, or “Nobody yet”' },
      options: {
        company: { label: 'A company', hint: 'It employs you directly, for its own work' },
        half: {
          label: 'A company, with at least half my time on the work of a university or research institute',
          hint: 'You need not be on its campus',
        },
        staffing: { label: 'A staffing or consulting firm', hint: 'It places you with its clients' },
        group: {
          label: 'The US part of a group I work or worked for abroad',
          hint: 'A parent, subsidiary, sister company or branch of your employer outside the US',
        },
        own: { label: 'A company I own or part-own', hint: 'Also one that you have yet to form' },
        university: { label: 'A public or nonprofit university', hint: 'Colleges count too' },
        affiliate: { label: 'A nonprofit tied to a university', hint: 'Such as a teaching hospital' },
        research: 'A nonprofit research institute',
        government: { label: 'A government lab', hint: 'Federal, state or local' },
        'profit-school': 'A for-profit school',
        nonprofit: 'Another nonprofit',
        visit: { label: 'A research visit on a J-1', hint: 'An invitation as an exchange visitor' },
        agent: { label: 'Several US clients through an agent', hint: 'A US agent would file for you' },
        foreign: 'A foreign company with no US entity',
        none: {
          label: 'Nobody yet',
          hint: 'The questions that follow are then about the job you are aiming for',
        },
      },
      groups: [
        { label: 'Company', options: ['company', 'half', 'staffing', 'group', 'own'] },
        {
          label: 'Education and research',
          options: ['university', 'affiliate', 'research', 'government', 'profit-school', 'nonprofit', 'visit'],
        },
        { label: 'Other', options: ['agent', 'foreign', 'none'] },
      ],
    },
  },
}
