import { longDate } from '../../copy/dates'
import { mythsAt } from '../../copy/myths/index'
import { ui } from '../../copy/ui'
import type { Citation } from '../../domain/citation'
import type { Criterion } from '../../domain/criterion'
import { criteriaOf } from '../../domain/pathway'
import type { Question } from '../../domain/question'
import type { AnyWords } from '../../domain/words'
import { pathways } from '../../pathways/index'
import { useServices } from '../services'
import { CiteLink } from './CiteLink'
import { MythNote } from './MythNote'
import { Heading } from './Heading'

const MOST_SOURCES = 5
const MOST_MYTHS = 2

const known = new Map<string, readonly Citation[]>()

/** The citations of the rules that read a question, most cited first; sought once for each. */
function sourcesOf(question: string): readonly Citation[] {
  const sources = known.get(question) ?? seekSources(question).slice(0, MOST_SOURCES)
  known.set(question, sources)
  return sources
}

function seekSources(question: string): readonly Citation[] {
  const found = new Map<string, { cite: Citation; count: number }>()
  const visit = (criterion: Criterion): void => {
    if (criterion.kind !== 'fact') {
      criterion.parts.forEach(visit)
      return
    }
    if (!criterion.reads.some((ref) => ref.question === question)) return
    for (const cite of criterion.cites) found.set(cite.label, { cite, count: (found.get(cite.label)?.count ?? 0) + 1 })
  }
  pathways.flatMap(criteriaOf).forEach(visit)
  return [...found.values()].sort((a, b) => b.count - a.count).map(({ cite }) => cite)
}

/** Why we ask, what "not sure" means, and the law behind the question: a margin on wide screens, disclosures on narrow ones. */
export function MarginNotes({ question, words }: { question: Question; words: AnyWords }) {
  const { asOf } = useServices()
  const said = mythsAt(question.id, asOf).slice(0, MOST_MYTHS)
  const cites = sourcesOf(question.id)
  const checked = cites.map((cite) => cite.checked).sort()[0]
  return (
    <aside className="margin-notes" aria-label={ui.whyWeAsk}>
      <Note title={ui.whyWeAsk}>
        <p>{words.why}</p>
      </Note>
      <Note title={ui.ifUnsure}>
        <p>{ui.ifUnsureText}</p>
      </Note>
      {said.length > 0 && (
        <Note title={ui.oftenSaid}>
          {said.map((myth) => (
            <MythNote key={myth.id} myth={myth} />
          ))}
        </Note>
      )}
      {cites.length > 0 && (
        <Note title={ui.sources}>
          <ul className="note-sources">
            {cites.map((cite) => (
              <li key={cite.label}>
                <CiteLink cite={cite} />
              </li>
            ))}
          </ul>
          {checked !== undefined && <p className="note-checked">{`${ui.checked} ${longDate(checked)}`}</p>}
        </Note>
      )}
    </aside>
  )
}

/** Open on wide screens by style; closed on phones until asked for. */
const Note = ({ title, children }: { title: string; children: React.ReactNode }) => (
  <>
    <details className="note note-narrow">
      <summary>{title}</summary>
      {children}
    </details>
    <section className="note note-wide">
      <Heading level={2}>{title}</Heading>
      {children}
    </section>
  </>
)
