import { describe, expect, it } from 'vitest'
import { evaluator } from '../../src/domain/circuit'
import { policyOn } from '../../src/domain/parameter'
import { reader } from '../../src/domain/reading'
import { intent } from '../../src/pathways/common/gates'
import type { Answers } from '../../src/questions/index'

type Step = Extract<Answers['greenCardCase'], object>['step']

// TN, E-3, H-1B1, J-1 and OPT have no dual intent: INA 214(b) presumes an immigrant, and 214(h) does not name them. A labor
// certification is asked for by the employer; a petition for the person bears on intent wherever it is tested.
describe('temporary intent beside a green-card case', () => {
  it.each<readonly [Answers['status'], Step, 'met' | 'unknown']>([
    ['tn', 'perm', 'met'],
    ['f1', 'perm', 'met'],
    ['abroad', 'perm', 'unknown'],
    ['tn', 'i140', 'unknown'],
    ['abroad', 'i140', 'unknown'],
    ['e3', 'approved', 'unknown'],
    ['h1b1', 'i485', 'unknown'],
  ])('%s with %s: %s', (status, step, expected) => {
    const answers = {
      status,
      history: ['green-card'],
      greenCardCase: { step, category: 'eb2', priorityDate: '2025-01-01' },
    } satisfies Answers
    const { verdict, judgement } = evaluator(reader(answers), policyOn('2026-11-20'))(intent)
    expect(verdict).toBe(expected)
    expect(judgement).toEqual(['common.intent.case'])
  })

  it('has nothing to weigh where no case was begun', () => {
    const answers = { status: 'abroad', history: ['none'] } satisfies Answers
    const { verdict, judgement } = evaluator(reader(answers), policyOn('2026-11-20'))(intent)
    expect([verdict, judgement]).toEqual(['met', []])
  })
})
