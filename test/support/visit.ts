import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import type { AnswerMap } from '../../src/domain/reading'
import { catalogue } from '../../src/questions/index'
import { encodeAnswers } from '../../src/share/link'
import { type WatchedPage, watchedPage } from './chromium'
import { settled } from './page'
import { TODAY } from './today'

export { controlsOn, placeOf, questionOn, settled } from './page'
export { TODAY }

/** Opens a page of the built wizard on that day. */
export async function visit(browser: Browser, options?: BrowserContextOptions): Promise<WatchedPage> {
  const watched = await watchedPage(browser, options)
  await watched.page.clock.setSystemTime(`${TODAY}T12:00:00`)
  return watched
}

/** Answers as the parameters of a link. */
export const parametersOf = (answers: AnswerMap): string => encodeAnswers(catalogue, answers, TODAY)

/** Goes to a page of the wizard, within the visit if there is one: "#/results" or "#/q/status?status=f1". */
export async function goTo(page: Page, hash: string): Promise<void> {
  await page.goto(`./${hash}`)
  await page.locator('h1').waitFor()
  // A result is drawn a stage at a time.
  await page.locator('[data-drawing]').waitFor({ state: 'detached' })
  await settled(page)
}
