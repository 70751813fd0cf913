import fc from 'fast-check'
import { expect, it } from 'vitest'
import { MILESTONES } from '../../src/app/news'
import { walkedAnswers } from '../support/arbitraries'
import { weigherOn } from '../support/wages'

it('whatever somebody answers, they are asked the questions that an embed may name', () =>
  fc.assert(
    fc.property(walkedAnswers({ stops: false }), ({ answers, asOf }) => {
      const { asked } = weigherOn(asOf)(answers).walk
      expect(asked.filter((id) => MILESTONES.some((one) => one === id))).toEqual(MILESTONES)
    }),
  ))
