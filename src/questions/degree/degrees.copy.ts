import { YES_NO, type WordsOf } from '../../domain/words'
import type { degrees } from './degrees'

export const degreesCopy: WordsOf<typeof degrees> = {
  heading: 'Which degrees do you hold or study for?',
  row: 'Degrees',
  hint: 'Start with the highest. Count a degree as awarded only once it has been awarded.',
  why: 'Level, subject, school and date decide the degree test of H-1B and its second draw for US master’s degrees. STEM OPT, EB-2 and TN look at them too.',
  list: {
    nextHeading: 'Your next degree',
    another: 'Add another degree?',
    none: 'I have no degree',
    entry: 'Degree',
  },
  fields: {
    level: {
      label: 'Level',
      hint: 'As the school names it. How it compares with a US degree is a separate question.',
      options: {
        diploma: { label: 'Diploma or associate degree', hint: 'Less than three years' },
        bachelor: 'Bachelor’s',
        master: { label: 'Master’s', hint: 'Also an MBA' },
        doctor: { label: 'Doctorate', hint: 'PhD and other research doctorates' },
        'first-professional': { label: 'First professional degree', hint: 'JD, MD or similar' },
        chartered: {
          label: 'Professional qualification that is not a degree',
          hint: 'Granted by a professional body, such as a chartered engineer or an actuary',
        },
      },
      errors: { missing: 'Select the level of the degree' },
    },
    years: {
      label: 'Length in years',
      hint: 'The full-time length of the program, even if you took more or less time.',
      errors: {
        missing: 'Enter the length in years, like 4',
        range: 'Enter the length in years as a whole number from 1 to 8, like 4',
      },
    },
    subject: {
      label: 'Subject',
      hint: 'The nearest one. With two majors, the one closer to your work.',
      options: {
        cs: 'Computer science',
        ai: 'AI or machine learning',
        data: 'Data science',
        software: 'Software engineering',
        ee: 'Computer, electrical or electronics engineering',
        robotics: 'Robotics or mechatronics',
        engineering: 'Other engineering',
        stats: 'Statistics',
        math: 'Mathematics',
        physics: 'Physics',
        bio: 'Bioinformatics or computational biology',
        science: { label: 'Other science', hint: 'Including linguistics and cognitive science' },
        economics: 'Economics',
        analytics: 'Business analytics',
        business: 'Business',
        other: 'Another subject',
      },
      groups: [
        { label: 'Computing', options: ['cs', 'ai', 'data', 'software'] },
        { label: 'Engineering', options: ['ee', 'robotics', 'engineering'] },
        { label: 'Mathematics and science', options: ['stats', 'math', 'physics', 'bio', 'science'] },
        { label: 'Business and other', options: ['economics', 'analytics', 'business', 'other'] },
      ],
      errors: { missing: 'Select the subject of the degree' },
    },
    country: {
      label: 'Country of the school',
      hint: 'For a branch campus, the country whose school awards the degree.',
      errors: { missing: 'Select the country of the school from the list' },
    },
    school: {
      label: 'Kind of school',
      hint: 'Most US universities are public or nonprofit. College Navigator, a US government site, names the kind of each school.',
      options: { public: 'Public', nonprofit: 'Private, nonprofit', profit: 'Private, for profit' },
      errors: { missing: 'Select the kind of school' },
    },
    accredited: {
      label: 'Was the school accredited or pre-accredited on the day of the award?',
      hint: 'For a degree still to come, the school as it is today. The US Department of Education keeps a list of accredited schools.',
      options: { yes: 'Accredited or pre-accredited', no: 'Neither' },
      errors: { missing: 'Select whether the school was accredited' },
    },
    state: {
      label: 'How far along is it?',
      options: {
        awarded: 'Awarded',
        finished: {
          label: 'Finished, not yet awarded',
          hint: 'Everything is done and the school has still to confer it',
        },
        studying: 'Still studying',
      },
      errors: { missing: 'Select how far along the degree is' },
    },
    month: {
      label: 'Month of the award',
      hint: 'The expected month, if the award is still to come.',
      errors: {
        missing: 'Enter the month and year, like 5 2026',
        range: 'Enter a month from 1960 to eight years ahead, like 5 2026',
        ahead: 'Enter an award month that is not in the future',
        past: 'Enter the month in which you now expect the award',
      },
    },
    evaluation: {
      label: 'Which US degree did an evaluator compare it to?',
      hint: 'A credential evaluation is a report that says which US degree a foreign one equals.',
      options: {
        bachelor: 'A US bachelor’s',
        master: 'A US master’s',
        doctor: 'A US doctorate',
        lower: 'Less than a US bachelor’s',
        no: 'It has not been evaluated',
      },
      errors: { missing: 'Select what the evaluation says, or that there is none' },
    },
    cip: {
      label: 'CIP code on the I-20 for this degree',
      hint: 'The I-20 is your school’s form for F-1. The code has six digits and stands beside the major, like 11.0701. CIP is the US government’s list of subjects, and STEM OPT goes by the code, not by the title.',
      errors: { missing: 'Enter the code as six digits with a point, like 11.0701' },
    },
    f1Basis: {
      label: 'Is this the degree of your present I-20 or OPT?',
      options: YES_NO,
      errors: {
        missing: 'Select whether this is the degree of your present I-20 or OPT',
        twice: 'Select “No” here, or change the other degree that you marked as the one of your I-20 or OPT',
      },
    },
  },
}
