import {
  Activity,
  startTransition,
  useCallback,
  useLayoutEffect,
  useRef,
  useState,
  type ReactNode,
  type RefObject,
} from 'react'
import { createPortal } from 'react-dom'
import { wordsOf } from '../../copy/questions'
import type { Question } from '../../domain/question'
import type { AnswerMap } from '../../domain/reading'
import { catalogue } from '../../questions/index'
import type { Given } from '../../wizard/answering'
import { currentQuestion, type Place } from '../../wizard/place'
import { useServices, useWizard } from '../services'
import { Beside } from './Beside'
import { entryAt, QuestionPage, type QuestionPageProps } from './QuestionPage'

type Page = Omit<QuestionPageProps, 'onForesee'>

/** The page that an answer would lead to, and the one and the answers that it follows. */
interface Ahead {
  readonly from: string
  readonly before: AnswerMap
  readonly page: Page
}

const keyOf = ({ question, entry }: Pick<Page, 'question' | 'entry'>): string => `${question.id}/${entry}`

/**
 * The question on screen, and out of sight the one that its answer leads to, made ready while the person reads. That one waits in
 * an element that is no part of the document, so that nobody and nothing meets it there before its turn comes.
 */
export function QuestionPages({ question, place }: { question: Question; place: Place }) {
  const { answers, weighing } = useWizard()
  const words = wordsOf(question.id)
  const host = useRef<HTMLDivElement>(null)
  const pageAt = usePageAt()
  const now = pageAt(question, place, answers)
  const key = keyOf(now)
  // The first one stands where the prerendered page has it.
  const [first] = useState(key)
  const { ahead, onForesee } = useAhead(key, answers)
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

/** What a page takes to be drawn. */
function usePageAt() {
  const { asOf, weigh } = useServices()
  return useCallback(
    (question: Question, { entry, stepping = false }: Place, answers: AnswerMap): Page => {
      const weighing = weigh(answers)
      return { question, entry: entryAt(question, entry, { answers, weighing, asOf }), stepping, answers, weighing }
    },
    [asOf, weigh],
  )
}

/** The page that the one on screen would lead to as it stands; absent where that is no question. */
function useAhead(key: string, answers: AnswerMap) {
  const { foresee, weigh } = useServices()
  const pageAt = usePageAt()
  const [ahead, setAhead] = useState<Ahead>()
  // The same for every page, so that one whose turn comes is not drawn anew for it.
  const onForesee = useCallback(
    (from: Pick<Page, 'question' | 'entry' | 'answers'>, given: Given | undefined) => {
      if (given === undefined) {
        setAhead(undefined)
        return
      }
      const after = foresee(given)
      const place = currentQuestion(weigh(after.answers).walk, after.revisiting)
      const question: Question | undefined = catalogue.find(({ id }) => id === place?.question)
      if (place === undefined || question === undefined) return
      const page = pageAt(question, place, after.answers)
      if (keyOf(page) !== keyOf(from))
        startTransition(() => setAhead({ from: keyOf(from), before: from.answers, page }))
    },
    [foresee, weigh, pageAt],
  )
  return { ahead: ahead?.from === key && ahead.before === answers ? ahead.page : undefined, onForesee }
}

/** An element of its own for a page, in the document while the page is on. */
class Holder {
  readonly element = document.createElement('div')
  private isOn = false

  enter(host: HTMLElement | null): void {
    this.isOn = true
    if (!this.element.isConnected) host?.append(this.element)
  }

  /** React in its strict mode leaves and enters again at once, and what has the focus would lose it. */
  leave(): void {
    this.isOn = false
    queueMicrotask(() => {
      if (!this.isOn) this.element.remove()
    })
  }
}

interface TurnProps {
  readonly host: RefObject<HTMLElement | null>
  readonly isOn: boolean
  readonly children: ReactNode
}

function Turn({ host, isOn, children }: TurnProps) {
  const [holder] = useState(() => new Holder())
  return createPortal(
    <Activity mode={isOn ? 'visible' : 'hidden'}>
      <Enter host={host} holder={holder} />
      {children}
    </Activity>,
    holder.element,
  )
}

/** Stands before the page, so that its controls are in the document when the form library meets them: it reads no others. */
function Enter({ host, holder }: { host: TurnProps['host']; holder: Holder }) {
  useLayoutEffect(() => {
    holder.enter(host.current)
    return () => holder.leave()
  }, [host, holder])
  return null
}
