import type { Availability, Evaluation, PathwayId } from '../../domain/pathway'
import { attributes } from '../../pathways/attributes'
import type { Situation as Grid } from '../../pathways/common/attributes/statement'
import type { Priority } from '../../questions/employer/priorities'

/** What the pathways of one standing can be ordered by. */
export const ORDERS = ['soon', 'certainty', 'green-card', 'freedom', 'company', 'spouse', 'cost'] as const
export type Order = (typeof ORDERS)[number]

/** The order for what matters most to somebody; without a preference, how soon they could work. */
export const orderFor = (priority: Priority | undefined): Order =>
  priority === undefined || priority === 'none' ? 'soon' : priority

/** Pathways in groups, the first ones first; those in no group come last. */
const ranks =
  (groups: readonly (readonly PathwayId[])[]) =>
  ({ pathway }: Evaluation): number => {
    const at = groups.findIndex((group) => group.includes(pathway.id))
    return at === -1 ? groups.length : at
  }

/** Work goes on, or begins once the petition is filed; then at the border, a consulate, a petition; October; the green cards. */
const soon = ranks([
  ['opt', 'stem-opt', 'h1b-transfer'],
  ['tn'],
  ['e3', 'h1b1', 'o1a', 'l1a', 'l1b', 'h1b-exempt', 'j1'],
  ['h1b'],
  ['eb1a', 'eb1b', 'niw', 'eb1c'],
])

/** A green card itself; what is filed for beside one without harm; what takes the intent to leave. */
const greenCard = ranks([
  ['eb1a', 'eb1b', 'eb1c'],
  ['niw', 'perm-eb2'],
  ['perm-eb3'],
  ['h1b-transfer', 'h1b-exempt', 'h1b', 'l1a', 'l1b'],
  ['o1a'],
  ['e3'],
])

/** No employer files; none is needed to apply; an agent may file; an employer files, or must be there. */
const freedom = ranks([['eb1a', 'niw'], ['opt'], ['o1a']])

/** The grid's row on a company of one’s own: freely; through the company; with limits; hardly or not at all. */
const company = ranks([
  ['eb1a', 'niw'],
  ['o1a', 'opt'],
  ['h1b', 'h1b-transfer'],
  ['h1b-exempt', 'l1a', 'l1b', 'eb1c'],
  ['stem-opt'],
])

/** A spouse’s work: by status; as a permanent resident; with a permit; with a permit once the green-card case is far; not. */
const spouse = ranks([
  ['l1a', 'l1b', 'e3'],
  ['eb1a', 'eb1b', 'eb1c', 'niw', 'perm-eb2', 'perm-eb3'],
  ['j1'],
  ['h1b-transfer', 'h1b-exempt', 'h1b'],
])

const AVAILABLE: readonly Availability[] = ['now', 'unknown', 'unsettled', 'queue', 'lottery', 'suspended']
const availability = (one: Evaluation): number => AVAILABLE.indexOf(one.availability)

/** The least that the government charges for the filing, whoever pays; what is not known comes last. */
function costOf({ pathway }: Evaluation, grid: Grid): number {
  const figures = attributes[pathway.id].fees(grid).flatMap((statement) => Object.values(statement.figures))
  const [sums = []] = figures.flatMap((figure) =>
    figure.unit === 'amounts' ? [figure.value.map(({ usd }) => usd)] : figure.unit === 'usd' ? [[figure.value]] : [],
  )
  return sums.length === 0 ? Infinity : Math.min(...sums)
}

type Place = (one: Evaluation, grid: Grid) => readonly number[]

const PLACES: Readonly<Record<Order, Place>> = {
  soon: (one) => [availability(one) >= AVAILABLE.indexOf('suspended') ? 1 : 0, soon(one), availability(one)],
  certainty: (one) => [availability(one), soon(one)],
  'green-card': (one) => [greenCard(one), availability(one)],
  freedom: (one) => [freedom(one), availability(one), soon(one)],
  company: (one) => [company(one), availability(one), soon(one)],
  spouse: (one) => [spouse(one), availability(one), soon(one)],
  cost: (one, grid) => [costOf(one, grid), soon(one)],
}

/** The evaluations in that order. It compares within one standing, is no score, and keeps the usual order where two are alike. */
export function ordered(evaluations: readonly Evaluation[], order: Order, grid: Grid): readonly Evaluation[] {
  const placed = evaluations.map((one) => ({ one, place: PLACES[order](one, grid) }))
  return placed.sort((a, b) => compare(a.place, b.place)).map(({ one }) => one)
}

function compare(a: readonly number[], b: readonly number[]): number {
  const at = a.findIndex((part, index) => part !== b[index])
  return at === -1 ? 0 : (a[at] ?? 0) - (b[at] ?? 0)
}
