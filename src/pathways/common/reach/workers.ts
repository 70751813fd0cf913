import { all, any, fact } from '../../../domain/criterion'
import { PERM, TREATY } from '../../../policy/alerts/alert'
import type { AlertId } from '../../../policy/alerts/index'
import { employerFacts } from '../../../questions/employer/employerFacts'
import { employers, hasOffer, isAcademic } from '../../../questions/employer/employers'
import { jobTerms } from '../../../questions/employer/jobTerms'
import { history } from '../../../questions/you/history'
import { isStudent, isWorker } from '../../../questions/you/status'
import { validVisas } from '../../../questions/you/validVisas'
import { changeOfStatus } from '../gates'
import { person, type Reach, who } from './reach'

/** The scope of the guidance of 20 October 2025: a visa to be asked for, and no H-1B visa that still runs. */
function payment() {
  const id = 'payment100k'
  const { abroad, at, cites, here, through } = who(id)
  const inH1b = at('inH1b', (now) => now === 'h1b')
  const held = all(`alert.${id}.held`, [
    fact({ id: `alert.${id}.petition`, reads: [history], cites, holds: ([past]) => past.includes('h') }),
    fact({ id: `alert.${id}.visa`, reads: [validVisas], cites, holds: ([visas]) => visas.includes('h1b') }),
  ])
  const none = any(`alert.${id}.none`, [
    fact({ id: `alert.${id}.noPetition`, reads: [history], cites, holds: ([past]) => !past.includes('h') }),
    fact({ id: `alert.${id}.noVisa`, reads: [validVisas], cites, holds: ([visas]) => !visas.includes('h1b') }),
  ])
  return {
    touches: {
      outside: through(all(`alert.${id}.outside`, [abroad, none])),
      consulate: { ...through(here), unless: changeOfStatus },
    },
    spares: {
      visa: all(`alert.${id}.spared`, [abroad, held]),
      extension: all(`alert.${id}.extension`, [inH1b, changeOfStatus]),
      inside: all(`alert.${id}.inside`, [here, changeOfStatus]),
    },
  } satisfies Reach
}

/** Every petition under the cap, whatever the person’s place. */
function capFee() {
  const { at, everyone, through } = who('proposedH1bFee')
  return {
    touches: { student: through(at('student', isStudent)), anybody: through(everyone) },
    spares: {},
  } satisfies Reach
}

/** Universities and research organizations have a wage table apart, of which the proposal says nothing. */
function wageRule() {
  const id = 'dolWageRule'
  const { cites, everyone, through } = who(id)
  const academic = fact({
    id: `alert.${id}.academic`,
    reads: [employers],
    cites,
    holds: ([all]) => all.some(isAcademic),
  })
  return {
    touches: {
      draw: through(everyone, ['h1b']),
      wage: through(everyone, ['h1b-transfer', ...TREATY]),
      academic: through(academic, ['h1b-exempt']),
      perm: through(everyone, PERM),
    },
    spares: {},
  } satisfies Reach
}

function reform() {
  const id = 'h1bReform'
  const { cites, everyone, through } = who(id)
  const academic = fact({
    id: `alert.${id}.academic`,
    reads: [employers],
    cites,
    holds: ([all]) => all.some((one) => isAcademic(one) || one === 'nonprofit'),
  })
  const client = fact({
    id: `alert.${id}.client`,
    reads: [jobTerms.at.direction],
    cites,
    holds: ([direction]) => direction !== 'own',
  })
  return {
    touches: {
      exempt: through(academic, ['h1b-exempt']),
      client: through(client),
      anybody: through(everyone),
    },
    spares: {},
  } satisfies Reach
}

/** The 60 days belong to people admitted as workers. */
function grace() {
  const { at, everyone, through } = who('graceDeletion')
  return { touches: { now: person(at('worker', isWorker)), later: through(everyone) }, spares: {} } satisfies Reach
}

function layoffs() {
  const id = 'layoffEo'
  const { cites, through } = who(id)
  const offer = (name: string, has: boolean) =>
    fact({ id: `alert.${id}.${name}`, reads: [employers], cites, holds: ([all]) => hasOffer(all) === has })
  const laidOff = (name: string, answer: 'yes' | 'no') =>
    fact({
      id: `alert.${id}.${name}`,
      reads: [employerFacts.at.layoffs],
      cites,
      // Left out where the employer files nothing that the order speaks of.
      holds: ([said]) => (said ?? 'no') === answer,
    })
  return {
    touches: {
      laidOff: through(all(`alert.${id}.laidOff`, [offer('offer', true), laidOff('yes', 'yes')])),
      noEmployer: through(offer('noOffer', false)),
    },
    spares: { none: all(`alert.${id}.none`, [offer('offerToo', true), laidOff('no', 'no')]) },
  } satisfies Reach
}

/** 50 or more people in the United States, more than half of them in H-1B or L-1 status. */
function visaHeavyEmployers() {
  const id = 'fee911'
  const { cites, through } = who(id)
  const size = (name: string, holds: (half: boolean) => boolean) =>
    fact({
      id: `alert.${id}.${name}`,
      reads: [employerFacts.at.size],
      cites,
      holds: ([size]) => holds(size === 'half'),
    })
  return {
    touches: { half: through(size('half', (half) => half)) },
    spares: { fewer: size('fewer', (half) => !half) },
  } satisfies Reach
}

/** Alerts that touch everybody for whom one of their pathways is not closed. */
function everybody(id: AlertId) {
  const { everyone, through } = who(id)
  return { touches: { anybody: through(everyone) }, spares: {} } satisfies Reach
}

export const workerReach = {
  payment100k: payment(),
  proposedH1bFee: capFee(),
  dolWageRule: wageRule(),
  h1bReform: reform(),
  graceDeletion: grace(),
  layoffEo: layoffs(),
  weightedSelection: everybody('weightedSelection'),
  fee911: visaHeavyEmployers(),
  nextSeason: everybody('nextSeason'),
  h1bCounts: everybody('h1bCounts'),
  usmcaReview: everybody('usmcaReview'),
}
