// Questionnaires of any size, made by rule: each pathway reads three questions, and each question is read by as many pathways as come out.
import { all, any, fact } from '../../src/domain/criterion'
import { yesNo } from '../../src/domain/field'
import type { Policy } from '../../src/domain/parameter'
import type { Pathway } from '../../src/domain/pathway'
import { type Question, single } from '../../src/domain/question'
import { always } from '../../src/domain/reading'
import { walkerFor } from '../../src/wizard/relevance'

const cites = [{ label: 'Example', url: 'https://example.gov', checked: '2026-10-08', confidence: 'primary' }] as const

function questionnaire(pathwayCount: number, questionCount: number) {
  const questions = Array.from({ length: questionCount }, (_, at) =>
    single({ id: `q${at}`, section: 'you', field: yesNo({ unsure: true }), asking: always }),
  )
  const read = (at: number, place: number) => {
    const question = questions[(at * 3 + place) % questionCount]
    if (question === undefined) throw new Error('There is no question')
    return fact({ id: `p${at}.${place}`, reads: [question], cites, holds: ([one]) => one === 'yes' })
  }
  const pathways = Array.from({ length: pathwayCount }, (_, at) => ({
    id: 'o1a' as const,
    family: 'temporary' as const,
    eligibility: all(`p${at}`, [read(at, 0), any(`p${at}.any`, [read(at, 1), read(at, 2)])]),
    limits: [],
    circumstances: [],
    steps: [],
  }))
  return { catalogue: questions as readonly Question[], pathways: pathways as readonly Pathway[] }
}

const median = (numbers: readonly number[]): number => [...numbers].sort((a, b) => a - b)[numbers.length >> 1] ?? 0

/**
 * Microseconds to weigh a person anew, and after one more answer: medians of `rounds`. `policy`: the law of a day, a new one at
 * each call, so that nothing is known of it yet. `time`: the microseconds that something takes.
 */
export function growth(
  pathwayCount: number,
  questionCount: number,
  policy: () => Policy,
  rounds: number,
  time: (run: () => void) => number,
) {
  const { catalogue, pathways } = questionnaire(pathwayCount, questionCount)
  const whole: Readonly<Record<string, unknown>> = Object.fromEntries(
    catalogue.map(({ id }, at) => [id, at % 3 === 0 ? 'no' : 'yes']),
  )
  const last = catalogue[questionCount - 1]?.id ?? ''
  const others = (['no', 'yes'] as const).map((value) => ({ ...whole, [last]: value }))
  const anew: number[] = []
  const more: number[] = []
  for (let round = 0; round < rounds; round += 1) {
    const walker = walkerFor(catalogue, pathways, policy())
    const weigh = (answers: Readonly<Record<string, unknown>>) => {
      walker.walk(answers)
      walker.evaluate()
    }
    anew.push(time(() => weigh(whole)))
    for (let turn = 0; turn < 20; turn += 1) more.push(time(() => weigh(others[turn % 2] ?? whole)))
  }
  return { anew: median(anew), more: median(more) }
}
