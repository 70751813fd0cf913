/** What follows the questions; loaded while the first question is read. */
export { EmbeddedResults } from '../ui/embedded/EmbeddedResults'
export { Evidence } from '../ui/evidence/Evidence'
export { Results } from '../ui/results/Results'
export { Review } from '../ui/review/Review'
