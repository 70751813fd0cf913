import { scheduledWords } from '../../copy/alerts/alert-words'
import { alertWords } from '../../copy/alerts/index'
import { longDate } from '../../copy/dates'
import { criterionWords } from '../../copy/pathways'
import { pathwayWords } from '../../pathways/names.copy'
import { wordsOf } from '../../copy/questions'
import { alertLabels as labels, parameterLabels } from '../../copy/rules/page'
import { parameterWords, wordsOfParameter } from '../../copy/rules/parameters'
import { spanText } from '../../copy/rules/periods'
import { uncertainWords } from '../../copy/rules/uncertain'
import { ui } from '../../copy/ui'
import type { Criterion } from '../../domain/criterion'
import type { IsoDate } from '../../domain/dates'
import { isPastReview } from '../../domain/review'
import { reach } from '../../pathways/common/reach/index'
import { type Alert, stateOn } from '../../policy/alerts/alert'
import type { AlertId } from '../../policy/alerts/index'
import type { UncertaintyId } from '../../policy/uncertain'
import { LawState } from '../parts/LawState'
import { Prose } from '../parts/Prose'
import { Stale } from '../parts/Stale'
import { Heading, RuleLinks } from './Anchor'
import { Sources } from './Sources'

type RuledAlert = Alert<AlertId, IsoDate, UncertaintyId>

/** An alert: its states with their days and sources, whom it touches, and where the rules tell of it. */
export function AlertRule({ alert, asOf }: { alert: RuledAlert; asOf: IsoDate }) {
  const { id, turns, verified, checkBy, scheduled } = alert
  const words = alertWords(id)
  const now = stateOn(alert, asOf)
  return (
    <div className="uncertain" data-rules-alert={id}>
      <Heading level={3} section={`alerts/${id}`}>
        <Prose text={words.title} /> <code translate="no">{id}</code>
      </Heading>
      <ul className="periods">
        {turns.map((turn) => (
          <li key={turn.from} data-in-force={turn === now ? '' : undefined}>
            <LawState state={turn.value} /> <span className="quiet">{startOf(alert, spanText(turn))}</span>
            <p>
              <Prose text={words.state[turn.from] ?? ''} />
            </p>
            <Sources cites={turn.cites} />
          </li>
        ))}
      </ul>
      {now === undefined && <p className="quiet">{labels.before}</p>}
      <p className="quiet">
        {[
          labels.verified(longDate(verified)),
          ...(alert.contested ? [labels.contested] : []),
          ...(scheduled === undefined ? [] : [`${scheduledWords[scheduled.what]} ${longDate(scheduled.on)}.`]),
          ...(isPastReview(checkBy, asOf) ? [] : [parameterLabels.reviewBy(longDate(checkBy))]),
        ].join(' ')}
      </p>
      <Stale reviews={[checkBy]} asOf={asOf} says={ui.pastReview} />
      <Cases alert={alert} />
      <Links alert={alert} />
    </div>
  )
}

const startOf = ({ startUnclear }: Alert, span: string): string => (startUnclear ? labels.startUnclear : span)

/** What it means, case by case, and what each case goes by. */
function Cases({ alert: { id } }: { alert: Alert<AlertId> }) {
  const { means, check } = alertWords(id)
  const going = casesOf(id)
  return (
    <dl className="rule-facts">
      {Object.entries(means).map(([name, text]) => (
        <div key={name}>
          <dt>{going.get(name) ?? labels.means}</dt>
          <dd>
            <Prose text={text} />
          </dd>
        </div>
      ))}
      <div>
        <dt>{labels.check}</dt>
        <dd>
          <Prose text={check} />
        </dd>
      </div>
    </dl>
  )
}

/** What each case goes by, as the short names of the questions its requirement reads. */
function casesOf(id: AlertId): ReadonlyMap<string, string> {
  const { touches, spares } = reach[id]
  const named = (lead: string, criterion: Criterion | undefined) => {
    const rows = criterion === undefined ? [] : [...new Set(readsOf(criterion))].map((one) => wordsOf(one)?.row ?? one)
    return rows.length === 0 ? lead : labels.goesBy(lead, rows.join('; '))
  }
  return new Map([
    ...Object.entries(touches).map(([name, { when }]) => [name, named(labels.touches, when)] as const),
    ...Object.entries(spares).map(([name, criterion]) => [name, named(labels.spares, criterion)] as const),
  ])
}

const readsOf = (criterion: Criterion): readonly string[] =>
  criterion.kind === 'fact' ? criterion.reads.map(({ question }) => question) : criterion.parts.flatMap(readsOf)

function Links({ alert: { pathways, rules, open } }: { alert: RuledAlert }) {
  const links = [
    ...pathways.map((id) => ({ to: id, text: pathwayWords[id].short })),
    ...rules.map((id) =>
      id in parameterWords
        ? { to: `parameters/${id}`, text: wordsOfParameter(id).title }
        : { to: id, text: criterionWords(id).title },
    ),
    ...open.map((id) => ({ to: `uncertain/${id}`, text: uncertainWords[id].title })),
  ]
  return (
    <div className="rule-line">
      <span className="quiet">{`${labels.bearsOn}: `}</span>
      <RuleLinks links={links} />
    </div>
  )
}
