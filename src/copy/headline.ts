import type { Evaluation, Standing } from '../domain/pathway'
import { countWord, inWords, plural } from './numbers'
import { pathwayWords } from './pathways'

/** The result in one sentence, true to the evaluation, and a second one that names the pathways. */
export function headlineOf(evaluations: readonly Evaluation[]): { headline: string; lead: string } {
  const suspended = (one: Evaluation) => one.standing === 'open' && one.availability === 'suspended'
  const names = (some: readonly Evaluation[]) => some.map(({ pathway }) => pathwayWords[pathway.id].short)
  const named = (standing: Standing) => names(evaluations.filter((one) => one.standing === standing && !suspended(one)))
  const open = named('open')
  const barred = names(evaluations.filter(suspended))
  const later = named('later')
  const evidence = named('evidence')
  const undecided = named('undecided')
  const headline =
    open.length > 0
      ? `${countWord(open.length)} ${plural(open.length, 'pathway is', 'pathways are')} open to you today.`
      : undecided.length === evaluations.length
        ? 'Nothing is decided yet.'
        : 'No pathway is open to you today without more.'
  const parts = [
    open.length > 0 ? `Open: ${inWords(open)}.` : '',
    barred.length > 0 ? `Requirements met, but the visa is suspended for your nationality: ${inWords(barred)}.` : '',
    later.length > 0 ? `Opening later: ${inWords(later)}.` : '',
    evidence.length > 0 ? `Turning on evidence: ${inWords(evidence)}.` : '',
    undecided.length > 0 ? `Waiting for answers: ${inWords(undecided)}.` : '',
  ]
  return {
    headline,
    lead:
      parts.filter((part) => part !== '').join(' ') ||
      'Each closed pathway below names the reason and what would open it.',
  }
}
