import { memo, useDeferredValue, useMemo } from 'react'
import type { Evaluation } from '../../domain/pathway'
import type { Question } from '../../domain/question'
import type { AnyWords } from '../../domain/words'
import { MarginNotes } from '../parts/MarginNotes'
import { Strip } from '../parts/Strip'

interface BesideProps {
  readonly question: Question
  readonly words: AnyWords
  readonly evaluations: readonly Evaluation[]
}

/** What stands beside a question follows it a moment later, so that the question itself is there at once. */
export function Beside({ question, words, evaluations }: BesideProps) {
  const now = useMemo(() => ({ question, words, evaluations }), [question, words, evaluations])
  return <Drawn {...useDeferredValue(now)} />
}

const Drawn = memo(({ question, words, evaluations }: BesideProps) => (
  <>
    <Strip evaluations={evaluations} />
    <MarginNotes key={question.id} question={question} words={words} />
  </>
))
Drawn.displayName = 'Beside'
