import type { WordsOf } from '../../domain/words'
import type { press } from './press'

export const pressCopy: WordsOf<typeof press> = {
  heading: 'What was written about you?',
  row: 'Press',
  hint: 'Count pieces whose title, date and author you can name.',
  why: 'Published material counts when it is about you and your work, and appeared in professional, major trade or major media.',
  fields: {
    value: {
      errors: { missing: 'Select what applies, or “None of these”' },
      options: {
        profile: {
          label: 'A piece about me and my work',
          hint: 'In major media or the trade press',
        },
        section: 'A longer piece that discusses my work and names me',
        company: 'A piece about my employer that hardly names me',
        paid: 'A press release, a paid piece or my own blog',
        cited: 'Only citations of my papers',
        none: 'None of these',
      },
    },
  },
}
