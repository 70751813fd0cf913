import type { WordsOf } from '../../domain/words'
import type { leadRoles } from './leadRoles'

export const leadRolesCopy: WordsOf<typeof leadRoles> = {
  heading: 'Which roles, and where?',
  row: 'Leading or critical roles',
  hint: 'Past roles count. What you did matters more than the title.',
  why: 'Two things must be shown: that the role was leading or critical, and that the organization has a distinguished reputation.',
  fields: {
    what: {
      label: 'Your role',
      errors: { missing: 'Select what applies, or “None of these”' },
      options: {
        lead: 'Head of an organization or unit',
        founder: 'Founder, or source of its core technology',
        critical: {
          label: 'Work that a product or lab depended on',
          hint: 'As detailed letters by people in charge can show',
        },
        pi: 'Principal or named investigator on a competitive grant',
        committee: 'Member of a key committee or a high-performing team',
        title: 'A senior title, without such proof',
        none: 'None of these',
      },
    },
    where: {
      label: 'The organization',
      errors: { missing: 'Select what can be shown about the organization' },
      options: {
        known: 'A well-known company, lab or university',
        funded: {
          label: 'A startup with notable funding for its stage',
          hint: 'From government, venture funds or angel investors',
        },
        covered: 'Known through press, customers or rank',
        unknown: 'None of this can be shown',
      },
    },
  },
}
