import type { Question } from '../domain/question'
import { catalogue } from '../questions/index'
import { EmbeddedStart } from '../ui/embedded/EmbeddedStart'
import { PageWait } from '../ui/parts/PageWait'
import { QuestionPage } from '../ui/questions/QuestionPage'
import { Review } from '../ui/review/Review'
import { Start } from '../ui/start/Start'
import { type LaterPages, laterPages, type PagesState } from './later-pages'
import type { Route } from './route'

interface PageProps {
  readonly route: Route
  /** The pages past the questions. */
  readonly pages: PagesState
  readonly isGuest: boolean
}

type FirstRoute = Extract<Route, { readonly page: 'question' }> | { readonly page: 'start' | 'review' }
type LaterRoute =
  | Extract<Route, { readonly page: 'brief' | 'rules' }>
  | { readonly page: 'results' | 'evidence' | 'examples' | 'embed' }

/** Whether a page is among those that are loaded after the first ones. */
export const isLater = (route: Route): route is LaterRoute => !isFirst(route)
const isFirst = (route: Route): route is FirstRoute =>
  route.page === 'start' || route.page === 'question' || route.page === 'review'

/** The page of an address. */
export function Page({ route, pages, isGuest }: PageProps) {
  if (isLater(route))
    return pages.state === 'loaded' ? (
      <LaterPage route={route} pages={pages.pages} isGuest={isGuest} />
    ) : (
      <PageWait hasFailed={pages.state === 'failed'} onRetry={() => void laterPages.load()} />
    )
  if (route.page === 'start') return isGuest ? <EmbeddedStart /> : <Start />
  if (route.page !== 'question') return <Review />
  const question: Question | undefined = catalogue.find(({ id }) => id === route.question)
  return question === undefined ? null : <QuestionPage question={question} place={route} />
}

function LaterPage({ route, pages, isGuest }: { route: LaterRoute; pages: LaterPages; isGuest: boolean }) {
  const { Results, EmbeddedResults, Evidence, LawyerBrief, EmployerBrief, Rules, Examples, Snippet } = pages
  switch (route.page) {
    case 'results':
      return isGuest ? <EmbeddedResults /> : <Results />
    case 'evidence':
      return <Evidence />
    case 'brief':
      return route.brief === 'lawyer' ? <LawyerBrief /> : <EmployerBrief />
    case 'rules':
      return <Rules place={route} />
    case 'examples':
      return <Examples />
    case 'embed':
      return <Snippet />
  }
}
