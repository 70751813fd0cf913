import { wordsOf } from '../../copy/questions'
import { askedSentences, shownSentence } from '../../copy/rules/asking'
import { fieldText, messagesOf } from '../../copy/rules/fields'
import { informs, questionWords as labels } from '../../copy/rules/page'
import { ui } from '../../copy/ui'
import { dateBounds } from '../../domain/bounds'
import type { Fact } from '../../domain/criterion'
import type { IsoDate } from '../../domain/dates'
import type { Field } from '../../domain/field'
import { type Question, UNSURE_TEXT } from '../../domain/question'
import type { AnyFieldWords, OptionWords } from '../../domain/words'
import { linkShape } from '../../share/shape'
import { Prose } from '../parts/Prose'
import { Heading, linksToRules, RuleLinks } from './Anchor'

interface QuestionRuleProps {
  readonly question: Question
  readonly readBy: readonly Fact[]
  readonly asOf: IsoDate
}

/** A question as it is asked: words, answers, condition, messages, and the requirements that read it. */
export function QuestionRule({ question, readBy, asOf }: QuestionRuleProps) {
  const words = wordsOf(question.id)
  const fields = Object.entries(question.group.fields)
  const messages = fields.flatMap(([name, field]) => messagesOf(field, words?.fields[name], dateBounds(field, asOf)))
  return (
    <div className="rules-question" data-rule-question={question.id}>
      <Heading level={4} section={`questions/${question.id}`}>
        {words?.heading ?? question.id} <code translate="no">{question.id}</code>
      </Heading>
      {words?.hint !== undefined && <p>{words.hint}</p>}
      <dl className="rule-facts">
        <Item name={labels.when}>
          {askedSentences(question).map((sentence) => (
            <p key={sentence}>
              <Prose text={sentence} />
            </p>
          ))}
        </Item>
        <Item name={labels.why}>
          <p>{words?.why}</p>
        </Item>
        <Item name={labels.answers}>
          {question.entries !== undefined && <p>{labels.entries(question.entries.least, question.entries.most)}</p>}
          {fields.map(([name, field]) => (
            <FieldRule key={name} question={question} name={name} field={field} asOf={asOf} />
          ))}
          {question.unsure && <p>{labels.unsureWhole(words?.unsure ?? ui.unsure)}</p>}
        </Item>
        <Item name={labels.inLink}>
          <p>
            <code translate="no">{linkShape(question)}</code>
          </p>
        </Item>
        <Item name={labels.errors}>
          <ul className="rule-messages">
            {[...new Set(messages)].map((message) => (
              <li key={message}>{message}</li>
            ))}
          </ul>
        </Item>
        <Item name={labels.readBy}>
          {readBy.length === 0 && <p>{labels.noRule}</p>}
          <RuleLinks links={linksToRules(readBy)} />
          {question.informs.length > 0 && (
            <p>{`${labels.informs}: ${question.informs.map((one) => informs[one]).join('; ')}.`}</p>
          )}
        </Item>
      </dl>
    </div>
  )
}

const Item = ({ name, children }: { name: string; children: React.ReactNode }) => (
  <div>
    <dt>{name}</dt>
    <dd>{children}</dd>
  </div>
)

interface FieldRuleProps {
  readonly question: Question
  readonly name: string
  readonly field: Field
  readonly asOf: IsoDate
}

/** One field: its label, what it takes, and when it is on the page. */
function FieldRule({ question, name, field, asOf }: FieldRuleProps) {
  const words = wordsOf(question.id)?.fields[name]
  const shown = shownSentence(question, name)
  return (
    <div className="rule-field">
      {words?.label !== undefined && <p className="rule-label">{words.label}</p>}
      {words?.hint !== undefined && <p className="quiet">{words.hint}</p>}
      {shown !== undefined && (
        <p className="quiet">
          <Prose text={shown} />
        </p>
      )}
      <p>{fieldText(field, dateBounds(field, asOf))}</p>
      <Options field={field} words={words} />
    </div>
  )
}

function Options({ field, words }: { field: Field; words: AnyFieldWords | undefined }) {
  const options = 'options' in field ? field.options.map((id) => ({ id, text: textOf(words?.options?.[id], id) })) : []
  const all = field.unsure ? [...options, { id: UNSURE_TEXT, text: words?.unsure ?? ui.unsure }] : options
  if (all.length === 0) return null
  return (
    <ul className="rule-options">
      {all.map(({ id, text }) => (
        <li key={id}>
          <Prose text={text} /> <code translate="no">{id}</code>
        </li>
      ))}
    </ul>
  )
}

const textOf = (words: OptionWords | undefined, option: string): string =>
  typeof words === 'object' ? `${words.label}: ${words.hint}` : (words ?? option)
