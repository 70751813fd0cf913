import { useRef, useState } from 'react'
import { EmbeddedResults } from '../embedded/EmbeddedResults'
import { Evidence } from '../evidence/Evidence'
import { Turn } from '../parts/Turn'
import { Review } from '../review/Review'
import { Results } from './Results'

type PageOfResult = 'review' | 'results' | 'evidence'

interface ResultPagesProps {
  readonly page: PageOfResult
  readonly isGuest: boolean
}

/** What follows the questions: while the answers are checked, the result is made ready out of sight. */
export function ResultPages({ page, isGuest }: ResultPagesProps) {
  const host = useRef<HTMLDivElement>(null)
  const visit = useVisit(page)
  if (page === 'evidence') return <Evidence />
  return (
    <>
      {page === 'review' && <Review />}
      <div ref={host} />
      <Turn key={visit} host={host} isOn={page === 'results'}>
        {isGuest ? <EmbeddedResults /> : <Results />}
      </Turn>
    </>
  )
}

/** Another number each time the answers are checked: the result that follows is another try of what failed in the one before. */
function useVisit(page: PageOfResult): number {
  const [{ at, visit }, setVisit] = useState({ at: page, visit: 0 })
  if (at !== page) setVisit({ at: page, visit: page === 'review' ? visit + 1 : visit })
  return visit
}
