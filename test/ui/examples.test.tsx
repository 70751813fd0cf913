import { screen } from '@testing-library/react'
import { expect, it } from 'vitest'
import { examples } from '../../src/examples/index'
import { open } from '../support/wizard'

it('The examples page names every person, their source and the day, and leads to each result', async () => {
  await open('examples')
  expect(screen.getAllByRole('listitem')).toHaveLength(examples.length)
  for (const { id, person, asOf } of examples) {
    const item = document.querySelector(`[data-example="${id}"]`)
    expect(item).toHaveTextContent(person)
    expect(item).toHaveTextContent(/Weighed for \d+ \w+ \d{4}\./)
    expect(item?.querySelector('a')).toHaveAttribute('href', expect.stringContaining(`#/results?v=1&asOf=${asOf}&`))
  }
})
