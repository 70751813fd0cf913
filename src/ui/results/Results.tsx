import { Fragment, type ReactNode, useCallback, useMemo, useState } from 'react'
import { faults } from '../../copy/faults'
import { standings, ui } from '../../copy/ui'
import type { Evaluation, Standing } from '../../domain/pathway'
import { StandingGlyph } from '../parts/StandingGlyph'
import { BriefLinks } from '../brief/BriefLinks'
import { briefLinks } from '../brief/sheet.copy'
import { Changes } from '../changes/Changes'
import { Compare } from '../compare/Compare'
import { EvidenceSection } from '../evidence/EvidenceSection'
import { Family } from '../family/Family'
import { Keep } from '../keep/Keep'
import { Odds } from '../odds/Odds'
import { Offer } from '../offer/Offer'
import { AnswerNotes } from '../review/AnswerNotes'
import type { Order } from '../../plan/order/orders'
import { NextSteps } from '../plan/NextSteps'
import { OrderPicker } from '../plan/OrderPicker'
import { Timeline } from '../plan/Timeline'
import { useOrder } from '../plan/use-plan'
import { ServicesProvider, useServices, useWizard } from '../services'
import { Share } from '../share/Share'
import { Alerts } from './Alerts'
import { PathwayRow } from './PathwayRow'
import { ResultHead } from './ResultHead'
import { ResultNav } from './ResultNav'
import { results, STANDINGS } from './results.copy'
import { Settle } from './Settle'
import { UnsettledLaw } from './UnsettledLaw'
import { useStages } from './use-stages'
import { Heading } from '../parts/Heading'
import { Prose } from '../parts/Prose'

const STAGES = 9

/** The result, or the result so far: grouped by standing, each pathway with its proof. */
export function Results() {
  const services = useServices()
  const { asOf, print, view } = services
  const { walk } = useWizard().weighing
  const [chosen, setChosen] = useState<Order | undefined>(view.order.get)
  const choose = (order: Order) => {
    view.order.set(order)
    setChosen(order)
  }
  const { order: by, isAnswered, evaluations, first, hasFailed } = useOrder(chosen)
  const complete = walk.unanswered.length === 0
  const order = complete
    ? STANDINGS
    : (['undecided', ...STANDINGS.filter((standing) => standing !== 'undecided')] as const)
  const { drawn, isComplete, finish } = useStages(STAGES)
  // A way to a part leads there before the part would have come.
  const { focusOn } = services
  const leadTo = useCallback(
    (id: string) => {
      finish()
      focusOn(id)
    },
    [finish, focusOn],
  )
  const leadingOn = useMemo(() => ({ ...services, focusOn: leadTo }), [services, leadTo])
  const stages: readonly ReactNode[] = [
    <>
      <ResultNav />
      <div className="result-next">
        <NextSteps />
        <UnsettledLaw />
      </div>
      <Settle />
    </>,
    <section aria-labelledby="pathways-heading">
      <Heading level={2} id="pathways-heading" tabIndex={-1}>
        {results.pathways}
      </Heading>
      {hasFailed ? (
        <p className="notice">{faults.order}</p>
      ) : (
        <OrderPicker order={by} isAnswered={isAnswered} onChange={choose} />
      )}
      {order.map((standing) => (
        <StandingGroup
          key={standing}
          standing={standing}
          evaluations={evaluations.filter((one) => one.standing === standing)}
          first={first}
        />
      ))}
    </section>,
    <>
      <Offer />
      <Odds />
    </>,
    <Timeline />,
    complete && <Changes />,
    <EvidenceSection />,
    <Compare />,
    <>
      <Family />
      <Alerts />
    </>,
    <>
      <BriefLinks />
      <Share answers={walk.answers} />
      <Keep />
      <p className="quiet result-note">
        {results.note(asOf)} <a href="#/rules">{ui.rulesLink}</a>.
      </p>
    </>,
  ]
  return (
    <div className="results" data-drawing={isComplete ? undefined : ''}>
      <ResultHead first={first} />
      <Tally evaluations={evaluations} />
      <AnswerNotes />
      <div className="result-bar">
        {!complete && <a href={`#/q/${walk.unanswered[0] ?? ''}`}>{results.goOn}</a>}
        <a href="#/review">{ui.review}</a>
        <a href="#/brief/lawyer">{briefLinks.lawyer}</a>
        <a href="#/brief/employer">{briefLinks.employer}</a>
        <button type="button" className="link-button" onClick={print}>
          {results.print}
        </button>
      </div>
      <ServicesProvider value={leadingOn}>
        {stages.slice(0, drawn).map((stage, at) => (
          <Fragment key={at}>{stage}</Fragment>
        ))}
      </ServicesProvider>
    </div>
  )
}

function Tally({ evaluations }: { evaluations: readonly Evaluation[] }) {
  return (
    <ul className="tally">
      {STANDINGS.map((standing) => {
        const count = evaluations.filter((one) => one.standing === standing).length
        const { tally, tallyOne = tally } = standings[standing]
        return (
          <li key={standing} data-chip-ink={standing}>
            <StandingGlyph standing={standing} />
            <span>
              <strong>{count}</strong> <Prose text={count === 1 ? tallyOne : tally} />
            </span>
          </li>
        )
      })}
    </ul>
  )
}

interface GroupProps {
  readonly standing: Standing
  readonly evaluations: readonly Evaluation[]
  readonly first: Evaluation | undefined
}

function StandingGroup({ standing, evaluations, first }: GroupProps) {
  if (evaluations.length === 0) return null
  return (
    <section className="standing-group" data-group={standing}>
      <p className="group-head" data-chip-ink={standing}>
        <StandingGlyph standing={standing} />
        <strong>{standings[standing].group}</strong> <span className="quiet">{standings[standing].about}</span>
      </p>
      <ul className="pathways">
        {evaluations.map((evaluation) => (
          <PathwayRow
            key={evaluation.pathway.id}
            evaluation={evaluation}
            isFirst={evaluation.pathway.id === first?.pathway.id}
          />
        ))}
      </ul>
    </section>
  )
}
