import { inject } from 'vitest'
import { questionOn } from '../page'
import type { Tab } from './tab'
import { waitFor } from './waiting'

/** Goes to a place of the wizard, such as "#/results". */
export async function visit(tab: Tab, hash: string): Promise<void> {
  // The same address with another fragment would be a step within the page.
  await tab.open('about:blank')
  await tab.open(`${inject('origin')}/${hash}`)
  // The start page stands in the file, out of sight at every other address until the program has drawn what belongs there.
  await waitFor(
    () =>
      tab.evaluate(
        () =>
          document.querySelector('[data-page-heading]') !== null &&
          document.documentElement.dataset['awaits'] === undefined,
      ),
    `a page at ${hash}`,
  )
}

/** Clicks on the first element with a role and a name, which more may follow, once it is there. */
export const click = (tab: Tab, role: string, name: string): Promise<void> =>
  tab.clickOn(
    (role, name) =>
      window.TestingLibraryDom.queryAllByRole(document.body, role, {
        name: (all) => `${all} `.startsWith(`${name} `),
      })[0],
    role,
    name,
  )

/** Opens a disclosure that begins with these words. */
export const unfold = (tab: Tab, words: string): Promise<void> =>
  tab.clickOn(
    (words) => [...document.querySelectorAll('summary')].find((one) => one.innerText.trim().startsWith(words)),
    words,
  )

/** Waits until words stand somewhere on the page. */
export const shows = (tab: Tab, words: string): Promise<boolean> =>
  waitFor(() => tab.evaluate((words) => document.body.innerText.includes(words), words), `the words “${words}”`)

/** The place in the wizard, without what follows a question mark. */
export const placeOn = (tab: Tab): Promise<string> => tab.evaluate(() => location.hash.split('?')[0] ?? '')

/** Waits until the page is at a place. */
export const arrives = (tab: Tab, place: string): Promise<boolean> =>
  waitFor(async () => (await placeOn(tab)) === place, place)

/** Waits until the search among areas has taken the place of the list, where the page has one. */
export const settles = (tab: Tab): Promise<boolean> =>
  waitFor(
    () =>
      tab.evaluate(
        () =>
          document.querySelector('form[data-question="roleAndPay"]') === null ||
          document.querySelector('input[role="combobox"]') !== null,
      ),
    'the search among areas',
  )

/** Answers page after page, until there is no question or `isEnough`; gives the questions answered, in the order of the pages. */
export async function answerAll(
  tab: Tab,
  answer: (entry: number) => Promise<void>,
  isEnough: (question: string) => Promise<boolean> = () => Promise.resolve(false),
): Promise<readonly string[]> {
  const seen: string[] = []
  for (;;) {
    const before = await placeOn(tab)
    const question = await questionOn(tab)
    if (question === null || (await isEnough(question))) return seen
    const entry = Number(before.split('/')[3] ?? 1) - 1
    if (entry === 0) seen.push(question)
    await settles(tab)
    await answer(entry)
    await waitFor(async () => (await placeOn(tab)) !== before, `a page after ${before}`)
  }
}
