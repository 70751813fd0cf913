import type { WordsOf } from '../../domain/words'
import type { articles } from './articles'

export const articlesCopy: WordsOf<typeof articles> = {
  heading: 'Where have you published?',
  row: 'Publications',
  hint: 'You must be a named author, but need not be the first.',
  why: 'O-1A, EB-1A and EB-1B each describe the kind of venue that counts. The papers of large machine learning conferences can count like journal papers.',
  fields: {
    kinds: {
      label: 'Where you have published',
      errors: { missing: 'Select what applies, or “None of these”' },
      options: {
        journal: 'Peer-reviewed journal',
        conference: {
          label: 'Peer-reviewed international conference',
          hint: 'In its main proceedings',
        },
        local: 'Regional or national venue',
        workshop: 'Workshop paper',
        trade: 'Professional or major trade publication',
        book: 'Book or book chapter',
        preprint: 'Only on arXiv or as another preprint',
        blog: 'Blog, Medium or a company’s site',
        none: 'None of these',
      },
    },
    papers: {
      label: 'Peer-reviewed papers',
      hint: 'Published or accepted, in any author position.',
      errors: {
        missing: 'Enter your peer-reviewed papers as a whole number, like 5',
        range: 'Enter your peer-reviewed papers as a whole number from 0 to 1,000, like 5',
      },
    },
  },
}
