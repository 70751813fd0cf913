import { countWord, figure, inWords, plural } from '../../copy/numbers'
import { levelName } from '../../copy/wages'
import type { Walk } from '../../lottery/walk'
import { atLevel, type ByLevel, LEVELS, type Seats } from '../../lottery/pool'
import type { Level } from '../../reference/wages'

export const explanation = {
  title: 'How the draw works, in five steps',
  about: 'The counts are those of the central assumptions: a model, not official figures.',
  names: ['Registration', 'Tickets', 'First draw', 'Second draw', 'Petition'],
} as const

/** To three digits, "656,000": more would claim what a model does not know. */
const rough = (count: number): string => figure(Number(count.toPrecision(3)))

const inHundred = (chance: number): string => `${Math.round(100 * chance)} in 100`

const ticketsText = (weight: number): string =>
  `${countWord(weight).toLowerCase()} ${plural(weight, 'ticket', 'tickets')}`

const isRandom = ([first, ...others]: ByLevel): boolean => others.every((weight) => weight === first)

export const registrationText = (weights: ByLevel): string =>
  `An employer registers you in March. You count as one person, whatever the number of employers. ${
    isRandom(weights)
      ? 'The wage level plays no part under the rule of this day.'
      : 'Of different wage levels the lowest counts: among employers, worksites or positions, and of a pay range the bottom. Pay below level I, where it is lawful, counts as level I.'
  }`

export function poolText(weights: ByLevel, level: Level | undefined, { tickets, people }: Walk): string {
  const held = `about ${rough(tickets)}`
  const who = `held by about ${rough(people)} people`
  if (isRandom(weights)) return `Everybody has ${ticketsText(weights[0])}, among ${held}.`
  if (level !== undefined)
    return `Your level ${levelName(level)} gives you ${ticketsText(atLevel(weights, level))} among ${held}, ${who}.`
  const each = LEVELS.map((one) => `level ${levelName(one)} ${ticketsText(atLevel(weights, one))}`)
  return `The wage level gives the tickets: ${inWords(each)}. There are ${held}, ${who}.`
}

/** `chance` is that of the person's level in the first draw, where the level is known. */
export function firstText({ regular }: Seats, { people, drawn }: Walk, chance: number | undefined): string {
  if (regular >= people) return 'There are as many places as people, so that everybody is selected.'
  const places = `Tickets of everybody are drawn until about ${rough(regular)} different people are selected.`
  const repeats = `A person counts once: a further ticket of somebody selected is wasted, so that this takes about ${rough(drawn)} tickets.`
  const own = chance === undefined ? '' : ` In the model it selects ${inHundred(chance)} people at your level.`
  return `${places} ${repeats}${own}`
}

/** `chance` is that of the person's level over both draws, with a US master's, where the level is known. */
export function secondText(
  { masters: places }: Seats,
  { mastersLeft }: Walk,
  masters: boolean | undefined,
  chance: number | undefined,
): string {
  const who =
    places >= mastersLeft
      ? 'The people with a US master’s or higher who are left, for whom there are places enough, are all selected.'
      : `Then tickets are drawn only among the people with a US master’s or higher who are left, about ${rough(mastersLeft)}, until about ${rough(places)} of them are selected.`
  if (masters === undefined) return `${who} Whether you would be among them turns on your degree and school.`
  if (!masters) return `${who} Without such a degree you are in the first draw only.`
  const own = chance === undefined ? '' : ` Over both draws the model selects ${inHundred(chance)} people like you.`
  return `${who} You are in both draws.${own}`
}

export const petitionText =
  'Selected is not approved. The employer may file a petition from 1 April to 30 June, the window for fiscal year 2027, and an officer decides it on its merits. The work starts on 1 October at the earliest.'
