import { useEffect, useSyncExternalStore } from 'react'
import type { Question } from '../domain/question'
import { catalogue } from '../questions/index'
import { EmbeddedStart } from '../ui/embedded/EmbeddedStart'
import { PageWait } from '../ui/parts/PageWait'
import { QuestionPages } from '../ui/questions/QuestionPages'
import { Start } from '../ui/start/Start'
import { areaNames } from './areas'
import { besidePages, resultPages } from './later-pages'
import type { Route } from './route'

/** Pages that are loaded after the first ones; what was asked of them is the pages of their file, or how it fares. */
export interface LaterPages {
  readonly result: ReturnType<typeof resultPages.current>
  readonly beside: ReturnType<typeof besidePages.current>
}

/** The later pages, of which the result is asked for as soon as somebody is past the start; after a failure the next page tries again. */
export function useLaterPages(route: Route, path: string): LaterPages {
  const result = useSyncExternalStore(resultPages.subscribe, resultPages.current, resultPages.current)
  const beside = useSyncExternalStore(besidePages.subscribe, besidePages.current, besidePages.current)
  const isBeside = fileOf(route) === 'beside'
  const isStart = route.page === 'start'
  useEffect(() => {
    if (isStart) return
    if (isBeside) void besidePages.load()
    void resultPages.load()
    void areaNames.load()
  }, [isStart, isBeside, path])
  return { result, beside }
}

function fileOf({ page }: Route): keyof LaterPages | undefined {
  switch (page) {
    case 'start':
    case 'question':
      return undefined
    case 'review':
    case 'results':
    case 'evidence':
      return 'result'
    case 'brief':
    case 'rules':
    case 'examples':
    case 'embed':
      return 'beside'
  }
}

/** Whether all that an address needs is there. */
export function isThere(route: Route, later: LaterPages): boolean {
  const file = fileOf(route)
  return file === undefined || later[file].state === 'loaded'
}

interface PageProps {
  readonly route: Route
  readonly later: LaterPages
  readonly isGuest: boolean
}

/** The page of an address. */
export function Page({ route, later: { result, beside }, isGuest }: PageProps) {
  switch (route.page) {
    case 'start':
      return isGuest ? <EmbeddedStart /> : <Start />
    case 'question': {
      const question: Question | undefined = catalogue.find(({ id }) => id === route.question)
      return question === undefined ? null : <QuestionPages question={question} place={route} />
    }
    case 'review':
    case 'results':
    case 'evidence':
      return result.state === 'loaded' ? (
        <result.pages.ResultPages page={route.page} isGuest={isGuest} />
      ) : (
        <PageWait hasFailed={result.state === 'failed'} onRetry={() => void resultPages.load()} />
      )
    case 'brief':
    case 'rules':
    case 'examples':
    case 'embed':
      return beside.state === 'loaded' ? (
        <BesidePage route={route} pages={beside.pages} />
      ) : (
        <PageWait hasFailed={beside.state === 'failed'} onRetry={() => void besidePages.load()} />
      )
  }
}

interface BesidePageProps {
  readonly route: Extract<Route, { readonly page: 'brief' | 'rules' | 'examples' | 'embed' }>
  readonly pages: Extract<LaterPages['beside'], { readonly state: 'loaded' }>['pages']
}

function BesidePage({ route, pages: { EmployerBrief, Examples, LawyerBrief, Rules, Snippet } }: BesidePageProps) {
  switch (route.page) {
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
