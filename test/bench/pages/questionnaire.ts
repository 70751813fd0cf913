import type { PlainPage } from './data'

/** The pages that an app is made of; the build puts them in place of this. */
export const pages: readonly PlainPage[] = []
