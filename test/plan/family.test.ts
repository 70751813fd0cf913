import { describe, expect, it } from 'vitest'
import { policyOn } from '../../src/domain/parameter'
import { reader } from '../../src/domain/reading'
import { examples } from '../../src/examples/index'
import { gridOf } from '../../src/pathways/attributes'
import type { Statement } from '../../src/pathways/common/attributes/statement'
import { familyGroups } from '../../src/plan/family'
import { weigherOn } from '../support/wages'

const DAY = '2026-11-20'

const people = examples.map(({ id, answers }) => {
  const { evaluations, walk } = weigherOn(DAY)(answers)
  const situation = { read: reader(walk.answers, walk.unasked), policy: policyOn(DAY) }
  return { id, evaluations, situation, groups: familyGroups(evaluations, situation) }
})

const said = (statements: readonly Statement[]): string =>
  [...new Set(statements.map(({ says, figures }) => JSON.stringify([says, figures])))].join()

describe('What a family may do, over everybody', () => {
  it('tells of each pathway that is not closed, once', () => {
    for (const { id, evaluations, groups } of people) {
      const open = evaluations.filter(({ standing }) => standing !== 'closed').map(({ pathway }) => pathway.id)
      expect([id, groups.flatMap(({ pathways }) => pathways).sort()]).toEqual([id, [...open].sort()])
    }
  })

  it('says of each pathway what its grid says, and puts together only the same', () => {
    for (const { situation, groups } of people) {
      for (const { pathways, spouse, children } of groups)
        for (const id of pathways) {
          const grid = gridOf([id], situation)
          const cell = (name: string) => grid.find(({ attribute }) => attribute === name)?.cells[0] ?? []
          expect(said(spouse)).toBe(said(cell('spouse')))
          expect(said(children)).toBe(said(cell('children')))
        }
      const texts = groups.map(({ spouse, children }) => `${said(spouse)} ${said(children)}`)
      expect(new Set(texts).size).toBe(texts.length)
    }
  })

  it('rests on sources', () => {
    for (const { groups } of people)
      for (const { spouse, children } of groups)
        for (const { cites } of [...spouse, ...children]) expect(cites.length).toBeGreaterThan(0)
  })
})
