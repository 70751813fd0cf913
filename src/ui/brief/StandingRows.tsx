import { criterionWords } from '../../copy/pathways'
import { pathwayWords } from '../../pathways/names.copy'
import { reasonOf } from '../../copy/reasons'
import { availabilities } from '../../copy/ui'
import type { Evaluation } from '../../domain/pathway'
import { reader } from '../../domain/reading'
import { queueOfBirth } from '../../plan/brief/queue-of-birth'
import { weakestOf } from '../../plan/brief/weakest'
import { Prose } from '../parts/Prose'
import { StandingChip } from '../parts/StandingGlyph'
import { cutoffText } from '../results/queue.copy'
import { STANDINGS } from '../results/results.copy'
import { useServices, useWizard } from '../services'
import { lawyer, weaknesses } from './lawyer.copy'
import { SheetPart } from './Sheet'

/** The pathways in play with the reason and the weakest element of each; the closed ones in one paragraph. */
export function StandingRows({ closedReasons }: { readonly closedReasons: boolean }) {
  const { evaluations } = useWizard().weighing
  const inPlay = STANDINGS.filter((one) => one !== 'closed').flatMap((standing) =>
    evaluations.filter((one) => one.standing === standing),
  )
  const closed = evaluations.filter(({ standing }) => standing === 'closed')
  return (
    <SheetPart title={lawyer.standing} about={lawyer.standingAbout(inPlay.length)} name="standing">
      {inPlay.length === 0 ? (
        <p>{lawyer.none}</p>
      ) : (
        <table className="sheet-table sheet-standing">
          <thead>
            <tr>
              <th scope="col">{lawyer.pathway}</th>
              <th scope="col">{lawyer.why}</th>
            </tr>
          </thead>
          <tbody>
            {inPlay.map((evaluation) => (
              <Row key={evaluation.pathway.id} evaluation={evaluation} />
            ))}
          </tbody>
        </table>
      )}
      {closed.length > 0 && <Closed closed={closed} hasReasons={closedReasons} />}
    </SheetPart>
  )
}

function Row({ evaluation }: { readonly evaluation: Evaluation }) {
  const { pathway, standing, availability } = evaluation
  const weakest = weakestOf(evaluation)
  return (
    <tr data-pathway={pathway.id} data-standing={standing}>
      <th scope="row">
        <span className="sheet-name">
          <Prose text={pathwayWords[pathway.id].short} />
        </span>
        <StandingChip standing={standing} qualifier={availabilities[availability]} />
      </th>
      <td>
        <p>
          <Prose text={standing === 'open' && evaluation.faulty.length === 0 ? lawyer.met : reasonOf(evaluation)} />{' '}
          <QueueOf evaluation={evaluation} />
        </p>
        {weakest !== undefined && (
          <p className="quiet sheet-weakest">
            {lawyer.weakest}{' '}
            <Prose text={`${criterionWords(weakest.finding.criterion.id).title} (${weaknesses[weakest.why]}).`} />
          </p>
        )}
      </td>
    </tr>
  )
}

/** The date that the bulletin shows for the country of birth, where a queue stands before the green card. */
function QueueOf({ evaluation: { pathway, availability } }: { readonly evaluation: Evaluation }) {
  const { asOf, names } = useServices()
  const { walk } = useWizard().weighing
  if (availability !== 'queue') return null
  const found = queueOfBirth(reader(walk.answers, walk.unasked), pathway, asOf)
  if (found === undefined) return null
  return <Prose text={lawyer.queue(names('countries', found.country), found.cutoffs.map(cutoffText).join(' / '))} />
}

function Closed({ closed, hasReasons }: { readonly closed: readonly Evaluation[]; readonly hasReasons: boolean }) {
  const nameOf = ({ pathway }: Evaluation) => pathwayWords[pathway.id].short
  const texts = hasReasons
    ? [...new Set(closed.map(reasonOf))]
        .map(
          (reason) =>
            `${closed
              .filter((one) => reasonOf(one) === reason)
              .map(nameOf)
              .join(', ')}: ${reason}`,
        )
        .join(' ')
    : lawyer.closedNames(closed.map(nameOf))
  return (
    <p className="sheet-closed" data-closed={closed.map(({ pathway }) => pathway.id).join(' ')}>
      <strong>{lawyer.closed}</strong> <Prose text={texts} />
    </p>
  )
}
