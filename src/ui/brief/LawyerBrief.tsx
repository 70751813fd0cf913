import { useEffect } from 'react'
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
import { hasDraw } from '../odds/draw'
import { citesOf } from '../results/carriers'
import { BriefDates } from '../plan/BriefDates'
import { useContradictions } from '../review/found'
import { useServices, useWizard } from '../services'
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
  const { walk, evaluations } = useWizard().weighing
  const parts = useParts()
  useEffect(() => setTitle(lawyer.title), [setTitle])
  const { flags, settle, documents, questions, law, hasOdds, fit, cites } = parts
  return (
    <div className="brief">
      <SheetTools />
      <article className="sheet" data-brief="lawyer">
        <SheetHead title={lawyer.title} about={lawyer.about} cites={cites} />
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
            {linkTo(walk.answers)}
          </p>
        </footer>
      </article>
    </div>
  )

  function useParts() {
    const { asOf } = useServices()
    const policy = policyOn(asOf)
    const read = reader(walk.answers, walk.unasked)
    const contradictions = useContradictions()
    const found = redFlags({ read, policy, evaluate: evaluator(read, policy) })
    const inPlay = evaluations.filter(({ standing }) => standing !== 'closed')
    const touching = readAlerts(useWizard().weighing).filter(
      ({ alert, touch, unsettled }) => unsettled && touch === 'touches' && !alert.minor,
    )
    const named = documentsFor(
      read,
      inPlay.map(({ pathway }) => pathway.id),
    )
    const hasFlags = found.length + contradictions.length > 0
    const asked = questionsFor({ evaluations, hasFlags })
    const rows = toSettle(evaluations)
    const evidence = evidenceRows(evaluations)
    const drawn = inPlay.some(hasDraw)
    return {
      flags: found,
      settle: rows,
      documents: named,
      questions: asked,
      law: touching,
      hasOdds: drawn,
      cites: once([
        ...found.flatMap((flag) => flag.cites),
        ...inPlay.flatMap(({ deciding }) => deciding.flatMap(citesOf)),
        ...touching.flatMap(({ turn }) => turn.cites),
      ]),
      fit: fitOf({
        flags: found.length + contradictions.length,
        facts: FACTS.filter((id) => walk.answers[id] !== undefined).length,
        pathways: inPlay.length,
        closed: evaluations.length - inPlay.length,
        evidence: evidence.length,
        unmetEvidence: evidence.filter(countsNowhere).length,
        hasOdds: drawn,
        settle: rows.length,
        documents: named.length,
        questions: asked.length,
        law: touching.length,
      }),
    }
  }
}
