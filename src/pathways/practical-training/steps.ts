import type { Step } from '../../domain/pathway'
import { cfr214_2, frFixedAdmission, frOptFeeProposal, stemHub } from '../../policy/sources'
import { noRfeDenial } from '../common/steps'

const step = <const Id extends string>(id: Id, kind: Step['kind'], cites: Step['cites']): Step<Id> => ({
  id,
  kind,
  cites,
})

const durationOfStatus = step('opt.durationOfStatus', 'unsettled', [frFixedAdmission()])

export const optSteps = [
  step('opt.recommendation', 'process', [cfr214_2('(f)(11)')]),
  noRfeDenial,
  step('opt.schoolFeeProposal', 'unsettled', [frOptFeeProposal('', 'secondary')]),
  durationOfStatus,
] as const

export const stemSteps = [
  step('stemOpt.recommendation', 'process', [cfr214_2('(f)(11)', 'secondary')]),
  step('stemOpt.trainingPlan', 'process', [cfr214_2('(f)(10)(ii)(C)')]),
  step('stemOpt.notices', 'process', [stemHub('', 'secondary')]),
  noRfeDenial,
  step('stemOpt.schoolFeeProposal', 'unsettled', [frOptFeeProposal('', 'secondary')]),
  durationOfStatus,
] as const
