import { type Citation, once } from '../../domain/citation'
import type { Claim, Claims } from '../../plan/queue-claims'
import { cfr22_42_12, eo13936, immigrationAct1990, ina202, publicLaw97_113 } from '../../policy/sources'
import { CiteLink } from '../parts/CiteLink'
import { useServices } from '../services'
import { claimText, doubts, queue, unclearText, untoldText } from './queue.copy'

/** In whose queue the person stands, why, and what is not known of it. */
export function QueueWhose({ claims, leading }: { claims: Claims; leading: Claim | undefined }) {
  const { names } = useServices()
  const { doubt, unclear, untold } = claims
  const shown = leading ?? claims.claims[0]
  const doubtful = [...(doubt === undefined ? [] : [doubt]), ...unclear.map((one) => one.doubt)]
  const cites = [...(shown === undefined ? [] : citesOf(shown)), ...doubtful.flatMap((one) => DOUBTFUL[one])]
  return (
    <>
      {doubt !== undefined && (
        <p>
          {doubts[doubt]} {doubt === 'untold' && <a href="#/q/birthCountry">{queue.giveBirth}</a>}
        </p>
      )}
      {shown !== undefined && <p>{claimText(shown, names('countries', shown.country))}</p>}
      {unclear.map(({ by, country }) => (
        <p key={by}>{unclearText(by, names('countries', country))}</p>
      ))}
      {untold.length > 0 && <p>{untoldText(untold)}</p>}
      <p className="queue-cites">
        {once(cites).map((cite) => (
          <CiteLink key={cite.label} cite={cite} />
        ))}
      </p>
    </>
  )
}

const DOUBTFUL = {
  untold: [ina202('(a)(2), (b)')],
  disputed: [immigrationAct1990(' s.103', 'conflicting'), eo13936('', 'conflicting')],
  notFound: [ina202('(b)')],
  citizenship: [ina202('(b)(3)')],
} as const

function citesOf({ by, country }: Claim): readonly Citation[] {
  switch (by) {
    case 'own':
      return country === 'TW' ? [ina202('(b)'), publicLaw97_113(' s.714')] : [ina202('(b)')]
    case 'spouse':
      return [ina202('(b)(2)'), cfr22_42_12('(c)', 'secondary')]
    case 'parent':
      return [ina202('(b)(4)')]
  }
}
