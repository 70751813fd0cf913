declare module 'virtual:questionnaire' {
  import type { PlainPage } from './data'
  /** The pages that an app is made of. */
  const pages: readonly PlainPage[]
  export default pages
}
