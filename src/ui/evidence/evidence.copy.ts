import { longDate } from '../../copy/dates'
import { inWords, plural } from '../../copy/numbers'
import type { IsoDate } from '../../domain/dates'
import type { Cell } from '../../plan/evidence/matrix'
import type { GateId, StandardId } from '../../plan/evidence/kinds'

export const evidence = {
  title: 'Your evidence, weighed four ways',
  part: 'Evidence',
  back: 'Back to your result',
  lead: 'Each achievement stands here once. The same fact can count under one standard and not under another. There is no score: the law counts criteria, then an officer weighs the whole.',
  about: 'One list of achievements under the standards of O-1A, EB-1A, EB-1B and the national interest waiver.',
  all: 'See each achievement under each standard',
  add: 'Add or change achievements',
  start: 'Give your achievements',
  nothing: 'No achievement is given yet, so nothing can be weighed.',
  achievement: 'Achievement',
  entries: (count: number) => `${count} ${plural(count, 'entry', 'entries')}`,
  standard: 'Standard shown',
  legend: 'What the marks say',
  settles: 'Would tell:',
  notAnswered: 'Not answered yet',
  missing: 'Kinds that you did not name',
  missingAbout: 'None of them is required. Each is one more kind that could count, with what proves it.',
  countsFor: (standards: readonly string[]) => `A kind of its own for ${inWords(standards)}.`,
  inPlaceFor: (standards: readonly string[]) =>
    `In ${inWords(standards)} it may take the place of a listed kind that does not readily apply to the occupation.`,
  officer: 'an officer decides',
  documents: 'Proof:',
  example: 'In machine learning:',
  merits: 'What a count does not say',
  noNumber: 'The law sets no number of papers or citations.',
  then: 'To reach a count is a first step. An officer then weighs the whole record, and may refuse where every count is met.',
  rates: 'Approval rates',
  ratesAbout: 'Rates speak of all petitions together and of no single one. Each names what it is a share of.',
  sources: 'Sources of the four standards, with the day each was checked',
  checked: (day: IsoDate) => `checked ${longDate(day)}`,
} as const

/** The legend, in the order of the states. */
export const legend: Readonly<Record<Exclude<Cell['state'], 'none'>, string>> = {
  counts: 'Counts',
  open: 'Not known yet: an answer would tell',
  officer: 'Not known yet: an officer decides whether it counts',
  weighed: 'Weighed by an officer, counts as no criterion of its own',
  not: 'Does not count, with the reason',
}

/** The state of a cell for who does not see the mark. */
export const stateNames: Readonly<Record<Exclude<Cell['state'], 'none'>, string>> = {
  counts: 'Counts',
  open: 'Not known yet',
  officer: 'An officer decides whether it counts',
  weighed: 'Weighed by an officer, no criterion of its own',
  not: 'Does not count',
}

export const noCriterion = 'No such criterion'
export const noBearing = 'Not part of a prong'

/** What follows the count. */
export const afterCount: Readonly<Record<StandardId, string>> = {
  o1a: 'then the whole record',
  eb1a: 'then final merits',
  eb1b: 'then final merits',
  niw: 'then three prongs, all weighed',
}

export const head = {
  needed: (needed: number, of: number, then: string) => `At least ${needed} of ${of}, ${then}`,
  ofAbility: (needed: number, of: number) => `EB-2 by ${needed} of ${of} proofs of exceptional ability`,
  prongs: 'EB-2, then three prongs, all weighed',
  unsettled: 'The number needed is not held for this day',
  count: (met: number, unknown: number) => `${met} met, ${unknown} not known`,
  instead: 'A major award takes the place of the count',
  door: {
    met: 'EB-2 met; prongs weighed',
    unknown: 'EB-2 not known yet; prongs weighed',
    officer: 'EB-2 and prongs weighed by an officer',
    later: 'EB-2 not met yet; prongs weighed',
    unmet: 'EB-2 not met',
  },
  gate: {
    unmet: (gates: readonly string[]) => `Fails beside the evidence: ${inWords(gates)}`,
    later: (gates: readonly string[]) => `Still to come beside the evidence: ${inWords(gates)}`,
    unknown: (gates: readonly string[]) =>
      gates.length > 2
        ? `Not known beside the evidence: ${gates.length} conditions`
        : `Not known beside the evidence: ${inWords(gates)}`,
    officer: (gates: readonly string[]) => `An officer weighs beside the evidence: ${inWords(gates)}`,
  },
} as const

export const gateNames: Readonly<Record<GateId, string>> = {
  'o1a.petitioner': 'a petitioner other than you',
  'eb1a.continueWork': 'work in the field',
  'eb1b.employerFiles': 'an employer that files',
  'eb1b.employerFiles.notSelf': 'an employer apart from you',
  'eb1b.offer': 'a permanent research post',
  'eb1b.privateResearchers': 'a research group with a record',
  'eb1b.threeYears': 'years of research or teaching',
  'eb1b.abilityToPay': 'an employer that can pay',
  'niw.profession': 'work in your profession',
  'niw.specificEndeavor': 'one specific undertaking',
}
