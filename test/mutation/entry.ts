import { forgetWeighers } from '../support/wages'
import { begin, tests } from './vitest.mjs'

/** Tests of tables and of the vocabulary; the long searches for a counterexample, and words, have no part here. */
const files = import.meta.glob([
  '../{domain,policy,pathways,questions,share,lottery,plan}/**/*.test.ts',
  '../examples/examples.test.ts',
  '../wizard/alerts.test.ts',
  '!../pathways/{properties,words}.test.ts',
])

for (const [file, load] of Object.entries(files)) {
  begin(file)
  await load()
}

export { forgetWeighers as forget, tests }
