import { areas } from '../../src/reference/areas'
import { citizenships, countries } from '../../src/reference/countries'

const COUNTRIES = ['IN', 'CN', 'US', 'AU', 'IR', 'NG', 'MX', 'PH', 'HK', 'CL', 'CA', 'DE']

/** Entries of the long tables that people are mostly drawn from, and all the others. */
export const likelyEntries = {
  countries: { mostly: COUNTRIES, all: countries.map(({ code }) => code) },
  citizenships: { mostly: COUNTRIES.filter((code) => code !== 'US'), all: citizenships.map(({ code }) => code) },
  areas: { mostly: ['41860', '42660', '35620', '19740'], all: areas.map(({ code }) => code) },
} as const

/** Options drawn more often than the rest, so that chance finds the people the rules are about. */
export const likelyOptions: Readonly<Record<string, readonly string[]>> = {
  'status.value': [
    'abroad',
    'abroad',
    'abroad',
    'abroad',
    'f1',
    'opt',
    'opt',
    'stem',
    'stem',
    'j1',
    'h1b',
    'h1b',
    'l1',
  ],
  'history.value': ['none', 'none', 'group', 'group', 'h', 'j', 'green-card'],
  'degrees.level': ['bachelor', 'bachelor', 'master', 'master', 'doctor'],
  'degrees.subject': ['cs', 'cs', 'ai', 'software', 'ee'],
  'degrees.state': ['awarded', 'awarded', 'awarded', 'studying'],
  'degrees.accredited': ['yes', 'yes'],
  'groupWork.tie': ['same', 'same'],
  'groupWork.fullTime': ['yes', 'yes'],
  'evidenceKinds.field': ['same', 'same'],
  'endeavor.focus': ['project', 'agenda'],
  'employers.value': [
    'company',
    'company',
    'company',
    'group',
    'group',
    'own',
    'university',
    'research',
    'half',
    'none',
  ],
  'jobPosting.minimum': ['bachelor', 'bachelor', 'master'],
  'jobPosting.fields': ['one', 'tied'],
  'jobTerms.length': ['lasting', 'lasting'],
  'jobTerms.paid': ['yes', 'yes'],
}

/** Numbers near which a rule turns. */
export const likelyNumbers: Readonly<Record<string, readonly number[]>> = {
  'degrees.years': [3, 4],
  'workYears.after': [4, 5],
  'workYears.total': [5, 6, 9, 12],
  'workYears.research': [2, 3],
  'hClock.daysOut': [0, 30, 364, 365],
  'studentDates.idleDays': [60, 89, 90, 91, 149, 150, 151],
  'studentDates.cptMonths': [0, 11, 12],
  'groupWork.usDays': [0, 10, 30, 200],
  'groupJob.reports': [0, 1, 5],
  'jobTerms.hours': [19, 20, 21, 34, 35, 40, 40],
  'jobPosting.years': [0, 2, 5],
  'roleAndPay.pay': [60_000, 95_000, 120_000, 150_000, 185_000, 240_000, 400_000],
}

/** Texts that pass the pattern of some text field: instructional program codes on the STEM list and off it. */
export const likelyTexts = ['11.0701', '27.0501', '30.7001', '52.0201', '24.0101']
