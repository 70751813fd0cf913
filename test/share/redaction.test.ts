import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { policyOn } from '../../src/domain/parameter'
import { examples } from '../../src/examples/index'
import { pathways } from '../../src/pathways/index'
import { catalogue } from '../../src/questions/index'
import { redacted } from '../../src/share/redaction'
import { linkParameters, readLink } from '../../src/share/shared-link'
import { weigher } from '../../src/wizard/weigh'
import { walkedAnswers } from '../support/arbitraries'

const student = {
  status: 'opt',
  citizenships: ['IN', 'CA'],
  birthCountry: 'IN',
  familyBirth: { marriage: 'married', spouseBirth: 'BR' },
  studentDates: { cardEnd: '2027-06-30', idleDays: 0, kept: 'yes' },
  history: ['none'],
  greenCardCase: { stage: 'perm', category: 'eb2', priorityDate: '2026-03-01' },
  degrees: [{ level: 'master', years: 2, subject: 'cs', country: 'US', state: 'awarded', month: '2026-05' }],
  employers: ['company'],
  roleAndPay: { role: 'ml-engineer', occupation: '15-2051', area: '19740', pay: 182_000 },
  priorities: 'freedom',
}

describe('Answers without who one is', () => {
  const { answers, withheld, blurred } = redacted(catalogue, student)

  it('keep status, history and degrees', () =>
    expect(answers).toEqual({
      status: 'opt',
      history: ['none'],
      greenCardCase: { stage: 'perm', category: 'eb2', priorityDate: 'unsure' },
      degrees: student.degrees,
    }))

  it('name what is left out, and what was made unsure', () => {
    expect(withheld).toEqual([
      ...['citizenships', 'birthCountry', 'familyBirth', 'studentDates', 'employers', 'roleAndPay', 'priorities'],
    ])
    expect(blurred).toEqual({ greenCardCase: ['priorityDate'] })
  })

  it('carry no day, no citizenship and no country of birth of anybody', () =>
    fc.assert(
      fc.property(walkedAnswers({ stops: false }), ({ answers: all, asOf }) => {
        const left = redacted(catalogue, all).answers
        expect(JSON.stringify(left)).not.toMatch(/\d{4}-\d{2}-\d{2}/)
        for (const id of ['citizenships', 'birthCountry', 'employers', 'roleAndPay', 'employerFacts'])
          expect([undefined, 'unsure']).toContain(left[id])
        expect(readLink(catalogue, linkParameters(catalogue, left, asOf))).toEqual({
          ...{ answers: left, asOf, dropped: [] },
        })
      }),
    ))
})

describe('The result of answers without who one is', () => {
  it('never says the contrary of the whole one: it may only know less', () => {
    for (const { id, answers, asOf } of examples) {
      const weigh = weigher(catalogue, pathways, policyOn(asOf))
      const whole = weigh(answers).evaluations
      weigh(redacted(catalogue, answers).answers).evaluations.forEach(({ finding, pathway }, at) => {
        if (finding.verdict !== 'unknown')
          expect([id, pathway.id, whole[at]?.finding.verdict]).toEqual([id, pathway.id, finding.verdict])
      })
    }
  })
})
