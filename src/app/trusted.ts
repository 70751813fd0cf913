/** TypeScript's DOM knows no trusted addresses, and takes them for text. */
interface Policy {
  readonly createScriptURL: (address: string) => string
}

declare global {
  interface Window {
    /** Absent in browsers without Trusted Types. */
    readonly trustedTypes?: { readonly createPolicy: (name: string, rules: Policy) => Policy }
  }
}

/** As the content security policy names it. */
const NAME = 'visa-wizard'

const own: Policy = {
  createScriptURL(address) {
    const { href } = new URL(address, window.location.href)
    if (!href.startsWith(new URL('./', window.location.href).href))
      throw new TypeError(`${href} is no script of the wizard`)
    return href
  },
}

let policy: Policy | undefined

/**
 * The whole address of a script in the wizard's own folder, such as "./embed.js", in the form in which alone the page may run one.
 * Throws for any other, also in browsers that would run it.
 */
export function scriptAddress(address: string): string {
  policy ??= window.trustedTypes?.createPolicy(NAME, own) ?? own
  return policy.createScriptURL(address)
}
