/** What follows the questions; loaded while the first question is read. */
export { ResultPages } from '../ui/results/ResultPages'
