import { useMemo, useState } from 'react'
import { pathwayWords } from '../../pathways/names.copy'
import { wordsOf } from '../../copy/questions'
import { ui } from '../../copy/ui'
import type { Question } from '../../domain/question'
import { reader } from '../../domain/reading'
import { settling, type Settling } from '../../plan/settling'
import { catalogue } from '../../questions/index'
import { asSection } from '../parts/Fence'
import { Heading } from '../parts/Heading'
import { Icon } from '../parts/Icon'
import { Prose } from '../parts/Prose'
import { QuestionForm } from '../questions/QuestionForm'
import type { PageValues } from '../questions/page-schema'
import { useFirstOfTwo } from '../questions/use-first-of-two'
import { useServices, useWizard } from '../services'
import { settle } from './results.copy'

const MOST = 2
const HEADING = 'settle-heading'

/** The open answers that would decide most, to be given here. */
function OpenAnswers() {
  const { focusOn } = useServices()
  const { evaluations, walk } = useWizard().weighing
  const [opened, setOpened] = useState<string>()
  const [given, setGiven] = useState<string>()
  const top = settling(evaluations, walk.asked).slice(0, MOST)
  if (top.length === 0 && given === undefined) return null
  const onGiven = (question: string) => {
    setOpened(undefined)
    setGiven(question)
    focusOn(HEADING)
  }
  return (
    <section className="settle" aria-labelledby={HEADING}>
      <Heading level={2} id={HEADING} tabIndex={-1}>
        {settle.title(top.length)}
      </Heading>
      <p role="status" className="quiet">
        {given === undefined ? '' : settle.kept(wordsOf(given)?.row ?? given)}
      </p>
      {top.map((one) => (
        <OpenAnswer
          key={one.question}
          settling={one}
          isOpen={opened === one.question}
          onToggle={(isOpen) => setOpened(isOpen ? one.question : opened === one.question ? undefined : opened)}
          onGiven={onGiven}
        />
      ))}
    </section>
  )
}

interface OpenAnswerProps {
  readonly settling: Settling
  readonly isOpen: boolean
  readonly onToggle: (isOpen: boolean) => void
  readonly onGiven: (question: string) => void
}

/** One question at a time is drawn: their fields have the same names. */
function OpenAnswer({ settling: { question: id, pathways }, isOpen, onToggle, onGiven }: OpenAnswerProps) {
  const question: Question | undefined = catalogue.find((one) => one.id === id)
  const row = wordsOf(id)?.row ?? id
  const about = (
    <span className="quiet">
      <Prose text={settle.decides(pathways.map((one) => pathwayWords[one].short))} />
    </span>
  )
  // A list has pages of its own.
  if (question === undefined || question.kind === 'list')
    return (
      <p className="settle-answer">
        <a href={`#/q/${id}`}>{row}</a> {about}
      </p>
    )
  return (
    <details className="settle-answer" open={isOpen} onToggle={({ currentTarget: { open } }) => onToggle(open)}>
      <summary>
        <strong>{row}</strong> {about} <Icon name="down" size={12} />
      </summary>
      {isOpen && <Form question={question} onGiven={() => onGiven(id)} />}
    </details>
  )
}

function Form({ question, onGiven }: { question: Question; onGiven: () => void }) {
  const { actor } = useServices()
  const { weighing, answers } = useWizard()
  const read = useMemo(() => reader(weighing.walk.answers, weighing.walk.unasked), [weighing])
  const words = wordsOf(question.id)
  const onClickCapture = useFirstOfTwo()
  if (words === undefined) return null
  const given = answers[question.id]
  const values =
    given === undefined || given === 'unsure' ? undefined : question.kind === 'single' ? { value: given } : given
  const send = (value: unknown) => {
    actor.send({ type: 'answer.given', question: question.id, value })
    onGiven()
  }
  return (
    <div onClickCapture={onClickCapture}>
      <QuestionForm
        question={question}
        words={words}
        read={read}
        entry={0}
        values={values as PageValues | undefined}
        others={[]}
        asksAnother={false}
        draftKey={`${question.id}/0/0`}
        caption={null}
        heading={
          <Heading level={3} className="question-title">
            <Prose text={words.heading} />
          </Heading>
        }
        onAnswer={(page) => send(question.kind === 'single' ? page['value'] : page)}
        onKeep={undefined}
        onErrors={() => undefined}
      >
        {question.unsure && given !== 'unsure' && (
          <button type="button" className="link-button" onClick={() => send('unsure')}>
            {words.unsure ?? ui.unsure}
          </button>
        )}
      </QuestionForm>
    </div>
  )
}

export const Settle = asSection(OpenAnswers, settle.title(MOST), HEADING)
