import type { Frame, Page } from 'playwright-core'

/** Waits until the page has answered what happened last: two frames. */
export const settled = (page: Page | Frame): Promise<void> =>
  page.evaluate(
    () =>
      new Promise<void>((done) => {
        requestAnimationFrame(() => requestAnimationFrame(() => done()))
      }),
  )

/** The question on screen. */
export const questionOn = (page: Page | Frame): Promise<string | null> =>
  page.evaluate(() => document.querySelector('form')?.getAttribute('data-question') ?? null)

/** Where the visit is, without what follows a question mark. */
export const placeOf = (page: Page | Frame): string => new URL(page.url()).hash.split('?')[0] ?? ''
