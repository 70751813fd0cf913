import type { Evaluation } from '../../domain/pathway'

/** Whether a draw stands before the pathway. */
export const hasDraw = ({ pathway }: Evaluation): boolean => pathway.limits.some(({ state }) => state === 'lottery')
