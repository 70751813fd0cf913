import type { Parameter } from '../domain/parameter'
import { parameterGroups } from '../pathways/parameters'
import { paymentProclamation, registrationSeason } from '../pathways/h1b/policy'
import { immigrantVisaPause } from '../policy/consular'
import { h4RuleStands } from '../policy/dependants'
import { benefitHolds } from '../policy/travel-ban'
import { levelBelowFirst } from '../policy/wages'

/** rule: the law itself. measure: what courts and agencies order, suspend or practise. figures: counts, dates and times that are published anew. calendar: what turns with the year. */
export type CauseKind = 'rule' | 'measure' | 'figures' | 'calendar'

const KINDS: Readonly<Record<string, CauseKind>> = {
  'visa-bulletin': 'figures',
  'draw-seasons': 'figures',
  'draw-odds': 'figures',
  'draw-scenarios': 'figures',
  'processing-times': 'figures',
  'approval-rates': 'figures',
  'wage-table': 'figures',
  wages: 'calendar',
}

const known = new Map<Parameter, CauseKind>([
  ...parameterGroups.flatMap(({ id, parameters }) =>
    parameters.map((parameter): [Parameter, CauseKind] => [parameter, KINDS[id] ?? 'rule']),
  ),
  [registrationSeason, 'calendar'],
  [levelBelowFirst, 'rule'],
  ...[paymentProclamation, benefitHolds, immigrantVisaPause, h4RuleStands].map((one): [Parameter, CauseKind] => [
    one,
    'measure',
  ]),
])

/** What it means that a parameter has another value. */
export const kindOfChange = (parameter: Parameter): CauseKind => known.get(parameter) ?? 'rule'
