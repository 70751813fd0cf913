export const tests: readonly { readonly id: string; readonly run: () => unknown }[]
