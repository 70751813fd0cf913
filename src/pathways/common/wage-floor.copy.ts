import type { CriterionWords } from '../../domain/words'

/** The words of pay against the survey, under the id of each class. */
export const surveyWageWords = {
  '': {
    title: 'The pay reaches the lowest prevailing wage for the occupation and place',
    opens: 'Pay of at least wage level I',
    unsettled:
      'This year’s wage figure for the occupation and place is not at hand here, so the salary cannot be compared with it.',
    note: 'Compared with level I of the Department of Labor’s survey. Below it, the pay cannot rest on that survey; the employer may use another source that the department accepts. Which of the four levels applies depends on what the job requires. Where only the figures of another year are held, pay that reaches their level II is taken for enough. That is a judgment of this page and no rule, as in single places level I has moved by far more within a year: check this year’s figure.',
  },
  '.pay': {
    title: 'Your salary against wage level I',
    note: 'If you do not know the occupation, those that employers mostly file the role under are compared. Where only the figure of another year is held, a salary that reaches level II of that year is taken for enough, and a lower one stays unknown.',
  },
  '.apart': { title: 'Nothing to compare with this survey' },
  '.uncovered': {
    title: 'An occupation without figures here',
    note: 'No wage figures are held for it. The employer compares the pay with the wage of the occupation and place.',
  },
  '.academic': {
    title: 'A university, a nonprofit tied to one, or a research organization',
    note: 'Its wages have a separate table, which is not held here. The employer compares the pay in its own wage system. If you named another employer as well, it is not asked here whose pay you gave, so that a salary below level I is left open.',
  },
} as const satisfies Readonly<Record<string, CriterionWords>>
