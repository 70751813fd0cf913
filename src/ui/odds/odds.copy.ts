import { levelName } from '../../copy/wages'
import { countWord, figure, inWords, usd } from '../../copy/numbers'
import type { Change, Chance } from '../../lottery/chance'
import type { Footing, Season } from '../../plan/seasons'
import type { NoLevel } from '../../pathways/common/draw-level'
import type { Level } from '../../reference/wages'

/** "50 to 85", or one number where the ends round to the same. */
export const rangeText = ({ least, most }: Chance): string => (least === most ? String(least) : `${least} to ${most}`)

const between = ({ least, most }: Chance): string =>
  least === most
    ? `${least} under every set of assumptions`
    : `between ${least} and ${most}, depending on the assumptions`

const seasonName = ({ march }: Season): string => `March ${march}`

export const folded = {
  comparison: 'Compare with published figures',
  history: 'Seasons from March 2020 on',
} as const

export const odds = {
  title: 'H-1B selection odds',
  why: 'More people are registered each March than there are numbers, so a draw picks. The pay of the job sets how many tickets a person holds in it.',
  whyRandom: 'More people are registered each March than there are numbers, so a draw picks.',
  about: (season: Season) =>
    `The ${seasonName(season)} season, computed for the weighted two-stage draw. A model, not an official figure. Selected is not approved: a petition is still decided on its merits.`,
  aboutRandom: (season: Season) =>
    `The ${seasonName(season)} season, computed for the random two-stage draw in force on this day. A model, not an official figure. Selected is not approved: a petition is still decided on its merits.`,
  noDate: 'No date for this season was announced when last checked; March is the pattern of past years.',
  notHeld:
    'The registration season of this day was not announced, or its rule not read, when this page was last checked, so no odds are shown. Ask USCIS or the employer for its dates.',
  noDraw:
    'No lottery applies to a cap-exempt H-1B, to a transfer or extension of somebody counted before, or to O-1A, L-1, TN, E-3, H-1B1, J-1, OPT and employment-based green cards.',
  closed: 'The draw plays no part in this result: H-1B under the cap is closed, and its row above says why.',
  loading: 'Working out the odds.',
  failed: 'The odds could not be loaded; if trying again does not help, reload the page.',
  inHundred: 'In 100 people like you',
  selected: (seasons: number) => (seasons === 1 ? 'selected in one season' : 'selected at least once'),
  between,
  sentence: (chance: Chance) =>
    `In 100 people like you, about ${chance.central} are selected in one season: ${between(chance)}.`,
  fills: {
    every: 'Selected under every assumption',
    central: 'Also under the central one',
    favorable: 'Only under the favorable one',
    none: 'Not selected under any',
  },
  byLevel: 'By wage level, in 100 people',
  level: 'Level',
  withMasters: 'US master’s',
  withoutMasters: 'Without',
  withMastersKey: 'US master’s or higher: both draws',
  withoutMastersKey: 'Without: regular draw only',
  rangeKey: 'Range over assumptions',
  smallRange: 'Below each number: its range over the assumptions.',
  payOf: (occupation: string, area: string) => `Salaries are yearly, for ${occupation} in ${area}.`,
  you: 'You',
  from: (wage: number) => `from ${usd(wage)}`,
  below: (wage: number) => `below ${usd(wage)}`,
  estimate: 'They are figures of the year before: an estimate.',
  seasons: (count: number) =>
    count === 1 ? 'The one season left to you' : `Over the ${countWord(count).toLowerCase()} seasons you may have`,
  atLeastOnce: (chance: Chance, count: number) =>
    count === 1
      ? `${chance.central} in 100 are selected in it.`
      : `${chance.central} in 100 are selected at least once in ${countWord(count).toLowerCase()} seasons: ${between(chance)}.`,
  like2027: (range: Chance) =>
    `The number is for a season as large as that of March 2025, the last with official counts. In one as small as is reported for March 2026, on which sources conflict, it would be ${rangeText(range)}.`,
  season: seasonName,
  by: (season: Season) => `By ${seasonName(season)}`,
  inNone: 'In none',
  homeRule: {
    unmet: 'The two-year home rule of J-1 must be served or waived before H-1B status: INA 212(e).',
    unknown: 'All of this holds only if the two-year home rule of J-1 does not bind you, or is served or waived first.',
  },
  seasonsAssume: 'Seasons are taken to be independent and alike, with the same level each time.',
  changes: 'What would change your odds most',
  raises: 'Raises them',
  lowers: 'Lowers them',
  masters: {
    unsure:
      'It is not sure whether a US master’s counts for you by then, so the range covers both, and the number is that without it.',
    true: 'Your US master’s or higher enters you in both draws.',
    false: 'Without a US master’s or higher you are in the regular draw only.',
  },
} as const

const footings: Readonly<Record<Footing, string>> = {
  sure: 'within your present stay',
  gap: 'your stay ends before October: you would leave, and take up H-1B from abroad',
  departure: 'in the days for departure: you could stay, but not work, until October',
  opt: 'if you take OPT',
  stem: 'if STEM OPT is granted',
  extension: 'if your stay is extended, or from abroad',
  abroad: 'from abroad: no stay held now lasts until petitions are filed',
  unknown: 'if your stay lasts that long; its end was not given',
  free: 'from abroad: the registration asks for no status',
}
export const footingText = ({ footing }: Season): string => footings[footing]

/** What is missing before the level can be told. */
export const noLevelText: Readonly<Record<NoLevel, string>> = {
  job: 'Give a job and its pay to see your own odds.',
  pay: 'Give a salary to see your own odds.',
  occupation: 'Your odds depend on the occupation code, which the employer chooses from the duties.',
  area: 'Give the metro area or the wage level to see your own odds.',
  level: 'Your odds depend on the wage level, which you are not sure of.',
  otherLevel: 'Your odds depend on the lowest level among your employers, which you are not sure of.',
  figures:
    'The wage figures that decide the level in this season are not held for this job and place: give the level if you know it.',
  year: 'The wage figures that will decide the level in the next season are not published on this day.',
}
interface Likely {
  readonly level: Level
  readonly isEstimate: boolean
  readonly codes: readonly string[]
  /** In one season, and over all. */
  readonly one: Chance
  readonly all: Chance
  readonly seasons: number
}

/** "If the code is 15-1252 or 15-1221: level II, 48 in 100 in one season (37 to 72), and 86 over three (75 to 98)." */
export function likelyText({ level, isEstimate, codes, one, all, seasons }: Likely): string {
  const over = seasons === 1 ? '' : `, and ${all.central} over ${countWord(seasons).toLowerCase()} (${rangeText(all)})`
  const name = `level ${levelName(level)}${isEstimate ? ' by the wage figures of the year before, an estimate' : ''}`
  return `If the code is ${inWords(codes, 'or')}: ${name}, ${one.central} in 100 in one season (${rangeText(one)})${over}.`
}
export const noFiguresText = (codes: readonly string[]): string =>
  `If the code is ${inWords(codes, 'or')}: no wage figures are held here, so its level is not known.`

export const giveLevel = 'Change the job and its pay'

const to = (before: Chance, after: Chance): string =>
  `from ${before.central} to ${after.central} in 100 (${rangeText(after)})`

/** What one change would do over all seasons; `pay` is the salary at which the level begins here. */
export function changeText({ kind, level, before, after }: Change, seasons: number, pay: number | undefined): string {
  const over = seasons === 1 ? '' : ` over ${seasons} seasons`
  const name = level === undefined ? '' : levelName(level)
  const at = pay === undefined ? '' : `, from ${usd(pay)} a year here`
  switch (kind) {
    case 'levelUp':
      return `An offer at level ${name}${at}: ${to(before, after)}${over}.`
    case 'levelDown':
      return `If the offer or its occupation code comes out at level ${name}: ${to(before, after)}${over}.`
    case 'secondEmployer':
      return `A second employer that registers you at level ${name}: ${to(before, after)}${over}. The lowest level counts; two employers never add up.`
    case 'masters':
      return `A US master’s or higher from an accredited public or nonprofit school, earned before the petition is filed: ${to(before, after)}${over}.`
    case 'season':
      return `One more season, ${seasons + 1} in all: ${to(before, after)}.`
  }
}

export const assumptions = {
  title: 'What this assumes, and other assumptions',
  lead: (people: number, selections: number, masters: number, levels: readonly number[] | undefined) => [
    `${figure(people)} people registered and ${figure(selections)} selected, as in the season of March 2025`,
    `${masters} in 100 of them with a US master’s or higher`,
    ...(levels === undefined
      ? []
      : [`Levels I to IV: ${inWords(levels.map(String))} in 100, as the rule’s own figures imply`]),
    'Nobody publishes the levels or degrees of a whole pool; the range runs over other populations and counts',
  ],
  range: (rule: number, fy2026: number, fy2027: number) =>
    `The range covers ${rule + fy2026 + fy2027} sets of assumptions: ${[
      ...(rule === 0 ? [] : [`${rule} with the levels and the rate of the rule’s own figures`]),
      `${fy2026} as large as the season of March 2025`,
      ...(fy2027 === 0 ? [] : [`${fy2027} like that of March 2026, of which the number selected was not published`]),
    ].join(', ')}.`,
  own: 'Your own assumptions',
  people: 'People registered',
  selections: 'People selected',
  masters: 'With a US master’s, in 100',
  levelShare: (level: Level) => `At level ${levelName(level)}, parts`,
  parts: 'The four parts are taken together as the whole.',
  reset: 'Reset to the central assumptions',
  result: (chance: number, level: Level | undefined, masters: boolean) =>
    `With these, ${chance} in 100 ${level === undefined ? 'people' : `at level ${levelName(level)}`} ${masters ? 'with' : 'without'} a US master’s are selected in one season.`,
  standIn: (level: boolean, masters: boolean) =>
    [
      ...(level ? ['Your own level is not known: level II stands for it.'] : []),
      ...(masters ? ['It is not sure whether a US master’s counts for you: this is without one.'] : []),
    ].join(' '),
  everybody: 'There are as many places as people, so everybody is selected.',
  allMasters: 'The second draw has as many places as people left for it: everybody with a US master’s is selected.',
  noLevel: 'No level has any people: move at least one of the four parts.',
  nobody: 'nobody',
  chances: 'In 100 people, with these assumptions',
} as const

export const hundredLabel = (every: number, central: number, favorable: number, none: number): string =>
  `Of 100 people: ${every} selected under every assumption, ${central} more under the central one, ${favorable} more only under the favorable one, ${none} under none.`
