import type { AlertId } from '../../../policy/alerts/index'
import { isStudent } from '../../../questions/you/status'
import { person, type Reach, who } from './reach'

function everybody(id: AlertId) {
  const { everyone, through } = who(id)
  return { touches: { anybody: through(everyone) }, spares: {} } satisfies Reach
}

function workCards() {
  const { at } = who('eadAutoExtension')
  return {
    touches: {
      spouse: person(at('h4', (now) => now === 'h4')),
      transferee: person(at('l2', (now) => now === 'l2')),
      pending: person(at('pending', (now) => now === 'pending')),
    },
    spares: { student: at('student', isStudent) },
  } satisfies Reach
}

function spouses() {
  const { at, through } = who('saveJobs')
  return {
    touches: {
      spouse: person(at('h4', (now) => now === 'h4')),
      family: through(at('holder', (now) => now === 'h1b')),
    },
    spares: {},
  } satisfies Reach
}

export const filingReach = {
  denyWithoutRfe: everybody('denyWithoutRfe'),
  saveJobs: spouses(),
  eadAutoExtension: workCards(),
  fbiRecheck: everybody('fbiRecheck'),
  premiumFees: everybody('premiumFees'),
  eFiling: everybody('eFiling'),
}
