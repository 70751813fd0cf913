import { policyOn } from '../../src/domain/parameter'
import { createActor, type SnapshotFrom } from 'xstate'
import type { IsoDate } from '../../src/domain/dates'
import type { Pathway } from '../../src/domain/pathway'
import type { Question } from '../../src/domain/question'
import type { AnswerMap } from '../../src/domain/reading'
import { pathways as registered } from '../../src/pathways/index'
import { catalogue as every } from '../../src/questions/index'
import { wizardMachine, type WizardInput } from '../../src/wizard/machine'
import { type Weigh, weigher } from '../../src/wizard/weigh'

export interface Rules {
  readonly catalogue: readonly Question[]
  readonly weigh: Weigh
}

export const rulesOn = (
  asOf: IsoDate,
  catalogue: readonly Question[] = every,
  pathways: readonly Pathway[] = registered,
): Rules => ({ catalogue, weigh: weigher(catalogue, pathways, policyOn(asOf)) })

/** A wizard that has started. */
export function started({ catalogue, weigh }: Rules, input: Partial<WizardInput> = {}) {
  const actor = createActor(wizardMachine(catalogue, weigh), { input: { answers: {}, at: 'intro', ...input } })
  actor.subscribe({ error: () => undefined })
  return actor.start()
}

export type Wizard = ReturnType<typeof started>

/** What is on screen: "intro", "review", "results" or the id of a question. */
export function onScreen({ value }: Pick<SnapshotFrom<ReturnType<typeof wizardMachine>>, 'value'>): string {
  let shown: unknown = value
  while (typeof shown === 'object' && shown !== null) shown = Object.values(shown)[0]
  return String(shown)
}

export const screenOf = (wizard: Wizard): string => onScreen(wizard.getSnapshot())

export const answersOf = (wizard: Wizard): AnswerMap => wizard.getSnapshot().context.answers
/** The entry on screen, where the question is a list. */
export const entryOf = (wizard: Wizard): number | undefined => wizard.getSnapshot().context.revisiting?.entry

export const back = (wizard: Wizard): void => wizard.send({ type: 'nav.back' })
export const open = (wizard: Wizard, question: string, entry?: number): void =>
  wizard.send({ type: 'question.opened', question, ...(entry !== undefined && { entry }) })
export const answer = (wizard: Wizard, question: string, value: unknown, next?: number): void =>
  wizard.send({ type: 'answer.given', question, value, ...(next !== undefined && { next }) })
