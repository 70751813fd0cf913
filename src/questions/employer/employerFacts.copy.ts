import { YES_NO, type WordsOf } from '../../domain/words'
import type { employerFacts } from './employerFacts'

export const employerFactsCopy: WordsOf<typeof employerFacts> = {
  heading: 'What do you know about the employer?',
  row: 'About the employer',
  hint: 'Select “I’m not sure” where you do not know. The result lists what to ask.',
  why: 'Some steps only an employer can take, and facts about it decide whether they can succeed.',
  fields: {
    h1b: {
      label: 'Will it file an H-1B for you?',
      options: YES_NO,
      errors: { missing: 'Select whether it will file an H-1B for you' },
    },
    greenCard: {
      label: 'Will it sponsor a green card for you?',
      options: YES_NO,
      errors: { missing: 'Select whether it will sponsor a green card for you' },
    },
    eVerify: {
      label: 'Does it use E-Verify?',
      hint: 'The government’s online check of permission to work. A STEM OPT employer must be enrolled.',
      options: YES_NO,
      errors: { missing: 'Select whether it uses E-Verify' },
    },
    size: {
      label: 'How many people does it employ in the US?',
      hint: 'The fees depend on it.',
      options: {
        '25': 'Up to 25 full time',
        more: 'More than 25 full time',
        half: '50 or more, over half of them in H-1B or L-1 status',
      },
      errors: { missing: 'Select how many people it employs in the US' },
    },
    layoffs: {
      label: 'Has it laid off people in such jobs in the past year, or does it plan to?',
      hint: 'Jobs like yours, in the United States.',
      options: YES_NO,
      errors: { missing: 'Select whether it has laid off people in such jobs or plans to' },
    },
    pays: {
      label: 'Do its accounts show that it can pay this salary?',
      hint: 'Annual reports, tax returns or audited accounts. For a young startup this can be hard to show.',
      options: YES_NO,
      errors: { missing: 'Select whether its accounts show that it can pay this salary' },
    },
    tie: {
      label: 'Do you own part of it, control it, or are you related to an owner?',
      options: YES_NO,
      errors: { missing: 'Select whether you own, control or are related to an owner of it' },
    },
    researchers: {
      label: 'How many people do research there full time?',
      hint: 'Count yourself if research would be your full-time work.',
      options: { few: 'None to two', three: 'Exactly three', four: 'Four or more' },
      errors: { missing: 'Select how many people do research there full time' },
    },
    record: {
      label: 'Does it have a documented research record?',
      hint: 'Such as papers, patents or grants in an academic field.',
      options: YES_NO,
      errors: { missing: 'Select whether it has a documented research record' },
    },
    ds2019: {
      label: 'Will a designated sponsor issue a DS-2019 for you?',
      hint: 'The form that a J-1 visa rests on. Many universities are sponsors; a company can host you but needs an outside sponsor.',
      options: YES_NO,
      errors: { missing: 'Select whether a sponsor will issue a DS-2019 for you' },
    },
  },
}
