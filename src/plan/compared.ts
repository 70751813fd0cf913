import type { Evaluation, PathwayId, Standing } from '../domain/pathway'

/** How many pathways stand side by side. */
export const FEWEST = 2
export const MOST = 4

/** The order in which pathways are in play. It is not a score. */
const IN_PLAY: readonly Standing[] = ['open', 'later', 'evidence']
const OTHERS: readonly Standing[] = ['undecided', 'closed']

/** The pathways compared at first: those in play, as many as there is room for, and others only where two are lacking. */
export function comparedFirst(evaluations: readonly Evaluation[]): readonly PathwayId[] {
  const of = (standings: readonly Standing[]) =>
    standings.flatMap((standing) => evaluations.filter((one) => one.standing === standing))
  const inPlay = of(IN_PLAY).slice(0, MOST)
  return [...inPlay, ...of(OTHERS).slice(0, Math.max(0, FEWEST - inPlay.length))].map(({ pathway }) => pathway.id)
}

/** Another pathway in one place; one that stands in another place changes with it, so that none stands twice. */
export function put(chosen: readonly PathwayId[], place: number, pathway: PathwayId): readonly PathwayId[] {
  const before = chosen[place]
  if (before === undefined) return chosen
  return chosen.map((one, at) => (at === place ? pathway : one === pathway ? before : one))
}

/** One more, where there is room: the next in play that is not there yet. */
export function added(chosen: readonly PathwayId[], evaluations: readonly Evaluation[]): readonly PathwayId[] {
  if (chosen.length >= MOST) return chosen
  const inOrder = [...IN_PLAY, ...OTHERS].flatMap((standing) => evaluations.filter((one) => one.standing === standing))
  const next = inOrder.find(({ pathway }) => !chosen.includes(pathway.id))
  return next === undefined ? chosen : [...chosen, next.pathway.id]
}

/** One fewer, while two are left. */
export const without = (chosen: readonly PathwayId[], pathway: PathwayId): readonly PathwayId[] =>
  chosen.length > FEWEST ? chosen.filter((one) => one !== pathway) : chosen
