import { wordsOf } from '../../copy/questions'
import { longDate, longMonth } from '../../copy/dates'
import type { IsoDate } from '../../domain/dates'
import { isIsoMonth } from '../../domain/dates'
import { catalogue } from '../../questions/index'
import { type Aged, agedBetween } from '../../share/aged'
import { useServices, useWizard } from '../services'
import { aged as words, unread } from './then.copy'

/** Answers that name a day which has passed since, and parts of the link that could not be read, with the way to each question. */
export function AgedAnswers({ made }: { made: IsoDate }) {
  const { today, dropped } = useServices()
  const { answers, weighing } = useWizard()
  const { asked } = weighing.walk
  const found = agedBetween(catalogue, answers, made, today).filter(({ question }) => asked.includes(question))
  const names = [...new Set(dropped)]
  if (found.length + names.length === 0) return null
  return (
    <div className="then-asides">
      {found.length > 0 && (
        <div>
          <h3>{words.title(found.length)}</h3>
          <ul>
            {found.map((one) => (
              <li key={`${one.question} ${one.field} ${one.value}`}>
                <strong>{textOf(one)}</strong> {isIsoMonth(one.value) ? words.award : words.passed}{' '}
                <a href={`#/q/${one.question}`}>{words.update}</a>
              </li>
            ))}
          </ul>
        </div>
      )}
      {names.length > 0 && <Unread names={names} asked={asked} />}
    </div>
  )
}

const textOf = ({ question, field, value }: Aged): string => {
  const found = wordsOf(question)
  const label = found?.fields[field]?.label ?? ''
  return `${[found?.row ?? question, label].filter((part) => part !== '').join(', ')}: ${isIsoMonth(value) ? longMonth(value) : longDate(value)}.`
}

/** A damaged link may hold thousands of names; the first few say enough. */
const MOST_NAMES = 8

const Unread = ({ names, asked }: { names: readonly string[]; asked: readonly string[] }) => (
  <div>
    <h3>{unread.title(names.length)}</h3>
    <ul>
      {names.slice(0, MOST_NAMES).map((name) => (
        <li key={name}>
          <span translate="no">“{name}”</span> {unread.leftOut}{' '}
          {asked.includes(name) && <a href={`#/q/${name}`}>{unread.answer}</a>}
        </li>
      ))}
    </ul>
  </div>
)
