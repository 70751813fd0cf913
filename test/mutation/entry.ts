import { forgetWeighers } from '../support/wages'
import { tests } from './vitest.mjs'

/** Tests of tables and of the vocabulary; the long searches for a counterexample, and words, have no part here. */
import.meta.glob(
  [
    '../{domain,policy,pathways,questions,share,lottery,plan}/**/*.test.ts',
    '../examples/examples.test.ts',
    '../wizard/alerts.test.ts',
    '!../pathways/{properties,words}.test.ts',
  ],
  { eager: true },
)

export { forgetWeighers as forget, tests }
