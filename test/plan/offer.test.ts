import { describe, expect, it } from 'vitest'
import { reader } from '../../src/domain/reading'
import { examples } from '../../src/examples/index'
import { comparedOffer } from '../../src/plan/offer'
import type { Answers } from '../../src/questions/index'
import { oflcWages } from '../../src/reference/wage-table'

const DAY = '2026-11-20'
const of = (answers: Answers) => comparedOffer(reader(answers), oflcWages, DAY)

const seattle: Answers = {
  employers: ['company'],
  roleAndPay: { role: 'ml-engineer', occupation: '15-1252', area: '42660', pay: 182_000, otherLevel: 'no' },
}
const changed = (over: object): Answers => ({
  ...seattle,
  roleAndPay: { ...(seattle.roleAndPay as object), ...over } as Answers['roleAndPay'],
})

describe('An offer whose pay can be compared', () => {
  it('has its pay, its place and figures for its occupation', () => {
    expect(of(seattle)).toMatchObject({ area: '42660', pay: 182_000, isInDraw: true })
    expect(of({ ...seattle, employers: ['university', 'company'] })?.isInDraw).toBe(true)
    expect(of(changed({ occupation: 'unsure' }))).toBeDefined()
  })

  it.each<[string, Answers]>([
    ['no answer', {}],
    ['not sure', { ...seattle, roleAndPay: 'unsure' }],
    ['no pay', changed({ pay: 'unsure' })],
    ['no place', changed({ area: 'unsure' })],
    ['an occupation without figures', changed({ occupation: 'other', level: '2' })],
    ['a role filed under occupations without figures', changed({ role: 'postdoc', occupation: 'unsure', level: '1' })],
    ['a university, whose wages are others', { ...seattle, employers: ['university'] }],
    ['the host of a visit', { ...seattle, employers: ['visit'] }],
  ])('is none with %s', (_, answers) => expect(of(answers)).toBeUndefined())

  it('is found for many examples, and always in the answers', () => {
    const found = examples.filter(({ answers }) => of(answers) !== undefined)
    expect(found.length).toBeGreaterThan(50)
    for (const { answers } of found) expect(answers.roleAndPay).toMatchObject({ pay: of(answers)?.pay })
  })
})
