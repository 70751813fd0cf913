import type { Parameter } from '../domain/parameter'
import * as advancedDegree from './advanced-degree'
import * as annualNumbers from './annual-numbers'
import * as approvalRates from './approval-rates'
import * as consular from './consular'
import * as dependants from './dependants'
import * as drawOdds from './draw-odds'
import * as drawScenarios from './draw-scenarios'
import * as drawSeasons from './draw-seasons'
import * as durations from './durations'
import * as fees from './fees'
import * as premium from './premium'
import * as processingTimes from './processing-times'
import * as skillsList from './skills-list'
import * as specialtyOccupation from './specialty-occupation'
import * as stay from './stay'
import * as travelBan from './travel-ban'
import * as visaBulletin from './visa-bulletin'
import * as wages from './wages'

/** Parameters of one file, under its name. */
export interface ParameterGroup {
  readonly id: string
  readonly parameters: readonly Parameter[]
}

const isObject = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !(value instanceof Set) && !(value instanceof Map)

const isParameter = (value: object): value is Parameter => 'id' in value && 'reviewBy' in value && 'periods' in value

const within = (value: unknown): readonly Parameter[] => {
  if (!isObject(value)) return []
  return isParameter(value) ? [value] : Object.values(value).flatMap(within)
}

/** Every parameter that a module exports, by itself or inside lists and records, each once. */
export const groupOf = (id: string, module: object): ParameterGroup => ({
  id,
  parameters: [...new Set(Object.values(module).flatMap(within))],
})

/** The parameters that several pathways share, file by file: a new file is one line here, a new parameter none. */
export const sharedParameters: readonly ParameterGroup[] = [
  groupOf('specialty-occupation', specialtyOccupation),
  groupOf('advanced-degree', advancedDegree),
  groupOf('stay', stay),
  groupOf('travel-ban', travelBan),
  groupOf('skills-list', skillsList),
  groupOf('visa-bulletin', visaBulletin),
  groupOf('wages', wages),
  groupOf('annual-numbers', annualNumbers),
  groupOf('draw-seasons', drawSeasons),
  groupOf('draw-odds', drawOdds),
  groupOf('draw-scenarios', drawScenarios),
  groupOf('durations', durations),
  groupOf('dependants', dependants),
  groupOf('fees', fees),
  groupOf('premium', premium),
  groupOf('consular', consular),
  groupOf('processing-times', processingTimes),
  groupOf('approval-rates', approvalRates),
]
