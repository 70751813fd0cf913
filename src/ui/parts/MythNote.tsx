import { type Myth, mythVerdicts } from '../../copy/myths/myth'
import { CiteLink } from './CiteLink'
import { Prose } from './Prose'

/** What is often said, a word on whether it holds, what is true, and the source. */
export const MythNote = ({ myth: { id, claim, verdict, answer, cites } }: { myth: Myth }) => (
  <div className="myth" data-myth={id}>
    <p className="myth-claim">
      <Prose text={`“${claim}.”`} />
    </p>
    <p>
      <span className="myth-verdict">{`${mythVerdicts[verdict]}. `}</span>
      <Prose text={answer} />
    </p>
    <p className="myth-cites">
      {cites.map((cite) => (
        <CiteLink key={cite.label} cite={cite} />
      ))}
    </p>
  </div>
)
