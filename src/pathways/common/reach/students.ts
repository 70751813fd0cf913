import { all, fact } from '../../../domain/criterion'
import { history } from '../../../questions/you/history'
import { isExchange, isStudent } from '../../../questions/you/status'
import { person, type Reach, who } from './reach'

/** Only F, J and I stays are without an end date on the I-94. */
function admission() {
  const { abroad, at, through } = who('fixedAdmission')
  return {
    touches: {
      student: person(at('student', isStudent)),
      exchange: person(at('exchange', isExchange)),
      outside: through(abroad, ['j1']),
    },
    spares: {},
  } satisfies Reach
}

/** The school pays at the first recommendation, and less at each later one. */
function schoolFee() {
  const { at, through } = who('optFee')
  return {
    touches: {
      later: through(
        at('onOpt', (now) => now === 'opt' || now === 'stem'),
        ['stem-opt'],
      ),
      first: through(at('studying', (now) => now === 'f1')),
    },
    spares: {},
  } satisfies Reach
}

function practicalTraining() {
  const { at } = who('cptBroadcasts')
  return { touches: { student: person(at('studying', (now) => now === 'f1')) }, spares: {} } satisfies Reach
}

function forms() {
  const { at, everyone, through } = who('newForms')
  const files = at('dependent', (now) => now === 'h4' || now === 'l2' || now === 'dependent')
  return { touches: { training: through(everyone), dependent: person(files) }, spares: {} } satisfies Reach
}

function workCards() {
  const { at, everyone, through } = who('i765Criminal')
  const spouse = person(at('h4', (now) => now === 'h4'))
  return { touches: { training: through(everyone), spouse }, spares: {} } satisfies Reach
}

/** It reaches back to earlier J-1 stays. */
function skills() {
  const id = 'skillsList'
  const { at, cites, everyone, through } = who(id)
  const past = fact({ id: `alert.${id}.past`, reads: [history], cites, holds: ([events]) => events.includes('j') })
  return {
    touches: {
      now: person(at('exchange', isExchange)),
      past: person(all(`alert.${id}.before`, [at('notNow', (now) => !isExchange(now)), past])),
      ahead: through(everyone),
    },
    spares: {},
  } satisfies Reach
}

export const studentReach = {
  fixedAdmission: admission(),
  optFee: schoolFee(),
  cptBroadcasts: practicalTraining(),
  newForms: forms(),
  i765Criminal: workCards(),
  skillsList: skills(),
}
