import type { Citation } from '../../domain/citation'
import type { PathwayId } from '../../domain/pathway'
import {
  cfr20_655,
  cfr204_5,
  cfr214_2,
  cfr214_6,
  cfr22_62,
  ina101,
  ina214,
  ina248,
  proclamation10998,
} from '../../policy/sources'
import { employers, hasOffer } from '../../questions/employer/employers'
import { admission } from '../../questions/you/admission'
import { type Status, status } from '../../questions/you/status'
import { mayOpen, type Situation } from '../calendar/entry'
import { known } from '../known'
import { isHomeRuleOpen } from './green-card-steps'
import { ANY, type Caution, forPathways, type NextStep, NOW, ready } from './step'

type Id =
  'findOffer' | 'suspended' | 'exempt' | 'transfer' | 'groupTransfer' | 'e3' | 'h1b1' | 'tn' | 'o1a' | 'build' | 'host'

/** Inside the country, and yet no change of status is open to them. */
const NO_CHANGE: readonly Status[] = ['esta', 'ended', 'pending']

/** Petitions and applications for the work itself. */
export function petitionSteps(situation: Situation): readonly NextStep<Id>[] {
  const at = known(situation.read, status)
  const isStuck = at !== undefined && NO_CHANGE.includes(at)
  const hasLost = known(situation.read, admission.at.employment) === 'ended'
  const hasRule = isHomeRuleOpen(situation)
  const cautions: readonly Caution[] = isStuck || hasRule ? ['abroadOnly'] : []
  const limited = cautions.length > 0 ? [ina248('(a)')] : []
  const filed = (id: Id, pathways: readonly PathwayId[], who: 'you' | 'employer', ...cites: readonly Citation[]) =>
    forPathways(id, pathways, { when: ANY, who, cautions, cites: [...cites, ...limited] })
  return [
    ...offerStep(situation),
    ...suspendedStep(situation),
    ...filed('exempt', ready(situation, ['h1b-exempt']), 'employer', ina214('(g)(5)(A)')),
    // After a job has ended, its last day is told as that of the stay.
    ...filed('transfer', hasLost ? [] : ready(situation, ['h1b-transfer']), 'employer', ina214('(n)')),
    ...filed('groupTransfer', at === 'l1' ? [] : ready(situation, ['l1a', 'l1b']), 'employer', cfr214_2('(l)')),
    ...filed('e3', ready(situation, ['e3']), 'you', cfr20_655(), ina101('(a)(15)(E)(iii)', 'secondary')),
    ...filed('h1b1', ready(situation, ['h1b1']), 'you', cfr20_655(), ina214('(g)(8)(C)')),
    ...filed('tn', ready(situation, ['tn']), 'you', cfr214_6('(d)')),
    ...filed('o1a', ready(situation, ['o1a']), 'employer', cfr214_2('(o)(3)(iii)')),
    ...buildStep(situation),
    ...filed('host', at === 'j1' ? [] : ready(situation, ['j1']), 'you', cfr22_62('', 'secondary')),
  ]
}

const OFFERS: readonly string[] = ['usOffer', 'exemptOffer', 'petitioner', 'permanentResearchOffer', 'eVerifyEmployer']

function offerStep({ read, evaluations }: Situation): readonly NextStep<Id>[] {
  const offers = known(read, employers)
  if (offers === undefined || hasOffer(offers)) return []
  const waiting = evaluations
    .filter(
      ({ standing, availability, openings }) =>
        standing === 'later' && availability !== 'suspended' && openings.some(({ event }) => OFFERS.includes(event)),
    )
    .map(({ pathway }) => pathway.id)
  return forPathways('findOffer', waiting, { when: NOW, who: 'you', cites: [ina214('(g)(5)(A)')] })
}

/** Pathways whose requirements are met, or nearly, and whose visa is suspended. */
function suspendedStep({ evaluations }: Situation): readonly NextStep<Id>[] {
  const barred = evaluations
    .filter((one) => one.availability === 'suspended' && mayOpen(one))
    .map(({ pathway }) => pathway.id)
  return forPathways('suspended', barred, { when: NOW, who: 'you', cites: [proclamation10998()] })
}

/** Where only the count of evidence is short. */
function buildStep({ evaluations }: Situation): readonly NextStep<Id>[] {
  const short = evaluations
    .filter(
      ({ pathway, standing, deciding }) =>
        (pathway.id === 'o1a' || pathway.id === 'eb1a') &&
        standing === 'closed' &&
        deciding.length > 0 &&
        deciding.every(({ needed }) => needed !== undefined),
    )
    .map(({ pathway }) => pathway.id)
  return forPathways('build', short, {
    when: ANY,
    who: 'you',
    cites: [cfr214_2('(o)(3)(iii)'), cfr204_5('(h)(3)')],
  })
}
