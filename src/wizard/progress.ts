import type { Walk } from './relevance'

/** One in three questions that wait for an earlier answer turns out to be asked. */
const PENDING_SHARE = 1 / 3

/** A rounded guess of how many questions there will be in all. */
export const aboutAsked = (walk: Walk): number => walk.asked.length + Math.round(walk.pending.length * PENDING_SHARE)

/** "Question 5 of about 14": the place among the questions asked so far, and the guess of the whole. */
export function progress(walk: Walk, question: string): { position: number; about: number } {
  const position = walk.asked.indexOf(question) + 1
  return { position, about: Math.max(position, aboutAsked(walk)) }
}
