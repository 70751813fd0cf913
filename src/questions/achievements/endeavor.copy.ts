import type { WordsOf } from '../../domain/words'
import type { endeavor } from './endeavor'

export const endeavorCopy: WordsOf<typeof endeavor> = {
  heading: 'What would you work on in the US?',
  row: 'Your planned work',
  hint: 'Describe the work itself, not the job title.',
  why: 'The national interest waiver weighs one defined undertaking and how far its effect reaches. EB-1A asks that you continue in your field.',
  fields: {
    focus: {
      label: 'What you would work on',
      options: {
        project: {
          label: 'One defined project with a plan',
          hint: 'A product, a system or a study with steps and aims',
        },
        agenda: { label: 'A research agenda', hint: 'A few linked questions to work on over years' },
        area: { label: 'A broad area', hint: '“Computer vision” or “AI in medicine”, without a project yet' },
        job: 'Whatever my employer needs',
        several: 'Several different plans',
        none: 'I have not thought about it',
      },
      errors: { missing: 'Select what you would work on' },
    },
    kind: {
      label: 'What kind of work is it?',
      options: {
        research: 'Research',
        engineering: 'Engineering in my profession',
        startup: 'A company built on my technology',
        teaching: 'Teaching',
        outside: 'A business outside my profession',
      },
      errors: { missing: 'Select what kind of work it is' },
    },
    reach: {
      label: 'How far would its effect reach?',
      hint: 'The widest that you could support with documents.',
      options: {
        nation: {
          label: 'The country',
          hint: 'Health, security, critical technology or public infrastructure',
        },
        field: 'A field or an industry',
        customers: 'My clients or users',
        employer: 'My employer',
        local: 'A school or a town',
      },
      errors: { missing: 'Select how far the effect would reach' },
    },
  },
}
