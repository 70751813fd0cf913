interface Stream {
  readonly isTTY?: boolean
  readonly write: (text: string) => unknown
}

export function progress(
  what: string,
  total: number,
  around?: { readonly stream?: Stream; readonly now?: () => number },
): (done: number) => void
