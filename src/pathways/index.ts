import type { Pathway } from '../domain/pathway'
import { e3 } from './e3/index'
import { eb1a } from './eb1a/index'
import { eb1b } from './eb1b/index'
import { eb1c } from './eb1c/index'
import { h1b, h1bExempt, h1bTransfer } from './h1b/index'
import { h1b1 } from './h1b1/index'
import { j1 } from './j1/index'
import { l1a, l1b } from './l1/index'
import { niw } from './niw/index'
import { o1a } from './o1a/index'
import { permEb2, permEb3 } from './perm/index'
import { opt, stemOpt } from './practical-training/index'
import { tn } from './tn/index'

/** Every pathway the wizard weighs, temporary ones first. */
export const pathways: readonly Pathway[] = [
  h1b,
  h1bExempt,
  h1bTransfer,
  o1a,
  l1a,
  l1b,
  opt,
  stemOpt,
  j1,
  e3,
  h1b1,
  tn,
  eb1a,
  eb1b,
  eb1c,
  niw,
  permEb2,
  permEb3,
]
