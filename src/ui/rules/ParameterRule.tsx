import { longDate } from '../../copy/dates'
import { figure } from '../../copy/numbers'
import { parameterLabels as labels } from '../../copy/rules/page'
import { wordsOfParameter } from '../../copy/rules/parameters'
import { periodsShown, showValue, spanText } from '../../copy/rules/periods'
import { ui } from '../../copy/ui'
import type { Criterion } from '../../domain/criterion'
import type { IsoDate } from '../../domain/dates'
import { type Parameter, type Period, policyOn } from '../../domain/parameter'
import { isPastReview } from '../../domain/review'
import { Stale } from '../parts/Stale'
import { Heading, linksToRules, RuleLinks } from './Anchor'
import { ApartRule } from './ApartRule'
import { ShownValue } from './ShownValue'
import { Sources } from './Sources'

interface ParameterRuleProps {
  readonly parameter: Parameter
  readonly usedBy: readonly Criterion[]
  readonly asOf: IsoDate
}

/** A parameter: its periods with their values and sources, when it is due for a check, and what rests on it. */
export function ParameterRule({ parameter, usedBy, asOf }: ParameterRuleProps) {
  const { shown, earlier } = periodsShown(parameter, asOf)
  const first = earlier[0]
  const last = earlier.at(-1)
  const inForce = policyOn(asOf).period(parameter)
  return (
    <div className="parameter" data-parameter={parameter.id}>
      <Heading level={4} section={`parameters/${parameter.id}`}>
        {wordsOfParameter(parameter.id).title} <code translate="no">{parameter.id}</code>
      </Heading>
      {first !== undefined && last !== undefined && (
        <p className="quiet">
          {labels.earlier(figure(earlier.length), longDate(first.from), longDate(last.until ?? last.from))}
        </p>
      )}
      {parameter.apart === true && <ApartRule />}
      {parameter.apart !== true && inForce === undefined && <p className="stale">{labels.none}</p>}
      <ul className="periods">
        {shown.map((period) => (
          <PeriodRow
            key={period.from}
            parameter={parameter}
            period={period}
            {...(period === inForce && { inForceOn: asOf })}
          />
        ))}
      </ul>
      {isPastReview(parameter.reviewBy, asOf) ? (
        <Stale reviews={[parameter.reviewBy]} asOf={asOf} says={ui.pastReview} />
      ) : (
        <p className="quiet">{labels.reviewBy(longDate(parameter.reviewBy))}</p>
      )}
      {usedBy.length > 0 && (
        <div className="rule-line">
          <span className="quiet">{`${labels.usedBy}: `}</span>
          <RuleLinks links={linksToRules(usedBy)} />
        </div>
      )}
    </div>
  )
}

interface PeriodRowProps {
  readonly parameter: Parameter
  readonly period: Period<unknown>
  readonly inForceOn?: IsoDate
}

const PeriodRow = ({ parameter, period, inForceOn }: PeriodRowProps) => (
  <li data-in-force={inForceOn === undefined ? undefined : ''}>
    <p className="quiet">
      <span>{spanText(period)}</span>
      {inForceOn !== undefined && <span className="in-force">{labels.inForce(longDate(inForceOn))}</span>}
    </p>
    <ShownValue value={showValue(parameter, period.value)} />
    <Sources cites={period.cites} />
  </li>
)
