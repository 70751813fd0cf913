import type { WordsOf } from '../../domain/words'
import type { familyBirth } from './familyBirth'

export const familyBirthCopy: WordsOf<typeof familyBirth> = {
  heading: 'Where were your spouse and parents born?',
  row: 'Family’s countries of birth',
  hint: 'Leave out your children: a child’s birthplace never helps a parent.',
  why: 'A spouse’s country of birth, or in rare cases a parent’s, can put you in a shorter green-card queue. A spouse’s counts only if you both immigrate.',
  fields: {
    marriage: {
      label: 'Are you married?',
      options: {
        married: 'Married',
        planned: {
          label: 'Engaged or living together',
          hint: 'Only a marriage counts, and it must come before you immigrate',
        },
        single: 'Neither',
      },
      errors: { missing: 'Select whether you are married' },
    },
    spouseBirth: {
      label: 'Country where your spouse was born',
      errors: { missing: 'Select the country where your spouse was born' },
    },
    parents: {
      label: 'Were your parents at home in the country where you were born?',
      options: {
        one: {
          label: 'At least one of them was',
          hint: 'Born in that country, or living there as a resident when you were born',
        },
        neither: {
          label: 'Neither of them was',
          hint: 'Both were born elsewhere, and were only passing through or posted there when you were born',
        },
      },
      errors: { missing: 'Select whether a parent was born or settled in your country of birth' },
    },
    parentBirth: {
      label: 'Country where a parent was born',
      hint: 'If your parents were born in different countries, either may count. Enter the one with the shorter queue.',
      errors: { missing: 'Select the country where a parent was born' },
    },
  },
}
