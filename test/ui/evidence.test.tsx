import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import { examples } from '../../src/examples/index'
import { reader } from '../../src/domain/reading'
import { standard as eb1aStandard } from '../../src/pathways/eb1a/evidence'
import { standard as eb1bStandard } from '../../src/pathways/eb1b/evidence'
import { standard as o1aStandard } from '../../src/pathways/o1a/evidence'
import { evidenceMatrix } from '../../src/plan/evidence/matrix'
import { type Answers, catalogue } from '../../src/questions/index'
import { encodeAnswers } from '../../src/share/link'
import { stateNames } from '../../src/ui/evidence/evidence.copy'
import { reasonOf } from '../../src/ui/evidence/given'
import { reasons } from '../../src/ui/evidence/reasons.copy'
import { walkers } from '../support/walkers'
import { weigherOn } from '../support/wages'
import { drawn, heading, open, TODAY } from '../support/wizard'

const answers: Answers = {
  ...walkers[0]?.answers,
  evidenceKinds: { kinds: ['judging', 'articles', 'contributions', 'press', 'roles'], field: 'same' },
  judging: { kinds: ['reviews'], count: 14 },
  articles: { kinds: ['conference'], papers: 3 },
  contributions: { kinds: ['cited'], citations: 1212 },
  press: ['paid'],
  leadRoles: { what: 'unsure', where: ['known'] },
}
const at = (page: string, given: Answers) => open(`${page}?${encodeAnswers(catalogue, given, TODAY)}`)

const row = (name: RegExp): HTMLElement => screen.getByRole('row', { name })
const cells = (name: RegExp): readonly (string | null)[] =>
  within(row(name))
    .getAllByRole('cell')
    .map(({ textContent }) => textContent)

describe('The page of evidence', () => {
  it('has each achievement once, in the person’s words, under each standard', async () => {
    await at('evidence', answers)
    expect(heading()).toHaveTextContent('Your evidence, weighed four ways')
    expect(screen.getAllByRole('columnheader').map(({ textContent }) => textContent)).toEqual([
      expect.stringContaining('6 entries'),
      expect.stringMatching(/^O-1A.*At least 3 of 8.*2 met, 2 not known/),
      expect.stringMatching(/^EB-1A.*At least 3 of 10.*2 met, 2 not known/),
      expect.stringMatching(/^EB-1B.*At least 2 of 6.*3 met, 0 not known.*Fails.*a permanent research post/),
      expect.stringMatching(/^NIW.*EB-2 met; prongs weighed/),
    ])
    expect(cells(/^14 completed reviews/)).toEqual([
      'Counts: Judging',
      'Counts: Judging',
      'Counts: Judging',
      'Weighed by an officer, no criterion of its own: Prong 2, well positioned',
    ])
    expect(cells(/^1,212 citations/)[0]).toBe(
      'Weighed by an officer, no criterion of its own: Weight for contributions',
    )
    expect(cells(/^Original contributions/)).toEqual([
      expect.stringMatching(/^An officer decides whether it counts: Original contributions/),
      expect.stringMatching(/^An officer decides whether it counts: Original contributions/),
      'Counts: Research contributions',
      expect.stringMatching(/^Weighed/),
    ])
    expect(cells(/^Press about you/)[0]).toBe(
      'Does not count: Published material. Press release, paid piece or own blog',
    )
    expect(cells(/^Leading or critical roles/).slice(0, 3)).toEqual([
      'Not known yet: Critical role',
      'Not known yet: Leading or critical role',
      'No such criterion',
    ])
    const settles = within(row(/^Leading or critical roles/)).getByRole('link', { name: 'Leading or critical roles' })
    expect(settles).toHaveAttribute('href', '#/q/leadRoles')

    expect(screen.getByRole('heading', { name: 'Memberships', level: 3 })).toBeVisible()
    expect(screen.queryByRole('heading', { name: 'Reviews and judging' })).toBeNull()
    expect(screen.getByText(/The law sets no number of papers or citations/)).toBeVisible()
    expect(document.querySelector('[data-rate="o1a"]')).toHaveTextContent(/of 31,681 in fiscal year 2025/)
    expect(document.querySelector('[data-rate="niw"]')).toHaveTextContent(/of petitions decided/)
    expect(screen.getAllByText(/^checked \d+ \w+ 2026$/).length).toBeGreaterThan(20)
  })

  it('shows the standard that is chosen where there is room for one, and leads back to the result', async () => {
    await at('evidence', answers)
    const user = userEvent.setup()
    await user.selectOptions(screen.getByRole('combobox', { name: 'Standard shown' }), 'NIW')
    expect(screen.getByRole('table')).toHaveAttribute('data-shown', 'niw')
    await user.click(screen.getByRole('link', { name: 'Back to your result' }))
    await drawn()
    const link = screen.getByRole('link', { name: 'See each achievement under each standard' })
    expect(link).toHaveAttribute('href', '#/evidence')
  })

  it('asks for achievements where none is given', async () => {
    await at('evidence', { status: 'f1' })
    expect(screen.getByText(/^No achievement is given yet/)).toBeVisible()
    expect(screen.getByRole('link', { name: 'Give your achievements' })).toHaveAttribute('href', '#/q/evidenceKinds')
    expect(cells(/^Awards/)[0]).toBe('Not known yet: Prizes')
  })
})

describe('The reasons why something does not count', () => {
  const standards = [o1aStandard, eb1aStandard, eb1bStandard]
  const kinds = ['articles', 'judging', 'contributions', 'press', 'memberships', 'awards'] as const

  it('are written for every option that some standard leaves out', () => {
    for (const kind of kinds)
      for (const standard of standards)
        for (const [option, credit] of Object.entries(standard[kind]))
          if ((credit === 'notAlone' || credit === 'never') && option !== 'none')
            expect([kind, option, typeof reasons[kind]?.[option]]).toEqual([kind, option, 'string'])
  })

  it('are found for everybody', () => {
    for (const { answers: given } of examples) {
      const { evaluations, walk } = weigherOn(TODAY)(given)
      for (const { kind, cells: row } of evidenceMatrix(evaluations, reader(walk.answers, walk.unasked)).rows)
        for (const cell of Object.values(row))
          if (cell.state === 'not') expect(reasonOf(kind, cell.finding, walk.answers)).not.toBe(stateNames.not)
    }
  })
})
