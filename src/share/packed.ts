import { deflateSync, Inflate } from 'fflate'

/** No text of answers is as long; more is not unpacked, however little it was packed into. */
const MOST_BYTES = 8_000
const NOT_BASE64URL = /[^A-Za-z0-9_-]/

/** A text of ASCII made shorter, in letters, figures, "-" and "_". */
export function pack(text: string): string {
  const bytes = deflateSync(
    Uint8Array.from(text, (letter) => letter.charCodeAt(0)),
    { level: 9 },
  )
  return btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replace(/=+$/, '')
}

/** The text that was packed; undefined where it was not packed by `pack`, is damaged or too long. */
export function unpack(packed: string): string | undefined {
  if (packed.length > MOST_BYTES || NOT_BASE64URL.test(packed)) return undefined
  try {
    const bytes = Uint8Array.from(atob(packed.replaceAll('-', '+').replaceAll('_', '/')), (one) => one.charCodeAt(0))
    return inflated(bytes)
  } catch {
    return undefined
  }
}

/** Piece by piece, so that a small text that would unpack into a huge one is left at the limit. */
function inflated(bytes: Uint8Array): string | undefined {
  const read = { text: '', isWhole: false }
  const stream = new Inflate((chunk, isLast) => {
    read.text += String.fromCharCode(...chunk.slice(0, MOST_BYTES + 1 - read.text.length))
    read.isWhole = isLast
  })
  for (let at = 0; at < bytes.length && read.text.length <= MOST_BYTES; at += PIECE)
    stream.push(bytes.subarray(at, at + PIECE), at + PIECE >= bytes.length)
  return read.isWhole && read.text.length <= MOST_BYTES ? read.text : undefined
}

const PIECE = 64
