/** Pages that nobody sees first; one file, loaded while the first question is read. */
export { Evidence } from '../ui/evidence/Evidence'
export { EmployerBrief } from '../ui/brief/EmployerBrief'
export { LawyerBrief } from '../ui/brief/LawyerBrief'
export { EmbeddedResults } from '../ui/embedded/EmbeddedResults'
export { Examples } from '../ui/examples/Examples'
export { Results } from '../ui/results/Results'
export { Rules } from '../ui/rules/Rules'
export { Snippet } from '../ui/snippet/Snippet'
