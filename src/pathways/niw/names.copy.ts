import type { PathwayWords } from '../../domain/words'

export const niwNames = {
  niw: {
    name: 'EB-2 national interest waiver',
    short: 'NIW',
    about: 'A green card without an employer, for work whose effect reaches the country.',
    files: 'You, or an employer',
  },
} as const satisfies Readonly<Record<string, PathwayWords>>
