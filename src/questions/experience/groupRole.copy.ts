import type { WordsOf } from '../../domain/words'
import type { groupRole } from './groupRole'

export const groupRoleCopy: WordsOf<typeof groupRole> = {
  heading: 'What did you mostly do there?',
  row: 'Role in the group abroad',
  hint: 'What took most of your time counts, not the title.',
  why: 'Managers and executives have one route, people with special knowledge of the company another.',
  fields: {
    value: {
      errors: { missing: 'Select what you mostly did there' },
      options: {
        executive: {
          label: 'Directed the organization',
          hint: 'Or a large part of it, with wide freedom to decide',
        },
        people: {
          label: 'Managed professionals',
          hint: 'With a say in hiring and dismissal',
        },
        function: {
          label: 'Managed an essential function',
          hint: 'At a senior level, with few or no direct reports',
        },
        lead: {
          label: 'Led a team or client projects beside technical work',
          hint: 'Such as a tech lead, principal engineer or project supervisor',
        },
        expert: {
          label: 'Technical work on the company’s own product or methods',
          hint: 'Knowledge that is hard to find outside the company',
        },
        general: {
          label: 'Technical work with skills common in the industry',
          hint: 'Such as common languages, frameworks or a client’s system',
        },
      },
    },
  },
}
