export const tests: readonly { readonly id: string; readonly file: string; readonly run: () => unknown }[]
/** Tests declared from now on are of this file. */
export function begin(file: string): void
