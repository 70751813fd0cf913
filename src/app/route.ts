import type { BriefId } from '../ui/brief/sheet.copy'

/** A type for each page, so that one page can be told from the others. */
type Plain<Page> = Page extends string ? { readonly page: Page } : never

/** Where an address points to; the answers it carries are read apart. */
export type Route =
  | { readonly page: 'brief'; readonly brief: BriefId }
  | Plain<'start' | 'review' | 'results' | 'evidence' | 'examples' | 'embed'>
  | { readonly page: 'rules'; readonly section?: string }
  | { readonly page: 'question'; readonly question: string; readonly entry?: number }

const BRIEFS = ['lawyer', 'employer'] as const satisfies readonly BriefId[]
const PAGES = ['review', 'results', 'evidence', 'rules', 'examples', 'embed'] as const

/** Rules, examples and the page on embedding stand beside the machine. */
export const isBeside = ({ page }: Route): boolean => page === 'rules' || page === 'examples' || page === 'embed'

/** The result and what is told of it on pages of their own: they show the answers of their address, and no others. */
export const isResult = ({ page }: Route): boolean => page === 'results' || page === 'evidence' || page === 'brief'

/** Reads a fragment such as "#/q/degrees/2?status=f1"; anything unknown leads to the start. */
export function parseHash(hash: string): { route: Route; parameters: string } {
  const [path = '', ...rest] = hash.replace(/^#\/?/, '').split('?')
  return { route: routeOf(path), parameters: rest.join('?') }
}

function routeOf(path: string): Route {
  const page = PAGES.find((one) => one === path)
  if (page !== undefined) return { page }
  const brief = BRIEFS.find((one) => path === `brief/${one}`)
  if (brief !== undefined) return { page: 'brief', brief }
  const [, section] = /^rules\/([\w.\-/]+)$/.exec(path) ?? []
  if (section !== undefined) return { page: 'rules', section }
  const [, question, place] = /^q\/([A-Za-z0-9]+)(?:\/(\d{1,2}))?$/.exec(path) ?? []
  if (question === undefined) return { page: 'start' }
  return place === undefined
    ? { page: 'question', question }
    : { page: 'question', question, entry: Math.max(0, Number(place) - 1) }
}

/** The address of a route; entries of a list count from 1. */
export function hashOf(route: Route): string {
  if (route.page === 'start') return '#/'
  if (route.page === 'rules' && route.section !== undefined) return `#/rules/${route.section}`
  if (route.page === 'brief') return `#/brief/${route.brief}`
  if (route.page !== 'question') return `#/${route.page}`
  return `#/q/${route.question}${route.entry === undefined || route.entry === 0 ? '' : `/${route.entry + 1}`}`
}
