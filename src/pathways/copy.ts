import type { IsoDate } from '../domain/dates'
import type { CriterionWords } from '../domain/words'
import { commonWords } from './common/copy'
import { e3Words } from './e3/copy'
import { eb1aWords } from './eb1a/copy'
import { eb1bWords } from './eb1b/copy'
import { eb1cWords } from './eb1c/copy'
import { h1bWords } from './h1b/copy'
import { h1b1Words } from './h1b1/copy'
import { j1Words } from './j1/copy'
import { l1Words } from './l1/copy'
import { niwWords } from './niw/copy'
import { o1aWords } from './o1a/copy'
import { permWords } from './perm/copy'
import { practicalTrainingWords } from './practical-training/copy'
import { tnWords } from './tn/copy'

interface Family {
  readonly criteria: Readonly<Record<string, CriterionWords>>
  readonly steps?: Readonly<Record<string, string>>
  readonly stepsFrom?: Readonly<Record<string, IsoDate>>
  readonly events?: Readonly<Record<string, string>>
  /** Of an event that is named otherwise once its day is known. */
  readonly datedEvents?: Readonly<Record<string, string>>
}

/** The words of every pathway family. */
export const families: readonly Family[] = [
  commonWords,
  h1bWords,
  o1aWords,
  l1Words,
  practicalTrainingWords,
  j1Words,
  e3Words,
  h1b1Words,
  tnWords,
  eb1aWords,
  eb1bWords,
  eb1cWords,
  niwWords,
  permWords,
]
