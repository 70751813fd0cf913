import type { WordsOf } from '../../domain/words'
import type { homeResidency } from './homeResidency'

export const homeResidencyCopy: WordsOf<typeof homeResidency> = {
  heading: 'Who paid for your exchange, and where was home?',
  row: 'Exchange funding and home country',
  hint: 'Government money includes Fulbright and national scholarship councils, even in part. If you were a J-2, answer for the J-1.',
  why: 'Some exchange visitors must first spend two years at home before they can hold H or L status or a green card. The source of the money and the home country help decide who.',
  fields: {
    grounds: {
      label: 'Which of these apply?',
      hint: 'Count every J program. Select all that apply.',
      options: {
        us: {
          label: 'US government money',
          hint: 'Fulbright, for example. A salary from a university or company is not by itself government money',
        },
        home: {
          label: 'Money from your home government',
          hint: 'The country of your citizenship or of your last residence. A national scholarship council, for example',
        },
        body: 'Money from an international organization that governments fund',
        medical: 'Medical residency or other clinical training',
        marked: {
          label: 'My visa or DS-2019 says that the two-year rule applies',
          hint: 'Look for “212(e)” or “two-year rule”. The note on the form is not the last word',
        },
        none: 'None of these',
      },
      errors: { missing: 'Select what applies, or “None of these”' },
    },
    homeCountry: {
      label: 'Country where you had your home when you got J status',
      hint: 'Where you were a legal permanent resident at that time, for most people the country of their citizenship. Exchange visitors from some countries come under the rule for their field, by the “skills list”.',
      errors: { missing: 'Select the country where you had your home' },
    },
  },
}
