import { MOST_SAVED } from '../share/saved'

/** Phones begin the download only after they have asked where to put it. */
const KEPT_MS = 60_000

/** Hands a text to the browser's downloads; it never leaves the device. */
export function download(name: string, text: string, type = 'application/json'): void {
  const address = URL.createObjectURL(new Blob([text], { type }))
  const link = document.createElement('a')
  link.href = address
  link.download = name
  document.body.append(link)
  link.click()
  link.remove()
  setTimeout(() => URL.revokeObjectURL(address), KEPT_MS)
}

/** A character takes at most four bytes, so a larger file is not read at all; one that was moved meanwhile cannot be. */
export async function readFile(file: File): Promise<{ readonly text: string } | 'tooLarge' | 'unreadable'> {
  if (file.size > 4 * MOST_SAVED) return 'tooLarge'
  try {
    return { text: await file.text() }
  } catch {
    return 'unreadable'
  }
}
