import { all, any, fact } from '../../domain/criterion'
import { fr91_60497, paymentGuidance, proclamation10973 } from '../../policy/sources'
import { history } from '../../questions/you/history'
import { status } from '../../questions/you/status'
import { validVisas } from '../../questions/you/validVisas'
import { changeOfStatus } from '../common/gates'
import { paymentProclamation as measure } from './policy'

const scope = [proclamation10973(), fr91_60497(), paymentGuidance('', 'secondary')]

/** Met where the $100,000 payment could not fall due, unsettled where it would be owed if courts revived it. It closes nothing. */
export const paymentProclamation = any('h1b.paymentProclamation', [
  fact({
    id: 'h1b.paymentProclamation.none',
    reads: [],
    uses: [measure],
    cites: [proclamation10973()],
    // Its collection was ended by courts, and their orders are under appeal.
    holds: (_, [state]) => (state === 'vacated' ? 'unsettled' : state === 'none'),
  }),
  all('h1b.paymentProclamation.holder', [
    fact({
      id: 'h1b.paymentProclamation.abroad',
      reads: [status],
      cites: scope,
      holds: ([at]) => at === 'abroad',
    }),
    // Nobody holds an H-1B visa without an approved petition before it; who never had one need not look for a visa.
    fact({
      id: 'h1b.paymentProclamation.petition',
      reads: [history],
      cites: scope,
      holds: ([past]) => past.includes('h'),
    }),
    fact({
      id: 'h1b.paymentProclamation.visa',
      reads: [validVisas],
      cites: scope,
      holds: ([held]) => held.includes('h1b'),
    }),
  ]),
  changeOfStatus,
])
