import { useMemo, useRef, useState } from 'react'
import { wordsOf } from '../../copy/questions'
import type { Question } from '../../domain/question'
import type { Place } from '../../wizard/place'
import { Turn } from '../parts/Turn'
import { useServices, useWizard } from '../services'
import { Beside } from './Beside'
import { QuestionPage } from './QuestionPage'
import { keyOf, type Page, pageAt, useAhead } from './use-ahead'

/** The question on screen, what stands beside it, and out of sight the one that its answer leads to. */
export function QuestionPages({ question, place }: { question: Question; place: Place }) {
  const { weigh } = useServices()
  const { answers, weighing } = useWizard()
  const words = wordsOf(question.id)
  const host = useRef<HTMLDivElement>(null)
  const now = pageAt(question, place, answers, weigh)
  // The first one stands where the prerendered page has it.
  const [first] = useState(() => keyOf(now))
  const { ahead, onForesee } = useAhead(now)
  const pages = ahead === undefined || keyOf(ahead) === first ? [now] : [now, ahead]
  return (
    <div className="question-layout">
      <div className="question-main" ref={host}>
        {pages.map((page) => {
          const key = keyOf(page)
          return key === first ? (
            <QuestionPage key={key} {...page} onForesee={onForesee} />
          ) : (
            <Turn key={key} host={host} isOn={page === now}>
              <Counted weighing={page.weighing} />
              <QuestionPage {...page} onForesee={onForesee} />
            </Turn>
          )
        })}
      </div>
      {words !== undefined && <Beside question={question} words={words} weighing={weighing} />}
    </div>
  )
}

/** What is counted beside a page is worked out with it, before its turn. */
function Counted({ weighing }: Pick<Page, 'weighing'>) {
  useMemo(() => weighing.evaluations, [weighing])
  return null
}
