import type { AlertId } from '../../policy/alerts/index'
import type { AlertWords } from './alert-words'
import { filingAlertWords } from './filing'
import { greenCardAlertWords } from './green-cards'
import { studentAlertWords } from './students'
import { visaAlertWords } from './visas'
import { workerAlertWords } from './workers'

const words: AlertWords = {
  ...visaAlertWords,
  ...workerAlertWords,
  ...studentAlertWords,
  ...greenCardAlertWords,
  ...filingAlertWords,
}

/** The words of an alert, as the interface reads them. */
export interface AnyAlertWords {
  readonly title: string
  readonly state: Readonly<Record<string, string>>
  readonly means: Readonly<Record<string, string>>
  readonly check: string
}

export const alertWords = (id: AlertId): AnyAlertWords => words[id]
