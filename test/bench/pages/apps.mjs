// Builds the pages to compare: the wizard, a bare static page with its first two questions, the same questionnaire in SurveyJS,
// and the pages of one person with nothing but React and XState. Each in a folder of its own, compressed beforehand.
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { brotliCompressSync } from 'node:zlib'
import react from '@vitejs/plugin-react'
import { build } from 'vite'

const here = import.meta.dirname

const STYLE =
  'body{font:1rem/1.5 system-ui;margin:0}main{max-width:40rem;margin:auto;padding:1rem}fieldset{border:0;padding:0;margin:0}label{display:block;padding:.75rem;border:1px solid #888;margin:.5rem 0}small{display:block}.next{display:inline-block;padding:.75rem 1.5rem;background:#1b4b99;color:#fff}section{display:none}section:target{display:block}main:not(:has(:target)) section:first-of-type{display:block}'

const controls = ({ name, kind, options }) =>
  kind === 'select'
    ? `<select name="${name}">${options.map(({ value, label }) => `<option value="${value}">${label}</option>`).join('')}</select>`
    : options
        .map(
          ({ value, label, hint }) =>
            `<label><input type="radio" name="${name}" value="${value}">${label}${hint === undefined ? '' : `<small>${hint}</small>`}</label>`,
        )
        .join('')

/** No script at all: sections shown by their address, so that Continue is a link. */
const staticPage = (pages) => {
  const sections = pages.map(
    ({ id, heading, hint, fields }, at) =>
      `<section id="${id}"><h1>${heading}</h1><p>${hint}</p><fieldset>${fields.map(controls).join('')}</fieldset><a class="next" href="#${pages[at + 1]?.id ?? ''}">Continue</a></section>`,
  )
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><link rel="icon" href="data:,"><title>Visa</title><style>${STYLE}</style></head><body><main>${sections.join('')}</main></body></html>`
}

const questionnaire = (pages) => ({
  name: 'questionnaire',
  enforce: 'pre',
  load: (id) => (id === join(here, 'questionnaire.ts') ? `export const pages = ${JSON.stringify(pages)}` : undefined),
})

const app = (name, out, pages) =>
  build({
    root: join(here, name),
    base: './',
    configFile: false,
    logLevel: 'error',
    plugins: [react(), questionnaire(pages)],
    build: {
      outDir: join(out, name),
      emptyOutDir: true,
      modulePreload: { polyfill: false },
      chunkSizeWarningLimit: 1e4,
    },
  })

function compress(folder) {
  for (const { name, parentPath } of readdirSync(folder, { recursive: true, withFileTypes: true }).filter((one) =>
    /\.(?:html|js|css|svg|json|webmanifest)$/.test(one.name),
  ))
    writeFileSync(join(parentPath, `${name}.br`), brotliCompressSync(readFileSync(join(parentPath, name))))
}

/** Builds all of them into `out`; `wizard` is built from `root`. */
export async function buildApps(root, out, { questionnaire: pages, person }) {
  mkdirSync(join(out, 'static'), { recursive: true })
  writeFileSync(join(out, 'static/index.html'), staticPage(pages.slice(0, 2)))
  await app('surveyjs', out, pages)
  await app(
    'floor',
    out,
    person.pages.map((id) => pages.find((page) => page.id === id)),
  )
  await build({ root, logLevel: 'error', build: { outDir: join(out, 'wizard'), emptyOutDir: true } })
  compress(out)
}
