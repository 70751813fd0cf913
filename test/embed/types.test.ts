import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import ts from 'typescript'
import { describe, expect, it } from 'vitest'
import { root } from '../support/sources'

/** What the compiler says of a host's script beside the types that ship with embed.js. */
function faults(script: string): readonly number[] {
  const files = new Map([
    ['/embed.d.ts', readFileSync(join(root, 'src/embed/protocol.ts'), 'utf8')],
    ['/host.ts', script],
  ])
  const options: ts.CompilerOptions = { strict: true, noEmit: true, target: ts.ScriptTarget.ES2022, types: [] }
  const base = ts.createCompilerHost(options)
  const program = ts.createProgram([...files.keys()], options, {
    ...base,
    fileExists: (path) => files.has(path) || base.fileExists(path),
    readFile: (path) => files.get(path) ?? base.readFile(path),
    getSourceFile: (path, target) => {
      const text = files.get(path) ?? base.readFile(path)
      return text === undefined ? undefined : ts.createSourceFile(path, text, target)
    },
  })
  return ts.getPreEmitDiagnostics(program).map(({ code }) => code)
}

describe('The types that ship beside embed.js', () => {
  it('stand by themselves, and describe the events and the handle', () =>
    expect(
      faults(`
        const place = document.createElement('div')
        const handle = window.VisaWizard?.mount(place, { theme: 'dark', radius: 4, prefill: { status: 'opt' } })
        place.addEventListener('visa-wizard', ({ detail }) => {
          if (detail.type === 'step') console.log(detail.questionId ?? '', detail.index + 1)
          if (detail.type === 'result') console.log(detail.pathways.map(({ id, standing }) => id + standing), detail.rulesDate)
        })
        handle?.focus(); handle?.setTheme('light'); handle?.unmount()`),
    ).toEqual([]))

  it.each([
    [`window.VisaWizard?.mount(document.body, { theme: 'purple' })`, 2322],
    [`window.VisaWizard?.mount(document.body, { colour: 'red' })`, 2353],
    [`document.body.addEventListener('visa-wizard', ({ detail }) => { if (detail.type === 'answer') return })`, 2367],
  ])('refuse %s', (script, code) => expect(faults(script)).toEqual([code]))
})
