import { choice, wholeNumber, yesNo } from '../../domain/field'
import { page, type ValueOf } from '../../domain/question'
import { always, possibly, type Read } from '../../domain/reading'
import { every, whether, type Ternary, type Unsure } from '../../domain/ternary'
import { degrees } from '../degree/degrees'
import { hasAtLeast } from '../degree/qualifications'

const mayHoldBachelors = (read: Read): boolean =>
  possibly(read, degrees, (list) => hasAtLeast(list, 'bachelor') !== false)
const mayHaveStudied = (read: Read): boolean =>
  possibly(read, degrees, (list) => list.some(({ level }) => level === 'master' || level === 'doctor'))

export const workYears = page({
  id: 'workYears',
  section: 'experience',
  fields: {
    total: wholeNumber(0, 50),
    after: wholeNumber(0, 50),
    grew: yesNo({ unsure: true }),
    research: wholeNumber(0, 50),
    study: wholeNumber(0, 10),
    studyKind: choice(['praised', 'class', 'neither'], { unsure: true }),
  },
  shows: {
    after: (_, read) => mayHoldBachelors(read),
    grew: ({ after }, read) => mayHoldBachelors(read) && after !== undefined && after > 0,
    study: (_, read) => mayHaveStudied(read),
    studyKind: ({ study }, read) => mayHaveStudied(read) && study !== undefined && study > 0,
  },
  check: ({ total, after, research }) => [
    ...(total !== undefined && after !== undefined && after > total
      ? [{ field: 'after', code: 'exceeds' } as const]
      : []),
    ...(total !== undefined && research !== undefined && research > total
      ? [{ field: 'research', code: 'exceeds' } as const]
      : []),
  ],
  asking: always,
})

export type WorkYears = Exclude<ValueOf<typeof workYears>, Unsure>

/** At least so many years in the specialty after the bachelor's degree, with duties that grew. */
export const hasProgressiveYears = ({ after, grew }: WorkYears, least: number): Ternary =>
  every([(after ?? 0) >= least, whether(grew ?? 'no', (answer) => answer === 'yes')])
