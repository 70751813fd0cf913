import { all, fact } from '../../../domain/criterion'
import type { PathwayId } from '../../../domain/pathway'
import { CARDS, TRAINING } from '../../../policy/alerts/alert'
import { type AlertId, alertOf } from '../../../policy/alerts/index'
import { type Suspensions, travelBan } from '../../../policy/travel-ban'
import { citizenships } from '../../../questions/you/citizenships'
import { isExchange, isStudent } from '../../../questions/you/status'
import { validVisas } from '../../../questions/you/validVisas'
import { person, type Reach, who } from './reach'

const STUDY_AND_CARDS: readonly PathwayId[] = [...TRAINING, 'j1', ...CARDS]

type Lists = (suspensions: Suspensions) => readonly string[]

const full: Lists = (lists) => lists.full
const visitors: Lists = (lists) => [...lists.full, ...lists.partial]
const every: Lists = (lists) => [...lists.full, ...lists.partial, ...lists.immigrant]

const listed = (of: AlertId, name: string, holds: (all: readonly string[], lists: Suspensions) => boolean) =>
  fact({
    id: `alert.${of}.${name}`,
    reads: [citizenships],
    uses: [travelBan],
    cites: who(of).cites,
    holds: ([countries], [lists]) => holds(countries, lists),
  })

/** With two citizenships an unlisted one settles it: one can travel on that passport. */
const only =
  (list: Lists, unless: Lists = () => []) =>
  (countries: readonly string[], lists: Suspensions): boolean =>
    countries.every((one) => list(lists).includes(one)) && !countries.every((one) => unless(lists).includes(one))

function proclamation() {
  const id = 'travelBan10998'
  const { abroad, here, cites, through } = who(id)
  const noVisa = fact({
    id: `alert.${id}.noVisa`,
    reads: [validVisas],
    cites,
    holds: ([held]) => held.includes('none'),
  })
  const visa = fact({
    id: `alert.${id}.visa`,
    reads: [validVisas],
    cites,
    holds: ([held]) => !held.includes('none'),
  })
  const anyList = listed(id, 'anyList', only(every))
  const partly = (countries: readonly string[], { full: barred, partial, immigrant }: Suspensions) =>
    countries.some((one) => [...barred, ...partial, ...immigrant].includes(one)) &&
    !countries.every((one) => [...barred, ...partial, ...immigrant].includes(one))
  return {
    touches: {
      all: through(all(`alert.${id}.all`, [abroad, listed(id, 'full', only(full)), noVisa])),
      study: through(
        all(`alert.${id}.study`, [abroad, listed(id, 'partial', only(visitors, full)), noVisa]),
        STUDY_AND_CARDS,
      ),
      cards: through(all(`alert.${id}.cards`, [abroad, listed(id, 'immigrant', only(every, visitors)), noVisa]), CARDS),
      visaHeld: through(all(`alert.${id}.visaHeld`, [abroad, anyList, visa])),
      inside: person(all(`alert.${id}.inside`, [here, anyList])),
    },
    spares: { otherPassport: listed(id, 'otherPassport', partly) },
  } satisfies Reach
}

/** Its lists are not held, so that whom it reached abroad is not settled. */
function earlierBan() {
  const id = 'travelBan10949'
  const { abroad, cites, here, through } = who(id)
  const unread = fact({ id: `alert.${id}.unread`, reads: [], cites, holds: () => 'unsettled' })
  return {
    touches: { outside: through(all(`alert.${id}.outside`, [abroad, unread])) },
    spares: { inside: here },
  } satisfies Reach
}

function holds() {
  const id = 'benefitHolds'
  const { here, abroad } = who(id)
  return {
    touches: { inside: person(all(`alert.${id}.inside`, [here, listed(id, 'anyList', only(every))])) },
    spares: { outside: all(`alert.${id}.outside`, [abroad, listed(id, 'listedAbroad', only(every))]) },
  } satisfies Reach
}

/** Countries that no version of the list named. */
const NOT_PAUSED: readonly string[] = ['IN', 'CN', 'PH', 'MX', 'VN']

/** Circulating lists differ, so that the others are not settled while it was in force; after it nothing is told. */
function pause75() {
  const id = 'ivPause75'
  const { abroad, cites, here, through } = who(id)
  const nationality = fact({
    id: `alert.${id}.nationality`,
    reads: [citizenships],
    cites,
    holds: ([countries], _, asOf) =>
      asOf < '2026-08-21' && !countries.some((one) => NOT_PAUSED.includes(one)) && 'unsettled',
  })
  return {
    touches: { outside: through(all(`alert.${id}.outside`, [abroad, nationality])) },
    spares: { inside: here },
  } satisfies Reach
}

function appointments() {
  const { abroad, here, through } = who('ivAppointmentPause')
  return { touches: { outside: through(abroad) }, spares: { inside: here } } satisfies Reach
}

function socialMediaOfWorkers() {
  const id = 'socialMediaH'
  const { abroad, at, cites, here, through } = who(id)
  const india = fact({ id: `alert.${id}.india`, reads: [citizenships], cites, holds: ([all]) => all.includes('IN') })
  return {
    touches: {
      india: through(all(`alert.${id}.indiaAbroad`, [abroad, india])),
      outside: through(abroad),
      spouse: person(at('h4', (now) => now === 'h4')),
      inside: through(here),
    },
    spares: {},
  } satisfies Reach
}

/** Canadians and Mexicans alike, where they ask for a visa at all. */
function socialMediaOfTn() {
  const { everyone, through } = who('socialMediaTn')
  return { touches: { visa: through(everyone) }, spares: {} } satisfies Reach
}

function socialMediaOfStudents() {
  const { abroad, at, through } = who('socialMediaFMJ')
  return {
    touches: {
      inside: person(at('student', (now) => isStudent(now) || isExchange(now))),
      outside: through(abroad),
    },
    spares: {},
  } satisfies Reach
}

/** Measures for everybody who asks for a visa: abroad now, inside at the next journey. Canadians ask for no TN visa. */
function visaApplicants(id: AlertId) {
  const { abroad, here, through } = who(id)
  const on = alertOf(id).pathways.filter((one) => one !== 'tn')
  return { touches: { outside: through(abroad, on), inside: through(here, on) }, spares: {} } satisfies Reach
}

export const visaReach = {
  travelBan10998: proclamation(),
  travelBan10949: earlierBan(),
  benefitHolds: holds(),
  ivPause75: pause75(),
  ivAppointmentPause: appointments(),
  socialMediaH: socialMediaOfWorkers(),
  socialMediaTn: socialMediaOfTn(),
  socialMediaFMJ: socialMediaOfStudents(),
  interviewWaiver: visaApplicants('interviewWaiver'),
  applyInCountry: visaApplicants('applyInCountry'),
  visaIntegrityFee: visaApplicants('visaIntegrityFee'),
}
