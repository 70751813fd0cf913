import { describe, expect, it } from 'vitest'
import { hashOf, parseHash } from '../../src/app/route'

describe('an address', () => {
  it.each([
    ['#/rules', { page: 'rules' }],
    ['#/rules/h1b', { page: 'rules', section: 'h1b' }],
    ['#/rules/h1b-exempt', { page: 'rules', section: 'h1b-exempt' }],
    ['#/rules/common.travelBanVisa.h1b', { page: 'rules', section: 'common.travelBanVisa.h1b' }],
    ['#/rules/parameters/graceDays', { page: 'rules', section: 'parameters/graceDays' }],
    ['#/q/degrees/2', { page: 'question', question: 'degrees', entry: 1 }],
    ['#/results', { page: 'results' }],
    ['#/evidence', { page: 'evidence' }],
    ['#/brief/lawyer', { page: 'brief', brief: 'lawyer' }],
    ['#/brief/employer', { page: 'brief', brief: 'employer' }],
    ['#/', { page: 'start' }],
  ])('%s leads to its page and back', (hash, route) => {
    expect(parseHash(hash)).toEqual({ route, parameters: '' })
    expect(hashOf(parseHash(hash).route)).toBe(hash)
  })

  it('keeps the answers apart from the place in the rules', () =>
    expect(parseHash('#/rules/niw?v=1&status=f1')).toEqual({
      route: { page: 'rules', section: 'niw' },
      parameters: 'v=1&status=f1',
    }))

  it.each(['#/rules/', '#/rules/<b>', '#/rules/a b', '#/brief', '#/brief/judge', '#/nowhere'])(
    '%s leads to the start',
    (hash) => expect(parseHash(hash).route).toEqual({ page: 'start' }),
  )
})
