import { memo, useDeferredValue, useMemo } from 'react'
import type { Question } from '../../domain/question'
import type { AnyWords } from '../../domain/words'
import type { Weighing } from '../../wizard/weigh'
import { MarginNotes } from '../parts/MarginNotes'
import { Strip } from '../parts/Strip'

interface BesideProps {
  readonly question: Question
  readonly words: AnyWords
  readonly weighing: Weighing
}

/** What stands beside a question follows it a moment later, so that the question itself is there at once. */
export function Beside({ question, words, weighing }: BesideProps) {
  const now = useMemo(() => ({ question, words, weighing }), [question, words, weighing])
  return <Drawn {...useDeferredValue(now)} />
}

const Drawn = memo(({ question, words, weighing }: BesideProps) => (
  <>
    <Strip evaluations={weighing.evaluations} />
    <MarginNotes key={question.id} question={question} words={words} />
  </>
))
Drawn.displayName = 'Beside'
