import type { Pathway } from '../domain/pathway'
import { eb1a } from './eb1a/index'
import { eb1b } from './eb1b/index'
import { eb1c } from './eb1c/index'
import { h1b, h1bExempt, h1bTransfer } from './h1b/index'
import { l1a, l1b } from './l1/index'
import { niw } from './niw/index'
import { o1a } from './o1a/index'
import { opt, stemOpt } from './practical-training/index'

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
  eb1a,
  eb1b,
  eb1c,
  niw,
]
