import type { PathwayId } from '../domain/pathway'
import type { PathwayWords } from '../domain/words'
import { e3Names } from './e3/names.copy'
import { eb1aNames } from './eb1a/names.copy'
import { eb1bNames } from './eb1b/names.copy'
import { eb1cNames } from './eb1c/names.copy'
import { h1bNames } from './h1b/names.copy'
import { h1b1Names } from './h1b1/names.copy'
import { j1Names } from './j1/names.copy'
import { l1Names } from './l1/names.copy'
import { niwNames } from './niw/names.copy'
import { o1aNames } from './o1a/names.copy'
import { permNames } from './perm/names.copy'
import { practicalTrainingNames } from './practical-training/names.copy'
import { tnNames } from './tn/names.copy'

/** The names of every pathway, apart from all other words: pages before the result need no more. */
export const pathwayWords: Readonly<Record<PathwayId, PathwayWords>> = {
  ...e3Names,
  ...eb1aNames,
  ...eb1bNames,
  ...eb1cNames,
  ...h1bNames,
  ...h1b1Names,
  ...j1Names,
  ...l1Names,
  ...niwNames,
  ...o1aNames,
  ...permNames,
  ...practicalTrainingNames,
  ...tnNames,
}
