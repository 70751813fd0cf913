import { useState } from 'react'
import { faults } from '../../copy/faults'
import { wordsOf } from '../../copy/questions'
import { criterionWords, isStepOn, stepWords } from '../../copy/pathways'
import { pathwayWords } from '../../pathways/names.copy'
import { opensWith, reasonOf } from '../../copy/reasons'
import { availabilities } from '../../copy/ui'
import type { Evaluation } from '../../domain/pathway'
import { CiteLink } from '../parts/CiteLink'
import { Fence } from '../parts/Fence'
import { Icon } from '../parts/Icon'
import { Prose } from '../parts/Prose'
import { StandingChip } from '../parts/StandingGlyph'
import { useServices, useWizard } from '../services'
import { AlertLinks, isToldAsAlert, UnsettledCount } from './AlertLinks'
import { Attributes } from './Attributes'
import { Myths } from './Myths'
import { Proof, requirements } from './Proof'
import { Queue } from './Queue'
import { pathwayRow, proofHeads, results } from './results.copy'
import { Heading } from '../parts/Heading'

interface PathwayRowProps {
  readonly evaluation: Evaluation
  readonly isFirst?: boolean
}

/** One pathway; where its row fails, it says so, and the others stand. */
export function PathwayRow(props: PathwayRowProps) {
  const { id } = props.evaluation.pathway
  const instead = (
    <li className="pathway" data-pathway={id}>
      <div className="pathway-row">
        <div className="pathway-name">
          <Heading level={3}>
            <Prose text={pathwayWords[id].name} />
          </Heading>
          <p>{faults.row}</p>
        </div>
      </div>
    </li>
  )
  return (
    <Fence instead={instead}>
      <Row {...props} />
    </Fence>
  )
}

/** The row says where it stands and why; the proof is drawn once it is opened or printed, since it is long. */
function Row({ evaluation, isFirst = false }: PathwayRowProps) {
  const { printing, openRows } = useServices()
  const { pathway, standing, availability } = evaluation
  const [wasOpen] = useState(() => openRows.has(pathway.id))
  const [opened, setOpened] = useState(wasOpen)
  const words = pathwayWords[pathway.id]
  const reason = reasonOf(evaluation)
  const opens = standing === 'closed' ? opensWith(evaluation) : []
  const onToggle = (open: boolean) => {
    setOpened(opened || open)
    if (open) openRows.add(pathway.id)
    else openRows.delete(pathway.id)
  }
  return (
    <li
      id={`pathway-${pathway.id}`}
      className="pathway"
      data-pathway={pathway.id}
      data-standing={standing}
      data-availability={availability}
    >
      <details open={wasOpen} onToggle={({ currentTarget: { open } }) => onToggle(open)}>
        <summary className="pathway-row">
          <div className="pathway-name">
            <Heading level={3}>
              <Prose text={words.name} /> {isFirst && <span className="first-step">{results.firstStep}</span>}
            </Heading>
            <p>
              <Prose text={reason} />
            </p>
            {opens.length > 0 && (
              <p className="quiet">
                <Prose text={pathwayRow.opens(opens)} />
              </p>
            )}
            {standing !== 'closed' && (
              <Fence instead={null}>
                <UnsettledCount pathway={pathway.id} />
              </Fence>
            )}
          </div>
          <p className="pathway-files">
            <span className="micro">{pathwayRow.files}</span>
            <span>{words.files}</span>
          </p>
          <StandingChip standing={standing} qualifier={standing === 'closed' ? '' : availabilities[availability]} />
          <span className="chevron">
            <Icon name="down" size={16} />
          </span>
        </summary>
        {(opened || printing) && (
          <Fence instead={<p className="notice">{faults.section}</p>}>
            <Body evaluation={evaluation} />
          </Fence>
        )}
      </details>
    </li>
  )
}

/** What an open row shows. */
function Body({ evaluation }: { evaluation: Evaluation }) {
  const { pathway, standing, finding } = evaluation
  const words = pathwayWords[pathway.id]
  return (
    <div className="pathway-body">
      {reasonOf(evaluation) !== words.about && <p className="pathway-about">{words.about}</p>}
      <TurnsOn evaluation={evaluation} />
      <Settles evaluation={evaluation} />
      <Attributes id={pathway.id} />
      <Proof findings={requirements(finding)} label={proofHeads.criterion} />
      {evaluation.limits.length > 0 && (
        <div className="proof-extra">
          <Heading level={4}>{pathwayRow.limits}</Heading>
          <Proof findings={evaluation.limits} label={proofHeads.condition} />
        </div>
      )}
      <Queue evaluation={evaluation} />
      {evaluation.circumstances.length > 0 && (
        <div className="proof-extra">
          <Heading level={4}>{pathwayRow.circumstances}</Heading>
          <Proof findings={evaluation.circumstances} label={proofHeads.circumstance} />
        </div>
      )}
      <Steps evaluation={evaluation} />
      {standing !== 'closed' && (
        <Fence instead={null}>
          <AlertLinks pathway={pathway.id} />
        </Fence>
      )}
      <Myths pathway={pathway.id} />
    </div>
  )
}

/** The criteria on which the standing rests; their rows stand in the proof below. */
function TurnsOn({ evaluation: { standing, deciding } }: { evaluation: Evaluation }) {
  if (standing === 'open' || deciding.length === 0) return null
  return (
    <p className="turns-on" data-deciding={deciding.map(({ criterion }) => criterion.id).join(' ')}>
      <strong>{standing === 'closed' ? pathwayRow.closedBy : pathwayRow.turnsOn}</strong>{' '}
      {deciding.map(({ criterion }) => criterionWords(criterion.id).title).join('; ')}
    </p>
  )
}

/** The answers that could still move this pathway, each a link to its question. */
function Settles({ evaluation }: { evaluation: Evaluation }) {
  const { walk } = useWizard().weighing
  const { settledBy, standing } = evaluation
  if (settledBy.length === 0) return null
  return (
    <div className="settles">
      <Icon name="info" />
      <div>
        <p>{standing === 'undecided' ? pathwayRow.settles : pathwayRow.clears}</p>
        <ul>
          {settledBy.map((id) => (
            <li key={id}>
              {walk.asked.includes(id) ? (
                <a href={`#/q/${id}`}>{wordsOf(id)?.row ?? id}</a>
              ) : (
                <span>{wordsOf(id)?.row ?? id}</span>
              )}
            </li>
          ))}
        </ul>
      </div>
    </div>
  )
}

/** What everybody must still do, or only an employer, an officer or a draw decides. */
function Steps({ evaluation: { pathway, asOf } }: { evaluation: Evaluation }) {
  const steps = pathway.steps.filter((step) => isStepOn(step.id, asOf) && !isToldAsAlert(step))
  if (steps.length === 0) return null
  return (
    <div className="steps">
      <Heading level={4}>{pathwayRow.steps}</Heading>
      <ul>
        {steps.map((step) => (
          <li key={step.id} data-step={step.kind}>
            <span>{stepWords(step.id)}</span>{' '}
            {step.cites.map((cite) => (
              <CiteLink key={cite.label} cite={cite} />
            ))}
          </li>
        ))}
      </ul>
    </div>
  )
}
