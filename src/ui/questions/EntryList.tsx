import { answerLines } from '../../copy/answers'
import { ui } from '../../copy/ui'
import type { Question } from '../../domain/question'
import type { AnyWords } from '../../domain/words'
import { useServices } from '../services'
import type { PageValues } from './page-schema'
import { Heading } from '../parts/Heading'

interface EntryListProps {
  readonly question: Question
  readonly words: AnyWords
  readonly entries: readonly PageValues[]
  readonly current: number
  readonly onRemove: (index: number) => void
}

/** The entries of a list so far, each with change and remove. */
export function EntryList({ question, words, entries, current, onRemove }: EntryListProps) {
  const { names } = useServices()
  const others = entries.map((entry, index) => ({ entry, index })).filter(({ index }) => index !== current)
  const name = words.list?.entry ?? ''
  if (others.length === 0) return null
  const least = question.entries?.least ?? 0
  return (
    <section className="entry-list" aria-label={words.row}>
      <Heading level={2}>{words.row}</Heading>
      <ul>
        {others.map(({ entry, index }) => {
          const text = answerLines(question, words, [entry], names)
            .map((line) => line.text)
            .join(', ')
          return (
            <li key={index}>
              <span>{text}</span>
              <a href={`#/q/${question.id}/${index + 1}`}>
                {ui.change} <span className="sr-only">{`${name} ${index + 1}`}</span>
              </a>
              {entries.length > least && current < entries.length && (
                <button type="button" className="link-button" onClick={() => onRemove(index)}>
                  {ui.remove} <span className="sr-only">{`${name} ${index + 1}`}</span>
                </button>
              )}
            </li>
          )
        })}
      </ul>
    </section>
  )
}
