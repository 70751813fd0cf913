import { useRef, useState } from 'react'
import { wordsOf } from '../../copy/questions'
import type { Question } from '../../domain/question'
import type { Place } from '../../wizard/place'
import { useWizard } from '../services'
import { Beside } from './Beside'
import { QuestionPage } from './QuestionPage'
import { Turn } from './Turn'
import { keyOf, useAhead, usePageAt } from './use-ahead'

/** The question on screen, what stands beside it, and out of sight the one that its answer leads to. */
export function QuestionPages({ question, place }: { question: Question; place: Place }) {
  const { answers, weighing } = useWizard()
  const words = wordsOf(question.id)
  const host = useRef<HTMLDivElement>(null)
  const now = usePageAt()(question, place, answers)
  // The first one stands where the prerendered page has it.
  const [first] = useState(() => keyOf(now))
  const { ahead, onForesee } = useAhead(now)
  const pages = ahead === undefined || keyOf(ahead) === first ? [now] : [now, ahead]
  return (
    <div className="question-layout">
      <div className="question-main" ref={host}>
        {pages.map((page) => {
          const drawn = <QuestionPage {...page} onForesee={onForesee} />
          return keyOf(page) === first ? (
            <div key={first}>{drawn}</div>
          ) : (
            <Turn key={keyOf(page)} host={host} isOn={page === now}>
              {drawn}
            </Turn>
          )
        })}
      </div>
      {words !== undefined && <Beside question={question} words={words} weighing={weighing} />}
    </div>
  )
}
