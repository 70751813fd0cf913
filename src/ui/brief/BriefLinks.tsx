import { Heading } from '../parts/Heading'
import { briefLinks as words } from './sheet.copy'

/** The ways to the sheets, with what each holds. */
export const BriefLinks = () => (
  <section className="brief-links" aria-labelledby="briefs-heading">
    <Heading level={2} id="briefs-heading">
      {words.title}
    </Heading>
    <ul>
      <li>
        <a href="#/brief/lawyer">{words.lawyer}</a>
        <p className="quiet">{words.lawyerText}</p>
      </li>
      <li>
        <a href="#/brief/employer">{words.employer}</a>
        <p className="quiet">{words.employerText}</p>
      </li>
    </ul>
  </section>
)
