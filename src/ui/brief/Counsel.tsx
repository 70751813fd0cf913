import { criterionWords } from '../../copy/pathways'
import { pathwayWords } from '../../pathways/names.copy'
import { wordsOf } from '../../copy/questions'
import type { DocumentId } from '../../plan/brief/documents'
import type { MeetingQuestionId } from '../../plan/brief/questions'
import type { ToSettle } from '../../plan/brief/settle'
import { Prose } from '../parts/Prose'
import { documentWords } from './documents.copy'
import { lawyer, meetingQuestions } from './lawyer.copy'
import { SheetPart } from './Sheet'

/** What is open on each pathway: answers that are missing or not sure, and what an officer weighs. */
export function SettleRows({ rows }: { readonly rows: readonly ToSettle[] }) {
  if (rows.length === 0) return null
  return (
    <SheetPart title={lawyer.settle} name="settle">
      <dl className="sheet-settle">
        {rows.map(({ pathways, questions, judged }) => (
          <div key={pathways.join()} data-settle={pathways.join(' ')}>
            <dt>
              <Prose text={pathways.map((id) => pathwayWords[id].short).join(', ')} />
            </dt>
            <dd>
              {questions.length > 0 && (
                <p>
                  {lawyer.answers} <Prose text={lawyer.named(questions.map((id) => wordsOf(id)?.row ?? id))} />
                </p>
              )}
              {judged.length > 0 && (
                <p>
                  {lawyer.judged} <Prose text={lawyer.named(judged.map((id) => criterionWords(id).title))} />
                </p>
              )}
            </dd>
          </div>
        ))}
      </dl>
    </SheetPart>
  )
}

export const Documents = ({ ids }: { readonly ids: readonly DocumentId[] }) => (
  <SheetPart title={lawyer.documents} about={lawyer.documentsAbout} name="documents">
    <ul className="sheet-documents">
      {ids.map((id) => (
        <li key={id} data-document={id}>
          <Prose text={documentWords[id]} />
        </li>
      ))}
    </ul>
  </SheetPart>
)

export const Questions = ({ ids }: { readonly ids: readonly MeetingQuestionId[] }) => (
  <SheetPart title={lawyer.questions} name="questions">
    <ol className="sheet-questions">
      {ids.map((id) => (
        <li key={id}>
          <Prose text={meetingQuestions[id]} />
        </li>
      ))}
    </ol>
  </SheetPart>
)
