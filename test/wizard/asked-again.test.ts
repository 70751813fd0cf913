import { describe, expect, it } from 'vitest'
import { policyOn } from '../../src/domain/parameter'
import { pathways } from '../../src/pathways/index'
import { catalogue } from '../../src/questions/index'
import { askedAgain } from '../../src/wizard/relevance'
import { weigher } from '../../src/wizard/weigh'
import { answer, open, screenOf, started } from '../support/actor'
import { walkers } from '../support/walkers'

const ASOF = '2026-11-20'
const weigh = weigher(catalogue, pathways, policyOn(ASOF))

const scholar = walkers.find(({ answers }) => answers.status === 'j1')?.answers ?? {}
const student = walkers.find(({ answers }) => answers.status === 'opt')?.answers ?? {}

const { degrees } = student
const master = degrees === undefined || degrees === 'unsure' ? {} : degrees[0]

describe('an answer that fails its own check', () => {
  it.each<[string, string, unknown]>([
    [
      'more years after the degree than in all',
      'workYears',
      { total: 2, after: 3, grew: 'yes', research: 0, study: 0 },
    ],
    ['a card that ends in ten years', 'studentDates', { cardEnd: '2036-11-20', idleDays: 0, kept: 'yes' }],
    ['two degrees of the present I-20', 'degrees', [master, master]],
    ['an award that is still to come', 'degrees', [{ ...master, month: '2026-12' }]],
  ])('is asked again and not weighed: %s', (_, id, value) => {
    const answers = { ...student, [id]: value }
    const { walk } = weigh(answers)
    expect(walk.answers).not.toHaveProperty(id)
    expect(walk.unanswered).toContain(id)
    expect(askedAgain(answers, walk)).toContain(id)
  })

  it('is kept as it was given, and stands on its page until it is mended', () => {
    const wrong = { total: 2, after: 3, grew: 'yes', research: 0, study: 0 }
    const wizard = started(
      { catalogue, weigh },
      { answers: { ...student, workYears: wrong }, at: { question: 'workYears' } },
    )
    expect(screenOf(wizard)).toBe('workYears')
    expect(wizard.getSnapshot().context.answers['workYears']).toEqual(wrong)
    answer(wizard, 'workYears', { ...wrong, after: 2 })
    expect(screenOf(wizard)).toBe('review')
  })

  it('may come to fail when an earlier answer changes, and to pass when that is undone', () => {
    const ahead = {
      ...scholar,
      exchangePrograms: [{ category: 'scholar', asJ2: 'no', from: '2024-09-01', until: '2027-08-31', kept: 'yes' }],
    }
    expect(weigh(ahead).walk.answers).toHaveProperty('exchangePrograms')
    const now = { ...ahead, status: 'h4', history: ['j'] }
    expect(askedAgain(now, weigh(now).walk)).toContain('exchangePrograms')
    expect(weigh(ahead).walk.answers).toHaveProperty('exchangePrograms')
  })
})

it.each(walkers.map(({ person, answers }) => [person, answers] as const))('all answers of %s are used', (_, answers) =>
  expect(askedAgain(answers, weigh(answers).walk)).toEqual([]),
)

describe('an answer that comes late', () => {
  it('to a question that is no longer on screen changes nothing', () => {
    const wizard = started({ catalogue, weigh }, { answers: student, at: 'review' })
    wizard.send({ type: 'question.opened', question: 'status', stepping: true })
    answer(wizard, 'status', 'opt')
    expect(screenOf(wizard)).toBe('citizenships')
    answer(wizard, 'status', 'opt')
    expect(screenOf(wizard)).toBe('citizenships')
    open(wizard, 'history')
    answer(wizard, 'status', 'abroad')
    expect(wizard.getSnapshot().context.answers['status']).toBe('opt')
  })
})
