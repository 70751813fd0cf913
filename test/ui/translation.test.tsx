import { screen } from '@testing-library/react'
import type { UserEvent } from '@testing-library/user-event'
import { expect, it } from 'vitest'
import { goOn, heading, open, review } from '../support/wizard'

const HTML = 'http://www.w3.org/1999/xhtml'

/** What a browser's translator does: every text is put into new elements, which the page's own code knows nothing of. */
function translate(): void {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  const texts: Node[] = []
  while (walker.nextNode() !== null) texts.push(walker.currentNode)
  for (const text of texts) {
    if (text.textContent?.trim() === '' || text.parentElement?.closest('select, font') !== null) continue
    const translated = document.createElementNS(HTML, 'font')
    translated.append(`${text.textContent ?? ''} `)
    text.parentNode?.replaceChild(translated, text)
  }
}

const radio = (name: string | RegExp) => screen.getByRole('radio', { name })

async function mendAdmission(user: UserEvent): Promise<void> {
  await goOn(user)
  await screen.findByRole('alert')
  translate()
  await user.click(radio('The job has ended'))
  translate()
  await user.click(radio('Still employed'))
  await user.click(radio('Yes'))
  await user.click(screen.getByRole('checkbox', { name: 'I’m not sure' }))
  await goOn(user)
}

it('A translated page goes on: errors, fields that come and go, entries, the strip, review and results', async () => {
  const user = await open('q/citizenships?v=1&status=h1b')
  translate()
  await user.selectOptions(screen.getByRole('combobox'), 'Germany')
  await user.click(screen.getByRole('button', { name: 'Add another country' }))
  translate()
  await user.click(screen.getByRole('button', { name: 'Remove 2' }))
  await goOn(user)
  translate()
  await user.selectOptions(screen.getByRole('combobox'), 'Germany')
  await goOn(user)
  expect(heading()).toHaveTextContent('What are the dates of your current stay?')
  translate()
  await mendAdmission(user)
  expect(heading()).toHaveTextContent('Which of these have ever happened?')
  translate()
  await user.click(screen.getByRole('button', { name: 'Back' }))
  translate()
  await review()
  translate()
  await user.click(screen.getByRole('button', { name: 'See your result' }))
  translate()
  await user.click(screen.getByText(/^Go on with the questions/))
  expect(await screen.findByRole('heading', { name: 'Which of these have ever happened?' })).toHaveFocus()
})

it('The appearance can be changed on a translated page', async () => {
  const user = await open('')
  translate()
  const [button] = screen.getAllByRole('button', { name: /^Appearance/ })
  if (button !== undefined) await user.click(button)
  expect(button).toHaveAccessibleName(/Light/)
  if (button !== undefined) await user.dblClick(button)
})
