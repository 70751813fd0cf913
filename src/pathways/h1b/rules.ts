import { all } from '../../domain/criterion'
import type { Limit, Step } from '../../domain/pathway'
import {
  cfr20_655,
  cfr214_2,
  fr89_103054,
  fr90_60864,
  fr91_15454,
  frH1bFeeProposal,
  frWageProposal,
  h1bReform,
  ina101,
  ina212,
} from '../../policy/sources'
import { changeOfStatus, grace, homeResidency, visaNotSuspended } from '../common/gates'
import { interview, noRfeDenial } from '../common/steps'
import { noDraw, notCounted, qualifiedByFiling, registration, tiedByFiling, usMasters } from './cap'
import { sixYears, timeAtStart, transferTimeLeft } from './clock'
import { concurrent, exemptEmployer, stillExempt } from './exempt'
import { employer, layoffs, ownerLimits } from './employer'
import { degreeRequired, occupationTest } from './job'
import { paymentProclamation } from './payment'
import { fieldsTied, personQualified } from './qualification'
import { counted, grace as transferGrace, portability, recapture, worksiteChange } from './transfer'
import { wageFloor, wageLevel } from './wage'

export const capEligibility = all('h1b', [
  notCounted,
  employer,
  registration,
  degreeRequired,
  tiedByFiling,
  occupationTest,
  qualifiedByFiling,
  ownerLimits,
  sixYears,
  timeAtStart,
  homeResidency,
  wageFloor,
])

export const exemptEligibility = all('h1b-exempt', [
  exemptEmployer,
  employer,
  degreeRequired,
  fieldsTied,
  occupationTest,
  personQualified,
  ownerLimits,
  sixYears,
  homeResidency,
  wageFloor,
])

export const transferEligibility = all('h1b-transfer', [
  counted,
  transferTimeLeft,
  employer,
  degreeRequired,
  fieldsTied,
  occupationTest,
  personQualified,
  ownerLimits,
  homeResidency,
  wageFloor,
])

const visa = { state: 'suspended', unless: visaNotSuspended.h1b } as const
const payment = { state: 'unsettled', unless: paymentProclamation } as const

export const capLimits = [visa, { state: 'lottery', unless: noDraw }, payment] as const satisfies readonly Limit[]
export const limits = [visa, payment] as const satisfies readonly Limit[]

export const capCircumstances = [wageLevel, usMasters, changeOfStatus, grace, layoffs] as const
export const exemptCircumstances = [stillExempt, concurrent, changeOfStatus, grace, layoffs] as const
export const transferCircumstances = [portability, transferGrace, recapture, worksiteChange, layoffs] as const

const steps = [
  {
    id: 'h1b.lca',
    kind: 'process',
    cites: [ina101('(a)(15)(H)(i)(b)'), ina212('(n)(1)'), cfr214_2('(h)(4)(iii)(B)'), cfr20_655('.730-.731')],
  },
  { id: 'h1b.actualWage', kind: 'process', cites: [ina212('(n)(1)(A)'), cfr20_655('.731')] },
  { id: 'h1b.bonaFide', kind: 'process', cites: [fr89_103054('', 'secondary')] },
  noRfeDenial,
  interview,
  { id: 'h1b.wageProposal', kind: 'unsettled', cites: [frWageProposal(), fr91_15454('', 'secondary')] },
] as const satisfies readonly Step[]

const reform = { id: 'h1b.reform', kind: 'unsettled', cites: [h1bReform()] } as const satisfies Step

export const transferSteps = [...steps, reform] as const satisfies readonly Step[]

export const capSteps = [
  { id: 'h1bCap.selected', kind: 'chance', cites: [fr90_60864()] },
  { id: 'h1bCap.consistency', kind: 'process', cites: [fr90_60864('', 'secondary')] },
  ...steps,
  { id: 'h1bCap.proposedFee', kind: 'unsettled', cites: [frH1bFeeProposal()] },
  reform,
] as const satisfies readonly Step[]

export const exemptSteps = [
  ...steps,
  { id: 'h1bExempt.reformRule', kind: 'unsettled', cites: [h1bReform()] },
] as const satisfies readonly Step[]
