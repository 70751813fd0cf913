import { useId, useState } from 'react'
import { Heading } from '../parts/Heading'
import { useServices } from '../services'
import { type SnippetSpec, snippetOf } from './snippet'
import { snippet } from './snippet.copy'

/** What to paste, and what a strict site has to allow. */
export function Code({ spec }: { spec: SnippetSpec }) {
  const text = snippetOf(spec)
  const origin = /^[a-z]+:\/\/[^/]+/.exec(spec.base)?.[0] ?? spec.base
  return (
    <section aria-labelledby="snippet-code">
      <Heading level={2} id="snippet-code">
        {snippet.code}
      </Heading>
      <Copyable key={text} text={text} />
      {spec.kind === 'iframe' && <p className="quiet">{snippet.plain}</p>}
      <p className="quiet">
        {snippet.policy} <code translate="no">{snippet.policyText(origin)}</code>
      </p>
      <p className="share-ways">
        <a href="./demo-host.html" target="_blank" rel="noreferrer">
          {snippet.demo}
        </a>
        <a href="./embed.d.ts" target="_blank" rel="noreferrer">
          {snippet.types}
        </a>
      </p>
    </section>
  )
}

/** Another text: what was copied is no longer it. */
function Copyable({ text }: { text: string }) {
  const { copy, focusOn } = useServices()
  const field = useId()
  const [outcome, setOutcome] = useState<'copied' | 'refused'>()
  const tell = (isCopied: boolean) => {
    setOutcome(isCopied ? 'copied' : 'refused')
    if (!isCopied) focusOn(field)
  }
  return (
    <>
      <textarea
        id={field}
        className="control snippet-code"
        readOnly
        rows={text.split('\n').length + 1}
        aria-labelledby="snippet-code"
        translate="no"
        spellCheck={false}
        value={text}
        onFocus={(event) => event.target.select()}
      />
      <button type="button" className="button" onClick={() => void copy(text).then(tell)}>
        {snippet.copy}
      </button>
      <p role="status" className="quiet">
        {outcome === undefined ? '' : snippet[outcome]}
      </p>
    </>
  )
}
