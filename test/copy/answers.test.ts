import { describe, expect, it } from 'vitest'
import { answerLines, briefLines } from '../../src/copy/answers'
import { wordsOf } from '../../src/copy/questions'
import { degrees } from '../../src/questions/degree/degrees'

const names = (_: string, code: string) => ({ US: 'United States', IN: 'India' })[code] ?? code
const held = [
  {
    level: 'master',
    years: 2,
    subject: 'cs',
    country: 'US',
    school: 'public',
    accredited: 'yes',
    state: 'awarded',
    month: '2026-05',
    cip: 'unsure',
    f1Basis: 'yes',
  },
]

describe('A degree in one line', () => {
  it('names what a bare number, a “yes” or a “not sure” is about', () => {
    const [line] = answerLines(degrees, wordsOf('degrees'), held, names)
    expect(line?.text).toBe(
      'Master’s; Length in years: 2; Computer science; United States; Public; Accredited or pre-accredited; Awarded; May 2026; CIP code on the I-20 for this degree: Not sure; Is this the degree of your present I-20 or OPT? Yes',
    )
  })

  it('is cut to level, subject and country beside a requirement', () => {
    const [line] = briefLines(degrees, wordsOf('degrees'), held, names)
    expect(line?.text).toBe('Master’s, Computer science, United States')
  })
})
