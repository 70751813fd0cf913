// The least that two libraries, React and XState, take to show the same pages one after another and to hold the answers: no
// rules, no checks, no history, no libraries for forms.
import { useMachine } from '@xstate/react'
import { type SyntheticEvent, useEffect, useRef } from 'react'
import { createRoot } from 'react-dom/client'
import { assign, setup } from 'xstate'
import { pages } from '../questionnaire'
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

/** What stands beside a question: how many pathways are left, why it is asked, the sources. */
function Beside({ why }: { why: string }) {
  const note = (
    <ul className="note-sources">
      {Array.from({ length: 5 }, (_, at) => (
        <li key={at}>
          <a href="https://example.org/">8 CFR 214.2(h)(8)(iii)({at})</a>
        </li>
      ))}
    </ul>
  )
  return (
    <>
      <section className="strip">
        <p className="strip-count">
          <strong>18</strong> of 18 pathways still possible
        </p>
        <div className="strip-ticks">
          {[12, 6].map((count) => (
            <div className="ticks" key={count}>
              <div className="tick-row">
                {Array.from({ length: count }, (_, at) => (
                  <span key={at} className="tick" />
                ))}
              </div>
              <p>{count} of them</p>
            </div>
          ))}
        </div>
        <a href="#results">See results so far</a>
      </section>
      <aside className="margin-notes">
        {['note note-narrow', 'note note-wide'].map((name) => (
          <div className={name} key={name}>
            <details>
              <summary>Why we ask</summary>
              <p>{why}</p>
            </details>
            <details>
              <summary>If you are not sure</summary>
              <p>It is never read as no.</p>
            </details>
            <details>
              <summary>Sources</summary>
              {note}
            </details>
          </div>
        ))}
      </aside>
    </>
  )
}

function Page({ page, onAnswer }: { page: PlainPage; onAnswer: (value: unknown) => void }) {
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    document.title = page.heading
    window.scrollTo(0, 0)
    heading.current?.focus({ preventScroll: true })
  }, [page])
  const submit = (event: SyntheticEvent<HTMLFormElement>) => {
    event.preventDefault()
    onAnswer(Object.fromEntries(new FormData(event.currentTarget)))
  }
  return (
    <div className="question-layout">
      <div className="question-main">
        <button type="button" className="back-link">
          Back
        </button>
        <form data-question={page.id} onSubmit={submit} noValidate>
          <p className="caption">
            <strong>You</strong>
            <span>One of many</span>
          </p>
          <h1 className="question-title" tabIndex={-1} ref={heading}>
            {page.heading}
          </h1>
          <p className="page-hint">{page.hint}</p>
          {page.fields.map((field) => (
            <fieldset key={field.name} className="field">
              <legend>{field.label}</legend>
              <div className="cards">
                <Control field={field} />
              </div>
            </fieldset>
          ))}
          <div className="actions">
            <button className="button">Continue</button>
          </div>
        </form>
      </div>
      <Beside why={page.why} />
    </div>
  )
}

function App() {
  const [{ context, value }, send] = useMachine(machine)
  const page = pages[context.at]
  return (
    <>
      <header className="header">
        <div className="page header-row">
          <a className="brand" href="#start">
            Visa Pathway Wizard
          </a>
        </div>
      </header>
      <main className="page">
        {value === 'asking' && page !== undefined ? (
          <Page key={context.at} page={page} onAnswer={(value) => send({ type: 'answered', id: page.id, value })} />
        ) : (
          <div data-done="">
            <h1>{Object.keys(context.answers).length} answers</h1>
          </div>
        )}
      </main>
      <footer className="footer">
        <div className="page footer-row">
          <p>Information, not legal advice.</p>
        </div>
      </footer>
    </>
  )
}

const root = document.getElementById('root')
if (root !== null) createRoot(root).render(<App />)
