import { loadedOnce } from './loaded-once'

/** The worksite areas by name. */
export const areaNames = loadedOnce(async () => {
  const { areas } = await import('../reference/areas')
  return { state: 'loaded', entries: areas } as const
})
