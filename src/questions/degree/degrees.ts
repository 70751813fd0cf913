import { choice, entry, month, text, wholeNumber, yesNo } from '../../domain/field'
import { list, type ValueOf } from '../../domain/question'
import { always, possibly, type Read } from '../../domain/reading'
import type { Unsure } from '../../domain/ternary'
import { isStudent, status } from '../you/status'

const LEVELS = ['diploma', 'bachelor', 'master', 'doctor', 'first-professional', 'chartered'] as const

const SUBJECTS = [
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
  'economics',
  'analytics',
  'business',
  'other',
] as const

export type DegreeLevel = (typeof LEVELS)[number]
export type Subject = (typeof SUBJECTS)[number]

type Place = { readonly level?: DegreeLevel; readonly country?: string }

/** The United States as INA 101(a)(38) defines it: with Puerto Rico, Guam, the Virgin Islands and the Northern Marianas. */
const US_PLACES: readonly string[] = ['US', 'PR', 'GU', 'VI', 'MP']

export const isInUs = ({ country }: { readonly country?: string }): boolean =>
  country !== undefined && US_PLACES.includes(country)

const isUsSchool = (place: Place): boolean => isInUs(place) && place.level !== 'chartered'
const isStudyingHere = (place: Place, read: Read): boolean => isUsSchool(place) && possibly(read, status, isStudent)

export const degrees = list({
  id: 'degrees',
  section: 'degree',
  least: 0,
  most: 5,
  fields: {
    level: choice(LEVELS),
    years: wholeNumber(1, 8),
    subject: choice(SUBJECTS),
    country: entry('countries'),
    school: choice(['public', 'nonprofit', 'profit'], { unsure: true }),
    accredited: yesNo({ unsure: true }),
    state: choice(['awarded', 'finished', 'studying']),
    month: month({ most: 8 }),
    evaluation: choice(['bachelor', 'master', 'doctor', 'lower', 'no'], { unsure: true }),
    cip: text(/^\d{2}\.\d{4}$/, { unsure: true, inputMode: 'decimal' }),
    f1Basis: yesNo(),
  },
  shows: {
    years: ({ level }) => level === 'bachelor' || level === 'master',
    school: isUsSchool,
    accredited: isUsSchool,
    evaluation: ({ country, state }) => country !== undefined && !isInUs({ country }) && state !== 'studying',
    cip: isStudyingHere,
    f1Basis: isStudyingHere,
  },
  check: ({ state, month, f1Basis }, today, _, others = []) => {
    const now = today.slice(0, 7)
    const isTwice = f1Basis === 'yes' && others.some((other) => other.f1Basis === 'yes')
    return [
      ...(state === 'awarded' && month !== undefined && month > now
        ? [{ field: 'month', code: 'ahead' } as const]
        : []),
      ...(state === 'studying' && month !== undefined && month < now
        ? [{ field: 'month', code: 'past' } as const]
        : []),
      ...(isTwice ? [{ field: 'f1Basis', code: 'twice' } as const] : []),
    ]
  },
  asking: always,
  informs: ['odds'],
})

export type Degree = Exclude<ValueOf<typeof degrees>, Unsure>[number]
