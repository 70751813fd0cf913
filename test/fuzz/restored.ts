import { isDeepStrictEqual } from 'node:util'
import type { IsoDate } from '../../src/domain/dates'
import { policyOn } from '../../src/domain/parameter'
import { pathways } from '../../src/pathways/index'
import { catalogue } from '../../src/questions/index'
import { decodeAnswers, encodeAnswers } from '../../src/share/link'
import type { WizardInput } from '../../src/wizard/machine'
import { contradictionsIn } from '../../src/wizard/contradictions'
import { type Weighing, weigher } from '../../src/wizard/weigh'
import { answer, answersOf, back, type Rules, screenOf, started, type Wizard } from '../support/actor'
import { seen } from './invariants'

/** Where a wizard is, for another one to begin there. */
export function placeIn(wizard: Wizard): WizardInput['at'] {
  const screen = screenOf(wizard)
  if (screen === 'intro' || screen === 'review' || screen === 'results' || screen === 'evidence') return screen
  const { revisiting } = wizard.getSnapshot().context
  return revisiting?.question === screen ? revisiting : { question: screen }
}

const copyOf = (wizard: Wizard, rules: Rules): Wizard =>
  started(rules, { answers: answersOf(wizard), at: placeIn(wizard) })

/** The same answers from a link, at the same place, show the same page. */
function isRestored(wizard: Wizard, rules: Rules): boolean {
  const { answers } = decodeAnswers(catalogue, encodeAnswers(catalogue, answersOf(wizard)))
  const copy = started(rules, { answers, at: placeIn(wizard) })
  return screenOf(copy) === screenOf(wizard) && isDeepStrictEqual(answersOf(copy), answersOf(wizard))
}

/** Back, as often as it takes, shows every question asked before, in turn, up to the introduction, and takes no answer away. */
function leadsToTheStart(wizard: Wizard, rules: Rules): boolean {
  const copy = copyOf(wizard, rules)
  const { walk, answers } = seen(copy, rules)
  const entries = Object.values(answers).map((one) => (Array.isArray(one) ? one.length : 0))
  const most = walk.asked.length + Math.max(0, ...entries) * walk.asked.length + 5
  const shown = [screenOf(copy)]
  for (let step = 0; step < most && screenOf(copy) !== 'intro'; step += 1) {
    back(copy)
    if (screenOf(copy) !== shown.at(-1)) shown.push(screenOf(copy))
  }
  const questions = shown.filter((screen) => walk.asked.includes(screen))
  const first = walk.asked.slice(0, walk.asked.indexOf(questions[0] ?? '') + 1)
  return screenOf(copy) === 'intro' && answersOf(copy) === answers && isDeepStrictEqual(questions, first.toReversed())
}

/** Back, and then Continue with the answer that stands there, lead back to the same page. */
function comesBack(wizard: Wizard, rules: Rules): boolean {
  const copy = copyOf(wizard, rules)
  const { screen, walk } = seen(copy, rules)
  const place = walk.asked.indexOf(screen)
  const isInTurn = place > 0 && (screen in walk.answers || walk.unanswered[0] === screen)
  if (!isInTurn) return true
  back(copy)
  const before = screenOf(copy)
  if (before === screen || !(before in walk.answers)) return true
  answer(copy, before, answersOf(copy)[before])
  return screenOf(copy) === screen
}

const outcomes = ({ evaluations }: Weighing) =>
  evaluations.map(({ pathway, standing, availability, faulty }) => [pathway.id, standing, availability, faulty.length])

/** Weighed from the beginning, the answers come to what they came to one after another, and no rule fails. */
function isWeighedAfresh(wizard: Wizard, { weigh }: Rules, day: IsoDate): boolean {
  const weighing = weigh(answersOf(wizard))
  const afresh = weigher(catalogue, pathways, policyOn(day, []))(answersOf(wizard))
  return (
    isDeepStrictEqual(afresh.walk, weighing.walk) &&
    isDeepStrictEqual(outcomes(afresh), outcomes(weighing)) &&
    weighing.evaluations.every(({ faulty }) => faulty.length === 0) &&
    Array.isArray(contradictionsIn(weighing))
  )
}

/** The names of what does not hold wherever somebody has come to. */
export const brokenAt = (wizard: Wizard, rules: Rules, day: IsoDate): readonly string[] => [
  ...(isRestored(wizard, rules) ? [] : ['a link restores the place']),
  ...(leadsToTheStart(wizard, rules) ? [] : ['Back leads to the start']),
  ...(comesBack(wizard, rules) ? [] : ['Back and Continue lead to the same page']),
  ...(isWeighedAfresh(wizard, rules, day) ? [] : ['answers weigh the same afresh']),
]
