import type { WordsOf } from '../../domain/words'
import type { evidenceKinds } from './evidenceKinds'

export const evidenceKindsCopy: WordsOf<typeof evidenceKinds> = {
  heading: 'Which of these do you have?',
  row: 'Kinds of evidence',
  hint: 'Tick generously. The next pages ask what proof there is.',
  why: 'O-1A, EB-1A and EB-1B count kinds of evidence. Then an officer weighs the whole record.',
  fields: {
    kinds: {
      label: 'Evidence you have',
      options: {
        awards: 'Awards, prizes or competitive fellowships',
        memberships: {
          label: 'Memberships one is elected to',
          hint: 'A fellow or senior member of a society, an academy',
        },
        press: 'Articles about me and my work',
        judging: {
          label: 'Reviewed or judged the work of others',
          hint: 'Peer review for conferences and journals, juries, PhD committees',
        },
        contributions: {
          label: 'Work that others build on',
          hint: 'Methods, models, data sets, software or patents in use elsewhere',
        },
        articles: 'Papers, articles or book chapters',
        roles: { label: 'A leading or critical role', hint: 'In a company, lab, university or large project' },
        pay: 'Pay well above others in my occupation',
        other: { label: 'Another sign of standing', hint: 'Keynote talks or elite programs, for example' },
        none: 'None of these',
      },
      errors: { missing: 'Select what applies, or “None of these”' },
    },
    field: {
      label: 'Will your US work be in the field of this record?',
      options: {
        same: 'The same field',
        role: {
          label: 'The same field, another kind of role',
          hint: 'From professor to industry researcher, for example',
        },
        near: 'A neighboring field',
        different: 'A different field',
      },
      errors: { missing: 'Select whether your US work will be in the field of this record' },
    },
  },
}
