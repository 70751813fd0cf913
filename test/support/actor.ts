import { createActor, type SnapshotFrom } from 'xstate'
import type { IsoDate } from '../../src/domain/dates'
import type { Pathway } from '../../src/domain/pathway'
import type { Question } from '../../src/domain/question'
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
): Rules => ({ catalogue, weigh: weigher(catalogue, pathways, asOf) })

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

/** Answers one question after another; a list is answered at once. */
export function answerAll(wizard: Wizard, answers: Readonly<Record<string, unknown>>): void {
  for (const [question, value] of Object.entries(answers)) wizard.send({ type: 'answer.given', question, value })
}
