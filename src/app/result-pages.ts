/** The result; loaded while the first question is read. */
export { EmbeddedResults } from '../ui/embedded/EmbeddedResults'
export { Evidence } from '../ui/evidence/Evidence'
export { Results } from '../ui/results/Results'
