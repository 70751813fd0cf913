// The least that two libraries, React and XState, take to show one page after another and to hold the answers.
import { useMachine } from '@xstate/react'
import { type SyntheticEvent, useEffect, useRef } from 'react'
import { createRoot } from 'react-dom/client'
import { assign, setup } from 'xstate'
import pages from 'virtual:questionnaire'
import type { PlainField, PlainPage } from '../data'

interface Context {
  readonly at: number
  readonly answers: Readonly<Record<string, unknown>>
}

const machine = setup({
  types: { context: {} as Context, events: {} as { type: 'answered'; id: string; value: unknown } },
  guards: { isLast: ({ context }) => context.at === pages.length - 1 },
  actions: {
    keep: assign(({ context, event }) => ({
      at: context.at + 1,
      answers: { ...context.answers, [event.id]: event.value },
    })),
  },
}).createMachine({
  context: { at: 0, answers: {} },
  initial: 'asking',
  states: {
    asking: { on: { answered: [{ guard: 'isLast', target: 'results', actions: 'keep' }, { actions: 'keep' }] } },
    results: {},
  },
})

function Control({ field }: { field: PlainField }) {
  const { name, kind, options } = field
  if (kind === 'select')
    return (
      <select className="control" name={name} aria-label={field.label}>
        {options.map(({ value, label }) => (
          <option key={value} value={value}>
            {label}
          </option>
        ))}
      </select>
    )
  if (kind === 'number' || kind === 'text') return <input className="control" name={name} aria-label={field.label} />
  return options.map(({ value, label, hint }) => (
    <label className="card" key={value}>
      <input type={kind === 'radio' ? 'radio' : 'checkbox'} name={name} value={value} />
      <span className="card-text">
        <span className="card-label">{label}</span>
        {hint !== undefined && <span className="card-hint">{hint}</span>}
      </span>
    </label>
  ))
}

function Page({ page, onAnswer }: { page: PlainPage; onAnswer: (value: unknown) => void }) {
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [])
  const submit = (event: SyntheticEvent<HTMLFormElement>) => {
    event.preventDefault()
    onAnswer(Object.fromEntries(new FormData(event.currentTarget)))
  }
  return (
    <form data-question={page.id} onSubmit={submit} noValidate>
      <h1 className="question-title" tabIndex={-1} ref={heading}>
        {page.heading}
      </h1>
      <p className="page-hint">{page.hint}</p>
      {page.fields.map((field) => (
        <fieldset key={field.name}>
          <legend>{field.label}</legend>
          <div className="cards">
            <Control field={field} />
          </div>
        </fieldset>
      ))}
      <button className="button">Continue</button>
    </form>
  )
}

function App() {
  const [{ context, value }, send] = useMachine(machine)
  const page = pages[context.at]
  return (
    <main className="page">
      {value === 'asking' && page !== undefined ? (
        <Page key={context.at} page={page} onAnswer={(value) => send({ type: 'answered', id: page.id, value })} />
      ) : (
        <div data-done="">
          <h1>{Object.keys(context.answers).length} answers</h1>
        </div>
      )}
    </main>
  )
}

const root = document.getElementById('root')
if (root !== null) createRoot(root).render(<App />)
