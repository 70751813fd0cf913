import { cellTexts } from '../../copy/attributes'
import { pathwayWords } from '../../pathways/names.copy'
import type { PathwayId } from '../../domain/pathway'
import type { Statement } from '../../pathways/common/attributes/statement'
import type { EmployerFiling } from '../../plan/brief/employer'
import { tasksOn } from '../../plan/brief/employer-tasks'
import { Heading } from '../parts/Heading'
import { Prose } from '../parts/Prose'
import { Stale } from '../parts/Stale'
import { StandingChip } from '../parts/StandingGlyph'
import { useServices } from '../services'
import { employer as words, employerTaskWords } from './employer.copy'
import { SheetPart } from './Sheet'

/** One filing: what to do, when, and what it costs. */
export function Filing({ filing }: { readonly filing: EmployerFiling }) {
  const { asOf } = useServices()
  const { pathway, standing, fees, premium, timing, before } = filing
  return (
    <section className="sheet-filing" data-filing={pathway}>
      <div className="sheet-filing-head">
        <Heading level={3}>
          <Prose text={pathwayWords[pathway].name} />
        </Heading>
        <StandingChip standing={standing} qualifier="" />
      </div>
      <dl className="sheet-settle">
        <div>
          <dt>{words.steps}</dt>
          <dd>
            <ol className="sheet-steps">
              {tasksOn(pathway, 'do', asOf).map(({ id }) => (
                <li key={id} data-task={id}>
                  <Prose text={employerTaskWords[id]} />
                </li>
              ))}
            </ol>
          </dd>
        </div>
        <Row name={words.timing} statements={timing} first={before && words.before(before)} />
        <Row name={words.fees} statements={fees} />
        <Row name={words.premium} statements={premium} />
      </dl>
    </section>
  )
}

interface RowProps {
  readonly name: string
  readonly statements: readonly Statement[]
  readonly first?: string | undefined
}

function Row({ name, statements, first }: RowProps) {
  const { asOf } = useServices()
  const texts = cellTexts(statements)
  const sentences = [...(first === undefined ? [] : [first]), ...texts.map(({ text }) => sentence(text))]
  if (sentences.length === 0) return null
  return (
    <div>
      <dt>{name}</dt>
      <dd>
        <Prose text={sentences.join(' ')} />
        <Stale reviews={texts.flatMap(({ reviewBy }) => reviewBy ?? [])} asOf={asOf} />
      </dd>
    </div>
  )
}

const sentence = (text: string): string => (/[.:?]$/.test(text) ? text : `${text}.`)

/** What to leave, once for all filings. */
export function NotToDo({ pathways }: { readonly pathways: readonly PathwayId[] }) {
  const { asOf } = useServices()
  const ids = [...new Set(pathways.flatMap((pathway) => tasksOn(pathway, 'not', asOf).map(({ id }) => id)))]
  if (ids.length === 0) return null
  return (
    <SheetPart title={words.not} name="not">
      <ul className="sheet-nots">
        {ids.map((id) => (
          <li key={id} data-task={id}>
            <Prose text={employerTaskWords[id]} />
          </li>
        ))}
      </ul>
    </SheetPart>
  )
}
