import type { WordsOf } from '../../domain/words'
import type { exemptTie } from './exemptTie'

export const exemptTieCopy: WordsOf<typeof exemptTie> = {
  heading: 'What can the organization show?',
  row: 'Proof for an H-1B outside the cap',
  hint: 'Select all that it could prove with documents. Its HR or international office will know.',
  why: 'An H-1B outside the yearly cap needs proof. What counts is a tie to a university, research as a fundamental activity, or where your working time goes.',
  fields: {
    value: {
      errors: { missing: 'Select what the organization can show, or “None of these”' },
      options: {
        owned: 'A university owns, controls or runs it',
        agreement: {
          label: 'A written affiliation with a university',
          hint: 'With joint work under way that serves the university’s research or teaching',
        },
        research: {
          label: 'Documents that show research as a fundamental activity',
          hint: 'It need not be the main one',
        },
        time: {
          label: 'A statement of how I spend my time and whose mission it serves',
          hint: 'For a job at a company with at least half the time on a university’s or research organization’s work',
        },
        none: 'None of these',
      },
    },
  },
}
