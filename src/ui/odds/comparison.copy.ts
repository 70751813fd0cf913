import { figure } from '../../copy/numbers'
import { ui } from '../../copy/ui'
import { levelName } from '../../copy/wages'
import { type ByLevel, total } from '../../lottery/pool'
import type { DhsVolumes } from '../../policy/draw-odds'
import type { Level } from '../../reference/wages'

export const comparison = {
  title: 'The table of the rule, and other formulas',
  about:
    'The Department of Homeland Security (DHS) printed odds by level with the weighted rule. Beside them: the draw itself, which this model works out for the people that the figures of DHS imply. All are in 100 people, in one pool without a second draw; none is a forecast for one person.',
  official: 'Odds by level: DHS, and the draw itself',
  level: 'Level',
  random: 'DHS, random',
  weighted: 'DHS, weighted',
  change: 'Change, percent',
  exact: 'The draw, model',
  why: 'Why they differ',
  formulas: 'Formulas in circulation',
  linear: 'Linear',
  independent: 'Tickets apart',
  draw: 'The draw, model',
  selected: 'Selected',
  unread:
    'The DHS figures were read in secondary sources. The footnotes of its table were not read, so that its pool and years are not verified.',
  onePool:
    'It is one figure for everybody at a level. The draw has two stages: without a US master’s the odds are lower than in one pool, and with one higher.',
  elsewhere: `More of this kind: “${ui.oftenSaidOf}”, in the row of H-1B.`,
} as const

export const rowName: (level: Level) => string = levelName
/** As printed, and the model to the same two digits. */
export const twoDigits = (percent: number): string => percent.toFixed(2)
export const oneDigit = (chance: number): string => (100 * chance).toFixed(1)
export const signed = (percent: number): string => (percent < 0 ? `−${-percent}` : `+${percent}`)
export const peopleText = (count: number): string => figure(Math.round(count))

export const linearText = (weights: ByLevel): string =>
  `The weighted column of DHS runs as ${weights.join(' : ')}. That is linear: the tickets of one person, times all people selected, divided by all tickets.`

export const repeatsText = (selected: number, people: number, drawn: number): string =>
  `A linear formula takes each ticket drawn for another person. Repeats are wasted: to select ${figure(Math.round(selected))} of ${figure(people)} people, about ${figure(100 * Math.round(drawn / 100))} tickets must be drawn. It puts level I too low and level IV too high.`

/** The three counts of people at level I: as DHS projects, by the draw itself, and by DHS's own odds. */
export const volumesText = ({ levelOne: [, projected], selected }: DhsVolumes, exact: number, linear: number): string =>
  `Of ${figure(selected)} selected, DHS projects ${figure(projected)} at level I. The draw itself gives ${peopleText(exact)}; the odds printed by DHS would give ${peopleText(linear)}. Its two tables do not agree with each other.`

export const poolText = (people: ByLevel, selected: number): string =>
  `On a pool made up for comparison: ${people.map(figure).join(', ')} registrations at levels I to IV, ${figure(selected)} selected. In 100 at each level; no forecast.`

export const pastText = (chance: number): string =>
  `Linear, tickets times places divided by all tickets: ${Math.round(100 * chance)} in 100 at level IV, more than there are.`

export const shortText = (filled: ByLevel, selected: number): string =>
  `Tickets apart, 1 − (1 − f)^w with f the places divided by all tickets: it fills ${peopleText(total(filled))} of ${figure(selected)} places, ${peopleText(selected - Math.round(total(filled)))} short.`
