import type { CriterionWords } from '../../domain/words'

/** The words of a posting, under the id of each class. */
export const postingWords = {
  '': {
    title: 'The posting is one of a specialty occupation',
    unmet: 'The job does not call for a bachelor’s degree or more in a specific field.',
    opens: 'A job that requires a degree in fields tied to the duties',
  },
  '.degree': {
    title: 'The posting asks for a degree in named fields',
    unmet: 'The job does not require a bachelor’s degree or more in a specific field.',
  },
  '.fields': {
    title: 'One field, or several that are each tied to the duties',
    unmet: 'The posting accepts fields that have no tie to the duties.',
  },
  '.normally': {
    title: 'The work normally calls for such a degree',
    note: 'If none of the usual proofs can be shown, the employer’s evidence about the occupation has to carry it.',
  },
} as const satisfies Readonly<Record<string, CriterionWords>>

/** The words of the degree, under the id of each class. */
export const degreeWords = {
  '': {
    title: 'You hold the degree, or its equal, in a field tied to the work',
    unmet: 'You show neither a US bachelor’s degree or its equal, nor enough years of work in its place.',
    opens: 'A degree, a credential evaluation, or three years of growing work for each missing year of college',
  },
  '.qualified': {
    title: 'The degree, or enough years in its place',
    unmet: 'You show neither a US bachelor’s degree or its equal, nor enough years of work in its place.',
    opens: 'A degree, a credential evaluation, or three years of growing work for each missing year of college',
  },
  '.held': {
    title: 'A US bachelor’s degree or more, or a foreign equal',
    note: 'For a foreign degree, bring a credential evaluation. A degree that is finished but not conferred needs a letter from the school.',
  },
  '.experience': {
    title: 'Years of work in place of the degree',
    note: 'The measure of the H-1B rules is used, three years of work for each missing year of college. The officer is not bound to count that way.',
  },
  '.years': {
    title: 'Enough years in the occupation',
    unmet: 'There are too few years of work for the missing years of college.',
  },
  '.progressive': { title: 'Duties and responsibility grew over those years' },
  '.field': {
    title: 'Your degree is in a field tied to the work',
    note: 'For machine learning and software: computer science, AI, data science, software, computer or electrical engineering, robotics, statistics or mathematics. Another field has to be tied to the duties in writing.',
  },
} as const satisfies Readonly<Record<string, CriterionWords>>

/** The words of self-employment, under the id of each class. */
export const selfEmploymentWords = {
  '': {
    title: 'You work for an employer, not for yourself',
    unmet: 'This class is for a job with a US employer, and not for self-employment.',
    opens: 'A job with another US employer',
    note: 'A sole proprietor would be self-employed. How a company of your own is treated is not settled: no regulation was found that says so, as of 8 October 2026. Ask a lawyer before you rely on it.',
  },
  '.employer': {
    title: 'An employer other than your own company',
    note: 'Whether several clients through an agent are enough is not settled, as of 8 October 2026.',
  },
  '.own': {
    title: 'A company of your own that employs you',
  },
  '.own.named': { title: 'A company that you own or part-own' },
  '.own.form': {
    title: 'The company exists apart from you',
    unmet: 'Without a company apart from you, you would be self-employed.',
    opens: 'Another US employer',
  },
  '.own.control': {
    title: 'Others control the company and can dismiss you',
    note: 'With control in your hands, the result is unknown, as of 8 October 2026. With a small share and others in control, an officer looks at who directs you.',
  },
} as const satisfies Readonly<Record<string, CriterionWords>>
