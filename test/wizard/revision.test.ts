import { describe, expect, it } from 'vitest'
import { answer, answersOf, back, entryOf, open, screenOf, started } from '../support/actor'
import { afterAnswers, completeAnswers, smallRules } from '../support/small'

const order = Object.keys(completeAnswers)
const reviewing = () => started(smallRules, { answers: completeAnswers, at: 'review' })

describe('Back', () => {
  it('shows the question before, and keeps all answers', () => {
    const wizard = afterAnswers(order.length)
    for (const question of order.toReversed()) {
      back(wizard)
      expect(screenOf(wizard)).toBe(question)
    }
    back(wizard)
    expect(screenOf(wizard)).toBe('intro')
    expect(answersOf(wizard)).toEqual(completeAnswers)
  })

  it('passes over questions that are not asked', () => {
    const wizard = started(smallRules, { answers: { status: 'abroad' }, at: { question: 'degrees' } })
    back(wizard)
    expect(screenOf(wizard)).toBe('status')
  })

  it('and then Continue leads to the next question, as far as there are answers', () => {
    const wizard = afterAnswers(5)
    back(wizard)
    back(wizard)
    back(wizard)
    expect(screenOf(wizard)).toBe('degrees')
    const seen = (['degrees', 'years', 'kinds'] as const).map((question) => {
      answer(wizard, question, completeAnswers[question])
      return screenOf(wizard)
    })
    expect(seen).toEqual(['years', 'kinds', 'awards'])
  })

  it('to a question that is not asked any more shows the first unanswered one, and Continue the one after that', () => {
    const wizard = started(smallRules, { answers: { status: 'abroad' }, at: { question: 'status' } })
    wizard.send({ type: 'question.opened', question: 'dates', stepping: true })
    expect(screenOf(wizard)).toBe('degrees')
    answer(wizard, 'degrees', [])
    expect(screenOf(wizard)).toBe('years')
  })

  it('leads from the results to the review', () => {
    const wizard = started(smallRules, { answers: completeAnswers, at: 'results' })
    back(wizard)
    expect(screenOf(wizard)).toBe('review')
  })
})

describe('a change from the review', () => {
  it('returns to the review', () => {
    const wizard = reviewing()
    open(wizard, 'kinds')
    expect(screenOf(wizard)).toBe('kinds')
    answer(wizard, 'kinds', ['awards'])
    expect(screenOf(wizard)).toBe('review')
  })

  it('shows the questions it opens first', () => {
    const others = { ...completeAnswers, kinds: ['none'], awards: undefined }
    const wizard = started(smallRules, { answers: others, at: 'review' })
    open(wizard, 'kinds')
    answer(wizard, 'kinds', ['awards'])
    expect(screenOf(wizard)).toBe('awards')
    answer(wizard, 'awards', 'minor')
    expect(screenOf(wizard)).toBe('review')
  })

  it('forgets nothing when an answer closes a question, and takes it up when that is undone', () => {
    const wizard = reviewing()
    open(wizard, 'kinds')
    answer(wizard, 'kinds', ['none'])
    expect(screenOf(wizard)).toBe('review')
    expect(smallRules.weigh(answersOf(wizard)).walk.answers).not.toHaveProperty('awards')
    open(wizard, 'kinds')
    answer(wizard, 'kinds', ['awards'])
    expect(screenOf(wizard)).toBe('review')
    expect(smallRules.weigh(answersOf(wizard)).walk.answers).toHaveProperty('awards', 'major')
  })

  it('leads from a question that is not asked back to the review', () => {
    const wizard = started(smallRules, { answers: { ...completeAnswers, status: 'abroad' }, at: 'review' })
    open(wizard, 'dates')
    expect(screenOf(wizard)).toBe('review')
  })
})

describe('a list', () => {
  it('goes to the next entry, and then on', () => {
    const wizard = afterAnswers(2)
    answer(wizard, 'degrees', [{ level: 'bachelor' }], 1)
    expect([screenOf(wizard), entryOf(wizard)]).toEqual(['degrees', 1])
    answer(wizard, 'degrees', [{ level: 'bachelor' }, { level: 'bachelor' }])
    expect(screenOf(wizard)).toBe('years')
  })

  const bachelors = [{ level: 'bachelor' }, { level: 'bachelor' }]

  it('goes back entry by entry, and forward again', () => {
    const wizard = started(smallRules, {
      answers: { ...completeAnswers, degrees: bachelors },
      at: { question: 'years' },
    })
    const seen = [back, back].map((step) => {
      step(wizard)
      return [screenOf(wizard), entryOf(wizard)]
    })
    answer(wizard, 'degrees', bachelors, 1)
    seen.push([screenOf(wizard), entryOf(wizard)])
    answer(wizard, 'degrees', bachelors)
    expect([...seen, screenOf(wizard)]).toEqual([['degrees', 1], ['degrees', 0], ['degrees', 1], 'years'])
  })

  it('opens at an entry', () => {
    const wizard = started(smallRules, { answers: { ...completeAnswers, degrees: bachelors }, at: 'review' })
    open(wizard, 'degrees', 1)
    expect([screenOf(wizard), entryOf(wizard)]).toEqual(['degrees', 1])
    answer(wizard, 'degrees', bachelors)
    expect(screenOf(wizard)).toBe('review')
  })

  it('may be empty', () => {
    const wizard = afterAnswers(2)
    answer(wizard, 'degrees', [])
    expect(screenOf(wizard)).toBe('years')
  })
})
