import type { PathwayWords } from '../../domain/words'

export const h1bNames = {
  h1b: {
    name: 'H-1B, through the lottery',
    short: 'H-1B',
    about:
      'Work in a specialty occupation for an employer under the yearly cap: registration in March, a draw weighted by wage level, a start in October.',
    files: 'Your employer',
  },
  'h1b-exempt': {
    name: 'H-1B, outside the cap',
    short: 'H-1B cap-exempt',
    about:
      'The same work visa at a university, a nonprofit tied to one or a research organization: no lottery, at any time of the year.',
    files: 'Your employer',
  },
  'h1b-transfer': {
    name: 'H-1B transfer or extension',
    short: 'H-1B transfer',
    about:
      'A new employer, a changed job or more time for somebody who was counted under the cap before, or who stays outside it.',
    files: 'Your new or present employer',
  },
} as const satisfies Readonly<Record<string, PathwayWords>>
