import type { WordsOf } from '../../domain/words'
import type { groupKnowledge } from './groupKnowledge'

export const groupKnowledgeCopy: WordsOf<typeof groupKnowledge> = {
  heading: 'What is special about what you know?',
  row: 'Special knowledge',
  hint: 'Think of the company’s own products, research, processes or methods. Select all that apply.',
  why: 'L-1B compares your knowledge with that of others in the industry, or with that of your colleagues.',
  fields: {
    value: {
      errors: { missing: 'Select what is special about your knowledge, or “None of these”' },
      options: {
        built: 'I built the product or process',
        few: 'Few others have this knowledge',
        long: 'It takes many months to learn',
        written: { label: 'The company can document all this', hint: 'Such as training records and design documents' },
        common: {
          label: 'It is a common language, framework or tool',
          hint: 'Or a client’s system rather than the company’s own',
        },
        none: 'None of these',
      },
    },
  },
}
