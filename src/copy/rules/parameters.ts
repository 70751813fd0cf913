import { drawFigures } from './draw-figures'
import { lawFigures } from './law-figures'
import { pathFigures } from './path-figures'
import type { ParameterWords } from './values'

/** Headings of the groups of parameters. */
const groupTitles: Readonly<Record<string, string>> = {
  'specialty-occupation': 'Specialty occupation',
  'advanced-degree': 'Advanced degree',
  stay: 'Stay, grace and work while waiting',
  'travel-ban': 'Suspended visas and held cases',
  'skills-list': 'Exchange visitor skills list',
  'visa-bulletin': 'Visa Bulletin',
  wages: 'Prevailing wages',
  'wage-table': 'Wage table',
  'annual-numbers': 'Numbers a year',
  'draw-seasons': 'Seasons of the H-1B draw',
  'draw-odds': 'Odds of the draw as DHS published them',
  'draw-scenarios': 'What the next draw may be',
  durations: 'Length of stay',
  dependants: 'Spouse and children',
  fees: 'Fees',
  premium: 'Premium processing',
  consular: 'Consulates',
  'processing-times': 'Processing times',
  'approval-rates': 'Approval rates',
  h1b: 'H-1B',
  o1a: 'O-1A',
  l1: 'L-1',
  'practical-training': 'OPT and STEM OPT',
  j1: 'J-1 and home residency',
  h1b1: 'H-1B1',
  tn: 'TN',
  eb1a: 'EB-1A',
  eb1b: 'EB-1B',
  eb1c: 'EB-1C',
  niw: 'EB-2 and the national interest waiver',
  perm: 'PERM',
}

/** Words of every parameter by its id. */
export const parameterWords: Readonly<Record<string, ParameterWords>> = {
  ...lawFigures,
  ...drawFigures,
  ...pathFigures,
}

/** Words of a parameter; its id where none are written, which a test forbids. */
export const wordsOfParameter = (id: string): ParameterWords => parameterWords[id] ?? { title: id }

/** The heading of a group of parameters; its id where none is written, which a test forbids. */
export const groupTitle = (id: string): string => groupTitles[id] ?? id
