import type { Example } from './example'

/** Every example, in the order of the examples page. */
export const examples: readonly Example[] = []
