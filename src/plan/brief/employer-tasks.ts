import type { Citation } from '../../domain/citation'
import type { PathwayId } from '../../domain/pathway'
import {
  cfr20_655,
  cfr20_656,
  cfr204_5,
  cfr214_2,
  cfr214_6,
  cfr22_62,
  fr89_103054,
  fr90_60864,
  ina101,
  ina203,
  ina212,
  ina214,
  j1visaPage,
  pa2026_05,
  pm6f5,
  registrationPage,
  stemHub,
} from '../../policy/sources'

interface Task<Id extends string = string> {
  readonly id: Id
  /** do: what the employer does. not: what it must leave. */
  readonly kind: 'do' | 'not'
  readonly on: readonly PathwayId[]
  readonly cites: readonly Citation[]
}

const H1B = ['h1b', 'h1b-exempt', 'h1b-transfer'] as const satisfies readonly PathwayId[]
const CERTIFIED = [...H1B, 'e3', 'h1b1'] as const satisfies readonly PathwayId[]
const L1 = ['l1a', 'l1b'] as const satisfies readonly PathwayId[]
const PERM = ['perm-eb2', 'perm-eb3'] as const satisfies readonly PathwayId[]
const CARDS = [...PERM, 'eb1b', 'eb1c'] as const satisfies readonly PathwayId[]

/** In the order in which an employer meets them. */
export const employerTasks = [
  { id: 'agreeCode', kind: 'do', on: ['h1b'], cites: [fr90_60864('', 'secondary'), cfr20_655('.731')] },
  { id: 'register', kind: 'do', on: ['h1b'], cites: [cfr214_2('(h)(8)(iii)'), registrationPage()] },
  { id: 'exemption', kind: 'do', on: ['h1b-exempt'], cites: [cfr214_2('(h)(8)(iii)(F)')] },
  {
    id: 'posting',
    kind: 'do',
    on: H1B,
    cites: [cfr214_2('(h)(4)(ii)'), fr89_103054('', 'secondary')],
  },
  { id: 'certification', kind: 'do', on: CERTIFIED, cites: [ina212('(n)(1)'), cfr20_655('.730-.731')] },
  { id: 'wage', kind: 'do', on: CERTIFIED, cites: [ina212('(n)(1)(A)'), cfr20_655('.731')] },
  { id: 'petitionH1b', kind: 'do', on: H1B, cites: [cfr214_2('(h)(2)(i)(A)')] },
  { id: 'portability', kind: 'do', on: ['h1b-transfer'], cites: [ina214('(n)'), cfr214_2('(h)(2)(i)(H)')] },
  { id: 'letterE3', kind: 'do', on: ['e3', 'h1b1'], cites: [ina101('(a)(15)')] },
  { id: 'petitionO1', kind: 'do', on: ['o1a'], cites: [cfr214_2('(o)(2)')] },
  { id: 'opinion', kind: 'do', on: ['o1a'], cites: [cfr214_2('(o)(5)')] },
  { id: 'petitionL1', kind: 'do', on: L1, cites: [cfr214_2('(l)(1)(ii)'), cfr214_2('(l)(3)')] },
  { id: 'letterTn', kind: 'do', on: ['tn'], cites: [cfr214_6('(d)')] },
  { id: 'eVerify', kind: 'do', on: ['stem-opt'], cites: [cfr214_2('(f)(10)(ii)(C)(5)')] },
  { id: 'trainingPlan', kind: 'do', on: ['stem-opt'], cites: [cfr214_2('(f)(10)(ii)(C)')] },
  { id: 'stemTerms', kind: 'do', on: ['stem-opt'], cites: [cfr214_2('(f)(10)(ii)(C)')] },
  { id: 'stemReports', kind: 'do', on: ['stem-opt'], cites: [stemHub('', 'secondary')] },
  { id: 'host', kind: 'do', on: ['j1'], cites: [cfr22_62('', 'secondary'), j1visaPage()] },
  { id: 'minimum', kind: 'do', on: PERM, cites: [cfr20_656('.17(i)'), pm6f5()] },
  { id: 'prevailingWage', kind: 'do', on: PERM, cites: [ina212('(p)(3)'), cfr20_656('.40', 'secondary')] },
  { id: 'recruit', kind: 'do', on: PERM, cites: [ina212('(a)(5)(A)'), cfr20_656('.17(e)')] },
  { id: 'petitionPerm', kind: 'do', on: PERM, cites: [ina203('(b)(3)')] },
  { id: 'petitionFirst', kind: 'do', on: ['eb1b', 'eb1c'], cites: [ina203('(b)(1)')] },
  { id: 'researchPost', kind: 'do', on: ['eb1b'], cites: [ina203('(b)(1)(B)'), cfr204_5('(i)(3)(iv)')] },
  { id: 'managingPost', kind: 'do', on: ['eb1c'], cites: [ina203('(b)(1)(C)'), cfr204_5('(j)')] },
  { id: 'accounts', kind: 'do', on: CARDS, cites: [cfr204_5('(g)(2)', 'secondary')] },
  {
    id: 'deductFees',
    kind: 'not',
    on: H1B,
    cites: [ina212('(n)(2)(C)(vi)(II)'), cfr20_655('.731(c)(9)', 'secondary')],
  },
  {
    id: 'secondRegistration',
    kind: 'not',
    on: ['h1b'],
    cites: [cfr214_2('(h)(8)(iii)(A)(4)(ii)'), fr90_60864()],
  },
  { id: 'lowerWage', kind: 'not', on: ['h1b'], cites: [fr90_60864('', 'secondary')] },
  { id: 'moveWorksite', kind: 'not', on: H1B, cites: [fr89_103054('', 'secondary')] },
  { id: 'permCosts', kind: 'not', on: PERM, cites: [cfr20_656('.12(b)', 'secondary')] },
  { id: 'advertise', kind: 'not', on: PERM, cites: [cfr20_656('.17(e)'), cfr20_656('.17(i)')] },
  { id: 'laborForHire', kind: 'not', on: ['stem-opt'], cites: [cfr214_2('(f)(10)(ii)(C)')] },
  { id: 'clientSite', kind: 'not', on: ['l1b'], cites: [ina214('(c)(2)(F)')] },
  { id: 'vacancy', kind: 'not', on: ['j1'], cites: [cfr22_62('(d)', 'secondary')] },
  {
    id: 'incomplete',
    kind: 'not',
    on: [...H1B, 'o1a', ...L1, ...CARDS],
    cites: [pa2026_05('', 'conflicting')],
  },
] as const satisfies readonly Task[]

export type EmployerTask = (typeof employerTasks)[number]
export type EmployerTaskId = EmployerTask['id']

/** Sentences that hold only from a day on. */
const FROM: { readonly [Id in EmployerTaskId]?: string } = {
  incomplete: '2026-08-05',
  secondRegistration: '2026-02-27',
  lowerWage: '2026-02-27',
  agreeCode: '2025-12-29',
}

/** What an employer does, or leaves, on a pathway on a day. */
export const tasksOn = (pathway: PathwayId, kind: Task['kind'], asOf: string): readonly EmployerTask[] =>
  employerTasks.filter((task) => {
    const on: readonly PathwayId[] = task.on
    return task.kind === kind && on.includes(pathway) && (FROM[task.id] ?? asOf) <= asOf
  })
