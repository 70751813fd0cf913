/** Pages beside the questions and their result, which few open; loaded when somebody does. */
export { EmployerBrief } from '../ui/brief/EmployerBrief'
export { LawyerBrief } from '../ui/brief/LawyerBrief'
export { Examples } from '../ui/examples/Examples'
export { Rules } from '../ui/rules/Rules'
export { Snippet } from '../ui/snippet/Snippet'
