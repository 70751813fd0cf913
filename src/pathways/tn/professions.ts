import type { Outcome } from '../../domain/criterion'
import type { ValueOf } from '../../domain/question'
import type { Unsure } from '../../domain/ternary'
import type { Subject } from '../../questions/degree/degrees'
import type { jobDuties, Profession } from '../../questions/employer/jobDuties'

export type Duties = Exclude<ValueOf<typeof jobDuties>, Unsure>
type Work = Duties['work']

/** How work and study go with a listed profession; an officer looks at what is neither plain nor out of the question. */
interface Listed {
  readonly fits: readonly Work[]
  readonly isOut: readonly Work[]
  /** Subjects of a directly related degree; "any" where the list asks for none in particular. */
  readonly subjects: readonly Subject[] | 'any'
  readonly unrelated: readonly Subject[]
}

const SCIENCES: readonly Subject[] = [
  'cs',
  'ai',
  'data',
  'software',
  'ee',
  'robotics',
  'engineering',
  'stats',
  'math',
  'physics',
  'bio',
  'science',
]

const LISTED: Readonly<Record<Profession, Listed>> = {
  csa: { fits: ['analysis'], isOut: ['teaching'], subjects: ['cs', 'ai', 'data', 'software', 'ee'], unrelated: [] },
  engineer: {
    fits: ['engineering'],
    isOut: ['teaching'],
    subjects: ['software', 'ee', 'robotics', 'engineering'],
    unrelated: ['economics', 'analytics', 'business'],
  },
  mathematician: {
    fits: ['statistics'],
    isOut: ['programming', 'teaching'],
    subjects: ['math', 'stats'],
    unrelated: ['business'],
  },
  // In direct support of a professional in a listed science; computer science is none of them.
  technician: { fits: [], isOut: ['programming', 'teaching', 'managing'], subjects: 'any', unrelated: [] },
  // What is taught or researched is not asked; for the work weighed here a degree in a science is near enough.
  academic: { fits: ['teaching', 'research'], isOut: [], subjects: SCIENCES, unrelated: [] },
  economist: {
    fits: [],
    isOut: ['programming', 'teaching', 'engineering'],
    subjects: ['economics'],
    unrelated: ['software', 'ee', 'robotics', 'engineering', 'bio'],
  },
  consultant: { fits: [], isOut: ['programming', 'teaching'], subjects: 'any', unrelated: [] },
  designer: { fits: [], isOut: ['programming', 'teaching', 'statistics'], subjects: 'any', unrelated: [] },
  // Sixty-three professions are listed; those of other sciences are not asked about. Writing software is none of them.
  other: { fits: [], isOut: ['programming'], subjects: 'any', unrelated: [] },
}

/** Whether the main work is that of the profession. */
export function workFits({ profession, work }: Duties): Outcome {
  if (profession === 'unsure') return 'unsure'
  const { fits, isOut } = LISTED[profession]
  return fits.includes(work) || (!isOut.includes(work) && 'officer')
}

/** A systems analyst's programming is the lesser part of the work; for a mathematician it is a tool. */
export function isNotMainlyProgramming({ profession, work, coding }: Duties): Outcome {
  if (profession === 'unsure') return profession
  if (profession === 'csa') {
    if (work === 'programming') return coding === 'little' && 'officer'
    return coding === 'half' ? 'officer' : coding === 'unsure' ? coding : coding === 'little'
  }
  if (profession !== 'mathematician') return true
  return coding === 'most' ? 'officer' : coding !== 'unsure' || coding
}

/** Whether a job named as an engineer's is engineering by its duties and not a computer job by another name. */
export function isEngineering({ profession, work, coding }: Duties): Outcome {
  if (profession === 'unsure') return profession
  if (profession !== 'engineer') return true
  if (coding === 'unsure') return coding
  if (work === 'programming') return coding !== 'most' && 'officer'
  return coding !== 'most' || 'officer'
}

export const isRelated = (profession: Profession, subject: Subject): boolean => {
  const { subjects } = LISTED[profession]
  return subjects === 'any' || subjects.includes(subject)
}

/** A subject that may be held to be related, or not. */
export const mayBeRelated = (profession: Profession, subject: Subject): boolean =>
  !LISTED[profession].unrelated.includes(subject)
