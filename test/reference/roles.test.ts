import { describe, expect, it } from 'vitest'
import { roleAndPayCopy } from '../../src/questions/employer/roleAndPay.copy'
import { roleAndPay } from '../../src/questions/employer/roleAndPay'
import { filingsByRole, isSmallSample, likelyOccupations, occupations, shareOf } from '../../src/reference/roles'

const roles: readonly string[] = roleAndPay.group.fields.role.options

describe('Filings by role', () => {
  it('are of roles that can be chosen', () =>
    expect(Object.keys(filingsByRole).filter((role) => !roles.includes(role))).toEqual([]))

  // Transcribed: role, filings in all, occupation, its filings, percent.
  it.each([
    ['ml-engineer', 7_950, '15-1252', 5_079, 64],
    ['ml-engineer', 7_950, '15-2051', 1_553, 20],
    ['applied-scientist', 4_449, '15-1221', 3_470, 78],
    ['data-scientist', 23_167, '15-2051', 15_387, 66],
    ['software-engineer', 414_817, '15-1252', 393_431, 95],
    ['quantitative-researcher', 4_627, '13-2099', 2_541, 55],
    ['robotics-engineer', 1_062, '17-2199', 740, 70],
    ['postdoc', 13_742, '19-1042', 4_300, 31],
    ['mlops-engineer', 311, '11-3021', 18, 6],
  ])('%s: of %i, %s has %i, %i percent', (role, filings, code, count, percent) => {
    expect(filingsByRole[role]?.filings).toBe(filings)
    expect(filingsByRole[role]?.by).toContainEqual([code, count])
    expect(Math.round((shareOf(role, code) ?? 0) * 100)).toBe(percent)
  })

  it('never come to more than the whole, and stand commonest first', () => {
    for (const { filings, by } of Object.values(filingsByRole)) {
      const counts = by.map(([, count]) => count)
      expect(counts.reduce((sum, count) => sum + count, 0)).toBeLessThanOrEqual(filings)
      expect(counts).toEqual([...counts].sort((a, b) => b - a))
    }
  })

  it('are marked where the sample is small', () => {
    const small = Object.entries(filingsByRole).filter(([, counted]) => isSmallSample(counted))
    expect(small.map(([role]) => role).sort()).toEqual([
      'ai-infrastructure-engineer',
      'deep-learning-engineer',
      'mlops-engineer',
      'nlp-engineer',
    ])
  })

  it('name as likely what one filing in twenty or more used', () => {
    expect(likelyOccupations('ml-engineer')).toEqual(['15-1252', '15-2051', '15-1221'])
    expect(likelyOccupations('software-engineer')).toEqual(['15-1252'])
    expect(likelyOccupations('professor')).toEqual([])
  })
})

describe('Occupations', () => {
  it('bear the titles of the form', () => {
    const words = roleAndPayCopy.fields.occupation.options
    const differing = Object.entries(words).filter(
      ([code, text]) => code !== 'other' && text !== `${code} ${occupations[code]?.title ?? ''}`,
    )
    expect(differing).toEqual([])
  })

  it('usually take a master’s in research and statistics only', () =>
    expect(Object.keys(occupations).filter((code) => occupations[code]?.education === 'master')).toEqual([
      '15-1221',
      '15-2041',
    ]))
})
