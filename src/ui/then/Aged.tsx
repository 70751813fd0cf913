import { wordsOf } from '../../copy/questions'
import { longDate, longMonth } from '../../copy/dates'
import type { IsoDate } from '../../domain/dates'
import { isIsoMonth } from '../../domain/dates'
import { catalogue } from '../../questions/index'
import { type Aged, agedBetween } from '../../share/aged'
import { useServices, useWizard } from '../services'
import { aged as words } from './then.copy'
import { Heading } from '../parts/Heading'

/** Answers that name a day which has passed since, with the way to each question. */
export function AgedAnswers({ made }: { made: IsoDate }) {
  const { today } = useServices()
  const { answers, weighing } = useWizard()
  const { asked } = weighing.walk
  const found = agedBetween(catalogue, answers, made, today).filter(({ question }) => asked.includes(question))
  if (found.length === 0) return null
  return (
    <div className="then-asides">
      <Heading level={3}>{words.title(found.length)}</Heading>
      <ul>
        {found.map((one, place) => (
          <li key={place}>
            <strong>{textOf(one)}</strong> {isIsoMonth(one.value) ? words.award : words.passed}{' '}
            <a href={`#/q/${one.question}`}>{words.update}</a>
          </li>
        ))}
      </ul>
    </div>
  )
}

const textOf = ({ question, field, value }: Aged): string => {
  const found = wordsOf(question)
  const label = found?.fields[field]?.label ?? ''
  return `${[found?.row ?? question, label].filter((part) => part !== '').join(', ')}: ${isIsoMonth(value) ? longMonth(value) : longDate(value)}.`
}
