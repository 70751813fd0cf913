import { longDate } from '../../copy/dates'
import { memoryLabels, uncertainLabels as labels } from '../../copy/rules/page'
import { uncertainWords } from '../../copy/rules/uncertain'
import type { Citation } from '../../domain/citation'
import { uncertainties } from '../../policy/uncertain'
import { Heading, RuleLinks } from './Anchor'
import { Sources } from './Sources'

/** Every point that was open when the sources were read. */
export const Uncertainties = () => (
  <>
    <p>{labels.about}</p>
    {uncertainties.map(({ id, on, cites }) => {
      const { title, known, since, touches } = uncertainWords[id]
      return (
        <div className="uncertain" key={id}>
          <Heading level={3} section={`uncertain/${id}`}>
            {title}
          </Heading>
          <dl className="rule-facts">
            <div>
              <dt>{`${labels.known}, ${longDate(on)}`}</dt>
              <dd>{known}</dd>
            </div>
            <div>
              <dt>{labels.since}</dt>
              <dd>{since}</dd>
            </div>
            <div>
              <dt>{labels.touches}</dt>
              <dd>{touches}</dd>
            </div>
          </dl>
          <Sources cites={cites} />
        </div>
      )
    })}
  </>
)

/** A statement and the citations it rests on. */
export interface Cited {
  readonly to: string
  readonly title: string
  readonly cites: readonly Citation[]
}

/** What rests on memory or on sources that do not agree. */
export const ToBeVerified = ({ all }: { all: readonly Cited[] }) => (
  <>
    <p>{memoryLabels.about}</p>
    {(['memory', 'conflicting'] as const).map((confidence) => (
      <section key={confidence}>
        <h3>{memoryLabels[confidence]}</h3>
        <ul className="to-verify">
          {all.map(({ to, title, cites }) => {
            const weak = cites.filter((cite) => cite.confidence === confidence)
            return (
              weak.length > 0 && (
                <li key={to}>
                  <RuleLinks links={[{ to, text: title }]} />
                  <Sources cites={weak} />
                </li>
              )
            )
          })}
        </ul>
      </section>
    ))}
  </>
)
