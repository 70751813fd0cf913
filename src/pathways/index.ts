import type { Pathway } from '../domain/pathway'

/** Every pathway the wizard weighs, temporary ones first. */
export const pathways: readonly Pathway[] = []
