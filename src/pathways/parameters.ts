import type { Parameter } from '../domain/parameter'
import { groupOf, type ParameterGroup, sharedParameters } from '../policy/index'
import { wageTable } from './common/wages'
import * as eb1a from './eb1a/policy'
import * as eb1b from './eb1b/policy'
import * as eb1c from './eb1c/policy'
import * as h1b from './h1b/policy'
import * as h1b1 from './h1b1/policy'
import * as j1 from './j1/policy'
import * as l1 from './l1/policy'
import * as niw from './niw/policy'
import * as o1a from './o1a/policy'
import * as perm from './perm/policy'
import * as practicalTraining from './practical-training/policy'
import * as tn from './tn/policy'

/** Every parameter of the law, file by file: those that pathways share, then those of each family. */
export const parameterGroups: readonly ParameterGroup[] = [
  ...sharedParameters,
  groupOf('wage-table', { wageTable }),
  groupOf('h1b', h1b),
  groupOf('o1a', o1a),
  groupOf('l1', l1),
  groupOf('practical-training', practicalTraining),
  groupOf('j1', j1),
  groupOf('h1b1', h1b1),
  groupOf('tn', tn),
  groupOf('eb1a', eb1a),
  groupOf('eb1b', eb1b),
  groupOf('eb1c', eb1c),
  groupOf('niw', niw),
  groupOf('perm', perm),
]

export const parameters: readonly Parameter[] = parameterGroups.flatMap((group) => group.parameters)
