import { pathwayWords } from '../../pathways/names.copy'
import type { Finding } from '../../domain/finding'
import { isOfficers, type Standard } from '../../plan/evidence/matrix'
import { Prose } from '../parts/Prose'
import { tallyOf } from '../results/mark'
import { Pips } from '../results/Pips'
import { afterCount, gateNames, head } from './evidence.copy'

/** A standard's name, what it needs, what is met of it, and what fails beside the evidence. */
export const StandardHead = ({ standard }: { standard: Standard }) => (
  <>
    <span className="standard-name">
      <Prose text={pathwayWords[standard.id].short} />
    </span>
    <StandardCount standard={standard} />
  </>
)

/** The same without the name. */
export function StandardCount({ standard }: { standard: Standard }) {
  const { id, count, instead, door, listed } = standard
  return (
    <span className="standard-count" data-standard-count={id}>
      <span>
        <Prose text={neededText(standard)} />
      </span>
      {door !== undefined && <strong>{head.door[stateOf(door)]}</strong>}
      {instead && <strong>{head.instead}</strong>}
      {count?.needed !== undefined && <Tally count={count} listed={listed} />}
      <Gates gates={standard.gates} />
    </span>
  )
}

function neededText({ id, count, listed }: Standard): string {
  if (count === undefined) return head.prongs
  if (count.needed === undefined) return head.unsettled
  return id === 'niw' ? head.ofAbility(count.needed, listed) : head.needed(count.needed, listed, afterCount[id])
}

function Tally({ count, listed }: { count: Finding; listed: number }) {
  const { met, unknown } = tallyOf(count)
  return (
    <>
      <strong>{head.count(met, unknown)}</strong>
      <Pips met={met} unknown={unknown} unmet={Math.max(0, listed - met - unknown)} />
    </>
  )
}

type Told = keyof typeof head.gate

/** What is not met, or not known, of all that the standard asks beside the evidence; the gravest only. */
function Gates({ gates }: { gates: Standard['gates'] }) {
  const of = (state: Told) => gates.filter(({ finding }) => stateOf(finding) === state).map(({ id }) => gateNames[id])
  const gravest = (['unmet', 'later', 'unknown', 'officer'] as const).find((state) => of(state).length > 0)
  if (gravest === undefined) return null
  return (
    <span className="standard-gate" data-gate={gravest}>
      {head.gate[gravest](of(gravest))}
    </span>
  )
}

function stateOf(finding: Finding): 'met' | 'unknown' | 'officer' | 'later' | 'unmet' {
  const { verdict, eventual } = finding
  if (verdict === 'unmet' && eventual !== 'unmet') return 'later'
  return verdict === 'unknown' && isOfficers(finding) ? 'officer' : verdict
}
