import { useEffect, useMemo } from 'react'
import { evaluator } from '../../domain/circuit'
import { once } from '../../domain/citation'
import { policyOn } from '../../domain/parameter'
import { reader } from '../../domain/reading'
import { documentsFor } from '../../plan/brief/documents'
import { evidenceRows } from '../../plan/brief/evidence-rows'
import { questionsFor } from '../../plan/brief/questions'
import { redFlags } from '../../plan/brief/red-flags'
import { fitOf } from '../../plan/brief/room'
import { toSettle } from '../../plan/brief/settle'
import { readAlerts } from '../../wizard/alerts'
import type { Weighing } from '../../wizard/weigh'
import { hasDraw } from '../odds/draw'
import { citesOf } from '../results/carriers'
import { usePlan } from '../plan/use-plan'
import { useContradictions } from '../review/found'
import { useServices, useWizard } from '../services'
import { BriefDates, MOST_DATES } from './BriefDates'
import { Documents, Questions, SettleRows } from './Counsel'
import { countsNowhere, EvidenceTable } from './EvidenceTable'
import { FACTS, Facts } from './Facts'
import { LawRows } from './LawRows'
import { lawyer } from './lawyer.copy'
import { OddsFigures } from './OddsFigures'
import { RedFlags } from './RedFlags'
import { SheetHead, SheetLines, SheetSources, SheetTools } from './Sheet'
import { sheet } from './sheet.copy'
import { StandingRows } from './StandingRows'

/** One sheet for a first meeting with a lawyer: flags, facts, standing, evidence, what to settle and to bring. */
export function LawyerBrief() {
  const { setTitle, linkTo } = useServices()
  const { weighing } = useWizard()
  const contradictions = useContradictions().length
  const dates = usePlan().calendar.length
  const parts = useMemo(() => partsOf(weighing, contradictions, dates), [weighing, contradictions, dates])
  useEffect(() => setTitle(lawyer.title), [setTitle])
  const { flags, settle, documents, questions, law, hasOdds, fit, cites } = parts
  return (
    <div className="brief">
      <SheetTools />
      <article className="sheet" data-brief="lawyer">
        <SheetHead title={lawyer.title} about={lawyer.about} />
        <RedFlags flags={flags} />
        <Facts />
        <StandingRows closedReasons={fit.closedReasons} />
        <BriefDates />
        <div className="sheet-columns">
          <div>
            <EvidenceTable unmetEvidence={fit.unmetEvidence} />
            <Documents ids={documents} />
          </div>
          <div>
            {hasOdds && <OddsFigures />}
            <SettleRows rows={settle} />
            <Questions ids={questions} />
          </div>
        </div>
        <LawRows readings={law} says="title" />
        <SheetLines />
        <footer className="sheet-foot">
          <SheetSources cites={cites} />
          <p>{`${sheet.note} ${lawyer.linkCaution} ${lawyer.link}`}</p>
          <p className="sheet-link" translate="no">
            {linkTo(weighing.walk.answers)}
          </p>
        </footer>
      </article>
    </div>
  )
}

/** What the sheet holds, and how much of it is told in full. */
function partsOf(weighing: Weighing, contradictions: number, calendar: number) {
  const { asOf, walk, evaluations } = weighing
  const policy = policyOn(asOf)
  const read = reader(walk.answers, walk.unasked)
  const flags = redFlags({ read, policy, evaluate: evaluator(read, policy) })
  const inPlay = evaluations.filter(({ standing }) => standing !== 'closed')
  const law = readAlerts(weighing).filter(
    ({ alert, touch, unsettled }) => unsettled && touch === 'touches' && !alert.minor,
  )
  const documents = documentsFor(
    read,
    inPlay.map(({ pathway }) => pathway.id),
  )
  const raised = flags.length + contradictions
  const questions = questionsFor({ evaluations, hasFlags: raised > 0 })
  const settle = toSettle(evaluations)
  const evidence = evidenceRows(evaluations)
  const hasOdds = inPlay.some(hasDraw)
  return {
    flags,
    settle,
    documents,
    questions,
    law,
    hasOdds,
    cites: once([
      ...flags.flatMap((flag) => flag.cites),
      ...inPlay.flatMap(({ deciding }) => deciding.flatMap(citesOf)),
      ...law.flatMap(({ turn }) => turn.cites),
    ]),
    fit: fitOf({
      flags: raised,
      facts: FACTS.filter((id) => walk.answers[id] !== undefined).length,
      pathways: inPlay.length,
      closed: evaluations.length - inPlay.length,
      evidence: evidence.length,
      unmetEvidence: evidence.filter(countsNowhere).length,
      dates: Math.min(MOST_DATES, calendar),
      hasOdds,
      settle: settle.length,
      documents: documents.length,
      questions: questions.length,
      law: law.length,
    }),
  }
}
