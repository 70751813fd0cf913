import { contradictionWords } from '../../copy/contradictions'
import { wordsOf } from '../../copy/questions'
import type { Flag } from '../../plan/brief/flag'
import type { FlagId } from '../../plan/brief/red-flags'
import { askedAgain } from '../../wizard/relevance'
import { Icon } from '../parts/Icon'
import { Prose } from '../parts/Prose'
import { useContradictions } from '../review/found'
import { useWizard } from '../services'
import { flagWords } from './flags.copy'
import { lawyer } from './lawyer.copy'
import { Cited, SheetPart } from './Sheet'

/** What to raise first: the present stay, bars, and answers that do not fit together or could not be used. */
export function RedFlags({ flags }: { readonly flags: readonly Flag<FlagId>[] }) {
  const { weighing, answers } = useWizard()
  const contradictions = useContradictions()
  const again = askedAgain(answers, weighing.walk)
  if (flags.length + contradictions.length + again.length === 0) return null
  return (
    <SheetPart title={lawyer.flags} about={lawyer.flagsAbout} name="flags">
      <ul className="sheet-flags">
        {flags.map((flag) => (
          <li key={flag.id} data-flag={flag.id}>
            <Icon name="warning" />
            <p>
              <Cited text={flagWords[flag.id](flag)} cites={flag.cites} />
            </p>
          </li>
        ))}
        {contradictions.map(({ id }) => (
          <li key={id} data-contradiction={id}>
            <Icon name="info" />
            <p>
              {lawyer.contradiction} <Prose text={contradictionWords[id]} />
            </p>
          </li>
        ))}
        {again.length > 0 && (
          <li>
            <Icon name="info" />
            <p>{lawyer.leftOut(again.map((id) => wordsOf(id)?.row ?? id))}</p>
          </li>
        )}
      </ul>
    </SheetPart>
  )
}
