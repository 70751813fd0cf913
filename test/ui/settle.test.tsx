import { screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { type Answers, catalogue } from '../../src/questions/index'
import { encodeAnswers } from '../../src/share/link'
import { walkers } from '../support/walkers'
import { open, TODAY } from '../support/wizard'

const all = walkers[0]?.answers ?? {}
const see = (answers: Answers) => open(`results?${encodeAnswers(catalogue, answers, TODAY)}`)
const section = () => within(screen.getByRole('region', { name: /would settle/ }))
const summary = (text: string) => {
  const found = section().getByText(text).closest('summary')
  if (found === null) throw new Error(`${text} does not open`)
  return found
}

describe('The two answers that would settle most', () => {
  it('are asked in place, and the result stays on screen', async () => {
    const user = await see({ ...all, workYears: undefined, employers: undefined })
    expect(section().getByRole('heading', { level: 2 })).toHaveTextContent('Two answers would settle most')
    await user.click(summary('US employer'))
    await user.click(section().getByRole('button', { name: 'Continue' }))
    expect(section().getByRole('alert')).toHaveTextContent('There is a problem')
    await user.click(section().getByRole('checkbox', { name: /^A company$/ }))
    await user.click(section().getByRole('button', { name: 'Continue' }))
    expect(window.location.hash).toBe('#/results')
    expect(section().getByRole('heading', { level: 2 })).toHaveFocus()
    expect(section().getByRole('status')).toHaveTextContent('Your answer is kept: US employer.')
    expect(section().queryByText('US employer', { selector: 'strong' })).toBeNull()
  })

  it('keep what was typed when another is opened', async () => {
    const user = await see({ ...all, workYears: undefined, employers: undefined })
    await user.click(summary('Years of work'))
    const [years] = section().getAllByRole('textbox')
    if (years === undefined) throw new Error('There is no field')
    await user.type(years, '7')
    await user.click(summary('US employer'))
    await user.click(summary('Years of work'))
    expect(section().getAllByRole('textbox')[0]).toHaveValue('7')
  })

  it('are not there where nothing is undecided', async () => {
    await see(all)
    expect(screen.queryByRole('region', { name: /would settle/ })).toBeNull()
  })
})
