import { fact } from '../../src/domain/criterion'
import { choice, several, wholeNumber, yesNo } from '../../src/domain/field'
import type { Pathway } from '../../src/domain/pathway'
import { list, page, type Question, single } from '../../src/domain/question'
import { always, when } from '../../src/domain/reading'
import { answer, rulesOn, started, type Wizard } from './actor'

const status = single({
  id: 'status',
  section: 'you',
  field: choice(['abroad', 'student'], { unsure: true }),
  asking: always,
  informs: ['alerts'],
})

const dates = page({
  id: 'dates',
  section: 'you',
  fields: { kept: yesNo({ unsure: true }), months: wholeNumber(0, 12) },
  shows: { months: ({ kept }) => kept === 'no' },
  asking: when(status, (at) => at === 'student', 'waiting'),
  informs: ['plan'],
})

const degrees = list({
  id: 'degrees',
  section: 'degree',
  least: 0,
  most: 3,
  fields: { level: choice(['bachelor', 'master']) },
  asking: always,
  informs: ['odds'],
})

const years = single({ id: 'years', section: 'experience', field: wholeNumber(0, 50), asking: always })

const kinds = single({
  id: 'kinds',
  section: 'achievements',
  field: several(['awards', 'none'], { unsure: true }),
  asking: always,
  informs: ['evidence'],
})

const awards = single({
  id: 'awards',
  section: 'achievements',
  field: choice(['major', 'minor'], { unsure: true }),
  asking: when(kinds, (all) => all.includes('awards')),
  informs: ['evidence'],
})

const job = single({ id: 'job', section: 'employer', field: yesNo(), asking: always, informs: ['plan'] })

/** A questionnaire of one question or two in each section. */
export const smallCatalogue: readonly Question[] = [status, dates, degrees, years, kinds, awards, job]

const cites = [{ label: 'Example', url: 'https://example.gov', checked: '2026-10-08', confidence: 'primary' }] as const

/** A pathway for anybody with five years of work; a master's degree makes them needless. */
const eligibility = {
  kind: 'any',
  id: 'small',
  cites: [],
  parts: [
    fact({
      id: 'small.degree',
      reads: [degrees],
      cites,
      holds: ([all]) => all.some(({ level }) => level === 'master'),
    }),
    fact({ id: 'small.years', reads: [years], cites, holds: ([worked]) => worked >= 5 }),
  ],
} as const

/** "years" is asked only of people without a master's degree. */
export const smallPathways: readonly Pathway[] = [
  { id: 'o1a', family: 'temporary', eligibility, limits: [], circumstances: [], steps: [] },
]

/** Answers to all of it: no master's degree, and so years of work. */
export const completeAnswers = {
  status: 'student',
  dates: { kept: 'yes' },
  degrees: [{ level: 'bachelor' }],
  years: 3,
  kinds: ['awards'],
  awards: 'major',
  job: 'yes',
} as const

export const smallRules = rulesOn('2026-11-20', smallCatalogue, smallPathways)

/** A wizard in which so many questions were answered, one after another. */
export function afterAnswers(count: number): Wizard {
  const wizard = started(smallRules)
  wizard.send({ type: 'wizard.started' })
  for (const [question, value] of Object.entries(completeAnswers).slice(0, count)) answer(wizard, question, value)
  return wizard
}
