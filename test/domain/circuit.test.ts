import fc from 'fast-check'
import { describe, expect, it, vi } from 'vitest'
import { circuitOf, evaluator } from '../../src/domain/circuit'
import { all, any, fact, officerDecides } from '../../src/domain/criterion'
import type { Finding } from '../../src/domain/finding'
import { policyOn } from '../../src/domain/parameter'
import { type AnswerMap, reader, type Ref } from '../../src/domain/reading'
import { cites, leavesOf, planted, type State, STATES, TODAY, trees } from '../support/criteria'

const law = policyOn(TODAY)
const q: Ref<string> = { question: 'q' }
const years: Ref<number> = { question: 'work', field: 'years' }
const place: Ref<string> = { question: 'work', field: 'place' }

const calls = { yes: vi.fn(), years: vi.fn(), place: vi.fn() }
const yes = fact({ id: 'yes', reads: [q], cites, holds: ([answer]) => (calls.yes(), answer === 'yes') })
const long = fact({ id: 'long', reads: [years], cites, holds: ([count]) => (calls.years(), count >= 5) })
const here = fact({ id: 'here', reads: [place], cites, holds: ([where]) => (calls.place(), where === 'here') })
const either = any('either', [yes, long])
const whole = all('whole', [either, here])

const circuit = (answers: AnswerMap) => {
  const made = circuitOf([whole], law)
  made.refresh(reader(answers))
  Object.values(calls).forEach((call) => call.mockClear())
  return made
}

/** A finding as plain data, without the criteria themselves. */
const plain = ({ criterion, parts, ...rest }: Finding): object => ({
  id: criterion.id,
  verdict: rest.verdict,
  eventual: rest.eventual,
  parts: parts.map(plain),
})
const spoken = (found: Finding): object => ({
  ...plain(found),
  causes: [found.open, found.unsure, found.doubtful, found.unsettled, found.faulty, found.judgement, found.openings],
  parts: found.parts.map(spoken),
})

describe('a circuit', () => {
  it('asks for everything before anything is read', () => {
    const { finding } = circuitOf([whole], law).at(whole)
    expect([finding.verdict, finding.open]).toEqual(['unknown', ['q', 'work']])
  })

  it('weighs again only the facts whose part of an answer has changed', () => {
    const made = circuit({ q: 'no', work: { years: 3, place: 'here' } })
    made.refresh(reader({ q: 'no', work: { years: 7, place: 'here' } }))
    expect(made.at(whole).finding.verdict).toBe('met')
    expect([calls.yes, calls.years, calls.place].map((call) => call.mock.calls.length)).toEqual([0, 1, 0])
  })

  it('keeps the very findings that come out as before', () => {
    const made = circuit({ q: 'no', work: { years: 3, place: 'there' } })
    const [before, after] = [
      made.at(whole).finding,
      (made.refresh(reader({ q: 'no', work: { years: 4, place: 'there' } })), made.at(whole).finding),
    ]
    expect(after).toBe(before)
  })

  it('reads one question again when told which', () => {
    const made = circuit({ q: 'no', work: { years: 3, place: 'here' } })
    const answers = reader({ q: 'yes', work: { years: 7, place: 'there' } })
    made.refresh(answers, ['q'])
    expect([made.at(either).finding.verdict, made.at(here).finding.verdict]).toEqual(['met', 'met'])
    made.refresh(answers, ['work'])
    expect(made.at(here).finding.verdict).toBe('unmet')
  })

  it('takes no notice of a question that nothing reads', () => {
    const made = circuit({ q: 'yes', work: { years: 7, place: 'here' } })
    made.refresh(reader({}), ['other'])
    expect(made.at(whole).finding.verdict).toBe('met')
  })

  it('lets a rule that fails take nothing with it, and weighs it again with the next answer', () => {
    const work: Ref<number> = { question: 'work' }
    const holds = ([count]: readonly [number]) => {
      if (count > 60) throw new RangeError('No table is so long')
      return count >= 5
    }
    const enough = fact({ id: 'enough', reads: [work], cites, holds })
    const both = all('both', [enough, yes])
    const made = circuitOf([both], law)
    const found = (count: number) => {
      made.refresh(reader({ q: 'yes', work: count }))
      const { verdict, faulty, parts } = made.at(both).finding
      return [verdict, faulty, parts.map((part) => part.verdict)]
    }
    expect(found(61)).toEqual(['unknown', ['enough'], ['unknown', 'met']])
    const before = made.at(both).finding
    expect(found(62)).toEqual(['unknown', ['enough'], ['unknown', 'met']])
    expect(made.at(both).finding).toBe(before)
    expect(found(7)).toEqual(['met', [], ['met', 'met']])
  })

  it('knows only its own criteria', () => {
    expect(() => circuitOf([whole], law).at(officerDecides('stranger', cites))).toThrow(
      'stranger is not in the circuit',
    )
  })

  it('comes to what a fresh evaluation does, whatever was read before', () =>
    fc.assert(
      fc.property(trees(STATES), fc.array(fc.array(fc.constantFrom<State>(...STATES))), (tree, rounds) => {
        const { criterion } = planted(tree)
        const made = circuitOf([criterion], law)
        for (const states of [...rounds, ['met' as const]]) {
          const read = reader(
            Object.fromEntries(
              leavesOf(tree).flatMap((_, index) => {
                const state = states[index % Math.max(1, states.length)]
                if (state === undefined || state === 'open' || state === 'unasked') return []
                return [[`q${String(index)}`, state === 'unsure' ? 'unsure' : 'yes']]
              }),
            ),
            new Set(states.includes('unasked') ? leavesOf(tree).map((_, index) => `q${String(index)}`) : []),
          )
          made.refresh(read)
          expect(spoken(made.at(criterion).finding)).toEqual(spoken(evaluator(read, law)(criterion)))
        }
      }),
    ))
})
