import type { Frame, Page } from 'playwright-core'
import type { Asked } from './engines/tab'

/** Waits until the page has answered what happened last, and its address too: two frames, and what waited for them. */
export const settled = (page: Asked): Promise<void> =>
  page.evaluate(
    () =>
      new Promise<void>((done) => {
        requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done)))
      }),
  )

/** The question on screen. */
export const questionOn = (page: Asked): Promise<string | null> =>
  page.evaluate(() => document.querySelector('form')?.getAttribute('data-question') ?? null)

/** Where the visit is, without what follows a question mark. */
export const placeOf = (page: Page | Frame): string => new URL(page.url()).hash.split('?')[0] ?? ''

/** What every control of the page holds. */
export const controlsOn = (page: Asked): Promise<readonly string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll<HTMLInputElement | HTMLSelectElement>('form input, form select')].map((control) =>
      control instanceof HTMLInputElement && control.type !== 'text'
        ? `${control.name} ${control.value} ${String(control.checked)}`
        : `${control.name} ${control.value}`,
    ),
  )
