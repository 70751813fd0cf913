import { vi } from 'vitest'

/** Looks again and again until something is there. A page on its way to another cannot be asked: that is not yet. */
export const waitFor = <T>(look: () => Promise<T | null | undefined | false>, what: string): Promise<T> =>
  vi.waitFor(
    async () => {
      const found = await look()
      if (found === null || found === undefined || found === false) throw new Error(`Waited in vain for ${what}`)
      return found
    },
    { timeout: 20_000, interval: 20 },
  )
