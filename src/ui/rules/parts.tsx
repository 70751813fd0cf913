import type { ReactNode } from 'react'
import { criterionWords } from '../../copy/pathways'
import { pathwayWords } from '../../pathways/names.copy'
import { alertLabels, sectionTitles } from '../../copy/rules/page'
import { groupTitle, wordsOfParameter } from '../../copy/rules/parameters'
import { sections } from '../../copy/ui'
import type { Criterion } from '../../domain/criterion'
import type { IsoDate } from '../../domain/dates'
import type { Section } from '../../domain/question'
import { pathways } from '../../pathways/index'
import { parameterGroups } from '../../pathways/parameters'
import { alerts } from '../../policy/alerts/index'
import { catalogue } from '../../questions/index'
import { AlertRule } from './AlertRule'
import { Heading } from './Anchor'
import { Contradictions } from './Contradictions'
import { type Cited, ToBeVerified, Uncertainties } from './Open'
import { criteriaIn, firstStepsIn, outlineOf, type PathwayOutline, type Readers, readersIn } from './outline'
import { ParameterRule } from './ParameterRule'
import { PathwayRule } from './PathwayRule'
import { QuestionRule } from './QuestionRule'

/** A part of the page, drawn by itself. A part of level 3 belongs to the one of level 2 before it. */
export interface Part {
  /** Its place on the page. */
  readonly section: string
  /** Its name in the list of contents. */
  readonly title: string
  readonly level: 2 | 3
  readonly body: ReactNode
}

const SECTIONS: readonly Section[] = ['you', 'degree', 'experience', 'achievements', 'employer']

/** All parts of the page in their order, under the law of one day. */
export function partsOn(asOf: IsoDate): readonly Part[] {
  const outline = outlineOf(pathways)
  const criteria = criteriaIn(outline)
  const readers = readersIn(criteria)
  return [
    top('questions'),
    ...questionParts(readers, asOf),
    part('contradictions', sectionTitles.contradictions, <Contradictions />),
    top('pathways'),
    ...pathwayParts(outline, asOf),
    top('parameters'),
    ...parameterParts(readers, asOf),
    top(
      'alerts',
      <>
        <p>{alertLabels.about}</p>
        {alerts.map((alert) => (
          <AlertRule key={alert.id} alert={alert} asOf={asOf} />
        ))}
      </>,
    ),
    top('uncertain', <Uncertainties />),
    top('memory', <ToBeVerified all={citedIn(criteria)} />),
  ]
}

const part = (section: string, title: string, body: ReactNode): Part => ({ section, title, level: 3, body })

const top = (section: keyof typeof sectionTitles, body?: ReactNode): Part => ({
  section,
  title: sectionTitles[section],
  level: 2,
  body: (
    <section>
      <Heading level={2} section={section}>
        {sectionTitles[section]}
      </Heading>
      {body}
    </section>
  ),
})

/** A part under a heading of its own. */
const titled = (section: string, title: string, body: ReactNode): Part =>
  part(
    section,
    title,
    <section>
      <Heading level={3} section={section}>
        {title}
      </Heading>
      {body}
    </section>,
  )

const questionParts = ({ ofQuestion }: Readers, asOf: IsoDate): readonly Part[] =>
  SECTIONS.map((section) =>
    titled(
      `questions/${section}`,
      sections[section],
      catalogue
        .filter((question) => question.section === section)
        .map((question) => (
          <QuestionRule key={question.id} question={question} readBy={ofQuestion.get(question.id) ?? []} asOf={asOf} />
        )),
    ),
  )

const pathwayParts = (outline: readonly PathwayOutline[], asOf: IsoDate): readonly Part[] => {
  const steps = firstStepsIn(outline)
  return outline.map((one) => {
    const { id } = one.pathway
    const body = <PathwayRule outline={one} firstSteps={steps.get(id) ?? new Set()} asOf={asOf} />
    return part(id, pathwayWords[id].name, body)
  })
}

const parameterParts = ({ ofParameter }: Readers, asOf: IsoDate): readonly Part[] =>
  parameterGroups.map(({ id, parameters }) =>
    titled(
      `parameters/${id}`,
      groupTitle(id),
      parameters.map((parameter) => (
        <ParameterRule
          key={parameter.id}
          parameter={parameter}
          usedBy={ofParameter.get(parameter.id) ?? []}
          asOf={asOf}
        />
      )),
    ),
  )

/** Every requirement and figure with what it cites. */
const citedIn = (criteria: readonly Criterion[]): readonly Cited[] => [
  ...criteria.map(({ id, cites }) => ({ to: id, title: criterionWords(id).title, cites })),
  ...parameterGroups.flatMap(({ parameters }) =>
    parameters.map(({ id, periods }) => ({
      to: `parameters/${id}`,
      title: wordsOfParameter(id).title,
      cites: periods.flatMap(({ cites }) => cites),
    })),
  ),
]
