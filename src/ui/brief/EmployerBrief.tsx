import { useEffect, useMemo, useState } from 'react'
import { optionLabel } from '../../copy/answers'
import { pathwayWords } from '../../pathways/names.copy'
import { once } from '../../domain/citation'
import { policyOn } from '../../domain/parameter'
import { reader } from '../../domain/reading'
import { employerFilings, isForEmployers, readers } from '../../plan/brief/employer'
import { tasksOn } from '../../plan/brief/employer-tasks'
import type { Employer } from '../../questions/employer/employers'
import { employersCopy } from '../../questions/employer/employers.copy'
import { readAlerts } from '../../wizard/alerts'
import type { Weighing } from '../../wizard/weigh'
import { Heading } from '../parts/Heading'
import { useServices, useWizard } from '../services'
import { employer as words } from './employer.copy'
import { Filing, NotToDo } from './Filing'
import { JobPart } from './JobPart'
import { LawRows } from './LawRows'
import { SheetHead, SheetPart, SheetSources, SheetTools } from './Sheet'
import { sheet } from './sheet.copy'

/** One page for an employer: what it files, pays and waits for. It holds the job, and nothing private. */
export function EmployerBrief() {
  const { setTitle, asOf } = useServices()
  const { weighing, chosen, choices, choose } = useReader()
  useEffect(() => setTitle(words.title), [setTitle])
  const { filings, undecided, law } = partsOf(weighing)
  const tasks = filings.flatMap(({ pathway }) => [...tasksOn(pathway, 'do', asOf), ...tasksOn(pathway, 'not', asOf)])
  const statements = filings.flatMap(({ fees, premium, timing }) => [...fees, ...premium, ...timing])
  const cites = once([...tasks, ...statements, ...law.map(({ turn }) => turn)].flatMap((one) => one.cites))
  return (
    <div className="brief">
      <SheetTools />
      <div className="sheet-held">
        <Heading level={2}>{words.held.title}</Heading>
        <p>{words.held.text}</p>
        <p>{words.held.left}</p>
        {choices.length > 1 && <Choice choices={choices} chosen={chosen} choose={choose} />}
      </div>
      <article className="sheet" data-brief="employer">
        <SheetHead title={words.title} about={words.about} />
        <JobPart />
        <SheetPart title={words.filings} name="filings">
          {filings.length === 0 && undecided.length === 0 && <p>{words.none}</p>}
          {filings.map((filing) => (
            <Filing key={filing.pathway} filing={filing} />
          ))}
          {undecided.length > 0 && <p className="sheet-small">{words.undecided(undecided)}</p>}
        </SheetPart>
        <NotToDo pathways={filings.map(({ pathway }) => pathway)} />
        <LawRows readings={law} says="state" />
        <footer className="sheet-foot">
          {cites.length > 0 && <SheetSources cites={cites} />}
          <p>{sheet.note}</p>
        </footer>
      </article>
    </div>
  )
}

/** Of several employers each is told of its own filings: the answers are weighed as if it were the only one. */
function useReader() {
  const { weigh } = useServices()
  const { weighing } = useWizard()
  const { walk } = weighing
  const choices = readers(reader(walk.answers, walk.unasked))
  const [picked, choose] = useState<Employer>()
  const chosen = choices.find((one) => one === picked) ?? choices[0]
  const alone = useMemo(
    () => (choices.length > 1 ? weigh({ ...walk.answers, employers: [chosen] }) : weighing),
    [choices.length, chosen, walk, weigh, weighing],
  )
  return { weighing: alone, chosen, choices, choose }
}

function partsOf(weighing: Weighing) {
  const { walk, evaluations, asOf } = weighing
  const filings = employerFilings(reader(walk.answers, walk.unasked), evaluations, policyOn(asOf))
  const filed = filings.map(({ pathway }) => pathway)
  const undecided = evaluations
    .filter(({ pathway, standing }) => standing === 'undecided' && tasksOn(pathway.id, 'do', asOf).length > 0)
    .map(({ pathway }) => pathwayWords[pathway.id].short)
  const law = readAlerts(weighing).filter(
    ({ alert, touch, pathways }) =>
      isForEmployers(alert.id) && touch === 'touches' && pathways.some((id) => filed.includes(id)),
  )
  return { filings, undecided, law }
}

interface ChoiceProps {
  readonly choices: readonly Employer[]
  readonly chosen: Employer | undefined
  readonly choose: (one: Employer) => void
}

const Choice = ({ choices, chosen, choose }: ChoiceProps) => (
  <fieldset className="share-what">
    <legend>{words.which}</legend>
    {choices.map((one) => (
      <label key={one}>
        <input type="radio" name="brief-employer" checked={one === chosen} onChange={() => choose(one)} />
        {optionLabel(employersCopy.fields.value, one)}
      </label>
    ))}
  </fieldset>
)
